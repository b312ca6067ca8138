import { findNames, keyOfName } from '../../surveys/statements/names.ts'
import { passagesOf } from '../../surveys/statements/passages.ts'
import { type Circumstances, type Withheld, wordsAt } from '../../surveys/statements/statement.ts'
import { capital } from '../../surveys/terms/index.ts'
import { releases } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../interviews/list-page.ts'
import { type Decision, fieldOf, passageKey } from './decisions.ts'
import type { Said } from './said.ts'

const tones = { released: 'success', waiting: 'info', not_read_back: 'info', not_finished: 'info', names: 'warning' }

/** Whether something leaves its interview, in a word. */
const standingBadge = (standing: Withheld | 'released', t: Texts) => ({
  label:
    standing === 'withdrawn'
      ? t.terms.readBack.withdrawn
      : standing === 'undecided'
        ? t.terms.release.undecided
        : t.statements.standing[standing],
  tone: (tones as Partial<Record<Withheld | 'released', 'success' | 'info' | 'warning'>>)[standing],
})

interface ShownStatement {
  said: Said
  decision: Decision
  /** The fingerprint of what the page had shown first. */
  drawn: string
  standing: Withheld | 'released'
}

/** What was said in one interview, and how far each of it may leave. */
export function statementsPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string }
  shown: ShownStatement[]
  about: Circumstances
  isPartial: boolean
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, shown, about, isPartial, complaints } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const messages = messagesByField(complaints)
  return {
    template: 'statements/statements',
    title: t.statements.title,
    lead: t.statements.lead,
    trail: interviewTrail(place, t, interview),
    action: `${path}/statements`,
    back: path,
    readBack: `${path}/read-back`,
    isPartial,
    levels: releases.map((each) => ({ label: capital(t.terms.release[each]), value: t.statements.means[each] })),
    entries: shown.map((each) => entryOf(each, { t, about, path, messages })),
    complaints,
  } satisfies Page
}

function entryOf(
  { said, decision, drawn, standing }: ShownStatement,
  page: { t: Texts; about: Circumstances; path: string; messages: Record<string, string> },
) {
  const { t, about, path, messages } = page
  const field = (name: Parameters<typeof fieldOf>[0]) => fieldOf(name, said)
  const isMarked = (from: number, to: number) =>
    (decision.passages ?? []).some((each) => each.from <= from && to <= each.to)
  const words = wordsAt(decision, said.note) ?? ''
  return {
    id: said.id,
    question: said.question,
    text: said.note.text,
    badge: standingBadge(standing, t),
    leavesFrom: standing === 'waiting' ? (said.row?.leavesFrom ?? undefined) : undefined,
    isWithdrawn: standing === 'withdrawn',
    withdrawn: standing === 'withdrawn' ? (said.row?.readBackOn ?? undefined) : undefined,
    withdraw: `${path}/statements/${encodeURIComponent(said.id)}/withdraw`,
    hidden: [
      { name: field('drawn'), value: drawn },
      { name: field('revision'), value: String(said.row?.revision ?? 0) },
      { name: field('note'), value: String(said.note.revision) },
    ],
    release: {
      name: field('release'),
      value: decision.release,
      options: releases.map((value) => ({
        value,
        label: capital(t.terms.release[value]),
      })),
      complaint: messages[field('release')],
    },
    passages: {
      name: field('passage'),
      value: passagesOf(said.note.text)
        .filter(({ from, to }) => isMarked(from, to))
        .map(passageKey),
      options: passagesOf(said.note.text).map((each) => ({
        value: passageKey(each),
        label: said.note.text.slice(each.from, each.to),
      })),
    },
    paraphrase: {
      name: field('paraphrase'),
      value: decision.paraphrase,
      complaint: messages[field('paraphrase')],
    },
    names: {
      name: field('notName'),
      value: decision.notNames,
      options: findNames(words, about.names).map((found) => ({
        value: keyOfName(found),
        label: t.statements.noName(found.word, found.name),
        hint: t.statements.inContext(excerpt(words, found)),
      })),
      complaint: messages[field('notName')],
    },
  }
}

/** A word with a little of what stands around it. */
function excerpt(text: string, { from, to }: { from: number; to: number }): string {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, from - 25)))
  const end = text.indexOf(' ', Math.min(text.length, to + 25))
  return text.slice(start, end < 0 ? text.length : end).trim()
}
