import { capital, termsIn } from '../../surveys/terms/index.ts'
import { dimensions } from '../../surveys/vocabulary.ts'
import { formatList, formatNumber } from './format.ts'

const de = 'de' as const
const number = (n: number) =>
  ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'][n] ?? formatNumber(n, de)
const persons = (n: number) => (n === 1 ? 'eine Person' : `${number(n)} Personen`)
const points = (n: number) => `${formatNumber(n, de)}\u00a0${n === 1 ? 'Punkt' : 'Punkte'}`
const list = (words: readonly string[]) => formatList(words, de)

const { dimension, groupFunction, missing, purpose, purposes, setting } = termsIn('de')

/** Everything the reports say in German. Sentences are fresh; passages of the handbook are cited, never quoted. */
export const german = {
  number,
  persons,
  points,
  confidentiality: 'Vertraulich – nur für das Projektteam',
  model: 'Modell',
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  data: {
    ratings: (who: string, what: string) => (who ? `Einschätzung ${who}${what && `: ${what}`}` : 'Einschätzungen'),
    selfAssessments: (who: string, what: string) =>
      who ? `${purpose.self_assessment} ${who}${what && `: ${what}`}` : purposes.self_assessment,
    actors: (who: string, what: string) => (who ? `Angaben zu ${who}${what && `: ${what}`}` : 'Angaben zur Person'),
    ties: (who: string) => (who ? `Beziehung ${who}` : 'Beziehungen'),
    interviews: (who: string) => (who ? `Gespräch ${who}` : 'Gespräche'),
    settings: (_: string, what: string) => (what ? `Einstellung: ${what}` : 'Einstellungen'),
    reviews: (who: string, what: string) => `${purpose.review}${what && ` ${what}`}${who && `: ${who}`}`,
    founding: (_: string, what: string) => `Gründungsfrage${what && ` ${what}`}`,
    group: () => 'Gruppe',
    robustness: () => setting.draws,
    other: (what: string) => what,
    more: (n: number) => `und ${n} weitere`,
  },
  decided: {
    heading: 'Was entschieden wurde',
    none: 'Es ist noch keine Entscheidung festgehalten.',
    date: 'Entschieden am',
    option: 'Entscheidung',
    reason: 'Grund',
    by: 'Festgehalten von',
    differs: 'Die Entscheidung weicht von der Empfehlung ab. Das steht den Beteiligten frei; der Grund steht hier.',
  },
  requirement: {
    'size.min': (n: number) => `Mindestens ${persons(n)}`,
    'size.max': (n: number) => `Höchstens ${persons(n)}`,
    sectorMin: (sector: string, n: number) => `${sector}: mindestens ${persons(n)}`,
    sectorMax: (sector: string, n: number) => `${sector}: höchstens ${persons(n)}`,
    seniorAdministration: (n: number) => `${groupFunction.seniorAdministration}: mindestens ${persons(n)}`,
    accessToMayor: (n: number) => `${groupFunction.accessToMayor}: mindestens ${persons(n)}`,
    coordination: (n: number) => `${groupFunction.coordination}: mindestens ${persons(n)}`,
    facilitation: () => `${groupFunction.facilitation}: mindestens eine Person`,
    include: (name: string) => `${name} ist dabei`,
    rivalry: (names: string) => `${names} nicht gemeinsam`,
  },
  composition: {
    title: 'Zusammensetzung der Strategiegruppe',
    subtitle: 'Empfehlung aus Lageanalyse, Gesprächen zur Mitarbeit und Selbsteinschätzungen',
    summary: {
      heading: 'Auf einen Blick',
      recommend: (n: number) => `Wir empfehlen eine Gruppe aus ${persons(n)}`,
      earlierModel:
        'Berechnet nach einem früheren Rechenmodell: Gruppe und Punkte stehen hier wie damals. Wie sicher die Empfehlung ist und was Absagen bedeuten, wurde nicht geprüft.',
      undecidedFounding: 'Eine Entscheidung zur Gründungsfrage liegt noch nicht vor.',
      otherwiseFounded: (option: string, date: string) =>
        `Zur Gründungsfrage wurde am ${date} anders entschieden: ${option}.`,
      optimal: 'Unter allen zulässigen Zusammensetzungen ist dies nachweislich die mit dem höchsten Gesamtwert.',
      equal: (n: number) =>
        `${n === 1 ? 'Eine weitere Zusammensetzung ist' : `${number(n)} weitere Zusammensetzungen sind`} gleichwertig; zwischen ihnen entscheiden Menschen oder das Los.`,
      bestFound: (gap: number) =>
        `Dies ist die beste gefundene Zusammensetzung. Die Suche endete vor dem Nachweis; der Gesamtwert einer anderen könnte um bis zu ${points(gap)} höher liegen.`,
      /** Why, the chapter says: the first page has to stand alone. */
      sure: (level: string, chapter: string) => `Diese Empfehlung ist ${level} (siehe „${chapter}“).`,
      decide: 'Der Bericht empfiehlt. Die Entscheidung und ihr Grund liegen bei den Menschen vor Ort.',
      infeasible: 'Mit den jetzigen Kandidat:innen ist noch keine Gruppe möglich',
      infeasibleText:
        'Keine Auswahl erfüllt alle Anforderungen zugleich. Nichts davon wurde stillschweigend gelockert.',
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
        `Vertreten: ${parts.join(', ') || 'keiner'}. Es fehlt: ${list(missing)}.`,
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
      requirementsAll: (n: number) => `Alle ${formatNumber(n, de)} sind erfüllt.`,
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
      question: (name: string, dimension: string) => `${name}: ${dimension}`,
    },
    members: { heading: 'Empfohlene Zusammensetzung' },
    others: {
      heading: 'Nicht empfohlene Personen',
      intro:
        'Nicht empfohlen heißt nicht ungeeignet: Für die öffentliche Arbeit, als Nachrückende oder später können diese Personen wichtig sein.',
      caption: 'Weitere Personen: was sich mit ihnen änderte und was noch zu klären ist',
      remark: 'Anmerkung',
      noGroup: 'zulässig; bisher kommt keine Gruppe zustande',
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
    robustness: {
      heading: 'Wie sicher die Empfehlung ist',
      intro: (draws: number) =>
        `Einschätzungen sind nie ganz genau. Deshalb haben wir die Auswahl ${formatNumber(draws, de)}-mal mit anderen plausiblen Einschätzungen durchgerechnet.`,
      noDraws: 'Was andere Einschätzungen änderten, wurde nicht berechnet.',
      core: (names: readonly string[]) => `Sicher dabei, in mindestens 8 von 10 Rechenläufen: ${list(names)}.`,
      swing: (names: readonly string[]) => `Offen, je nach Annahme dabei oder nicht: ${list(names)}.`,
      refusalsHeading: 'Wenn jemand absagt',
      askHeading: 'Was zuerst zu klären ist',
      obstaclesIntro: 'Davon hängt am meisten ab.',
      askIntro:
        'Diese Einschätzungen sind offen oder unsicher. Wären sie bekannt, würde die Empfehlung am meisten gewinnen.',
    },
    profiles: {
      heading: 'Die Kandidat:innen im Profil',
      intro:
        'Je Merkmal stehen die Einschätzung der Berater:innen und die Selbsteinschätzung nebeneinander. Unterschiede sind Anlass zum Gespräch, kein Mangel.',
      partial: (n: number, of: number) =>
        `Gezeigt werden die ${n} Personen, die empfohlen sind oder in einer Alternative vorkommen; die übrigen ${of - n} Profile stehen in der Anwendung.`,
      organisation: 'Organisation',
      function: 'Funktion',
      sector: 'Bereich',
      attributes: 'Angaben',
      milieus: 'Erreicht',
      recommendation: 'Empfehlung',
      recommended: 'Teil der empfohlenen Gruppe',
      notRecommended: 'nicht Teil der empfohlenen Gruppe',
      evidence: 'Belege der Berater:innen',
      quote: (dimension: string, step: string, text: string) => `${dimension}${step}: ${text}`,
      step: (value: number) => `, Stufe ${value}`,
      noData: 'Zu dieser Person liegt weder eine Einschätzung noch eine Selbsteinschätzung vor.',
    },
    situation: {
      heading: 'Die Lage vor Ort',
      none: 'Es liegen noch keine abgeschlossenen Gespräche der Lageanalyse vor. Ob eine vertrauliche Gruppe gebraucht wird, lässt sich noch nicht sagen.',
      intro:
        'Ob eine vertrauliche Gruppe gebraucht wird, zeigt sich an vier Anzeichen (H\u00a02.2): Vereinzelung, fehlender geschützter Raum, sofortiger öffentlicher Druck, Kontakte, die an einzelnen Personen hängen.',
      judgedLater:
        'Die Berater:innen schätzen sie nach allen Gesprächen für die Kommune als Ganzes ein; davon geht die Gründungsfrage aus.',
      voices: 'Was die Befragten sagen',
      voicesIntro:
        'Im Wortlaut unserer Notizen oder sinngemäß in unseren Worten, soweit freigegeben; ohne Namen. Der Bereich steht nur dabei, wo mehrere Personen aus ihm befragt wurden.',
      voice: (text: string, about: string[]) => `${text} (${about.join('; ')})`,
      leftOut: (n: number) =>
        n === 1
          ? 'Hier fehlt eine Aussage, die zur Zeit der Empfehlung freigegeben war und es so nicht mehr ist.'
          : `Hier fehlen ${n} Aussagen, die zur Zeit der Empfehlung freigegeben waren und es so nicht mehr sind.`,
      somebody: 'eine befragte Person',
      counts: (n: number, interviews: number) =>
        `Freigegeben: ${n} ${n === 1 ? 'Aussage' : 'Aussagen'} aus ${interviews} ${interviews === 1 ? 'Gespräch' : 'Gesprächen'}`,
      sectors: 'Bereiche',
      network: 'Vertrauen und Konkurrenz',
      noNetwork: 'Zu Vertrauen und Konkurrenz ist noch nichts erhoben.',
    },
    method: {
      heading: 'Wie die Empfehlung entsteht',
      paragraphs: [
        'Je Person und Merkmal gilt die gemeinsame Einschätzung der Berater:innen, sonst das Mittel ihrer unabhängigen Einschätzungen. Die Selbsteinschätzung zählt mit kleinerem Gewicht; allein zählt sie nie über die Mitte der Skala hinaus. Was nicht bewertet ist, bringt keine Punkte und steht unter den offenen Fragen.',
        'Aus den Stufen wird die Eignung berechnet, gewichtet nach Bereich: In der Verwaltung zählt vor allem Entscheidungsbefugnis, in der Justiz Fachwissen, bei der Polizei die Bereitschaft zum Austausch, in der Zivilgesellschaft Vernetzung vor Ort und die Sicht der Betroffenen. Diese Gewichte sind unsere (Modell); die Aufgaben der Bereiche beschreibt H\u00a03.1. Wer stärker öffentlich ausgerichtet ist, als Vertraulichkeit es erlaubt, verliert Punkte.',
        'Der Gesamtwert einer Gruppe ist die Summe der Eignungen abzüglich eines festen Werts je Mitglied, weil größere Runden weniger vertraut sind. Hinzu kommen Punkte für Funktionen und Milieus, die abgedeckt sind, und für Vertrauen in der Gruppe; Konkurrenzen verringern ihn. Gerechnet wird mit ganzen Zahlen, das Ergebnis kann jede Person nachrechnen.',
        'Wer nicht persönlich teilnimmt oder bei Vertraulichkeit oder beim Austausch mit der Polizei unter der Mindeststufe liegt, kommt nicht in Betracht. Wer einander ausschließt, kommt nicht gemeinsam in die Gruppe.',
      ],
      parts: 'Gesamtwert der empfohlenen Gruppe',
      part: 'Teil',
      pointsColumn: 'Punkte',
      sum: 'Gesamtwert',
      weights: 'Gewichte der Merkmale nach Bereich, in Prozent',
      dimension: 'Merkmal',
      settings: 'Abweichende Einstellungen',
      settingsNone: 'Alle Einstellungen entsprechen den Vorgaben des Modells.',
      setting: 'Einstellung',
      value: 'Wert',
      usual: 'Vorgabe',
      reason: 'Grund',
      noReason: 'kein Grund festgehalten',
      lifted: 'aufgehoben',
      hash: (sha: string) => `Prüfsumme der zugrunde liegenden Falldatei (SHA-256): ${sha}`,
    },
    quality: {
      heading: 'Güte der Daten',
      terms: {
        ratings: 'Einschätzungen',
        raters: 'Berater:innen',
        agreement: 'Übereinstimmung',
        beyondChance: 'Mehr als Zufall?',
        scales: 'Maßstäbe',
        missing: 'Fehlende Angaben',
        self: 'Ohne Selbsteinschätzung',
        interviews: `Ohne ${purpose.readiness}`,
        situation: purpose.situation,
        disagreements: 'Zu besprechen',
      },
      ratings: (n: number, missing: number, candidates: number) =>
        `${n} von ${n + missing} möglichen liegen vor, zu ${candidates} Kandidat:innen in ${dimensions.length} Merkmalen.`,
      raters: (n: number, min: number, max: number) =>
        n === 0
          ? 'Noch niemand hat etwas eingeschätzt.'
          : `${n}; je Person ${min === max ? min : `${min} bis ${max}`}.`,
      missing: (notAsked: number, refused: number, unknown: number) =>
        `${missing.not_asked}: ${notAsked}, ${missing.refused}: ${refused}, ${missing.unknown}: ${unknown}.`,
      nobody: 'niemand',
      situation: (finished: number, open: number) => `${finished} Gespräche abgeschlossen, ${open} offen.`,
      disagreements: (names: readonly string[]) => `Zwei Stufen oder mehr auseinander: ${names.join('; ')}.`,
      unrated: 'Noch zu klären (liegt bei uns)',
      person: 'Person',
      dimensions: 'Merkmale ohne Einschätzung',
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
  },
  decision: {
    title: 'Zwischenbilanz der Strategiegruppe',
    subtitle: (date: string) => `Empfehlung aus der Zwischenbilanz vom ${date}`,
    summary: {
      heading: 'Auf einen Blick',
      recommend: {
        continue: 'Wir empfehlen, die Gruppe fortzuführen',
        adjust: 'Wir empfehlen, die Gruppe anzupassen',
        transfer: 'Wir empfehlen, die Gruppe in ein öffentliches Bündnis zu überführen',
        dissolve: 'Wir empfehlen, die Gruppe aufzulösen',
      },
      ready: 'Die Grundlage reicht für eine Entscheidung.',
      notReady: 'Für eine Entscheidung reicht die Grundlage noch nicht. Klären Sie zuerst, was unten als offen steht.',
      alternative: (option: string) => `Auch möglich wäre: ${option}.`,
      decide: 'Der Bericht empfiehlt. Die Entscheidung und ihr Grund liegen bei den Menschen vor Ort.',
      terms: {
        option: 'Empfehlung',
        ready: 'Entscheidungsreif',
        strength: 'Belege',
        basis: 'Beruht auf',
        decided: 'Entschieden',
      },
      undecided: 'noch nicht',
    },
    basis: {
      heading: 'Begründung',
      notes: 'Notizen der Berater:innen',
    },
    criteria: { heading: 'Die neun Kriterien der Zwischenbilanz' },
    missing: {
      heading: 'Was gegen die anderen Möglichkeiten spricht',
      intro:
        'Auflösen und Überführen lassen sich nicht zurücknehmen. Deshalb verlangt unser Modell dafür mehr Belege als für Fortführen und Anpassen.',
      caption: 'Was gegen die anderen Möglichkeiten spricht',
      option: 'Möglichkeit',
      conditions: 'Was dagegen spricht',
      nothing: 'Alle Bedingungen sind erfüllt.',
      reversible: {
        continue:
          'Fortführen bleibt möglich, solange Bedarf besteht, die Gruppe ihre Funktionen erfüllt und der Weg gangbar ist.',
        adjust:
          'Anpassen kommt in Betracht, wenn der Bedarf bleibt, die Gruppe ihre Funktionen aber nicht ganz erfüllt.',
      },
      clarify: (option: string, criteria: readonly string[]) =>
        `„${option}“ scheitert nur an Ungeklärtem. Klären Sie zuerst: ${criteria.join('; ')}.`,
    },
    dissent: {
      heading: 'Abweichende Stimmen',
      intro:
        'In einer Gruppe von höchstens neun Personen zählt jede Stimme. Ein ernster Einwand wird genannt, nicht gemittelt.',
      nobodyAnswered: 'Noch hat kein Mitglied geantwortet.',
      notAsked: (open: number, of: number) =>
        `Noch nicht zu sagen: ${open} von ${of} Mitgliedern ${open === 1 ? 'ist' : 'sind'} noch nicht gefragt.`,
      none: 'Bei den Fragen an die Mitglieder gab es keine abweichenden Antworten.',
      caption: 'Antworten, die von der häufigsten abweichen',
      criterion: 'Kriterium',
      person: 'Person',
      value: 'Antwort',
    },
    next: {
      heading: 'Nächste Schritte',
      items: {
        continue: [
          'Das Selbstverständnis durchsehen und, wo nötig, anpassen (H\u00a03.2).',
          'Den Zeitpunkt der nächsten Zwischenbilanz vereinbaren, etwa nach weiteren neun Monaten (Modell).',
        ],
        adjust: [
          'In der Gruppe besprechen, was geändert werden soll: Selbstverständnis, Zusammensetzung oder Moderation (H\u00a03.2, H\u00a04.3).',
          'Bei Zweifeln an der Transparenz vereinbaren, wie nach außen über die Gruppe gesprochen wird (H\u00a04.1).',
          'Die Zusammensetzung neu prüfen, wenn Funktionen fehlen (H\u00a03.1, H\u00a03.2).',
          'Nach drei bis sechs Monaten erneut Zwischenbilanz ziehen (Modell).',
        ],
        transfer: [
          'Klären, was vertraulich bleibt und was öffentlich werden darf, bevor weitere Akteur:innen dazukommen (Modell).',
          'Rollenverständnis und Notfallszenarien so fassen, dass neue Mitglieder mit ihnen arbeiten können (H\u00a04.4).',
          'Weitere Akteur:innen gewinnen und den Übergang von Vertraulichkeit zu Transparenz ansagen (H\u00a02.1, H\u00a04.4).',
          'Regeln, wer bei akuten Bedrohungen weiterhin vertraulich erreichbar ist (Modell).',
        ],
        dissolve: [
          'Festhalten, welche vereinbarten Wege weiter gelten und wer sie pflegt (H\u00a04.4).',
          'Die Erreichbarkeit bei akuten Bedrohungen ohne die Gruppe sichern (Modell).',
          'Gemeinsame Unterlagen ordnen, vertrauliche löschen oder übergeben (Modell).',
          'Nach einem halben Jahr nachfragen, ob die Kontakte halten (Modell).',
        ],
        clarify: 'Vor der Entscheidung klären, was oben als offen genannt ist.',
      },
    },
    limits: [
      'Die Kriterien ordnen, was Mitglieder und Berater:innen gesagt haben. Bei K1, K2, K4, K6 und K8 entscheidet die schwächste Antwort der Mitglieder; bei K7 genügt ein Mitglied, das den geschützten Raum noch braucht.',
      'Die Stärke der Belege ist so gut wie das schwächste Kriterium, auf dem die Empfehlung beruht.',
    ],
    limitsHeading: 'Wie die Empfehlung zu lesen ist',
  },
}
