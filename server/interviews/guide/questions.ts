import type { Given } from '../../../surveys/answer.ts'
import { fieldsOf, ratedBy, typedFieldsOf } from '../../../surveys/fields.ts'
import type { FormFields } from '../../../surveys/form.ts'
import { type Item, itemsOf, type Section } from '../../../surveys/instrument.ts'
import { fingerprint } from '../../../surveys/merge.ts'
import { spokenOf } from '../../../surveys/named/find.ts'
import { isAsked } from '../../../surveys/progress/asked.ts'
import { isRatedForGood, modeOf } from '../../../surveys/progress/item-mode.ts'
import { minutesLeft, minutesOf } from '../../../surveys/progress/minutes.ts'
import { progressOf } from '../../../surveys/progress/progress.ts'
import { sectionTitle } from '../../../surveys/progress/section-title.ts'
import { ratingProgress } from '../../../surveys/ratings/rated-dimensions.ts'
import { consentItem, isRefused } from '../../../surveys/statements/consent.ts'
import type { Language } from '../../../surveys/vocabulary.ts'
import { itemWords } from '../../../surveys/words.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { type Texts, texts } from '../../../views/text/index.ts'
import { namesOf } from '../../accounts/names.ts'
import type { AppContext } from '../../frame/context.ts'
import { found } from '../../frame/found.ts'
import { loadTold, teamSentences } from '../../mandate/told.ts'
import { itemView } from '../../questionnaires/item-view.ts'
import { type EvidenceOnPerson, loadEvidenceOn, offeredFor } from '../../ratings/evidence.ts'
import { type OpenedInterview, storedFor } from '../interview.ts'
import type { SectionProgress } from '../page.ts'
import { type Search, searchWords } from './find.ts'
import { type GuideItem, interviewSectionPage } from './page.ts'

/** What a sent section could not save: shown again as typed. */
export interface Unsaved {
  typed: FormFields
  drawn: Record<string, string | undefined>
  /** Messages by item id. */
  messages: Record<string, string>
  /** Ids of items that somebody else has answered differently meanwhile. */
  conflicts: string[]
  /** Names that were searched for, and the ids of whom that found, by item. */
  searches: Record<string, Search>
}

export const nothingUnsaved: Unsaved = { typed: {}, drawn: {}, messages: {}, conflicts: [], searches: {} }

export interface Reader {
  t: Texts
  language: Language
  nameOf: (id: string) => string
  /** Who the project team is, as it is read aloud. */
  team: string[]
  said: EvidenceOnPerson
}

/** @param items Those that are read. */
export async function readerOf(
  context: AppContext,
  { language }: { language: Language },
  opened: OpenedInterview,
  items: readonly Item[],
): Promise<Reader> {
  const { db } = context
  const { team } = await loadTold(db.at(opened.place.id))
  return {
    t: texts[language],
    language,
    nameOf: await namesOf(db),
    team: teamSentences(team, language),
    said: await loadEvidenceOn(context, opened, items),
  }
}

/** @throws Problem notFound for a section that the guide does not have */
export const sectionIn = ({ instrument }: OpenedInterview, id: string): Section =>
  found(instrument?.sections.find((each) => each.id === id))

/** Sections of the guide with how far the viewer is. */
export function sectionsOf({ instrument, saved, given }: OpenedInterview, language: Language): SectionProgress[] {
  if (!instrument) return []
  const progress = progressOf(instrument, saved.answers, given)
  return instrument.sections.map((section, at) => ({
    ...progress.sections[at]!,
    title: sectionTitle(section, language),
    isAsked: isAsked(section, saved.answers, given),
    minutes: minutesOf(section, language),
  }))
}

/** Planned for what is still open; 0 where the guide counts none. */
export const minutesLeftIn = ({ instrument, saved, given }: OpenedInterview, language: Language): number =>
  instrument ? minutesLeft(instrument, { answers: saved.answers, ratings: given, language }) : 0

export function sectionPage(opened: OpenedInterview, section: Section, reader: Reader, unsaved = nothingUnsaved) {
  const { t, language } = reader
  const { interview, person } = opened
  return interviewSectionPage({
    t,
    place: opened.place,
    interview: { id: interview.id, person: person.name, status: interview.status },
    sections: sectionsOf(opened, language),
    team: section.items.some(({ id }) => id === consentItem) ? reader.team : undefined,
    minutesLeft: minutesLeftIn(opened, language),
    section: {
      id: section.id,
      title: sectionTitle(section, language),
      intro: section.intro?.[language],
      readAloud: section.readAloud?.[language],
    },
    items: guideItems(section.items, opened, reader, unsaved),
    lastSavedAt: lastSavedAt(opened),
    isRefused: isRefused(opened.saved.answers),
    canRateOwn: canRateOwn(opened),
    hasFinalRating: section.items.some((item) => isRatedForGood(item, opened.own)),
    complaints: complaintsAbout(section.items, unsaved, language),
  })
}

