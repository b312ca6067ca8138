import { capital, termsIn } from '../../../surveys/terms/index.ts'
import { members, persons, points, word } from './counts.de.ts'

const { purposes } = termsIn('de')

/** The recommendation itself. */
export const recommendationTexts = {
  scenarioTitle: (name: string) => `Empfehlung unter der Annahme „${name}“`,
  lead: (n: number, sectors: number) =>
    `${capital(persons(n))} aus ${sectors === 1 ? 'einem Bereich' : `${word(sectors)} Bereichen`}. Das Programm schlägt vor und begründet; entscheiden werden Menschen.`,

  leadInfeasible:
    'Aus den jetzigen Kandidat:innen lässt sich keine Gruppe bilden, die alle Anforderungen erfüllt. Hier steht, woran es liegt und was weiterhilft.',

  leadUndecided:
    'Die Suche endete, bevor eine Gruppe gefunden oder ausgeschlossen war. Ob eine möglich ist, ist damit offen.',
  unproven: 'Es ist nicht bewiesen, dass dies die beste Gruppe ist',

  compute: 'Empfehlung berechnen',
  computeAnew: 'Neu berechnen',
  tryOut: 'Andere Anforderungen ausprobieren',
  decide: 'Über die Gruppe entscheiden',
  report: 'Bericht erstellen',
  legend:
    'Die Kürzel „H …“ verweisen auf Abschnitte der Handreichung, „§“ auf Gesetze; „Modell“ ist unsere eigene Regel.',
  undecided: {
    title: 'Über die Gründungsfrage ist noch nicht entschieden',
    against: (option: string, date: string) => `Am ${date} wurde zur Gründungsfrage entschieden: ${option}`,
    what: 'Ob eine Strategiegruppe hier das Richtige ist, kommt vor der Frage, wer dabei ist. Rechnen können Sie trotzdem.',
    link: 'Zur Gründungsfrage',
  },
  empty: {
    lead: 'Hier entsteht der Vorschlag, wer der Strategiegruppe angehören soll: mit Gründen, Alternativen und dem, was noch fehlt.',
    noCandidates:
      'Noch gibt es niemanden, der infrage kommt. Legen Sie Personen an, und setzen Sie ihren Status auf „Kandidat:in“.',
    toPeople: 'Personen anlegen',
    eligible: (n: number, all: number) =>
      `${n} von ${all} Personen ${n === 1 ? 'kommt' : 'kommen'} infrage${n < 5 ? '. Für eine Gruppe werden meist mindestens fünf gebraucht' : ''}.`,
    sector: (n: number, wanted: number) =>
      `${capital(n === 0 ? 'noch niemand' : persons(n))}, ${wanted === 0 ? 'niemand ist vorgeschrieben' : wanted === 1 ? 'mindestens eine wird gebraucht' : `mindestens ${word(wanted)} werden gebraucht`}.`,
    enough: 'genug',
    tooFew: 'zu wenige',
    unratedTitle: 'Noch zu klären (liegt bei uns)',
    unratedLead:
      'Was nicht bewertet ist, zählt in der Rechnung nicht. Sie können trotzdem rechnen; die Empfehlung sagt dann, was zuerst zu klären ist.',
    unrated: (n: number, all: number) =>
      n === all ? 'kein Merkmal bewertet' : `${n} von ${all} Merkmalen nicht bewertet`,
    allRated: 'Alle infrage kommenden Personen sind in allen Merkmalen bewertet.',
    consultantsCompute: 'Die Berechnung starten Ihre Berater:innen.',
    failedTitle: 'Die letzte Berechnung ist fehlgeschlagen',
    failed: 'Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
  },

  founded: {
    title: (date: string) => `Die Gruppe ist am ${date} gegründet worden`,
    titleUndated: 'Die Gruppe ist gegründet',
    what: 'Diese Seite zeigt, was vorgeschlagen war. Was sich seitdem geändert hat, ändert sie nicht.',
    toGroup: 'Zur Gruppe',
  },

  earlier: {
    title: 'Dies ist eine frühere Empfehlung',
    toLatest: 'Zur neuesten Empfehlung',
  },

  decision: {
    title: 'Entscheidung',
    what: (date: string, who: string) => `Festgehalten für den ${date} von ${who}.`,
    reason: 'Begründung',
    group: 'Beschlossene Gruppe',
    distance: (n: number) =>
      n > 0
        ? `Der Gesamtwert der beschlossenen Gruppe liegt ${points(n)} unter dem der empfohlenen.`
        : 'Beschlossen wurde eine Gruppe, die der empfohlenen nicht nachsteht.',
  },

  panel: {
    title: 'Auf einen Blick',
    answer: { yes: 'ja', partly: 'teilweise', no: 'nein' },
    questions: {
      sectors: 'Alle Bereiche vertreten?',
      functions: 'Gewünschte Funktionen vorhanden?',
      requirements: 'Anforderungen erfüllt?',
      trust: 'Vertrauen sich die Mitglieder?',
      affected: 'Sicht der Betroffenen dabei?',
    },
    sure: 'Wie sicher ist die Empfehlung?',
    sectorsAll: (n: number) => `Alle vier Bereiche sind vertreten, die Zivilgesellschaft mit ${word(n)} Personen.`,
    sectorsFewCivil: 'Alle vier Bereiche sind vertreten, die Zivilgesellschaft aber nur mit einer Person.',
    sectorsMissing: (sectors: string) => `Nicht vertreten: ${sectors}.`,
    functionsAll: 'Alle Funktionen, auf die das Modell achtet, sind in der Gruppe vorhanden.',
    functionsSome: (n: number, of: number, missing: string) =>
      `${n === 0 ? 'Keine' : n === 1 ? 'Eine' : capital(word(n))} von ${word(of)} Funktionen ${n < 2 ? 'ist' : 'sind'} vorhanden. ${of - n === 1 ? 'Es fehlt' : 'Es fehlen'}: ${missing}.`,
    requirementsAll: 'Alle Anforderungen sind erfüllt.',
    requirementsProvisional: (names: string) =>
      `Alle Anforderungen sind erfüllt, vorläufig bei ${names}: Dort ist noch zu klären (liegt bei uns), ob eine Mindeststufe erreicht ist.`,
    requirementsUnmet: (unmet: string) => `Nicht erfüllt: ${unmet}.`,
    trustAll: 'Jedes Mitglied vertraut mindestens einem anderen in der Gruppe.',
    trustSome: (n: number, of: number) =>
      `${n === 1 ? 'Eines' : capital(word(n))} von ${word(of)} Mitgliedern ${n === 1 ? 'vertraut' : 'vertrauen'} mindestens einem anderen in der Gruppe.`,
    trustNone: 'Zwischen den Mitgliedern ist noch kein Vertrauen bekannt.',
    rivalry: (a: string, b: string, how: string) => `Zwischen ${a} und ${b} besteht Konkurrenz (${how}).`,
    affectedYes: (names: string, n: number) =>
      `${names} ${n === 1 ? 'bringt' : 'bringen'} die Sicht der Betroffenen deutlich ein, und die Zivilgesellschaft ist mehrfach vertreten.`,
    affectedVoice: (names: string, n: number) =>
      `${names} ${n === 1 ? 'bringt' : 'bringen'} die Sicht der Betroffenen deutlich ein; die Zivilgesellschaft ist aber nicht mit zwei Personen vertreten.`,
    affectedCivil:
      'Die Zivilgesellschaft ist mehrfach vertreten, aber niemand bringt die Sicht der Betroffenen deutlich ein.',
    affectedNo: 'Niemand bringt die Sicht der Betroffenen deutlich ein.',
  },

  people: {
    title: 'Wen wir empfehlen',
    lead: 'Nach Bereichen in der Reihenfolge der Handreichung. Eine Rangfolge unter den Personen gibt es nicht.',
    details: 'Was dafür spricht und was zu bedenken ist',
    for: 'Dafür spricht',
    against: 'Zu bedenken',
    open: 'Noch zu klären (liegt bei uns)',
  },

  others: {
    title: 'Wen wir jetzt nicht empfehlen',
    titleInfeasible: 'Wer infrage kommt und wer nicht',
    lead: 'Das ist kein Urteil über diese Personen. Es sagt, was sich an der Gruppe änderte, wären sie dabei.',
    none: 'Alle, die infrage kommen, werden empfohlen.',
    ineligibleReason: (reason: string) => `Grund: ${reason}`,
    ineligibleTitle: 'Wer zurzeit nicht infrage kommt',
  },

  missing: {
    title: 'Was fehlt und wen Sie suchen sollten',
    none: 'Zurzeit drängt sich niemand auf, der die Gruppe deutlich stärken würde.',
    gain: (sectors: string) =>
      `Auch eine gut geeignete Person aus einem dieser Bereiche würde die Gruppe stärken: ${sectors}.`,
    functionsMissing: (names: string) => `Noch bringt niemand in der Gruppe ein: ${names}.`,
    relaxTitle: 'Was eine Gruppe möglich machen würde',
    relaxLead: 'Jede der folgenden Änderungen würde für sich genügen. Ob sie vertretbar ist, entscheiden Sie.',
  },

  refusals: {
    title: 'Wenn jemand absagt',
    lead: 'Wer gefragt wird, darf Nein sagen. Für die Gruppe hieße das:',
  },

  ask: {
    title: 'Was zuerst zu klären ist',
    obstacles: 'Davon hängt am meisten ab.',
    lead: 'Diese Einschätzungen sind offen oder unsicher. Wären sie bekannt, würde die Empfehlung am meisten gewinnen.',
    none: 'Keine einzelne Einschätzung würde die Empfehlung noch nennenswert verbessern.',
    notComputed:
      'Welche Einschätzung am meisten helfen würde, wurde nicht berechnet: Die Zahl der Rechenläufe ist auf 0 gestellt.',
    toInterviews: `${purposes.readiness} öffnen`,
  },

  requirements: {
    title: 'Anforderungen',
    lead: 'Was jede Gruppe erfüllen muss. Die Vorgaben folgen der Handreichung und unserem Modell; die Kommune kann sie mit Begründung ändern.',
    requirement: 'Anforderung',
    met: 'Erfüllt',
    by: 'Durch wen',
    could: 'Wer infrage kommt',
    everybody: (n: number) => members(n),
    possible: (n: number) => persons(n),
    nobody: 'niemand',
    notTogether: 'nicht beide in der Gruppe',
  },

  alternatives: {
    title: 'Andere Möglichkeiten',
    lead: 'Die nächstbesten Gruppen und worin sie sich unterscheiden. Wo eine Möglichkeit gleichwertig ist, entscheiden Menschen oder das Los.',
    none: 'Eine andere Gruppe, die alle Anforderungen erfüllt, gibt es nicht.',
    column: 'Möglichkeit',
    name: (n: number) => `Alternative ${n}`,
    diverseName: (n: number) => `Andere Gruppe ${n}`,
    joins: 'Kommt hinzu',
    leaves: 'Entfällt',
    nobody: 'niemand',
    difference: 'Unterschied',
    weaker: (n: number) => `Gesamtwert ${n}\u00a0${n === 1 ? 'Punkt' : 'Punkte'} niedriger`,
    equal: 'gleichwertig',
    diverseTitle: 'Deutlich andere Gruppen',
    diverseLead: 'Sie unterscheiden sich in mindestens zwei Personen von der Empfehlung und voneinander.',
  },

  stability: {
    title: 'Was wäre, wenn wir uns irren?',
    lead: (draws: string) =>
      `Einschätzungen sind nie ganz genau. Das Programm hat ${draws} Rechenläufe gemacht, in denen einzelne Einschätzungen anders ausfielen, und jedes Mal neu gewählt.`,
    none: 'Was andere Einschätzungen änderten, wurde nicht berechnet: Die Zahl der Rechenläufe ist auf 0 gestellt.',
  },

  tasksTitle: 'Aufgaben in der Gruppe',
  limitsTitle: 'Was Sie mitbedenken sollten',
  sectorsTitle: 'Bereiche',
  basis: {
    title: 'Worauf die Empfehlung beruht',
    optimal: 'Bewiesen: Unter den Anforderungen gibt es keine bessere Gruppe.',
    infeasible: 'Bewiesen: Unter den Anforderungen gibt es keine Gruppe.',
    undecided: 'Offen: Die Suche endete, bevor eine Gruppe gefunden oder ausgeschlossen war.',
    bestFound: (gap: string) =>
      `Beste gefundene Gruppe. Die Suche wurde an ihrer Grenze beendet; es könnten höchstens ${gap}\u00a0Punkte fehlen.`,
    data: (eligible: number, all: number, rated: string, unrated: string) =>
      `${eligible} von ${all} Personen kommen infrage. Von ihren Merkmalen sind ${rated} bewertet, ${unrated} nicht.`,
    date: 'Zeitpunkt',
    proof: 'Ergebnis',
    dataLabel: 'Daten',
    hash: 'Prüfsumme der Daten',
    hashHint: 'Dieselben Daten ergeben dieselbe Prüfsumme und dieselbe Empfehlung.',
    pointsTitle: 'Was die Punkte bedeuten',
    pointsLead:
      'Punkte sind nur ein Maß, um Gruppen zu vergleichen. Der Gesamtwert einer Gruppe setzt sich so zusammen:',
    part: 'Bestandteil',
    points: 'Punkte',
    sum: 'Gesamtwert der Gruppe',
    statements: 'Alle Aussagen mit Beleg',
    settings: 'Geänderte Einstellungen',
    noSettings: 'Es gelten die Vorgaben des Modells; nichts wurde geändert.',
    noReason: 'ohne Begründung',
    words: 'Begriffe (Modell)',
    passages: 'Quellen',
    passage: {
      'H 2.1': 'Öffentliche Bündnisse: Zeichen, Zugang, lose Vernetzung',
      'H 2.2': 'Vertrauliche Allianzen: geschützter Raum, Austausch, Rollen, Notfallszenarien',
      'H 3': 'Aufbau: Funktionalität und Gangbarkeit',
      'H 3.1': 'Akteur:innen: Größe der Gruppe und die vier Bereiche',
      'H 3.2': 'Selbstverständnis der Gruppe',
      'H 3.3': 'Notfallszenarien',
      'H 4.1': 'Grenzen: Vertraulichkeit und Wirkung nach außen',
      'H 4.2': 'Grenzen: Perspektive der Betroffenen',
      'H 4.3': 'Moderation und Geschäftsführung',
      'H 4.4': 'Überführung und Auflösung',
      '§§ 152, 160, 163 StPO':
        'Strafprozessordnung: Staatsanwaltschaft und Polizei müssen Straftaten verfolgen (Legalitätsprinzip)',
      model: 'Unsere eigene Regel: Weder die Handreichung noch ein Gesetz sagt das.',
    } as Record<string, string>,
    earlierTitle: 'Frühere Empfehlungen',
    earlier: (date: string, who: string) => `Empfehlung vom ${date}, ${who}`,
  },
}
