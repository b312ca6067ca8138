import { capital, termsIn } from '../../../surveys/terms/index.ts'
import type { Dimension, GroupFunction, Rivalry, Sector } from '../../../surveys/vocabulary.ts'
import { chance } from './chance.de.ts'
import { between, either, exchange, from, inTen, list, members, number, persons, points } from './phrases.de.ts'

const terms = termsIn('de')
const { dimension, groupFunction } = terms.inText

/** Hearsay keeps nobody out; it is said what it counts as instead. */
const strain = ({ rivalry, isHearsay }: { rivalry: Rivalry; isHearsay: boolean }) =>
  isHearsay
    ? `${terms.rivalry[rivalry]}, ${terms.hearsay.full}; zählt als ${terms.rivalry.serious}`
    : terms.rivalry[rivalry]

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

const whom: Record<Sector, string> = {
  administration: 'möglichst in gehobener Führungsposition und mit gutem Zugang zur Verwaltungsspitze',
  justice: 'möglichst aus dem Amts- oder Verwaltungsgericht, auch informell, außerhalb des Amts',
  police: 'möglichst jemand, der Rechtsextremismus bearbeitet und bereit ist, Informationen zu Gefährdungen zu teilen',
  civil_society: 'möglichst gut vernetzt, nah an den Betroffenen und zu vertraulicher Zusammenarbeit bereit',
}

const stays: Record<'contact' | 'declined' | 'withdrawn' | 'former', string> = {
  contact: 'ist bisher nur als Kontakt erfasst und nicht als Kandidat:in',
  declined: terms.status.declined,
  withdrawn: terms.status.withdrawn,
  former: 'ist aus der Gruppe ausgeschieden',
}

/** What a requirement asks for; said here for pages, reports and the published format. */
const requirement = {
  size: (min: number, max: number) => between(min, max, members),
  sector: (sector: Sector, min: number, max: number) =>
    `${max === 0 ? 'niemand' : between(min, max, persons)} ${from[sector]}`,
  sizeMin: (n: number) => `mindestens ${members(n)}`,
  sizeMax: (n: number) => `höchstens ${members(n)}`,
  sectorMin: (sector: Sector, n: number) => `mindestens ${persons(n)} ${from[sector]}`,
  sectorMax: (sector: Sector, n: number) => `${n === 0 ? 'niemand' : `höchstens ${persons(n)}`} ${from[sector]}`,
  seniorAdministration: (n: number) => `mindestens ${persons(n)} in gehobener Führungsposition der Verwaltung`,
  accessToMayor: (n: number) => `mindestens ${persons(n)} mit gutem Zugang zur Verwaltungsspitze`,
  coordination: (n: number) => `mindestens ${persons(n)} für die Geschäftsführung`,
  facilitation: 'mindestens eine in Moderation geübte Person',
  include: (name: string) => `${name} ist in jedem Fall dabei`,
  rivalry: (one: string, other: string) => `${one} und ${other} nicht gemeinsam`,
}

