import { capital, termsIn } from '../../../../surveys/terms/index.ts'
import { formatList, formatNumber } from '../../format.ts'
import { german as common } from '../../wording.de.ts'
import { background } from './background.de.ts'

const { number, persons, points } = common
const { dimension } = termsIn('de')
const list = (words: readonly string[]) => formatList(words, 'de')

/** What the report on a composition says in German. */
export const german = {
  title: 'Zusammensetzung der Strategiegruppe',
  subtitle: 'Empfehlung aus Lageanalyse, Gesprächen zur Mitarbeit und Selbsteinschätzungen',
  summary: {
    heading: 'Auf einen Blick',
    recommend: (n: number) => `Wir empfehlen eine Gruppe aus ${persons(n)}`,
    undecidedFounding: 'Eine Entscheidung zur Gründungsfrage liegt noch nicht vor.',
    otherwiseFounded: (option: string, date: string) =>
      `Zur Gründungsfrage wurde am ${date} anders entschieden: ${option}.`,
    optimal: 'Keine zulässige Zusammensetzung hat einen höheren Gesamtwert; das ist bewiesen.',
    equal: (n: number) =>
      `${n === 1 ? 'Eine weitere Zusammensetzung ist' : `${number(n)} weitere Zusammensetzungen sind`} gleichwertig; zwischen ihnen entscheiden Menschen oder das Los.`,
    bestFound: (gap: number) =>
      `Dies ist die beste gefundene Zusammensetzung. Die Suche endete vor dem Nachweis; der Gesamtwert einer anderen könnte um bis zu ${points(gap)} höher liegen.`,
    /** Why, the chapter says: the first page has to stand alone. */
    sure: (level: string, chapter: string) => `Diese Empfehlung ist ${level} (siehe „${chapter}“).`,
    decide: 'Der Bericht empfiehlt. Die Entscheidung und ihr Grund liegen bei den Menschen vor Ort.',
    infeasible: 'Mit den jetzigen Kandidat:innen ist noch keine Gruppe möglich',
    infeasibleText: 'Keine Auswahl erfüllt alle Anforderungen zugleich. Nichts davon wurde stillschweigend gelockert.',
    undecided: 'Die Suche endete, bevor eine Gruppe gefunden wurde',
    undecidedText: 'Ob eine Gruppe möglich ist, ist damit offen. Wiederholen Sie die Berechnung mit mehr Zeit.',
    members: 'Empfohlene Personen und wofür sie stehen',
    person: 'Person',
    sector: 'Bereich',
    why: 'Warum',
    brings: (brought: readonly string[]) => `Bringt ${list(brought)} ein.`,
    strong: (dimensions: readonly string[]) => `Stark in ${list(dimensions)}.`,
    stands: (sector: string) => `Steht für den Bereich ${sector}.`,
    coveredBy: (sector: string, n: number) => `${sector}\u00a0${n}`,
    sectorsAll: (parts: readonly string[]) => `Alle vier sind vertreten: ${parts.join(', ')}.`,
    sectorsMissing: (parts: readonly string[], missing: readonly string[]) =>
      `Vertreten: ${parts.join(', ') || 'keiner'}. ${missing.length === 1 ? 'Es fehlt' : 'Es fehlen'}: ${list(missing)}.`,
    terms: {
      sectors: 'Bereiche',
      functions: 'Funktionen',
      requirements: 'Anforderungen',
      trust: 'Vertrauen',
      affected: dimension.affected_perspective,
      missing: 'Was fehlt',
      refused: 'Absagen',
      clarify: 'Zuerst klären',
    },
    endsWithout: (names: readonly string[]) =>
      names.length === 1
        ? `Ohne ${names[0]} ist keine Gruppe möglich.`
        : `Fehlt auch nur eine dieser Personen, ist keine Gruppe möglich: ${list(names)}.`,
    functionsAll: 'Alle gewünschten Funktionen sind vorhanden.',
    functionsSome: (n: number, of: number) => `${n} von ${of} sind vorhanden.`,
    requirementsAll: (n: number) => `Alle ${formatNumber(n, 'de')} sind erfüllt.`,
    requirementsSome: (n: number, of: number) => `${n} von ${of} sind erfüllbar.`,
    trust: (n: number, of: number, rivalries: number) =>
      `${n} von ${of} Personen vertrauen mindestens einer anderen in der Gruppe. ${
        rivalries === 0
          ? 'Konkurrenzen sind in der Gruppe nicht bekannt.'
          : rivalries === 1
            ? 'Eine Konkurrenz ist bekannt.'
            : `${capital(number(rivalries))} Konkurrenzen sind bekannt.`
      }`,
    affectedBy: (names: readonly string[]) => `Eingebracht von ${list(names)}.`,
    affectedMissing:
      'Niemand bringt sie nach jetzigem Stand deutlich ein. Das ist das Risiko, vor dem H\u00a04.2 warnt.',
    missing: (missing: readonly string[]) => `${capital(list(missing))}.`,
    missingNothing: 'Keine der Funktionen fehlt, auf die das Modell achtet.',
    clarify: (what: readonly string[]) => `${what.join('; ')}.`,
    clarifyNothing: 'Keine offene Einschätzung würde die Entscheidung nennenswert verbessern.',
    clarifyUnknown: 'Welche Einschätzung am meisten helfen würde, wurde nicht berechnet.',
    question: (name: string, dimension: string) => `${name}: ${dimension}`,
  },
  members: { heading: 'Empfohlene Zusammensetzung' },
  others: {
    heading: 'Nicht empfohlene Personen',
    headingNoGroup: 'Wer infrage kommt und wer nicht',
    intro:
      'Nicht empfohlen heißt nicht ungeeignet: Für die öffentliche Arbeit, als Nachrückende oder später können diese Personen wichtig sein.',
    caption: 'Weitere Personen: was sich mit ihnen änderte und was noch zu klären ist',
    introNoGroup:
      'Empfohlen wird zurzeit niemand, weil keine Gruppe zustande kommt. Ein Urteil über Personen ist das nicht.',
    captionNoGroup: 'Personen, die infrage kommen, und andere',
    remark: 'Anmerkung',
    noGroup: 'kommt infrage',
    all: 'Alle Kandidat:innen sind Teil der Empfehlung.',
  },
  requirements: {
    heading: 'Anforderungen',
    intro:
      'Diese Anforderungen muss jede Gruppe erfüllen. Sie folgen der Handreichung (H\u00a02.2, H\u00a03.1, H\u00a04.3), unserem Modell und den Einstellungen der Kommune.',
    caption: 'Anforderungen an die Gruppe',
    captionInfeasible: 'Anforderungen und wer sie erfüllen könnte',
    requirement: 'Anforderung',
    met: 'erfüllt',
    by: 'durch',
    couldBy: 'könnten erfüllen',
    open: 'nicht erfüllbar',
  },
  gaps: {
    heading: 'Lücken und wen wir suchen',
    missing: (functions: readonly string[]) => `In der empfohlenen Gruppe fehlt: ${list(functions)}.`,
    complete: 'Die empfohlene Gruppe deckt alle Funktionen des Modells ab.',
    caption: 'Wen wir je Bereich suchen würden',
    sector: 'Bereich',
    needed: 'gebraucht',
    lookFor: 'Wen wir suchen',
    noHelp: 'hilft allein nicht',
    who: {
      administration: 'Amtsleitung oder vergleichbare Position mit Zugang zur Verwaltungsspitze',
      justice: 'Person aus dem Amts- oder Verwaltungsgericht, auch informell, außerhalb des Amts',
      police: 'Person, die Rechtsextremismus bearbeitet und Informationen teilen will',
      civil_society:
        'gut vernetzte Person, die die Sicht der Betroffenen einbringt und vertraulich mit Sicherheitsbehörden arbeitet',
    },
  },
  alternatives: {
    heading: 'Alternativen und was sich ändert',
    intro:
      'Die nächstbesten Gruppen im Vergleich zur empfohlenen. Der Abstand ist in Punkten des Modells angegeben; kleine Abstände entscheiden nichts.',
    none: 'Es gibt keine weitere Zusammensetzung, die alle Anforderungen erfüllt.',
    caption: 'Alternativen zur empfohlenen Gruppe',
    diverse: 'Deutlich andere Gruppen (mindestens zwei andere Personen)',
    nth: 'Nr.',
    joining: 'Es kommt',
    leaving: 'Es geht',
    changes: 'Was sich ändert',
    difference: 'Abstand',
    equal: 'gleichwertig',
    won: (functions: readonly string[]) => `gewonnen: ${functions.join(', ')}`,
    lost: (functions: readonly string[]) => `verloren: ${functions.join(', ')}`,
    same: 'gleiche Funktionen',
  },
  limits: {
    heading: 'Grenzen',
    items: [
      'Je höher die Vertraulichkeit, desto weniger kann die Gruppe nach außen beschließen. Umgesetzt wird dann in den Organisationen der Mitglieder (H\u00a04.1).',
      'Es kann der Eindruck entstehen, hier werde im Geheimen gearbeitet. Vereinbaren Sie früh, wie nach außen über die Gruppe gesprochen wird (H\u00a04.1).',
      'Polizei und Staatsanwaltschaft müssen Straftaten verfolgen, von denen sie erfahren. Klären Sie vor dem ersten Treffen, was in der Gruppe deshalb nicht besprochen wird (§§\u00a0152, 160, 163 StPO).',
      'Die Gruppe besteht überwiegend aus staatlichen Stellen. Rechtliche Fragen können die Sicht der Betroffenen verdrängen; die Zivilgesellschaft ist das Gegengewicht (H\u00a04.2).',
      'Das Modell ordnet, was erhoben wurde. Was niemand gesagt oder gefragt hat, kennt es nicht. Es empfiehlt, Menschen entscheiden.',
    ],
  },
  next: {
    heading: 'Nächste Schritte',
    items: {
      clarify: 'Die offenen Fragen klären, bevor Einladungen ausgesprochen werden.',
      search: 'Fehlende Personen suchen und mit ihnen über die Mitarbeit sprechen.',
      decide:
        'Über die Zusammensetzung entscheiden und den Grund festhalten, auch wenn er von der Empfehlung abweicht.',
      invite:
        'Die Personen einzeln ansprechen und klären, dass die Mitgliedschaft an die Person gebunden ist (H\u00a02.2).',
      facilitate: 'Externe Moderation und eine Geschäftsführung vereinbaren (H\u00a04.3).',
      facilitateOwn:
        'Klären, wann die moderierende Person moderiert und wann sie als Mitglied spricht; eine Geschäftsführung vereinbaren (H\u00a04.3).',
      charter: 'Gemeinsam ein Selbstverständnis von etwa einer Seite erarbeiten (H\u00a03.2).',
      scenarios:
        'Notfallszenarien für einzelne Angriffe und für sich aufbauende Bedrohungslagen erarbeiten (H\u00a03.3).',
      review: 'Nach etwa neun Monaten Zwischenbilanz ziehen und dabei das Selbstverständnis überprüfen (H\u00a03.2).',
    },
  },
  ...background,
}
