import { termsIn } from '../../surveys/terms/index.ts'

const { purpose, purposes } = termsIn('de')
const people = (n: number) => (n === 1 ? 'eine Person' : `${n} Personen`)
/** "8 Gespräche geführt, 2 geplant": the noun stands once. */
const interviews = (counts: [number, string][]) =>
  counts
    .filter(([n]) => n > 0)
    .map(([n, deed], at) => (at > 0 ? `${n} ${deed}` : `${n} ${n === 1 ? 'Gespräch' : 'Gespräche'} ${deed}`))
    .join(', ')
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const municipalities = {
  create: 'Kommune anlegen',
  edit: 'Angaben zur Kommune',
  createLead:
    'Eine Kommune ist der Ort, den Sie beraten. Personen, Gespräche und Empfehlungen gehören immer zu einer Kommune und sind nur für Konten mit Zugang sichtbar. Sie selbst haben Zugang, sobald Sie die Kommune anlegen.',
  fields: {
    name: 'Name der Kommune',
    kind: 'Art der Kommune',
    role: 'Rolle im Projekt',
    state: 'Bundesland',
    inhabitants: 'Zahl der Einwohner:innen',
  },
  hints: {
    name: 'So, wie er in Berichten stehen soll, zum Beispiel „Landkreis Musterland“.',
    role: 'Modellkommunen werden eingehend beraten, Netzwerkkommunen nehmen am Austausch teil.',
    inhabitants: 'Eine gerundete Zahl genügt.',
  },
  noState: 'keine Angabe',
  inhabitants: (n: string) => `${n} Einwohner:innen`,
  process: 'Der Weg zur Strategiegruppe',
  leadConsultant:
    'Vom Auftrag bis zur Entscheidung über die Zukunft der Gruppe. Die Schritte bauen aufeinander auf, Sie können aber jederzeit zu jedem zurückkehren.',
  leadTeam: 'Der Stand der Beratung. Ergebnisse, Empfehlung, Gruppe und Berichte können Sie öffnen.',
  badge: { open: 'offen', begun: 'begonnen', done: 'fertig', outdated: 'veraltet', due: 'fällig' },
  /** The phases, and what there is to do in each. */
  phase: {
    mandate: 'Auftrag',
    situation: purpose.situation,
    feedback: 'Rückmeldung',
    founding: 'Gründungsfrage',
    candidates: 'Kandidat:innen',
    composition: 'Zusammensetzung',
    group: 'Gruppe',
    review: purpose.review,
    decision: 'Entscheidung',
  },
  step: {
    mandate: 'Auftrag',
    situation: 'Gespräche zur Lage',
    readBack: 'Vorlesen',
    place: 'Einschätzung der Kommune',
    feedback: 'Rückmeldung',
    founding: 'Gründungsfrage',
    people: 'Personen und Kandidat:innen',
    readiness: purposes.readiness,
    selfAssessments: purposes.self_assessment,
    results: 'Einschätzungen und Ergebnisse',
    composition: 'Zusammensetzung',
    group: 'Gruppe',
    review: purpose.review,
    decision: 'Entscheidung',
  },
  next: 'Als Nächstes',
  nextNone: 'Gerade wartet hier nichts.',
  /** What waits in a municipality, as a task; `n` counts persons or things. */
  waiting: {
    mandate: (_: number) => 'Auftrag vollständig festhalten',
    mandateEnded: (_: number) => 'Der Auftrag ist abgelaufen: verlängern oder die Beratung beenden',
    teamApart: (_: number) => 'Projektteam im Auftrag und Konten in Übereinstimmung bringen',
    unheard: (sectors: string) => `Gespräche zur Lage planen, noch niemand gehört aus: ${sectors}`,
    readBack: (n: number) => (n === 1 ? 'Eine freigegebene Aussage vorlesen' : `${n} freigegebene Aussagen vorlesen`),
    agree: (n: number) => `Einschätzung der Kommune abstimmen: ${n === 1 ? 'ein Anzeichen' : `${n} Anzeichen`}`,
    giveBack: (n: number) => `Lagebericht rückmelden: ${n === 1 ? 'ein Befund' : `${n} Befunde`}`,
    corrections: (n: number) =>
      `Über ${n === 1 ? 'eine Rückmeldung' : `${n} Rückmeldungen`} zum Lagebericht entscheiden`,
    finalReport: (_: number) => 'Lagebericht abschließen',
    founding: (_: number) => 'Gründungsfrage beantworten',
    foundingDecision: (_: number) => 'Über die Gründungsfrage entscheiden',
    invite: (n: number) => `${people(n)} zur Selbsteinschätzung einladen`,
    interview: (n: number) => `Gespräche zur Mitarbeit planen: ${people(n)}`,
    rate: (n: number) => `Zu zweit einschätzen: ${people(n)} mit Gespräch`,
    compute: (_: number) => 'Empfehlung zur Zusammensetzung berechnen',
    recompute: (_: number) => 'Empfehlung neu berechnen: Angaben haben sich geändert',
    compositionDecision: (_: number) => 'Über die Zusammensetzung entscheiden',
    members: (n: number) => `Antworten zur Zwischenbilanz einholen: ${n === 1 ? 'ein Mitglied' : `${n} Mitglieder`}`,
    reviewDecision: (_: number) => 'Über die Zukunft der Gruppe entscheiden',
    since: (date: string) => `seit ${date}`,
    endedOn: (date: string) => `endete am ${date}`,
  },
  /** Sector by sector, how far its people are. */
  glance: {
    title: 'Die Kommune im Überblick',
    caption: 'Personen je Bereich und wie weit sie sind',
    lead: '„Gehört“ zählt alle Personen, alles andere die Kandidat:innen und Mitglieder.',
    sector: 'Bereich',
    heard: 'gehört',
    considered: 'Kandidat:innen',
    interviewed: 'Gespräch geführt',
    invited: 'eingeladen',
    submitted: 'Selbst\u00adeinschätzung da',
    ratedByTwo: 'von zweien eingeschätzt',
    all: 'zusammen',
    of: (n: number, of: number) => (of === 0 ? '–' : `${n} von ${of}`),
  },
  reports: 'Berichte',
  toReports: 'Alle Berichte ansehen',
  /** The state of each phase in a sentence or two; dates come formatted. */
  words: {
    nothingYet: 'Noch nichts begonnen.',
    notHeard: (sectors: string) => `Noch niemand gehört aus: ${sectors}.`,
    noDecision: 'Folgt auf die Zwischenbilanz.',
    noMandate: 'Noch nicht festgehalten: wer ihn gibt, wozu, wer mitliest.',
    mandateUntil: (date: string) => `Läuft bis zum ${date}.`,
    mandateOver: (date: string) => `Endete am ${date}.`,
    teamApart: 'Projektteam und Konten stimmen nicht überein.',
    noSituation: 'Noch kein Gespräch geplant.',
    interviews: (held: number, running: number, planned: number) =>
      `${interviews([
        [held, 'geführt'],
        [running, 'begonnen'],
        [planned, 'geplant'],
      ])}.`,
    noPlace: (judges: number): string =>
      judges === 0 ? 'Beginnt nach den Gesprächen.' : 'Noch hat niemand die eigene Einschätzung abgeschlossen.',
    nothingToReadBack: 'Folgt auf die Gespräche.',
    readBack: (done: number, of: number) => `Aus ${done} von ${of} Gesprächen vorgelesen.`,
    readBackWaiting: (n: number) =>
      n === 1 ? 'Eine freigegebene Aussage wartet darauf.' : `${n} freigegebene Aussagen warten darauf.`,
    place: (finished: number, judges: number, toAgree: number) =>
      [
        `${finished} von ${judges} Berater:innen haben abgeschlossen.`,
        ...(finished < 2 ? ['Zum Vergleich fehlt eine zweite Einschätzung.'] : []),
        ...(toAgree > 0 ? [`Bei ${toAgree} Anzeichen fehlt die gemeinsame Einschätzung.`] : []),
      ].join(' '),
    noFindings: 'Noch kein Befund für den Lagebericht geschrieben.',
    notGivenBack: (n: number) => `${n === 1 ? 'Ein Befund' : `${n} Befunde`} geschrieben, noch nicht rückgemeldet.`,
    givenBack: (date: string) => `Lagebericht rückgemeldet am ${date}.`,
    correctionsOpen: (n: number) =>
      n === 1 ? 'Über eine Rückmeldung ist noch zu entscheiden.' : `Über ${n} Rückmeldungen ist noch zu entscheiden.`,
    notFinal: 'Noch nicht abgeschlossen.',
    reportFinal: (date: string) => `Lagebericht rückgemeldet und abgeschlossen am ${date}.`,
    noFounding: 'Noch nicht beantwortet: Gruppe, Bündnis, beides oder noch keines?',
    founding: (date: string) => `Kriterien beantwortet am ${date}. Noch nicht entschieden.`,
    decided: (option: string, date: string) => `Entschieden am ${date}: ${option}.`,
    noPeople: 'Noch niemand angelegt.',
    people: (all: number, candidates: number) =>
      candidates === 0
        ? `${sentence(people(all))}, noch keine Kandidat:innen.`
        : `${sentence(people(all))}, davon ${candidates === 1 ? 'eine Person als Kandidat:in' : `${candidates} Kandidat:innen`}.`,
    sectorsMissing: (sectors: string) => `Kandidat:innen fehlen aus: ${sectors}.`,
    noCandidates: 'Es gibt noch keine Kandidat:innen.',
    readiness: (held: number, of: number) => `Mit ${held} von ${of} Kandidat:innen gesprochen.`,
    selfAssessments: (submitted: number, of: number) => `${submitted} von ${of} eingegangen.`,
    selfAssessmentsOpen: (n: number) =>
      n === 1 ? 'Eine ist eingeladen oder begonnen.' : `${n} sind eingeladen oder begonnen.`,
    noInvitations: 'Noch niemand eingeladen.',
    noResults: 'Noch gibt es keine Antworten und keine Einschätzungen.',
    ratedByTwo: (rated: number, of: number) => `${rated} von ${of} Kandidat:innen von zweien eingeschätzt.`,
    ratedByOne: (n: number) =>
      n === 1 ? 'Eine weitere Person erst von einer.' : `${n} weitere erst von einer Person.`,
    answersOnly: 'Erste Antworten liegen vor, Einschätzungen noch nicht.',
    noComposition: 'Noch keine Empfehlung berechnet.',
    computed: (date: string) => `Empfehlung vom ${date}.`,
    chosen: 'Über die Zusammensetzung ist entschieden.',
    notChosen: 'Noch nicht entschieden.',
    outdated: 'Seitdem wurden Angaben geändert.',
    noGroup: 'Noch nicht gegründet.',
    group: (members: number, date: string | undefined) =>
      `${members === 1 ? 'Ein Mitglied' : `${members} Mitglieder`}${date ? `, gegründet am ${date}` : ''}.`,
    groupEnded: (date: string) => `Beendet am ${date}.`,
    noReview: 'Beginnt nach der Gründung.',
    reviewOpen: (date: string) => `Läuft seit dem ${date}.`,
    reviewDue: (date: string) => `Fällig am ${date}.`,
    reviewOverdue: (date: string) => `Fällig seit dem ${date}.`,
    reviewClosed: (date: string) => `Zuletzt am ${date}.`,
    heard: (heard: number, members: number) => `${heard} von ${members} Mitgliedern haben geantwortet oder verzichtet.`,
    noReports: 'Noch kein Bericht erstellt.',
    reports: (n: number, date: string) =>
      n === 1 ? `Ein Bericht, erstellt am ${date}.` : `${n} Berichte, zuletzt am ${date}.`,
  },
}
