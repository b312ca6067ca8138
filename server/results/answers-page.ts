import type { Answers } from '../../surveys/answer.ts'
import { givenFor } from '../../surveys/fields.ts'
import { type Instrument, type Item, itemsOf } from '../../surveys/instrument.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import { gatheringOf, gatherings } from '../../surveys/serves.ts'
import { tallyOf } from '../../surveys/tally.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { itemWords } from '../../surveys/words.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { resultsFrame } from './pages.ts'

/** The finished interviews that were held with one version of the guide. */
export interface GuideHeld {
  instrument: Instrument
  /** By day. */
  interviews: { id: string; heldOn: string | null; answers: Answers }[]
}

type Data = Spoken & {
  language: Language
  municipality: { id: string; name: string }
  people: readonly { id: string; name: string }[]
  /** Newest version first. */
  guides: GuideHeld[]
  /** Imported ones whose guide is not known here. */
  unreadable: number
}

/** Every answer of the situation analysis under what it serves: closed ones counted, open ones one by one. */
export function situationAnswersPage(data: Data) {
  const { t, language, municipality, guides, unreadable } = data
  const words = t.results.answers
  const gathered = guides.flatMap((guide, at) =>
    itemsOf(guide.instrument).map((item) => ({
      gathering: gatheringOf(servesOf(guide.instrument, item)),
      question: questionOf(item, guide, `g${at}`, data),
    })),
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

function questionOf(item: Item, { instrument, interviews }: GuideHeld, prefix: string, data: Data) {
  const { t, f, language, municipality, people, guides } = data
  const telling = { language, t, actors: people }
  const words = t.results.answers
  const given = interviews.map((interview) => ({ interview, given: givenFor(item, interview.answers) }))
  const { rows, answered, missing, unanswered } = tallyOf(
    item,
    given.map((each) => each.given),
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
    table: rows && {
      caption: label,
      columns: [{ label: words.answer }, { label: words.interviews, align: 'end' as const }],
      rows: rows.map(({ words: said, n }) => [said, words.of(n, answered)]),
    },
    said: rows
      ? []
      : given.flatMap(({ interview, given: one }) => {
          const lines = typeof one === 'object' && !Array.isArray(one) ? [] : itemWords(item, one, telling)
          const date = interview.heldOn ? f.date(interview.heldOn) : undefined
          const href = `/m/${municipality.id}/interviews/${interview.id}`
          return lines.length > 0 ? [{ lines, href, link: words.from(date) }] : []
        }),
    /** How many gave no answer, and why: never counted as a no. */
    silent: silent.length > 0 ? f.list(silent) : undefined,
  }
}
