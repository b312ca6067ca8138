import { termsIn } from '../../../surveys/terms/index.ts'
import type { Confidence, Dimension, GroupFunction, Rivalry, Sector } from '../../../surveys/vocabulary.ts'
import { formatList, formatNumber } from '../../content/format.ts'

/** What the recommendation says in German. */

const terms = termsIn('de')
const list = (items: readonly string[]) => formatList(items, 'de')
const either = new Intl.ListFormat('de', { type: 'disjunction' })
const number = (value: number) => formatNumber(value, 'de')
const points = (n: number) => `${number(n)}\u00a0${n === 1 ? 'Punkt' : 'Punkte'}`
const { dimension, groupFunction } = terms.inText
const persons = (n: number) => (n === 1 ? 'eine Person' : `${n}\u00a0Personen`)
const members = (n: number) => (n === 1 ? 'ein Mitglied' : `${n}\u00a0Mitglieder`)
/** A share in words people can picture. */
function inTen(share: number): string {
  const tenths = Math.round(share * 10)
  if (share === 0) return 'in keiner plausiblen Lage'
  if (share === 1) return 'in allen plausiblen Lagen'
  if (tenths === 0) return 'in weniger als einer von 20 plausiblen Lagen'
  if (tenths === 10) return 'in fast allen plausiblen Lagen'
  return `in ${tenths} von 10 plausiblen Lagen`
}

/** "nur diese Person …", verb at the end. */
const does: Record<GroupFunction, string> = {
  networking: 'vor Ort sehr gut vernetzt ist',
  affected_perspective: 'die Sicht der Betroffenen deutlich einbringt',
  authority: 'weitreichende Entscheidungsbefugnisse hat',
  knowledge: 'vertieftes Fachwissen mitbringt',
  rightWingExtremismDesk: 'bei der Polizei Rechtsextremismus bearbeitet',
  court: 'einem Amts- oder Verwaltungsgericht angehört',
  seniorAdministration: 'eine gehobene Führungsposition in der Verwaltung hat',
  accessToMayor: 'guten Zugang zur Verwaltungsspitze hat',
  coordination: 'die Geschäftsführung übernehmen kann',
  facilitation: 'in der Moderation geübt ist',
}

const from: Record<Sector, string> = {
  administration: 'aus der Verwaltung',
  justice: 'aus der Justiz',
  police: 'aus der Polizei',
  civil_society: 'aus der Zivilgesellschaft',
}

const whom: Record<Sector, string> = {
  administration: 'möglichst in gehobener Führungsposition und mit gutem Zugang zur Verwaltungsspitze',
  justice: 'möglichst aus dem Amts- oder Verwaltungsgericht, notfalls außerhalb des Amtes',
  police: 'möglichst jemand, der Rechtsextremismus bearbeitet und bereit ist, Lagen zu teilen',
  civil_society: 'möglichst gut vernetzt, nah an den Betroffenen und zu vertraulicher Zusammenarbeit bereit',
}

const stays: Record<'contact' | 'declined' | 'withdrawn' | 'former', string> = {
  contact: 'ist bisher nur als Kontakt erfasst und nicht als Kandidat:in',
  declined: terms.status.declined,
  withdrawn: terms.status.withdrawn,
  former: 'ist aus der Gruppe ausgeschieden',
}

/** What a requirement asks for. */
const requirement = {
  sizeMin: (n: number) => `mindestens ${members(n)}`,
  sizeMax: (n: number) => `höchstens ${members(n)}`,
  sectorMin: (sector: Sector, n: number) => `mindestens ${persons(n)} ${from[sector]}`,
  sectorMax: (sector: Sector, n: number) => `höchstens ${persons(n)} ${from[sector]}`,
  seniorAdministration: (n: number) => `mindestens ${persons(n)} in gehobener Führungsposition der Verwaltung`,
  accessToMayor: (n: number) => `mindestens ${persons(n)} mit gutem Zugang zur Verwaltungsspitze`,
  coordination: (n: number) => `mindestens ${persons(n)} für die Geschäftsführung`,
  facilitation: 'eine in Moderation geübte Person',
  include: (name: string) => `${name} ist in jedem Fall dabei`,
  rivalry: (one: string, other: string) => `${one} und ${other} nicht gemeinsam`,
}

const exchange = (leaving: string[], joining: string[]): string =>
  leaving.length === 0
    ? `zusätzlich mit ${list(joining)}`
    : joining.length === 0
      ? `ohne ${list(leaving)}`
      : `mit ${list(joining)} statt ${list(leaving)}`

