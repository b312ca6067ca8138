import { termsIn } from '../../../../surveys/terms/index.ts'
import { dimensions } from '../../../../surveys/vocabulary.ts'
import { formatNumber } from '../../format.ts'

const { missing, purpose } = termsIn('de')

/** What the report on a composition says in German of what stands behind it: chance, people, place, method, data. */
export const background = {
  robustness: {
    heading: 'Wie sicher die Empfehlung ist',
    intro: (draws: number) =>
      `Einschätzungen sind nie ganz genau. Deshalb haben wir die Auswahl ${formatNumber(draws, 'de')}-mal mit anderen plausiblen Einschätzungen durchgerechnet.`,
    noDraws: 'Was andere Einschätzungen änderten, wurde nicht berechnet.',
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
    noGroup: 'zurzeit gibt es keine Gruppe',
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
      'Der Gesamtwert einer Gruppe ist die Summe der Eignungen abzüglich eines festen Werts je Mitglied, weil größere Runden weniger vertraut sind. Hinzu kommen Punkte für Funktionen und Milieus, die abgedeckt sind, und für Vertrauen in der Gruppe; Konkurrenzen verringern ihn. Ob eine Funktion abgedeckt ist, entscheidet nie die Selbsteinschätzung. Gerechnet wird mit ganzen Zahlen, das Ergebnis kann jede Person nachrechnen.',
      'Wer nicht persönlich teilnimmt oder bei Vertraulichkeit oder beim Austausch mit der Polizei unter der Mindeststufe liegt, kommt nicht in Betracht. Wer einander ausschließt, kommt nicht gemeinsam in die Gruppe; sagt das nur eine dritte Person, zählt es als ernste Konkurrenz.',
    ],
    glossary: 'Begriffe',
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
      n === 0 ? 'Noch niemand hat etwas eingeschätzt.' : `${n}; je Person ${min === max ? min : `${min} bis ${max}`}.`,
    missing: (notAsked: number, refused: number, unknown: number) =>
      `${missing.not_asked}: ${notAsked}, ${missing.refused}: ${refused}, ${missing.unknown}: ${unknown}.`,
    nobody: 'niemand',
    situation: (finished: number, open: number) => `${finished} Gespräche abgeschlossen, ${open} offen.`,
    disagreements: (names: readonly string[]) => `Zwei Stufen oder mehr auseinander: ${names.join('; ')}.`,
    unrated: 'Noch zu klären (liegt bei uns)',
    person: 'Person',
    dimensions: 'Merkmale ohne Einschätzung',
  },
}
