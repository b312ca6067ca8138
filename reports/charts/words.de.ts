import { capital, termsIn } from '../../surveys/terms/index.ts'
import { dimensions } from '../../surveys/vocabulary.ts'
import type { Cohesion, SectorPair } from '../aggregate/network.ts'
import { formatDate, formatList, formatNumber } from '../content/format.ts'

/** Whom trust holds together: among so many people, with so many pairs something is known about. */
export interface CohesionInWords extends Cohesion {
  people: number
  known: number
  isGroup: boolean
}

const de = 'de' as const
const terms = termsIn(de)
const count = (n: number, one: string, many: string) =>
  `${n === 0 ? 'keine' : formatNumber(n, de)} ${n === 1 ? one : many}`
const neutral = 'weder gut noch schlecht'
const list = (names: readonly string[]) => formatList(names, de)
/** The few things a chart counts, in words. */
const few = (n: number) => ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs'][n] ?? formatNumber(n, de)
const asOf = (date: string | null) => (date === null ? '' : ` · Stand: ${formatDate(date, de)}`)

/** What charts say in German, chart by chart. */
export const german = {
  notRated: terms.notRated,
  profile: {
    title: (name: string) => `Wie wird ${name} eingeschätzt, und wie sieht sich die Person selbst?`,
    axis: 'Stufe (1 niedrigste, 5 höchste)',
    consultants: 'Einschätzung',
    self: terms.purpose.self_assessment,
    range: 'Spannweite',
    gap: (steps: string) => `Abstand ${steps}`,
    dimension: 'Merkmal',
    gapColumn: 'Abstand',
    noSelf: 'keine Angabe',
    notAsked: terms.missing.not_asked,
    neutral,
    neutralKey: `Einschätzung, ${neutral}`,
    table: (name: string) => `Einschätzung und Selbsteinschätzung: ${name}`,
    alt: (name: string, parts: string) =>
      `Profil von ${name} auf Stufen von 1 bis 5, je Merkmal die Einschätzung der Berater:innen und die Selbsteinschätzung. ${parts}.`,
    altPart: (dimension: string, rating: string, self: string) =>
      `${dimension}: ${rating}, Selbsteinschätzung: ${self}`,
    caption: (
      raters: number,
      rated: number,
      all: number,
      self: { submittedAt?: string; n: number; isAboutOthers: boolean } | null,
    ) =>
      `n\u00a0=\u00a0${raters} Berater:in${raters === 1 ? '' : 'nen'}; ${rated} von ${all} Merkmalen bewertet, ${all - rated} nicht. ${
        self === null
          ? 'Keine Selbsteinschätzung.'
          : `Selbsteinschätzung zu ${self.n} Merkmalen${self.submittedAt ? ` vom ${formatDate(self.submittedAt, de)}` : ''}, auf halbe Stufen gerundet.${
              self.isAboutOthers ? ' Zum Austausch mit der Polizei fragte sie nach anderen Stellen allgemein.' : ''
            }`
      }`,
  },
  sectors: {
    title: (missing: number) =>
      missing === 0
        ? 'Alle Bereiche sind besetzt'
        : `Es ${missing === 1 ? 'fehlt eine Person' : `fehlen ${missing} Personen`} aus den Bereichen`,
    axis: 'Personen',
    members: 'in der Gruppe',
    others: 'weitere Kandidat:innen',
    span: 'vorgesehen',
    note: (members: number, span: string) => `${members} in der Gruppe, vorgesehen ${span}`,
    sector: 'Bereich',
    table: 'Bereiche und ihre Besetzung',
    altPart: (sector: string, members: number, others: number, span: string) =>
      `${sector}: ${members} in der Gruppe, ${count(others, 'weitere Person', 'weitere Personen')}, vorgesehen ${span}`,
    alt: (parts: string) => `Besetzung der vier Bereiche. ${parts}.`,
    caption: (n: number, missing: number, date: string | null) =>
      `n\u00a0=\u00a0${n} Kandidat:innen und Mitglieder; bis zur Mindestbesetzung fehlen ${missing}${asOf(date)}`,
  },
  functions: {
    title: (missing: number, fragile: number) => {
      const hanging = `${few(fragile)} ${fragile > 1 ? 'hängen an je nur' : 'hängt an nur'} einer Person`
      return missing === 0
        ? `Alle Funktionen sind vorhanden, ${hanging}`
        : `${capital(few(missing))} ${missing === 1 ? 'Funktion fehlt' : 'Funktionen fehlen'}, ${hanging}`
    },
    name: 'Funktion',
    brings: 'bringt die Funktion ein',
    alone: 'als einzige Person',
    unrated: `– ${terms.notRated}`,
    carried: 'getragen von',
    carriedBy: (n: number) => (n === 0 ? 'fehlt' : n === 1 ? 'nur eine' : `${n}\u00a0Personen`),
    outside: (n: number) => `${n} außerhalb`,
    by: 'Mitglieder',
    others: 'weitere Kandidat:innen',
    milieus: 'Milieus',
    milieu: (name: string) => `Milieu: ${name}`,
    reached: (n: number) => (n === 0 ? 'fehlen' : `${n} Milieu${n === 1 ? '' : 's'}`),
    single: (n: number, of: number) => (of === 0 ? 'keine genannt' : `${n} von ${of} nur über eine Person`),
    table: 'Funktionen und Milieus, und wer sie in die Gruppe bringt',
    altPart: (name: string, n: number, names: string, others: string) =>
      n === 0
        ? `${name}: fehlt, außerhalb der Gruppe: ${others === '–' ? 'niemand' : others}`
        : `${name}: ${n === 1 ? 'nur eine Person' : `${n} Personen`} (${names})`,
    alt: (parts: string, milieus: number, single: number) =>
      `Was die Gruppe einbringt, und durch wen. ${parts}. ${count(milieus, 'Milieu', 'Milieus')}${milieus === 0 ? '' : `, davon ${single} nur über eine Person`}.`,
    caption: (n: number, missing: number, of: number, unrated: number, date: string | null) =>
      `n\u00a0=\u00a0${n} Personen in der Gruppe; von ${few(of)} Funktionen fehl${missing > 1 ? 'en' : 't'} ${few(missing)}, von den Einschätzungen dazu ${few(unrated)}${
        missing === 0 ? '' : '; „außerhalb“: weitere Kandidat:innen, die eine fehlende Funktion einbrächten'
      }${asOf(date)}`,
  },
  sizes: {
    title: (size: number | null) =>
      size === null
        ? 'Mit keiner vorgesehenen Größe ist eine Gruppe möglich'
        : `Mit ${size} Person${size === 1 ? '' : 'en'} ist der Gesamtwert am höchsten`,
    titleFound: (size: number | null) =>
      size === null ? 'Keine Gruppe gefunden' : `Die beste gefundene Gruppe hat ${count(size, 'Person', 'Personen')}`,
    axis: 'Gesamtwert in Punkten',
    persons: (n: number) => `${n} Person${n === 1 ? '' : 'en'}`,
    chosen: 'empfohlen',
    equal: 'gleichwertig',
    impossible: 'nicht möglich',
    notFound: 'nicht gefunden',
    less: (points: string) => `${points}\u00a0weniger`,
    size: 'Personen',
    value: 'Gesamtwert',
    comparison: 'Vergleich in Punkten',
    table: 'Beste Gruppe je Größe',
    altPart: (persons: string, value: string | null, verdict: string) =>
      [persons, [value === null ? '' : `Gesamtwert ${value}`, verdict].filter(Boolean).join(', ')].join(': '),
    alt: (parts: string) => `Gesamtwert der besten Gruppe je Größe. ${parts}.`,
    caption: (n: number, none: number, isWhole: boolean, date: string | null) =>
      `n\u00a0=\u00a0${count(n, 'Größe', 'Größen')} geprüft, ${isWhole ? `${none} nicht möglich` : 'nicht zu Ende; gezeigt ist das beste Gefundene'}; kleine Abstände entscheiden nichts${asOf(date)}`,
  },
  need: {
    title: (item: string | null, n: number, of: number) =>
      item === null ? 'Wie groß ist der Bedarf an einem vertraulichen Kreis?' : `${n} von ${of} Gesprächen: ${item}`,
    items: {
      need_isolation: 'Gefühl, mit dem Thema allein zu sein',
      need_no_safe_room: 'Kein geschützter Raum für gemeinsame Strategien',
      need_public_pressure: 'Öffentlicher Druck sofort nach Vorfällen',
      need_fragile_contacts: 'Kontakte hängen an einzelnen Personen',
    },
    /** What steps 4 and 5 say, for the title. */
    findings: {
      need_isolation: 'starkes Gefühl, mit dem Thema allein zu sein',
      need_no_safe_room: 'kein verlässlicher geschützter Raum für gemeinsame Strategien',
      need_public_pressure: 'Vorfälle stehen meist oder immer sofort unter öffentlichem Druck',
      need_fragile_contacts: 'wichtige Kontakte hängen an einzelnen Personen',
    },
    step: (step: number) => `Stufe ${step}`,
    none: 'ohne',
    noneLong: 'ohne Angabe',
    indicator: 'Anzeichen (H 2.2)',
    axisLow: ['kein', 'Anzeichen'],
    axisHigh: ['starkes', 'Anzeichen'],
    table: 'Anzeichen für den Bedarf, Zahl der Gespräche je Stufe',
    altPart: (item: string, high: number, n: number) => `${item}: ${high} von ${n} auf Stufe 4 oder 5`,
    alt: (parts: string) => `Zahl der Gespräche je Stufe für vier Anzeichen. ${parts}.`,
    notAsked: terms.missing.not_asked,
    caption: (n: number, open: number, missing: number, notAsked: number, date: string | null) =>
      `n\u00a0=\u00a0${n} abgeschlossene Gespräche der Lageanalyse, ${open} noch offen; ${missing} Angaben fehlen, ${notAsked}-mal nicht gefragt${asOf(date)}`,
  },
  network: {
    /** Whom trust holds together, and who competes, as far as it is known. */
    title: (
      { connected, apart, people, known, isGroup }: CohesionInWords,
      rivals: readonly (readonly [string, string])[],
    ) => {
      const whom = isGroup ? 'Personen der Gruppe' : 'Kandidat:innen'
      if (known === 0) return `Wer wem vertraut, ist noch nicht bekannt`
      const names = apart.map(({ name }) => name)
      const lonely =
        apart.length === 0
          ? ''
          : apart.length < 3
            ? `, bei ${list(names)} ist keines bekannt`
            : `, bei ${few(apart.length)} ist keines bekannt`
      const trust =
        connected === 0
          ? `Unter den ${whom} ist noch kein Vertrauen bekannt`
          : connected === people
            ? `Vertrauen verbindet alle ${people} ${whom}`
            : `Vertrauen verbindet ${connected} von ${people} ${whom}${lonely}`
      const [first] = rivals
      if (!first) return trust
      return `${trust}; ${rivals.length === 1 ? `Konkurrenz zwischen ${list(first)}` : `Konkurrenz in ${few(rivals.length)} Paaren`}`
    },
    legend:
      'ausgefüllt und fett: in der Gruppe · rechts, durchgezogen: Vertrauen, je dicker, desto stärker · links, gestrichelt: Konkurrenz',
    between: 'Zwischen',
    trust: 'Vertrauen',
    rivalry: 'Konkurrenz',
    unsaid: 'nicht angesprochen',
    table: 'Vertrauen und Konkurrenz, Paar für Paar',
    altPart: (a: string, b: string, rivalry: string) => `${a} und ${b} (${rivalry})`,
    alt: (n: number, trust: number, strong: number, rivalries: string) =>
      `Netz von ${n} Personen, nach Bereichen angeordnet. ${count(trust, 'Paar', 'Paare')} mit Vertrauen, davon ${strong} mit Vertrauen ab Stufe 3. ${
        rivalries === '' ? 'Keine Konkurrenz genannt.' : `Konkurrenz: ${rivalries}.`
      }`,
    caption: (n: number, missing: number, date: string | null) =>
      `n\u00a0=\u00a0${n} Paare, zu denen etwas gesagt wurde; zu ${missing} Paaren liegt nichts vor${asOf(date)}`,
  },
  sectorPairs: {
    /** Between which sectors nobody is known to trust anybody. */
    title: (without: string[], of: number) =>
      without.length === 0
        ? 'Zwischen allen Bereichen gibt es Vertrauen'
        : without.length === of
          ? 'Zwischen den Bereichen ist noch kein Vertrauen bekannt'
          : without.length < 3
            ? `Kein Vertrauen bekannt: ${list(without)}`
            : `Zwischen ${few(without.length)} von ${few(of)} Paaren von Bereichen ist kein Vertrauen bekannt`,
    within: (sector: string) => `innerhalb: ${sector}`,
    people: (n: number) => count(n, 'Person', 'Personen'),
    of: (known: number, pairs: number) => `${known} von ${pairs}`,
    known: 'bekannte Paare',
    trustKey: 'Paare, die sich vertrauen',
    rivalryKey: 'Paare mit Konkurrenz',
    unknownKey: '– nichts bekannt · darunter: bekannte von allen Paaren',
    table: 'Vertrauen und Konkurrenz zwischen den Bereichen, Zahl der Paare',
    altPart: (name: string, { known, pairs, trusting, rivals }: SectorPair) =>
      known === 0
        ? `${name}: nichts bekannt`
        : `${name}: ${count(trusting, 'Paar', 'Paare')} mit Vertrauen, ${rivals} mit Konkurrenz, ${known} von ${pairs} bekannt`,
    alt: (parts: string) => `Vertrauen und Konkurrenz zwischen den Bereichen. ${parts}.`,
  },
  matrix: {
    title: 'Wo liegen die Stärken der Kandidat:innen, und was ist noch offen?',
    consultants: 'je größer und dunkler, desto höher die Stufe',
    self: 'nur Selbsteinschätzung',
    neutral,
    none: `– ${terms.notRated}`,
    person: 'Person',
    onlySelf: (value: string) => `(${value})`,
    table: 'Kandidat:innen und Merkmale, Stufen 1–5; in Klammern: nur Selbsteinschätzung',
    alt: (persons: number, rated: number, missing: number) =>
      `Stufen von ${count(persons, 'Person', 'Personen')} in ${dimensions.length} Merkmalen. ${rated} Felder sind bewertet, ${missing} nicht. Die Werte stehen in der Tabelle.`,
    caption: (persons: number, rated: number, missing: number, date: string | null) =>
      `n\u00a0=\u00a0${persons} Personen; ${rated} Einschätzungen, ${missing} nicht bewertet${asOf(date)}`,
  },
  stability: {
    title: 'Wie sicher ist die Empfehlung, wenn einzelne Einschätzungen anders ausfallen?',
    axis: 'Anteil der Rechenläufe mit einer Gruppe, in denen die Person dabei ist',
    bands: { core: 'Kern', swing: 'offen', out: 'außen' },
    person: 'Person',
    share: 'dabei',
    band: 'Band',
    table: 'Beständigkeit der Empfehlung',
    altPart: (name: string, band: string, share: string) => `${name}: ${band}, ${share}`,
    alt: (parts: string) => `Beständigkeit je Person. ${parts}.`,
    caption: (draws: number, withGroup: number, missing: number, date: string | null) =>
      `n\u00a0=\u00a0${formatNumber(withGroup, de)} Rechenläufe${
        withGroup === draws ? '' : ` mit einer Gruppe (von ${formatNumber(draws, de)})`
      }; ${
        missing === 0
          ? 'keine Einschätzung fehlt'
          : count(missing, 'Einschätzung fehlt und zählt', 'Einschätzungen fehlen und zählen').concat(' als offen')
      }${asOf(date)}`,
  },
  criteria: {
    title: 'Was spricht für Fortführen, Anpassen, Überführen oder Auflösen?',
    answer: 'Antwort',
    evidence: 'Beleg',
    criterion: 'Kriterium der Zwischenbilanz',
    legend: 'Quadrate: Stärke des Belegs, 0 bis 3',
    table: 'Kriterien der Zwischenbilanz mit Antwort und Beleg',
    altPart: (criterion: string, value: string, evidence: string) => `${criterion}: ${value}, ${evidence}`,
    alt: (parts: string) => `Neun Kriterien der Zwischenbilanz. ${parts}.`,
    caption: (known: number, missing: number, members: number, date: string) =>
      `n\u00a0=\u00a0${known} von 9 Kriterien beantwortet, ${missing} nicht bekannt; Antworten von ${members} Mitgliedern · Stand: ${formatDate(date, de)}`,
  },
}
