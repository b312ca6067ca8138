import { members, points } from './counts.de.ts'

/** The choice of a group, and its founding. */
export const decisionTexts = {
  deciding: {
    title: 'Über die Gruppe entscheiden',
    lead: 'Das Programm empfiehlt, Sie entscheiden. Halten Sie fest, welche Gruppe gegründet wird und warum.',
    leadScenario: 'Sie gehen von einer Annahme aus. Mit der Entscheidung wird sie mit ihren Daten festgehalten.',
    staleTitle: 'Diese Empfehlung ist veraltet',
    staleWhat: 'Seit der Berechnung hat sich etwas geändert. Berechnen Sie die Empfehlung besser zuerst neu.',
    sureMore: 'Mehr dazu in der Empfehlung',
    choice: 'Welche Gruppe soll gegründet werden?',
    recommended: 'Die empfohlene Gruppe',
    alternative: (n: number) => `Alternative ${n}`,
    isEqual: 'Gleichwertig.',
    isWeaker: (n: number) => `Gesamtwert ${points(n)} unter dem der empfohlenen.`,
    own: 'Eine eigene Auswahl',
    ownHint: 'Ausgewählt sind zunächst die empfohlenen Personen.',
    members: 'Mitglieder der eigenen Auswahl',
    reason: 'Begründung',
    reasonHint: 'Warum diese Gruppe? Wer später nachliest, soll die Entscheidung verstehen.',
    date: 'Tag der Gründung',
    check: 'Weiter zur Prüfung',
    ineligible: 'kommt nach dem Modell nicht infrage',
    existsTitle: 'Es gibt schon eine Gruppe',
    exists:
      'In dieser Kommune besteht bereits eine Strategiegruppe. Eine weitere lässt sich nicht gründen. Mitglieder können Sie auf der Seite der Gruppe aufnehmen oder verabschieden.',
  },

  founding: {
    title: 'Gruppe gründen',
    lead: 'Bitte prüfen Sie, was Sie festhalten. Eine Entscheidung wird nicht geändert; eine andere Meinung ist eine neue Entscheidung.',
    group: (n: number) => `Die Gruppe: ${members(n)}`,
    same: 'Das ist die empfohlene Gruppe.',
    weaker: (n: number) => `Der Gesamtwert dieser Gruppe liegt ${points(n)} unter dem der empfohlenen.`,
    equal: 'Diese Gruppe ist der empfohlenen gleichwertig.',
    stronger: (n: number) =>
      `Der Gesamtwert dieser Gruppe läge ${points(n)} über dem der empfohlenen; sie erfüllt aber nicht alle Anforderungen.`,
    joining: (names: string) => `Anders als empfohlen dabei: ${names}.`,
    leaving: (names: string) => `Anders als empfohlen nicht dabei: ${names}.`,
    unmet: (requirements: string) => `Nicht erfüllte Anforderungen: ${requirements}.`,
    deviating: 'Davon abzuweichen steht Ihnen frei. Der Unterschied wird mit der Entscheidung festgehalten.',
    date: 'Tag der Gründung',
    reason: 'Begründung',
    confirm: 'Die Entscheidung ist getroffen. Die genannten Personen werden Mitglieder der Strategiegruppe.',
    button: 'Gruppe gründen',
    back: 'Zurück zur Auswahl',
  },
}
