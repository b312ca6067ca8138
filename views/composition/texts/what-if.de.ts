import { termsIn } from '../../../surveys/terms/index.ts'
import { points, span } from './counts.de.ts'

const { groupFunction, setting } = termsIn('de')

/** Assumptions, and what came of them. */
export const whatIfTexts = {
  whatIf: {
    title: 'Was wäre, wenn …?',
    lead: 'Probieren Sie aus, was sich ändert, wenn jemand dabei sein muss, nicht vorgeschlagen wird oder eine Anforderung anders lautet. Die Empfehlung selbst bleibt unberührt.',
    first: 'Erst wenn eine Empfehlung berechnet ist, lässt sich prüfen, was eine Annahme daran ändert.',
    stale: 'Die Empfehlung, von der Sie ausgehen, ist veraltet. Berechnen Sie sie besser zuerst neu.',
    earlierModelTitle: 'Diese Empfehlung stammt aus einem früheren Rechenmodell',
    earlierModel:
      'Eine Annahme würde nach dem heutigen gerechnet; der Unterschied käme dann nicht von ihr allein. Sobald die Empfehlung neu berechnet ist, lassen sich wieder Annahmen durchrechnen.',
    scenarios: 'Gespeicherte Annahmen',
    noScenarios: 'Noch ist keine Annahme durchgerechnet.',
    readOnly: 'Annahmen rechnen Ihre Berater:innen durch. Hier sehen Sie, was dabei herauskam.',
    form: 'Neue Annahme',
    presetsTitle: 'Annahmen, die sich oft lohnen',
    presetUse: 'Übernehmen',
    presets: {
      small: {
        title: 'Kleiner Kreis',
        reason:
          'Je kleiner der Kreis, desto eher lässt sich offen und vertraulich sprechen. Die Handreichung rät zu einer einstelligen Zahl (H\u00a03.1).',
      },
      affected: {
        title: 'Mehr Zivilgesellschaft',
        reason:
          'Ohne genügend Gegengewicht gerät die Sicht der Betroffenen neben der staatlichen leicht aus dem Blick (H\u00a04.2).',
      },
      facilitation: {
        title: groupFunction.facilitation,
        reason:
          'Steht keine externe Moderation zur Verfügung, braucht die Gruppe ein darin geübtes Mitglied (H\u00a04.3).',
      },
    },
    fields: {
      name: 'Name der Annahme',
      persons: 'Personen',
      size: setting.size,
      others: 'Weitere Anforderungen',
      yardsticks: 'Maßstäbe',
      reason: 'Grund',
    },
    nameHint: 'Zum Beispiel „Ohne Ordnungsamt“. Ohne Name beschreibt das Programm die Annahme selbst.',
    groupTitle: 'Größe und Bereiche',
    personsHint: 'Lassen Sie „keine Vorgabe“ stehen, wo Sie nichts ändern wollen.',
    yardsticksHint: 'Diese Werte ändern, wie Gruppen gerechnet werden. Ändern Sie sie nur mit gutem Grund.',
    person: { free: 'keine Vorgabe', include: 'muss dabei sein', exclude: 'nicht vorschlagen' },
    recommended: 'empfohlen',
    notRecommended: 'nicht empfohlen',
    ineligible: 'kommt nicht infrage',
    min: 'mindestens',
    max: 'höchstens',
    reason: (what: string) => `Grund (${what})`,
    settings: {
      seniorAdministration: `${setting.seniorAdministration}, mindestens`,
      accessToMayor: `${setting.accessToMayor}, mindestens`,
      coordination: `${setting.coordination}, mindestens`,
      externalFacilitation: 'Moderation',
      memberCost: setting.memberCost,
      selfWeight: setting.selfWeight,
    },
    facilitation: { external: 'von außen', internal: 'aus der Gruppe' },
    floorOf: (dimension: string) => `Mindeststufe ${dimension}`,
    noFloor: 'keine',
    floor: (step: string) => `Stufe ${step}`,
    percent: (n: number) => `${n}\u00a0%`,
    submit: 'Durchrechnen',
    failedTitle: 'Die Rechnung wurde nicht fertig',
    failed: 'Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
  },

  /** A changed setting in words, for lists and names. */
  change: {
    include: (name: string) => `${name} muss dabei sein`,
    exclude: (name: string) => `${name} wird nicht vorgeschlagen`,
    noInclude: (name: string) => `${name} muss nicht mehr dabei sein`,
    noExclude: (name: string) => `${name} darf vorgeschlagen werden`,
    size: (min: number, max: number) => `${setting.size}: ${span(min, max)}`,
    sector: (sector: string, min: number, max: number) =>
      `${sector}: ${span(min, max)} ${min === 1 && max === 1 ? 'Person' : 'Personen'}`,
    count: (label: string, n: number) => `${label} ${n}`,
    facilitation: (how: string) => `Moderation ${how}`,
    value: (label: string, value: string) => `${label}: ${value}`,
  },

  scenario: {
    changes: 'Die Annahme',
    outcome: 'Das Ergebnis',
    same: 'Es ändert sich nichts: Die empfohlene Gruppe bleibt dieselbe.',
    impossible: 'Unter dieser Annahme ist keine Gruppe möglich, die alle Anforderungen erfüllt.',
    possible: 'Unter dieser Annahme wird eine Gruppe möglich.',
    earlierModel:
      'Was diese Annahme ändert, lässt sich nicht sagen: Die Empfehlung, von der sie ausgeht, stammt aus einem früheren Rechenmodell. Sobald die Empfehlung neu berechnet ist, lässt sich die Annahme noch einmal durchrechnen.',
    swap: (joining: string, leaving: string, n: number) => `${joining} ${n === 1 ? 'kommt' : 'kommen'} für ${leaving}.`,
    join: (joining: string, n: number) => `${joining} ${n === 1 ? 'kommt' : 'kommen'} hinzu.`,
    leave: (leaving: string, n: number) => `${leaving} ${n === 1 ? 'entfällt' : 'entfallen'}, niemand kommt dafür.`,
    lost: (functions: string) => `Verloren geht: ${functions}.`,
    won: (functions: string) => `Hinzu kommt: ${functions}.`,
    sameFunctions: 'Keine Funktion geht verloren, keine kommt hinzu.',
    milieusLost: (milieus: string) => `Der Zugang geht verloren zu: ${milieus}.`,
    milieusWon: (milieus: string) => `Der Zugang kommt hinzu zu: ${milieus}.`,
    weaker: (n: number) => `Der Gesamtwert der Gruppe sinkt um ${points(n)}.`,
    stronger: (n: number) => `Der Gesamtwert der Gruppe steigt um ${points(n)}.`,
    equal: 'Der Gesamtwert der Gruppe bleibt gleich.',
    unmet: (requirements: string) => `Gegenüber den bisherigen Anforderungen nicht erfüllt: ${requirements}.`,
    compare: 'Nebeneinander',
    compareLead:
      'Beide Gruppen sind mit denselben Daten und demselben Maßstab gerechnet. Wo sie sich unterscheiden, steht links ein Strich.',
    with: 'Vergleichen mit',
    show: 'Vergleichen',
    base: 'Empfehlung',
    aspect: 'Aspekt',
    size: 'Mitglieder',
    value: 'Gesamtwert',
    points: (n: number) => `${n}\u00a0${n === 1 ? 'Punkt' : 'Punkte'}`,
    brought: (names: string) => `ja: ${names}`,
    notBrought: 'nein',
    joined: 'neu',
    gone: 'entfällt',
    unmetRow: 'Nicht erfüllte Anforderungen',
    none: 'keine',
    noGroup: 'keine Gruppe möglich',
    whole: 'Ganze Empfehlung unter dieser Annahme ansehen',
    vary: 'Als Ausgangspunkt nehmen',
    adopt: 'Als Einstellung der Kommune übernehmen',
    decide: 'Für diese Gruppe entscheiden',
    remove: 'Annahme entfernen',
  },

  adopt: {
    title: 'Annahme als Einstellung übernehmen',
    what: 'Diese Einstellungen gelten danach für jede weitere Empfehlung in dieser Kommune. Die bisherigen Empfehlungen bleiben, wie sie sind. Die Gründe werden mitgespeichert.',
    confirm: 'Ich habe die Änderungen geprüft und will sie übernehmen.',
    button: 'Einstellungen übernehmen',
  },

  removal: {
    title: (name: string) => `Annahme „${name}“ entfernen`,
    what: 'Die Annahme und ihr Ergebnis werden gelöscht. Das lässt sich nicht rückgängig machen. Die Empfehlung bleibt unberührt.',
    confirm: 'Ich will diese Annahme entfernen.',
    button: 'Annahme entfernen',
  },
}
