import type { Actor, CaseFile } from '../../reports/case/case-file.ts'
import { coveredFunctions, groupFunctions, type Portrait } from '../../reports/composition/portrait.ts'
import type { ActorResult, Recommendation, Statement } from '../../reports/composition/recommendation.ts'
import { type Language, sectors } from '../../surveys/vocabulary.ts'
import type { CompositionWords } from './composition-words.ts'

/** A sentence with the handbook passages it rests on. */
export interface Sentence {
  text: string
  passages: string[]
}

export interface PersonEntry {
  id: string
  name: string
  work: string
  href: string
  /** The one sentence before any number. */
  lead: Sentence
  for: Sentence[]
  against: Sentence[]
  band: string | undefined
}

export interface PeopleInput {
  file: CaseFile
  result: Recommendation
  portrait: Portrait
  words: CompositionWords
  language: Language
}

const hrefOf = (file: CaseFile, id: string) => `/m/${file.municipality.id}/results/actors/${id}`

/** Recommended persons by sector, each with a sentence, then what speaks for and against. */
export function recommendedPeople(input: PeopleInput) {
  const { result, words } = input
  const members = words.people(result.group)
  return sectors
    .map((sector) => ({
      sector: words.terms.sectorLong[sector],
      people: members.filter((each) => each.sector === sector).map((each) => describeMember(each, input)),
    }))
    .filter(({ people }) => people.length > 0)
}

function describeMember(actor: Actor, { file, result, portrait, words, language }: PeopleInput): PersonEntry {
  const { t, f } = words
  const own = result.actors.find(({ id }) => id === actor.id)!
  const [lead, ...others] = statementsAbout(result.statements, actor.id, file, language)
  const brought = groupFunctions.filter((each) => portrait.functions[each].includes(actor.id))
  const list = brought.map(words.functionName)
  return {
    id: actor.id,
    name: actor.name,
    work: words.work(actor),
    href: hrefOf(file, actor.id),
    lead: lead ?? { text: t.people.sentence(actor.name), passages: ['H 3.1'] },
    for: [
      ...(list.length > 0 ? [{ text: t.people.brings(f.list(list)), passages: passagesOf(brought) }] : []),
      ...(actor.milieus?.length ? [{ text: t.people.milieus(f.list(actor.milieus)), passages: ['H 3.1'] }] : []),
      ...trustOf(actor, file, words, portrait.members),
      { text: priceOutOf(own, words), passages: [] },
      ...others,
    ],
    against: [
      ...reservations(actor, own, file, words, portrait.members),
      { text: standInOf(own, result, words), passages: [] },
    ],
    band: own.band ? t.people.stability[own.band] : undefined,
  }
}

const passagesOf = (functions: string[]): string[] => [
  ...(functions.some((each) => (coveredFunctions as string[]).includes(each)) ? ['H 3.1'] : []),
  ...(functions.includes('coordination') || functions.includes('facilitation') ? ['H 4.3'] : []),
]

/** Statements of the engine that speak of this person only. */
export function statementsAbout(statements: Statement[], id: string, file: CaseFile, language: Language): Sentence[] {
  return statements
    .filter((each) => {
      const about = peopleIn(each, file)
      return about.size === 1 && about.has(id)
    })
    .map((each) => ({ text: each[language], passages: each.handbook }))
}

/** Ids of the persons whose data a statement rests on. */
export function peopleIn({ data }: Statement, file: CaseFile): Set<string> {
  const parts = new Set(data.flatMap((each) => each.split(/[.|]/)))
  return new Set(file.actors.map(({ id }) => id).filter((id) => parts.has(id)))
}

function trustOf({ id }: Actor, file: CaseFile, { t, names }: CompositionWords, members: string[]): Sentence[] {
  const trusted = (file.ties ?? []).flatMap(({ a, b, trust = 0 }) =>
    trust >= 3 && (a === id || b === id) ? [a === id ? b : a] : [],
  )
  const inside = trusted.filter((each) => members.includes(each))
  return inside.length > 0 ? [{ text: t.people.trusts(names(inside)), passages: ['H 2.2'] }] : []
}

function reservations(
  { id, attributes }: Actor,
  own: ActorResult,
  file: CaseFile,
  { t, f, terms, name, settings }: CompositionWords,
  members: string[],
): Sentence[] {
  const floored = own.unrated.filter((each) => settings.floors[each] != null)
  const open = own.unrated.filter((each) => settings.floors[each] == null)
  const listed = (list: typeof open) => f.list(list.map((each) => terms.dimension[each]))
  const rivals = (file.ties ?? []).flatMap(({ a, b, rivalry = 'none' }) =>
    rivalry !== 'none' && (a === id || b === id) && members.includes(a) && members.includes(b)
      ? [{ text: t.people.rivalry(name(a === id ? b : a), terms.rivalry[rivalry]), passages: ['H 3.1'] }]
      : [],
  )
  return [
    ...(floored.length > 0 ? [{ text: t.people.provisional(listed(floored)), passages: ['H 3.1'] }] : []),
    ...(open.length > 0 ? [{ text: t.people.unrated(listed(open)), passages: [] }] : []),
    ...(own.tension > 0 ? [{ text: t.people.tension, passages: ['H 3.1'] }] : []),
    ...(attributes?.fullTime ? [] : [{ text: t.people.notFullTime, passages: ['H 2.2'] }]),
    ...rivals,
  ]
}

const priceOutOf = ({ priceOut }: ActorResult, { t }: CompositionWords): string =>
  priceOut === null ? t.people.indispensable : t.people.priceOut(priceOut)

const standInOf = ({ standIn }: ActorResult, { value }: Recommendation, { t, name }: CompositionWords): string =>
  standIn ? t.people.standIn(name(standIn.id), (value ?? 0) - standIn.value) : t.people.noStandIn

/** Eligible persons who are not recommended, each with what their joining would change. */
export function otherPeople({ file, result, words, language }: PeopleInput) {
  const { t } = words
  const others = result.actors.filter((each) => each.eligible && !each.recommended)
  return words.people(others.map(({ id }) => id)).map((actor) => {
    const own = others.find(({ id }) => id === actor.id)!
    const price =
      result.group.length === 0
        ? t.others.noGroup
        : own.priceIn === null
          ? t.others.impossible
          : own.priceIn === 0
            ? t.others.equal
            : t.others.priceIn(own.priceIn)
    return {
      ...{ id: actor.id, name: actor.name, work: words.work(actor), href: hrefOf(file, actor.id) },
      sector: words.terms.sector[actor.sector],
      price,
      sentences: statementsAbout(result.statements, actor.id, file, language),
      band: own.band && own.band !== 'out' ? t.people.stability[own.band] : undefined,
    }
  })
}

export function ineligiblePeople({ file, result, words }: PeopleInput) {
  const kept = result.actors.filter((each) => !each.eligible)
  return words.people(kept.map(({ id }) => id)).map((actor) => ({
    ...{ id: actor.id, name: actor.name, work: words.work(actor), href: hrefOf(file, actor.id) },
    sector: words.terms.sector[actor.sector],
    because: kept
      .find(({ id }) => id === actor.id)!
      .ineligibleBecause.map((reason) => ({ text: words.because(reason, actor.id), passages: passageFor(reason) })),
  }))
}

const passageFor = (reason: string): string[] =>
  reason === 'personalParticipation' ? ['H 2.2'] : reason.startsWith('floor.') ? ['H 3.1'] : []
