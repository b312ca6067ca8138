import { type Answers, valueIn } from '../../surveys/answer.ts'
import { givenFor } from '../../surveys/fields.ts'
import { type Instrument, type Item, itemsOf, type Section } from '../../surveys/instrument.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import { isAsked } from '../../surveys/progress/asked.ts'
import { gatheringOf, gatherings } from '../../surveys/serves.ts'
import { isOpenItem } from '../../surveys/statements/statement.ts'
import { tallyOf } from '../../surveys/tally.ts'
import { type Language, type Sector, sectors } from '../../surveys/vocabulary.ts'
import { wordedFor } from '../../surveys/wording.ts'
import { itemWords } from '../../surveys/words.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import type { Leaving } from '../statements/leaving.ts'
import { resultsFrame } from './pages.ts'

/** The finished interviews that were held with one version of the guide. */
export interface GuideHeld {
  instrument: Instrument
  /** By day. */
  interviews: { id: string; heldOn: string | null; sector: Sector | undefined; answers: Answers }[]
}

type Data = Spoken & {
  language: Language
  municipality: { id: string; name: string }
  people: readonly { id: string; name: string }[]
  leaving: Leaving
  /** Newest version first. */
  guides: GuideHeld[]
  /** Imported ones whose guide is not known here. */
  unreadable: number
}

/** Every answer of the situation analysis under what it serves: closed ones counted, open ones one by one, in words as far as they are released. */
export function situationAnswersPage(data: Data) {
  const { t, language, municipality, guides, unreadable } = data
  const words = t.results.answers
  const gathered = guides.flatMap((guide, at) =>
    guide.instrument.sections.flatMap((section) => {
      const asked = askedIn(guide, section)
      const items = guide.interviews.length > 0 && asked.interviews.length === 0 ? [] : section.items
      return items.map((item) => ({
        gathering: gatheringOf(servesOf(guide.instrument, item)),
        question: questionOf(item, asked, `g${at}`, data),
      }))
    }),
  )
  return {
    template: 'results/answers',
    ...resultsFrame({ municipality, language, readsAnswers: true }, 'answers'),
    notices: [
      ...(guides.length === 0 ? [t.results.noInterviews] : []),
      ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
    ],
    sections: gatherings
      .map((each) => ({
        id: each,
        title: t.terms.gathering[each],
        questions: gathered.filter(({ gathering }) => gathering === each).map(({ question }) => question),
      }))
      .filter(({ questions }) => questions.length > 0),
  } satisfies Page
}

/** The guide with those interviews alone in which a section was asked: nobody is silent about a module nobody opened. */
const askedIn = (guide: GuideHeld, section: Section): GuideHeld => ({
  ...guide,
  interviews: guide.interviews.filter(({ answers }) => isAsked(section, answers)),
})

/** How a question was worded for people of a sector, where that is not how it stands here. */
function otherWordings(item: Item, { instrument, interviews }: GuideHeld, { t, language }: Data): string[] {
  const heard = sectors.filter((sector) => interviews.some((each) => each.sector === sector))
  return heard.flatMap((sector) => {
    const worded = itemsOf(wordedFor(instrument, sector)).find(({ id }) => id === item.id)
    const label = worded?.label[language]
    return !label || label === item.label[language] ? [] : [t.results.answers.wordedFor(t.terms.sector[sector], label)]
  })
}

function questionOf(item: Item, guide: GuideHeld, prefix: string, data: Data) {
  const { instrument, interviews } = guide
  const { t, f, language, people, guides } = data
  const telling = { language, t, actors: people }
  const words = t.results.answers
  const { rows, answered, missing, unanswered } = tallyOf(
    item,
    interviews.map(({ answers }) => givenFor(item, answers)),
    telling,
  )
  const label = item.label[language]
  const version = guides.length > 1 ? [words.version(instrument.version)] : []
  const named = servesOf(instrument, item).map((each) => t.terms.serves[each])
  const serves = named.length > 0 ? [t.item.serves(named.join(', '))] : []
  const silent = [
    ...missing.map(({ code, n }) => words.silent(t.terms.missing[code], n)),
    ...(unanswered > 0 ? [words.silent(t.item.nothingSaid, unanswered)] : []),
  ]
  return {
    id: `${prefix}-${item.id}`,
    label,
    about: [...version, ...serves].join(' · '),
    wordings: otherWordings(item, guide, data),
    table: rows && {
      caption: label,
      columns: [{ label: words.answer }, { label: words.interviews, align: 'end' as const }],
      rows: rows.map(({ words: said, n }) => [said, words.of(n, answered)]),
    },
    said: rows ? [] : interviews.flatMap((interview) => saidIn(interview, item, guide, data)),
    /** How many gave no answer, and why: never counted as a no. */
    silent: silent.length > 0 ? f.list(silent) : undefined,
  }
}

/** What was said in one interview, with the way to it; of free text that is not released the way alone. */
function saidIn(
  { id, heldOn, answers }: GuideHeld['interviews'][number],
  item: Item,
  { instrument }: GuideHeld,
  { t, f, language, municipality, people, leaving }: Data,
) {
  const given = givenFor(item, answers)
  if (valueIn(given) === undefined) return []
  const words = t.results.answers
  const date = heldOn ? f.date(heldOn) : undefined
  const section = instrument.sections.find(({ items }) => items.includes(item))!.id
  const released = isOpenItem(item) ? leaving({ interview: id, item: item.id }) : undefined
  const lines = isOpenItem(item) ? [released ?? []].flat() : itemWords(item, given, { language, t, actors: people })
  const href = `/m/${municipality.id}/interviews/${id}/${section}#f-${item.id}`
  return [{ lines, href, link: lines.length > 0 ? words.from(date) : words.readIn(date) }]
}
