import { termsIn } from '../../surveys/terms/index.ts'
import type { Criterion, CriterionValue } from '../../surveys/vocabulary.ts'
import type { Irreversible } from './decision.ts'
import { type CriterionState, type DecisionWords, weakestOf } from './words.ts'

const conjunction = new Intl.ListFormat('de', { type: 'conjunction' })

const { criterionSubject: subject, criterionValue: value, evidence } = termsIn('de')
const deed: Record<Irreversible, string> = { dissolve: 'eine Auflösung', transfer: 'eine Überführung' }

const subjects = (criteria: Criterion[]) => conjunction.format(criteria.map((each) => subject[each]))
const describe = (states: CriterionState[]) =>
  states.map((each) => `${subject[each.criterion]}: ${value[each.value]} (${evidence[each.evidence]})`).join('; ')

/** What holds where an end would need the contrary. */
const contrary: Partial<Record<Criterion, Partial<Record<CriterionValue, string>>>> = {
  K1: {
    no: 'die Mitglieder blieben ohne die Gruppe nicht in Kontakt',
    partly: 'ohne die Gruppe blieben nur einige in Kontakt',
  },
  K2: {
    no: 'die vereinbarten Wege werden nicht genutzt',
    partly: 'die vereinbarten Wege werden nur teilweise genutzt',
  },
  K4: { no: 'ein Rollenverständnis fehlt noch', partly: 'das Rollenverständnis ist erst teilweise erarbeitet' },
  K5: { no: 'Notfallszenarien fehlen noch', partly: 'Notfallszenarien sind erst teilweise erarbeitet' },
  K6: {
    no: 'die Mitglieder wollen sich nicht für weitere Akteur:innen öffnen',
    partly: 'die Mitglieder sind nur unter Bedingungen bereit, sich zu öffnen',
  },
  K7: {
    yes: 'der geschützte Raum wird noch gebraucht',
    partly: 'der geschützte Raum wird teilweise noch gebraucht',
  },
}

/** What gives reason for changes. */
function cause({ criterion, value: given }: CriterionState): string {
  if (criterion === 'K3') return 'es anhaltende Bedenken wegen fehlender Transparenz gibt'
  if (criterion === 'K7') return 'der geschützte Raum in dieser Form nicht mehr gebraucht wird'
  if (criterion === 'K8')
    return given === 'no'
      ? 'die Gruppe ihre Funktionen (F1 bis F4) nicht erfüllt'
      : 'die Gruppe ihre Funktionen (F1 bis F4) nur zum Teil erfüllt'
  return given === 'no' ? 'der Weg vor Ort nicht gangbar ist' : 'der Weg vor Ort nur zum Teil gangbar ist'
}

export const german: DecisionWords = {
  option: {
    continue:
      'Wir empfehlen, die Gruppe fortzuführen, weil nichts dafür spricht, dass der geschützte Raum entbehrlich wäre, und weil kein Anlass zu Änderungen festgestellt wurde.',
    transfer:
      'Wir empfehlen, die Gruppe in ein öffentliches Bündnis zu überführen, weil Rollenverständnis und Notfallszenarien erarbeitet sind, die Mitglieder sich öffnen wollen und ein geschützter Raum nicht mehr gebraucht wird.',
    dissolve:
      'Wir empfehlen, die Gruppe aufzulösen, weil die Mitglieder auch ohne die Gruppe in Kontakt blieben, die vereinbarten Wege nutzen und ein geschützter Raum nicht mehr gebraucht wird.',
  },
  adjust: (causes) =>
    `Wir empfehlen, die Gruppe anzupassen, weil ${conjunction.format(causes.map(cause))}. Die Bedingungen für ein Ende sind nicht belegt.`,
  basis: (states) => {
    const weakest = weakestOf(states)
    const said = `Die Empfehlung beruht auf: ${describe(states)}.`
    return weakest.length === 0
      ? said
      : `${said} Am schwächsten belegt ist: ${subjects(weakest.map((each) => each.criterion))} (${evidence[weakest[0]!.evidence]}).`
  },
  next: {
    continue:
      'Vereinbaren Sie schon jetzt die nächste Zwischenbilanz, etwa in neun Monaten, und prüfen Sie dabei auch das Selbstverständnis.',
    adjust:
      'Beraten Sie gemeinsam, was sich ändern soll: das Selbstverständnis, die Zusammensetzung oder die Moderation. Ziehen Sie danach erneut Zwischenbilanz.',
    transfer:
      'Mit der Überführung ändert sich der Charakter von der Vertraulichkeit zur Öffentlichkeit. Klären Sie vorher, welche vertraulich geteilten Informationen vertraulich bleiben.',
    dissolve:
      'Halten Sie vor der Auflösung fest, auf welchen Wegen die Mitglieder künftig Kontakt halten und wer im Notfall wen anspricht.',
  },
  alternative:
    'Auch die Bedingungen für eine Auflösung sind erfüllt. Sie ist die Alternative, wenn niemand die Überführung tragen will.',
  firmConcerns: 'Die belegten, anhaltenden Bedenken wegen fehlender Transparenz sprechen zusätzlich für die Auflösung.',
  heard: ({ answered, declined, open }) => {
    const all = answered + declined + open
    if (answered + declined === 0) return 'Noch hat kein Mitglied geantwortet.'
    return [
      `${answered} von ${all} Mitgliedern ${answered === 1 ? 'hat' : 'haben'} geantwortet.`,
      ...(declined > 0 ? [`${declined} ${declined === 1 ? 'möchte' : 'möchten'} nicht antworten.`] : []),
      ...(open > 0 ? [`Noch offen: ${open}.`] : []),
    ].join(' ')
  },
  ready: 'Die Frage ist entscheidungsreif. Die Entscheidung treffen die Beteiligten, nicht das Programm.',
  notReady: (basis, needed, { answered, declined, open }) => {
    const unknown = basis.filter((each) => each.value === 'unknown').map((each) => each.criterion)
    const unproven = basis
      .filter((each) => each.value !== 'unknown' && each.evidence < needed)
      .map((each) => each.criterion)
    const reasons = [
      ...(unknown.length > 0 ? [`Nicht bekannt: ${subjects(unknown)}.`] : []),
      ...(unproven.length > 0 ? [`Schwach belegt: ${subjects(unproven)}.`] : []),
      ...(open > 0 ? ['Erst müssen alle Mitglieder geantwortet oder abgelehnt haben.'] : []),
      ...(open === 0 && answered === 0 && declined > 0 ? ['Kein Mitglied hat sich geäußert.'] : []),
    ]
    return ['Die Frage ist noch nicht entscheidungsreif.', ...reasons].join(' ')
  },
  clarify: (option, criteria) =>
    `Klären Sie vor einer Entscheidung: ${subjects(criteria)}. Nur daran hängt, ob ${deed[option]} infrage kommt; rückgängig zu machen wäre sie nicht.`,
  barrier: (state, wanted) => {
    const { criterion, value: given, evidence: level } = state
    if (given === 'unknown') return `${subject[criterion]}: noch nicht bekannt`
    if (given === wanted) return `${subject[criterion]}: noch zu schwach belegt (${evidence[level]})`
    return contrary[criterion]?.[given] ?? `${subject[criterion]}: ${value[given]}`
  },
  missing: (option, barriers) => `Gegen ${deed[option]} spricht: ${barriers.join('; ')}.`,
  dissent: (name, criterion, answer) =>
    `${name} sieht es anders als andere Mitglieder: ${subject[criterion]} – ${value[answer]}. Sprechen Sie das an, bevor Sie entscheiden.`,
}
