import { capital, termsIn } from '../../surveys/terms/index.ts'

export const results = {
  rooms: 'Ergebnisse',
  tabs: { situation: 'Lage', answers: 'Antworten', candidates: 'Kandidat:innen', network: 'Netzwerk' },
  titles: {
    situation: 'Ergebnisse der Lageanalyse',
    answers: 'Antworten der Lageanalyse',
    candidates: 'Kandidat:innen im Überblick',
    network: 'Vertrauen und Konkurrenz',
  },
  leads: {
    situation: 'Was die Gespräche über die Lage zeigen, welche Bereiche vertreten sind und wie weit die Daten tragen.',
    answers:
      'Jede Antwort, geordnet nach dem, wozu sie dient. Gezählt werden abgeschlossene Gespräche. Diese Seite lesen nur die Berater:innen dieser Kommune. Was in eigenen Worten gesagt wurde, steht hier, soweit es freigegeben ist; alles andere lesen Sie im Gespräch selbst.',
    candidates:
      'Wie die Berater:innen die Kandidat:innen einschätzen. Was noch nicht bewertet ist, steht als „nicht bewertet“ da.',
    network: 'Wer wem vertraut und wer miteinander konkurriert, soweit in Gesprächen davon die Rede war.',
  },
  noInterviews:
    'Noch ist kein Gespräch der Lageanalyse abgeschlossen. Sobald das erste fertig ist, sehen Sie hier den Bedarf und die Antworten.',
  noCandidates:
    'Noch gibt es keine Kandidat:innen. Legen Sie Personen an und setzen Sie ihren Status auf „Kandidat:in“.',
  noTies: 'Noch ist keine Beziehung erfasst. Beziehungen entstehen in den Gesprächen oder auf der Seite einer Person.',
  noProfile: 'Noch gibt es weder eine Einschätzung noch eine Selbsteinschätzung.',
  selfLater:
    'Die Selbsteinschätzung liegt vor. Sie sehen sie, sobald Sie Ihre eigene Einschätzung in allen Merkmalen abgeschlossen haben.',
  needLater:
    'Ob eine vertrauliche Gruppe gebraucht wird, schätzen die Berater:innen nach allen Gesprächen für die Kommune als Ganzes ein. Das steht noch aus.',
  needTitle: capital(termsIn('de').criterionSubject.K7),
  needLead:
    'Vier Zeichen sprechen für eine vertrauliche Gruppe. Die Zahl im Punkt sagt, in wie vielen Gesprächen es so eingeschätzt wurde.',
  placeTitle: 'Einschätzung der Kommune als Ganzes',
  placeLead:
    'Nach allen Gesprächen geurteilt, von jeder Person allein und dann gemeinsam. Das ist etwas anderes als die Einschätzungen aus einzelnen Gesprächen und wird nicht mit ihnen verrechnet.',
  toPlace: 'Alle Einschätzungen mit Belegen',
  placeStep: 'Stufe',
  placeKind: 'Woher',
  placeKinds: { consensus: 'gemeinsam', independent: 'Mittel der einzelnen Einschätzungen' },
  sectorsTitle: 'Vertretene Bereiche',
  openTitle: 'Was gesagt wurde',
  openLead:
    'Im Wortlaut der Gesprächsnotizen oder sinngemäß, nach Fragen geordnet. Hier steht nur, was freigegeben ist; alles andere bleibt im Gespräch.',
  somebody: 'eine befragte Person',
  counts: (n: number, interviews: number) =>
    `${n} freigegebene ${n === 1 ? 'Aussage' : 'Aussagen'} aus ${interviews} ${interviews === 1 ? 'Gespräch' : 'Gesprächen'}`,
  answers: {
    answer: 'Antwort',
    interviews: 'Gespräche',
    of: (n: number, answered: number) => `${n} von ${answered}`,
    from: (date: string | undefined) => (date ? `Zum Gespräch vom ${date}` : 'Zum Gespräch'),
    readIn: (date: string | undefined) =>
      date ? `Nicht freigegeben: im Gespräch vom ${date} lesen` : 'Nicht freigegeben: im Gespräch lesen',
    silent: (why: string, n: number) => `${why}: ${n}`,
    version: (n: number) => `Leitfaden, Fassung ${n}`,
    wordedFor: (sector: string, question: string) => `${sector}: „${question}“`,
    unreadable: (n: number) =>
      n === 1
        ? 'Ein abgeschlossenes Gespräch wurde mit einem Leitfaden geführt, der hier nicht bekannt ist. Seine Antworten stehen nicht auf dieser Seite.'
        : `${n} abgeschlossene Gespräche wurden mit einem Leitfaden geführt, der hier nicht bekannt ist. Ihre Antworten stehen nicht auf dieser Seite.`,
  },
  qualityTitle: 'Wie weit die Daten tragen',
  qualityInterviews: (n: number, open: number) =>
    `Lageanalyse: ${n} ${n === 1 ? 'Gespräch' : 'Gespräche'} abgeschlossen, ${open} noch offen.`,
  qualityRatings: (n: number, all: number, raters: number) =>
    `${n} von ${all} Merkmalen sind bewertet, von ${raters} ${raters === 1 ? 'Person' : 'Personen'}.`,
  withoutInterview: `Ohne abgeschlossenes ${termsIn('de').purpose.readiness}:`,
  withoutSelf: 'Ohne Selbsteinschätzung:',
  profiles: 'Profile',
  toPerson: 'Gespräche, Einladung und Beziehungen der Person',
  consensus: 'Gemeinsame Einschätzung',
  asList: 'Als Liste',
  rivalry: 'Konkurrenz',
  noTrustNoRivalry: 'weder Vertrauen noch Konkurrenz bekannt',
  unknownPairs: (n: number) =>
    n === 1 ? 'Über ein weiteres Paar ist nichts bekannt.' : `Über ${n} weitere Paare ist nichts bekannt.`,
  attributes: 'Was auf die Person zutrifft',
  milieus: 'Vernetzt in',
  gapsTitle: 'Abweichungen, über die zu sprechen ist',
  gapsLead:
    'Hier liegen Selbsteinschätzung und Einschätzung der Berater:innen mindestens anderthalb Stufen auseinander. Das ist ein Anlass zum Gespräch, kein Urteil.',
  gap: (label: string, rating: string, self: string) => `${label}: Berater:innen ${rating}, Selbsteinschätzung ${self}`,
  evidenceTitle: 'Einschätzungen und Belege',
  judgeFirst: {
    title: 'Bitte schätzen Sie zuerst selbst ein',
    lead: 'Damit Ihre Einschätzung unabhängig bleibt, sehen Sie Empfehlung und Berichte erst, wenn sie abgeschlossen ist.',
    whom: 'Andere haben diese Personen schon eingeschätzt, Ihre eigene Einschätzung steht noch aus:',
    how: 'Öffnen Sie das Gespräch zur Mitarbeit, schätzen Sie ein, und wählen Sie „Einschätzung abschließen“. Was nicht zur Sprache kam, kennzeichnen Sie als „nicht gefragt“.',
  },
}