/** Questions as the guide shows them, with what was given and what of it could not be saved. */
export const guideItems = (
  items: readonly Item[],
  opened: OpenedInterview,
  reader: Reader,
  unsaved = nothingUnsaved,
): GuideItem[] => items.map((item) => guideItem(item, opened, reader, unsaved))

function guideItem(item: Item, opened: OpenedInterview, reader: Reader, unsaved: Unsaved): GuideItem {
  const { t, language } = reader
  const { actors } = opened
  const stored = storedFor(item, opened)
  const isUnsaved = Object.hasOwn(unsaved.messages, item.id)
  const words = wordsOf(item, stored.given, opened, reader)
  const search = unsaved.searches[item.id]
  return {
    view: itemView(item, {
      language,
      t,
      mode: 'interview',
      actors,
      offered: [...(search?.found ?? []), ...(item.kind === 'pairs' ? [opened.person.id, ...spokenOfIn(opened)] : [])],
      said: offeredFor(item, reader.said, opened),
      find: { query: search?.query ?? '', words: search ? searchWords(search, t) : '' },
      fields: isUnsaved ? typedFieldsOf(item, unsaved.typed) : fieldsOf(item, stored.given),
      complaints: unsaved.messages,
    }),
    mode: modeOf(item, opened.interview.status, opened.own, opened.saved),
    words,
    isRating: ratedBy(item) !== undefined,
    revision: stored.revision,
    // What was not saved stays compared with what its page had shown.
    drawn: isUnsaved ? (unsaved.drawn[item.id] ?? fingerprint(null)) : fingerprint(stored.given),
    conflict: unsaved.conflicts.includes(item.id)
      ? { what: whoSaved(stored, opened.viewer, reader), words, beside: fingerprint(stored.given) }
      : undefined,
  }
}

/** What is stored for an item, in words; nothing where nothing is. */
export const storedWords = (item: Item, opened: OpenedInterview, reader: Reader): string[] =>
  wordsOf(item, storedFor(item, opened).given, opened, reader)

/** What was given, in words; a step of another guide without the words of this one. */
function wordsOf(
  item: Item,
  given: Given | null,
  { actors, ratedElsewhere }: OpenedInterview,
  reader: Reader,
): string[] {
  const { t, language, said } = reader
  const words = itemWords(item, given, { language, t, actors, said: said.all })
  const dimension = ratedBy(item)
  const step = dimension && ratedElsewhere.includes(dimension) ? stepIn(given) : undefined
  return step === undefined ? words : [t.interviews.section.stepOfOtherGuide(step), ...words.slice(1)]
}

const stepIn = (given: Given | null): number | undefined =>
  given !== null && typeof given === 'object' && 'value' in given ? given.value : undefined

/** Those whom the interview speaks of so far. */
const spokenOfIn = ({ instrument, saved }: OpenedInterview): string[] =>
  instrument ? spokenOf(itemsOf(instrument), saved.answers) : []

/** Who saved the other version and when, as a sentence. */
export function whoSaved(
  { savedBy, savedAt }: { savedBy: string | null; savedAt: Date | undefined },
  viewer: string,
  { t, language, nameOf }: Reader,
): string {
  const words = t.interviews.conflict
  if (savedBy === null || !savedAt) return words.somebody
  const time = formatsFor(language).time(savedAt)
  return savedBy === viewer ? words.yourself(time) : words.other(nameOf(savedBy), time)
}

/** Whether the viewer has something to rate in this talk now: it has begun, is not locked, and the own rating is not final. */
export function canRateOwn({ instrument, interview, own }: OpenedInterview): boolean {
  if (!instrument || interview.status === 'planned' || interview.status === 'locked') return false
  const { of, isFinal } = ratingProgress(instrument, own)
  return of > 0 && !isFinal
}

/** What is wrong with the questions of a page, in their order. */
export const complaintsAbout = (items: readonly Item[], { messages }: Unsaved, language: Language): ShownComplaint[] =>
  items.flatMap(({ id, label }) => {
    const message = messages[id]
    return message ? [{ field: id, label: label[language], message }] : []
  })

export const lastSavedAt = ({ saved, own }: OpenedInterview): Date | null =>
  [...(saved.lastSavedAt ? [saved.lastSavedAt] : []), ...own.map((rating) => rating.savedAt)]
    .toSorted((a, b) => a.getTime() - b.getTime())
    .at(-1) ?? null
