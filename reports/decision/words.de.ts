import { termsIn } from '../../surveys/terms/index.ts'
import type { Criterion } from '../../surveys/vocabulary.ts'
import type { Irreversible } from './decision.ts'
import type { CriterionState, DecisionWords } from './words.ts'

const conjunction = new Intl.ListFormat('de', { type: 'conjunction' })

const { criterionSubject: subject, criterionValue: value, evidence } = termsIn('de')
const deed: Record<Irreversible, string> = { dissolve: 'eine Auflösung', transfer: 'eine Überführung' }

const subjects = (criteria: Criterion[]) => conjunction.format(criteria.map((each) => subject[each]))
const describe = (states: CriterionState[]) =>
  states.map((each) => `${subject[each.criterion]}: ${value[each.value]} (${evidence[each.evidence]})`).join('; ')

export const german: DecisionWords = {
  option: {
    continue:
      'Wir empfehlen, die Gruppe fortzuführen, weil nichts dafür spricht, dass der geschützte Raum entbehrlich wäre, und weil kein Anlass zu Änderungen festgestellt wurde.',
    adjust:
      'Wir empfehlen, die Gruppe anzupassen, weil die Zwischenbilanz Anlass zu Änderungen gibt und die Bedingungen für ein Ende in der bisherigen Form nicht belegt sind.',
    transfer:
      'Wir empfehlen, die Gruppe in ein öffentliches Bündnis zu überführen, weil Rollenverständnis und Notfallszenarien erarbeitet sind, die Mitglieder sich öffnen wollen und ein geschützter Raum nicht mehr gebraucht wird.',
    dissolve:
      'Wir empfehlen, die Gruppe aufzulösen, weil die Mitglieder auch ohne die Gruppe in Kontakt blieben, die vereinbarten Wege nutzen und ein geschützter Raum nicht mehr gebraucht wird.',
  },
  basis: (states, strength) =>
    `Die Empfehlung beruht auf: ${describe(states)}. Die schwächste Stütze ist ${
      {
        none: 'nicht belegt',
        weak: 'schwach belegt',
        medium: 'mittel belegt',
        strong: 'stark belegt',
      }[strength]
    }.`,
  next: {
    continue:
      'Vereinbaren Sie schon jetzt die nächste Zwischenbilanz, spätestens in etwa neun Monaten, und prüfen Sie dabei auch das Selbstverständnis.',
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
  ready: 'Die Frage ist entscheidungsreif. Die Entscheidung treffen die Beteiligten, nicht das Programm.',
  notReady: (basis, needed) => {
    const unknown = basis.filter((each) => each.value === 'unknown').map((each) => each.criterion)
    const unproven = basis
      .filter((each) => each.value !== 'unknown' && each.evidence < needed)
      .map((each) => each.criterion)
    const reasons = [
      ...(unknown.length > 0 ? [`Nicht bekannt: ${subjects(unknown)}.`] : []),
      ...(unproven.length > 0 ? [`Schwach belegt: ${subjects(unproven)}.`] : []),
    ]
    return ['Die Frage ist noch nicht entscheidungsreif.', ...reasons].join(' ')
  },
  clarify: (option, criteria) =>
    `Klären Sie vor einer Entscheidung: ${subjects(criteria)}. Nur daran hängt, ob ${deed[option]} infrage kommt; rückgängig zu machen wäre sie nicht.`,
  missing: (option, states) => `Für ${deed[option]} fehlt: ${describe(states)}.`,
  dissent: (name, criterion, answer) =>
    `${name} sieht es anders als die meisten: ${subject[criterion]} – ${value[answer]}. Sprechen Sie das an, bevor Sie entscheiden.`,
}
