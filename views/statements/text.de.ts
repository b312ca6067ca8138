import type { Release } from '../../surveys/vocabulary.ts'

/** What was said in interviews: how far it may leave them, reading it back, taking it back. */
export const statements = {
  title: 'Aussagen',
  lead: 'Hier entscheiden Sie für jede Antwort in eigenen Worten, wie weit sie das Gespräch verlassen darf. Was offen bleibt, bleibt im Gespräch.',
  partial:
    'Mit Notizen war die Person nicht bei allem einverstanden. Deshalb lässt sich das Gespräch erst abschließen, wenn hier über jede Antwort entschieden ist.',
  none: 'In diesem Gespräch ist nichts in eigenen Worten festgehalten.',
  toDecide: 'Entscheiden, was hinaus darf',
  readBackAgain:
    'Vorgelesen wird, was hinaus soll. Soll danach etwas anderes hinaus, muss es noch einmal vorgelesen werden; weniger geht immer.',
  toReadBack: 'Aussagen vorlesen',
  note: 'Notiz',
  release: 'Wie weit darf diese Aussage gehen?',
  levels: 'Was die vier Stufen bedeuten',
  means: {
    verbatim: 'So, wie es in der Notiz steht. Es kann in Berichten und im Export erscheinen.',
    paraphrase: 'Nur in Ihren Worten. Die Notiz bleibt im Gespräch.',
    background: 'Die Aussage bleibt auf dieser Seite und erscheint nirgends sonst.',
    undecided: 'Zählt wie „nur Hintergrund“, bis Sie entscheiden.',
  } as Record<Release, string>,
  passages: 'Nur einzelne Sätze freigeben',
  sentences: 'Freigegebene Sätze',
  passagesHint: 'Gilt für „im Wortlaut“. Ohne Auswahl ist die ganze Notiz gemeint. Ausgelassenes erscheint als „[…]“.',
  paraphrase: 'Sinngemäß, in Ihren Worten',
  paraphraseHint:
    'Gilt für „sinngemäß“. Ohne Namen und ohne Einzelheiten, an denen sich jemand in der Kommune erkennen lässt.',
  names: 'Namen in dieser Aussage',
  namesHint:
    'Diese Wörter können Personen meinen, die in der Kommune erfasst sind. Setzen Sie den Haken nur, wenn keine Person gemeint ist. Ist eine gemeint, geben Sie die Aussage sinngemäß und ohne Namen frei.',
  noName: (word: string, name: string) => `„${word}“ ist hier kein Personenname (bekannt: ${name})`,
  inContext: (words: string) => `… ${words} …`,
  standing: {
    released: 'darf hinaus',
    background: 'bleibt hier',
    not_finished: 'erst nach Abschluss des Gesprächs',
    not_read_back: 'noch nicht vorgelesen',
    waiting: 'Bedenkzeit läuft',
    names: 'Name gefunden',
  },
  leavesFrom: (day: string) => `Die Bedenkzeit endet am ${day}.`,
  withdrawnOn: (day: string) => `Zurückgenommen am ${day}. Diese Aussage verlässt das Gespräch nicht mehr.`,
  takeBack: 'Aussage zurücknehmen',
  /** On the page of the interview. */
  summary: (n: number, open: number, released: number) =>
    `${n} ${n === 1 ? 'Aussage' : 'Aussagen'} in eigenen Worten: ${open} noch offen, ${released} ${released === 1 ? 'darf' : 'dürfen'} hinaus.`,
  beforeClosing:
    'Lesen Sie der befragten Person ihre Aussagen vor, bevor Sie das Gespräch abschließen. Vorher wird nichts davon freigegeben.',
  openStatements: (n: number) =>
    n === 1
      ? 'Für eine Aussage ist noch nicht entschieden, was hinaus darf. Die Person war nur zum Teil mit Notizen einverstanden.'
      : `Für ${n} Aussagen ist noch nicht entschieden, was hinaus darf. Die Person war nur zum Teil mit Notizen einverstanden.`,

  leaves: {
    verbatim: 'Freigegeben werden im Wortlaut nur diese Sätze:',
    paraphrase: 'Freigegeben wird sinngemäß:',
    background: 'Das bleibt im Gespräch.',
    undecided: 'Darüber ist noch nicht entschieden; es bleibt vorerst im Gespräch.',
  } as Record<Release, string>,
  wholeNote: 'Freigegeben wird diese Notiz, im Wortlaut.',
  readBack: {
    title: 'Aussagen vorlesen',
    lead: 'Gehen Sie die Aussagen mit der befragten Person durch. Sie können diese Seite zeigen oder ausdrucken; sie enthält nur dieses Gespräch.',
    waits: (days: number) =>
      days === 0
        ? 'Was die Person bestätigt, darf sofort hinaus, alles andere ebenso.'
        : `Was die Person bestätigt, darf sofort hinaus. Was sie berichtigt oder nicht hören möchte, bleibt noch ${days === 1 ? 'einen Tag' : `${days} Tage`} im Gespräch, damit sie es zurücknehmen kann.`,
    correctFirst: 'Berichtigt sie etwas, ändern Sie zuerst die Notiz und halten Sie es danach hier fest.',
    result: 'Was sagt die Person dazu?',
    results: { confirmed: 'So stimmt es', corrected: 'Es ist berichtigt', withdrawn: 'Nehme ich zurück' },
    notWanted: 'Vorlesen',
    notWantedOption: 'Die Person möchte nichts vorgelesen bekommen',
    notWantedHint: 'Gilt für alle Aussagen, zu denen Sie nichts anderes festhalten.',
    day: 'Tag',
    record: 'Festhalten',
    print: 'Zum Drucken nutzen Sie die Druckfunktion des Browsers; gedruckt werden nur die Aussagen.',
    on: (result: string, day: string) => `Festgehalten: ${result}, ${day}`,
  },
  withdraw: {
    title: 'Aussage zurücknehmen',
    lead: (person: string) =>
      `${person} nimmt diese Aussage zurück. Sie verlässt das Gespräch danach nicht mehr; rückgängig machen lässt sich das nicht. Was in einem Bericht schon steht, bleibt dort.`,
    reason: 'Anlass',
    reasonHint: 'Wann und wie Ihnen die Person das gesagt hat.',
    submit: 'Aussage zurücknehmen',
  },
}