/** What the recommendation says in German; of what is not sure beside it. */
export const german = {
  list,
  groupFunction,
  requirement,
  dimension,
  rated: (each: Dimension, tenths: number) => `${dimension[each]} (${number(tenths / 10)}\u00a0von\u00a05)`,

  group: (names: string[], value: number) =>
    `Wir empfehlen diese Gruppe: ${list(names)}. Unter allen Gruppen, die die Anforderungen erfüllen, erreicht keine einen höheren Gesamtwert (${points(value)}); das ist bewiesen.`,
  groupUnproven: (names: string[], gap: number) =>
    `Wir empfehlen nach derzeitigem Stand der Suche: ${list(names)}. Die Suche endete an ihrer Grenze; der Gesamtwert einer anderen Gruppe könnte um bis zu ${points(gap)} höher liegen.`,
  allMet: 'Alle Anforderungen an die Zusammensetzung sind erfüllt.',
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
    `Die Geschäftsführung (Einladungen, Termine, gemeinsame Unterlagen) kann ${either.format(names)} übernehmen.`,
  external:
    'Vorgesehen ist eine externe Moderation. Das ist am Anfang wichtig, weil Konflikte und offene Fragen angesprochen werden müssen.',
  facilitation: (names: string[]) =>
    `Die Moderation kann ${either.format(names)} übernehmen. Dabei muss immer klar sein, wer gerade moderiert und wer mitredet.`,
  equal: (exchanges: [leaving: string[], joining: string[]][]) =>
    `Gleichwertig ${exchanges.length === 1 ? 'ist die Gruppe' : 'sind die Gruppen'} ${exchanges.map((each) => exchange(...each)).join('; ')}. Hier entscheiden Menschen oder das Los, nicht das Alphabet.`,
  next: (leaving: string[], joining: string[]) => `Am nächsten kommt ihr die Gruppe ${exchange(leaving, joining)}.`,
  /** `isProven`: whether no group is better; `isWhole`: whether that is so of the best of every other size. */
  size: (
    n: number,
    best: { size: number; difference: number }[],
    none: number[],
    { isProven, isWhole }: { isProven: boolean; isWhole: boolean },
  ) =>
    [
      isProven
        ? `Den höchsten Gesamtwert erreicht eine Gruppe mit ${n === 1 ? 'einem Mitglied' : `${n}\u00a0Mitgliedern`}.`
        : `Die beste gefundene Gruppe hat ${members(n)}.`,
      best.length > 0
        ? `Andere Größen: ${list(best.map((each) => `${each.size} (${each.difference === 0 ? 'gleichwertig' : `${points(each.difference)} weniger`})`))}.`
        : '',
      none.length > 0 ? `${isWhole ? 'Nicht möglich' : 'Nicht gefunden'}: ${list(none.map(String))}.` : '',
    ]
      .filter((each) => each !== '')
      .join(' '),

  memberFor: (name: string, work: string, reasons: string[]) =>
    `Wir empfehlen, ${name}${work && ` (${work})`} einzubeziehen, ${list(reasons.map((each) => `weil ${each}`))}.`,
  /** What nobody else in the group does. */
  only: (predicates: string[]) => `nur diese Person ${list(predicates)}`,
  does: (each: GroupFunction) => does[each],
  comes: (sector: Sector) => `${from[sector]} kommt`,
  reaches: (milieus: string[]) => `in ${list(milieus.map((each) => `„${each}“`))} gut vernetzt ist`,
  strong: (rated: string[]) => `die Einschätzung bei ${list(rated)} hoch ist`,
  wanted: 'diese Person nach den Einstellungen in jedem Fall dabei sein soll',
  overall: 'die Gruppe mit dieser Person insgesamt am stärksten ist',
  memberTrust: (name: string, others: string[]) => `Für ${name} spricht auch das Vertrauen zu ${list(others)}.`,
  indispensable: (name: string) => `Ohne ${name} ist keine Gruppe möglich, die alle Anforderungen erfüllt.`,
  unsettledWithout: (name: string) =>
    `Ob ohne ${name} eine Gruppe möglich ist, die alle Anforderungen erfüllt, ist nicht geklärt: Die Suche endete vorher.`,
  replaceable: (name: string) => `Ohne ${name} ließe sich eine gleichwertige Gruppe bilden.`,
  /** What goes with a member: what nobody else in the group brings. */
  without: (name: string, lost: string[]) =>
    lost.length === 0
      ? `Was ${name} einbringt, bringen auch andere ein; insgesamt ist die Gruppe mit dieser Person stärker.`
      : `Ohne ${name} verlöre die Gruppe: ${lost.join('; ')}.`,
  onlyOne: (sector: Sector) => `die einzige Person ${from[sector]}`,
  access: (milieus: string[]) => `Zugang zu ${list(milieus.map((each) => `„${each}“`))}`,
  /** Somebody who was never interviewed is not proposed without saying so. */
  known: (name: string, isInterviewed: boolean) => (isInterviewed ? name : `${name} (nicht befragt)`),
  standIn: (name: string, other: string, sector: Sector) =>
    `Fällt ${name} aus, kann ${other} nachrücken, ebenfalls ${from[sector]}.`,
  standInElsewhere: (name: string, other: string, sector: Sector, own: Sector) =>
    `Fällt ${name} aus, steht ${from[own]} niemand bereit; nachrücken kann ${other} ${from[sector]}.`,
  alsoStandIn: (other: string, sector: Sector) => `Auch ${other} ${from[sector]} kann nachrücken.`,
  noStandIn: (name: string) =>
    `Fällt ${name} aus, kann niemand allein nachrücken, ohne dass eine Anforderung verletzt wird.`,
  against: (name: string, items: string[]) => `Zu ${name} ist zu bedenken: ${items.join('; ')}.`,
  weak: (rated: string[]) => `niedrige Einschätzung bei ${list(rated)}`,
  tension: 'öffentliche Ausrichtung in Spannung zur Vertraulichkeit',
  /** What was not asked is no argument against the person. */
  open: (name: string, dimensions: string[]) => `Noch zu klären (liegt bei uns): ${name}, ${list(dimensions)}.`,
  rivalry: (name: string, others: { name: string; rivalry: Rivalry; isHearsay: boolean }[], isMember: boolean) =>
    `Zu ${name} ist zu bedenken: Konkurrenz zu ${list(others.map((each) => `${each.name} (${strain(each)})`))}.${isMember ? ' Sprechen Sie das vor der Gründung an.' : ''}`,
  notFullTime: (name: string, isKnown: boolean) =>
    isKnown
      ? `${name} ist nicht hauptamtlich tätig. Gedacht ist die Gruppe für Hauptamtliche; klären Sie, ob Zeit und Rückhalt reichen.`
      : `Ob ${name} hauptamtlich tätig ist, ist nicht festgehalten. Gedacht ist die Gruppe für Hauptamtliche.`,
  provisional: (name: string, dimensions: string[]) =>
    `Die Empfehlung für ${name} ist vorläufig: ${capital(list(dimensions))} ${dimensions.length === 1 ? 'ist' : 'sind'} noch zu klären. Das liegt bei uns; die Teilnahme hängt davon ab.`,
  /** Shares of the runs with a group, and of all runs that of those without one. */
  stability: (name: string, share: number, without: number) =>
    without === 0
      ? `${name} ist ${inTen(share)} dabei.`
      : `Wo eine Gruppe möglich ist, ist ${name} ${inTen(share)} dabei; ${inTen(without)} ist keine möglich.`,

  equallyIn: (name: string) =>
    `${name} ist in der Empfehlung nicht enthalten, ließe sich aber gleichwertig einbeziehen.`,
  /** `swap`: the nearest group with this person, and what the recommended one has beyond it. */
  notIn: (name: string, swap: { leaving: string[]; joining: string[]; lost: string[] } | undefined) =>
    `${name} ist in der Empfehlung nicht enthalten. ${
      swap === undefined
        ? 'Eine Gruppe mit dieser Person ist möglich; insgesamt ist die empfohlene stärker.'
        : swap.lost.length === 0
          ? `In der Gruppe ${exchange(swap.leaving, swap.joining)} fiele nichts weg; insgesamt ist die empfohlene stärker.`
          : `In der Gruppe ${exchange(swap.leaving, swap.joining)} fiele weg: ${swap.lost.join('; ')}.`
    }`,
  impossible: (name: string) =>
    `${name} ist in der Empfehlung nicht enthalten: Mit dieser Person ist keine Gruppe möglich, die alle Anforderungen erfüllt.`,
  unsettledWith: (name: string) =>
    `${name} ist in der Empfehlung nicht enthalten. Ob mit dieser Person eine Gruppe möglich ist, die alle Anforderungen erfüllt, ist nicht geklärt: Die Suche endete vorher.`,
  nextInLine: (name: string, others: string[]) => `${name} kann nachrücken, falls ${either.format(others)} ausfällt.`,
  ineligible: (name: string, reasons: string[]) => `${name} kommt zurzeit nicht infrage: ${reasons.join('; ')}.`,
  because: {
    status: (status: keyof typeof stays) => stays[status],
    personalParticipation: 'nimmt nicht persönlich teil; Vertretungen sind nicht vorgesehen',
    exclude: 'ist durch eine Einstellung ausgenommen',
    floor: (floored: Dimension, level: number, floor: number) =>
      `nach unserer Einschätzung ${
        floored === 'confidentiality'
          ? 'ist offen, ob Vertraulichkeit gehalten würde'
          : `reicht es bei ${dimension[floored]} noch nicht`
      } (${number(level / 10)} von 5; nötig ${number(floor / 10)})`,
  },

  earlierModel: {
    title: 'Nach einem früheren Rechenmodell berechnet',
    what: 'Gruppe und Punkte stehen hier, wie sie damals berechnet wurden. Wie sicher die Empfehlung ist und was Absagen bedeuten, wurde damals nicht geprüft.',
  },

  infeasible: 'Mit den Personen, die zurzeit infrage kommen, ist keine Gruppe möglich, die alle Anforderungen erfüllt.',
  undecided: 'Die Suche endete an ihrer Grenze, bevor eine Gruppe gefunden oder ausgeschlossen war.',
  relax: (requirements: string[]) =>
    `Eine Gruppe würde möglich, wenn ${requirements.length === 1 ? 'diese Anforderung' : 'diese Anforderungen zusammen'} entfiele${requirements.length === 1 ? '' : 'n'}: ${requirements.join('; ')}. Stillschweigend aufgegeben wird nichts; darüber entscheiden Menschen.`,
  noRelaxation: 'Auch ohne diese Anforderungen wäre keine Gruppe möglich. Es braucht weitere Kandidat:innen.',
  recruit: (sector: Sector, n: number) =>
    `Gesucht ${n === 1 ? 'wird' : 'werden'} ${n === 1 ? 'eine weitere Person' : `${n} weitere Personen`} ${from[sector]}, ${whom[sector]}.`,
  gain: (sector: Sector) => `Am meisten gewönne die Gruppe durch eine weitere Person ${from[sector]}, ${whom[sector]}.`,

  ...chance,
  reason: (setting: string, reason: string) => `Begründung zur Einstellung „${setting}“: ${reason}`,
  secrecy:
    'Hohe Vertraulichkeit begrenzt, was die Gruppe nach außen beschließen kann; die Mitglieder setzen ihren Teil in der eigenen Organisation um. Vereinbaren Sie, wie Sie über die Gruppe sprechen, damit nicht der Eindruck entsteht, hier werde im Geheimen gearbeitet.',
  prosecution:
    'Polizei und Staatsanwaltschaft müssen Straftaten verfolgen, von denen sie erfahren. Klären Sie vor dem ersten Treffen, was in der Gruppe deshalb nicht besprochen wird.',
  legalView:
    'Wo staatliche Stellen überwiegen, liegt der rechtliche Blick nahe. Achten Sie darauf, dass die Sicht der Betroffenen und die soziale Seite zu Wort kommen.',
}

export type Words = typeof german