export const german = {
  list,
  groupFunction,
  requirement,
  dimension,
  rated: (each: Dimension, tenths: number) => `${dimension[each]} (${number(tenths / 10)} von 5)`,

  group: (names: string[], value: number) =>
    `Wir empfehlen diese Gruppe: ${list(names)}. Keine andere, die alle Anforderungen erfüllt, ist mehr wert (${points(value)}); das ist bewiesen.`,
  groupUnproven: (names: string[], gap: number) =>
    `Wir empfehlen nach derzeitigem Stand der Suche: ${list(names)}. Die Suche endete an ihrer Grenze; eine andere Gruppe könnte bis zu ${points(gap)} mehr wert sein.`,
  allMet: (n: number) => `Alle ${n} Anforderungen an die Zusammensetzung sind erfüllt.`,
  sectors: (state: number, all: number, civil: string[]) =>
    `${state} von ${all} Mitgliedern ${state === 1 ? 'kommt' : 'kommen'} aus Verwaltung, Justiz und Polizei. ${
      civil.length === 0
        ? 'Die Zivilgesellschaft ist nicht vertreten; damit fehlt das Gegengewicht zur Sicht des Staates.'
        : `Das Gegengewicht aus der Zivilgesellschaft: ${list(civil)}.`
    }`,
  coverage: (present: string[], absent: string[]) =>
    [
      present.length > 0 ? `In der Gruppe vorhanden: ${list(present)}.` : '',
      absent.length > 0 ? `Nicht vorhanden: ${list(absent)}.` : '',
    ]
      .filter((each) => each !== '')
      .join(' '),
  noAffected: 'Niemand in der Gruppe bringt die Sicht der Betroffenen deutlich ein. Klären Sie, wie sie zu Wort kommt.',
  coordination: (names: string[]) =>
    `Die Geschäftsführung (Einladungen, Termine, gemeinsame Unterlagen) ${names.length === 1 ? 'kann' : 'können'} ${list(names)} übernehmen.`,
  external:
    'Vorgesehen ist eine externe Moderation. Das ist am Anfang wichtig, weil Konflikte und offene Fragen angesprochen werden müssen.',
  facilitation: (names: string[]) =>
    `Die Moderation ${names.length === 1 ? 'kann' : 'können'} ${list(names)} übernehmen. Dabei muss immer klar sein, wer gerade moderiert und wer mitredet.`,
  equal: (leaving: string[], joining: string[]) =>
    `Gleichwertig ist die Gruppe ${exchange(leaving, joining)}. Hier entscheiden Menschen oder das Los, nicht das Alphabet.`,
  next: (leaving: string[], joining: string[], n: number) =>
    `Die nächstbeste Gruppe ist die ${exchange(leaving, joining)}; sie ist um ${points(n)} schwächer.`,
  size: (n: number, best: { size: number; difference: number }[], none: number[]) =>
    [
      `Am meisten wert ist die Gruppe mit ${n === 1 ? 'einem Mitglied' : `${n}\u00a0Mitgliedern`}.`,
      best.length > 0
        ? `Andere Größen: ${list(best.map((each) => `${each.size} (${each.difference === 0 ? 'gleichwertig' : `${points(each.difference)} weniger`})`))}.`
        : '',
      none.length > 0 ? `Nicht möglich: ${list(none.map(String))}.` : '',
    ]
      .filter((each) => each !== '')
      .join(' '),

  memberFor: (name: string, work: string, reasons: string[]) =>
    `Wir empfehlen, ${name}${work && ` (${work})`} einzubeziehen, ${list(reasons.map((each) => `weil ${each}`))}.`,
  /** What nobody else in the group does. */
  only: (predicates: string[]) => `nur diese Person ${list(predicates)}`,
  does: (each: GroupFunction) => does[each],
  comes: (sector: Sector) => `${from[sector]} kommt`,
  reaches: (milieus: string[]) =>
    `${milieus.length === 1 ? 'das Milieu' : 'die Milieus'} ${list(milieus.map((each) => `„${each}“`))} erreicht`,
  strong: (rated: string[]) => `die Einschätzung bei ${list(rated)} hoch ist`,
  wanted: 'diese Person nach den Einstellungen in jedem Fall dabei sein soll',
  overall: 'die Gruppe mit dieser Person insgesamt am meisten wert ist',
  memberTrust: (name: string, others: string[]) => `Für ${name} spricht auch das Vertrauen zu ${list(others)}.`,
  indispensable: (name: string) => `Ohne ${name} ist keine Gruppe möglich, die alle Anforderungen erfüllt.`,
  priceOut: (name: string, n: number) =>
    n === 0
      ? `Ohne ${name} ließe sich eine gleichwertige Gruppe bilden.`
      : `Ohne ${name} wäre die beste Gruppe um ${points(n)} schwächer.`,
  standIn: (name: string, other: string, n: number) =>
    n === 0
      ? `Fällt ${name} aus, kann ${other} gleichwertig nachrücken.`
      : `Fällt ${name} aus, kann am besten ${other} nachrücken; die Gruppe ist dann um ${points(n)} schwächer.`,
  noStandIn: (name: string) =>
    `Fällt ${name} aus, kann niemand allein nachrücken, ohne dass eine Anforderung verletzt wird.`,
  against: (name: string, items: string[]) => `Das spricht gegen ${name}: ${items.join('; ')}.`,
  weak: (rated: string[]) => `niedrige Einschätzung bei ${list(rated)}`,
  unrated: (dimensions: string[]) => `noch nicht bewertet: ${list(dimensions)}`,
  tension: (n: number) => `öffentliche Ausrichtung in Spannung zur Vertraulichkeit (${points(n)} Abzug)`,
  rivalry: (name: string, others: { name: string; rivalry: Rivalry }[], isMember: boolean) =>
    `Das spricht gegen ${name}: Konkurrenz zu ${list(others.map((each) => `${each.name} (${terms.rivalry[each.rivalry]})`))}.${isMember ? ' Sprechen Sie das vor der Gründung an.' : ''}`,
  notFullTime: (name: string, isKnown: boolean) =>
    isKnown
      ? `${name} ist nicht hauptamtlich tätig. Gedacht ist die Gruppe für Hauptamtliche; klären Sie, ob Zeit und Rückhalt reichen.`
      : `Ob ${name} hauptamtlich tätig ist, ist nicht festgehalten. Gedacht ist die Gruppe für Hauptamtliche.`,
  provisional: (name: string, dimensions: string[]) =>
    `Die Empfehlung für ${name} ist vorläufig: ${list(dimensions)} ${dimensions.length === 1 ? 'ist' : 'sind'} noch nicht bewertet, aber Voraussetzung.`,
  stability: (name: string, share: number) => `${name} ist ${inTen(share)} dabei.`,

  priceIn: (name: string, n: number) =>
    n === 0
      ? `${name} gehört nicht zur Empfehlung, ließe sich aber gleichwertig einbeziehen.`
      : `${name} gehört nicht zur Empfehlung: Mit dieser Person wäre die beste Gruppe um ${points(n)} schwächer.`,
  impossible: (name: string) =>
    `${name} gehört nicht zur Empfehlung: Mit dieser Person ist keine Gruppe möglich, die alle Anforderungen erfüllt.`,
  nextInLine: (name: string, others: string[]) =>
    `${name} würde am besten nachrücken, falls ${either.format(others)} ausfällt.`,
  ineligible: (name: string, reasons: string[]) => `${name} kommt zurzeit nicht infrage: ${reasons.join('; ')}.`,
  because: {
    status: (status: keyof typeof stays) => stays[status],
    personalParticipation: 'nimmt nicht persönlich teil; Vertretungen sind nicht vorgesehen',
    exclude: 'ist durch eine Einstellung ausgenommen',
    floor: (floored: Dimension, level: number, floor: number) =>
      `${dimension[floored]} liegt mit ${number(level / 10)} unter der Mindeststufe ${number(floor / 10)}`,
  },

  infeasible: 'Mit den Personen, die zurzeit infrage kommen, ist keine Gruppe möglich, die alle Anforderungen erfüllt.',
  undecided: 'Die Suche endete an ihrer Grenze, bevor eine Gruppe gefunden oder ausgeschlossen war.',
  relax: (requirements: string[]) =>
    `Eine Gruppe würde möglich, wenn ${requirements.length === 1 ? 'diese Anforderung' : 'diese Anforderungen zusammen'} entfiele${requirements.length === 1 ? '' : 'n'}: ${requirements.join('; ')}. Stillschweigend aufgegeben wird nichts; darüber entscheiden Menschen.`,
  noRelaxation: 'Auch ohne diese Anforderungen wäre keine Gruppe möglich. Es braucht weitere Kandidat:innen.',
  recruit: (sector: Sector, n: number) =>
    `Gesucht ${n === 1 ? 'wird' : 'werden'} ${n === 1 ? 'eine weitere Person' : `${n} weitere Personen`} ${from[sector]}, ${whom[sector]}.`,
  gain: (sector: Sector, n: number) =>
    `Am meisten gewönne die Gruppe durch eine weitere Person ${from[sector]}, ${whom[sector]}: etwa ${points(n)}.`,

  robust: (share: number) => `Genau diese Gruppe ist ${inTen(share)} die beste.`,
  otherGroup: (share: number, leaving: string[], joining: string[]) =>
    `Am häufigsten, nämlich ${inTen(share)}, ist eine andere Gruppe die beste: ${exchange(leaving, joining)}. Nehmen Sie die Empfehlung deshalb als Ausgangspunkt, nicht als Ergebnis.`,
  sometimesNone: (share: number) => `Gar keine Gruppe möglich ist ${inTen(share)}.`,
  ask: (isFirst: boolean, name: string, asked: Dimension, n: number, sure: Confidence | null) =>
    `${isFirst ? 'Klären Sie zuerst' : 'Klären Sie danach'}: ${name}, ${dimension[asked]} (${sure ? terms.confidence[sure] : 'noch nicht bewertet'}). Wäre das bekannt, gewönne die Wahl im Mittel ${points(n)}.`,
  reason: (setting: string, reason: string) => `Begründung zur Einstellung „${setting}“: ${reason}`,
  secrecy:
    'Hohe Vertraulichkeit begrenzt, was die Gruppe nach außen beschließen kann; die Mitglieder setzen ihren Teil in der eigenen Organisation um. Vereinbaren Sie, wie Sie über die Gruppe sprechen, damit nicht der Eindruck entsteht, hier werde im Geheimen gearbeitet.',
  legalView:
    'Wo staatliche Stellen überwiegen, liegt der rechtliche Blick nahe. Achten Sie darauf, dass die Sicht der Betroffenen und die soziale Seite zu Wort kommen.',
}

export type Words = typeof german
