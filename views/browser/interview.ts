import { germanTime } from '../../surveys/day.ts'
import {
  addPair,
  belongsTo,
  type Control,
  contentOf,
  controlsOf,
  fill,
  isLastPairUsed,
  isText,
  type Question,
  takeMissingBack,
} from './interview/fields.ts'
import { askWhichHolds, complain } from './interview/notices.ts'
import { type Answer, post, renewToken } from './interview/post.ts'

/**
 * Saves each answer of a guide as it is given. Pure enhancement: without it the section is an ordinary form.
 * Nothing counts as saved before the server says so, and nothing that somebody else saved is overwritten unseen.
 */
interface Entry extends Question {
  revision: number
  state: 'clean' | 'waiting' | 'sending' | Exclude<Answer['kind'], 'saved'>
  /** Changed while the last version was on its way. */
  isStale: boolean
  /** Failed attempts in a row. */
  attempts: number
  timer: number
}

const typingPause = 800
const longestPause = 30_000

const form = document.querySelector<HTMLFormElement>('form[data-guide]')
if (form) keepSaved(form)

function keepSaved(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>
  const line = document.querySelector<HTMLElement>('[data-saving]')!
  const part = (selector: string) => line.querySelector<HTMLElement>(selector)!
  const entries = [...form.querySelectorAll<HTMLElement>('[data-entry]')].map((element): Entry => {
    const { entry: item = '', revision } = element.dataset
    return { element, item, revision: Number(revision), state: 'clean', isStale: false, attempts: 0, timer: 0 }
  })
  let isLeaving = false

  const isIn = (...states: Entry['state'][]) => entries.some(({ state }) => states.includes(state))
  const isUnsaved = () => entries.some(({ state }) => state !== 'clean')
  const entryOf = (target: EventTarget | null) =>
    target instanceof Element ? entries.find(({ element }) => element.contains(target)) : undefined

  /** Only what matters is read out: saved, or why not. What passes in a moment is only seen. */
  function show(savedAt?: string): void {
    part('[data-retry]').hidden = !isIn('failed', 'signed_out')
    part('[data-sign-in]').hidden = !isIn('signed_out')
    const problem = (['closed', 'signed_out', 'failed', 'conflict', 'invalid'] as const).find((state) => isIn(state))
    line.dataset.state = problem ? 'problem' : isUnsaved() ? 'saving' : 'saved'
    part('[data-now]').textContent = (isIn('sending') ? words.saving : words.waiting) ?? ''
    const said = problem
      ? words[problem]
      : isUnsaved() || !savedAt
        ? undefined
        : words.saved?.replace('{time}', savedAt)
    const status = part('[role="status"]')
    if (said !== undefined && status.textContent !== said) status.textContent = said
  }

  function change(entry: Entry, pause: number): void {
    if (entry.state === 'sending') entry.isStale = true
    // Between two versions people decide by button, not by typing on; and what is closed stays closed.
    else if (entry.state !== 'conflict' && entry.state !== 'closed') {
      entry.state = 'waiting'
      entry.attempts = 0
      wait(entry, pause)
    }
    show()
  }

  function wait(entry: Entry, pause: number): void {
    window.clearTimeout(entry.timer)
    entry.timer = window.setTimeout(() => send(entry), pause)
  }

  async function send(entry: Entry, keepalive = false): Promise<void> {
    window.clearTimeout(entry.timer)
    const { item, revision } = entry
    entry.state = 'sending'
    entry.isStale = false
    show()
    const answer = await post(form.dataset.guide ?? '', { item, revision, fields: contentOf(entry) }, keepalive)
    settle(entry, answer)
    if (entry.isStale && (answer.kind === 'saved' || answer.kind === 'invalid')) change(entry, 0)
  }

  function settle(entry: Entry, answer: Answer): void {
    entry.state = answer.kind === 'saved' ? 'clean' : answer.kind
    if (answer.kind === 'saved') {
      entry.revision = answer.revision
      complain(entry, undefined)
      for (const outline of document.querySelectorAll('[aria-current] [data-outline]'))
        outline.textContent = answer.progress
      show(clock(answer.savedAt))
      document.dispatchEvent(new Event('tragwerk:saved'))
      return
    }
    if (answer.kind === 'conflict')
      askWhichHolds(entry, answer.conflict, (holds) => decide(entry, holds, answer.conflict))
    // Whoever is still at it (a pair half filled in) is not interrupted; leaving the question sends it again.
    if (answer.kind === 'invalid' && !entry.element.contains(document.activeElement)) complain(entry, answer.message)
    if (answer.kind === 'failed') wait(entry, Math.min(longestPause, 1000 * 2 ** ++entry.attempts))
    show()
  }

  function decide(
    entry: Entry,
    holds: 'sent' | 'stored',
    { revision, fields }: Extract<Answer, { kind: 'conflict' }>['conflict'],
  ) {
    entry.revision = revision
    if (holds === 'sent') {
      send(entry)
    } else {
      entry.state = 'clean'
      fill(entry, fields)
      complain(entry, undefined)
      show(clock(new Date().toISOString()))
    }
    entry.element.querySelector<HTMLElement>('[data-item]')?.focus()
  }

  const clock = (moment: string) =>
    new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'de-DE', {
      ...({ hour: '2-digit', minute: '2-digit', timeZone: germanTime } as const),
    }).format(new Date(moment))

  /** Sends all that is not saved; true when everything is. */
  async function flush(keepalive = false): Promise<boolean> {
    const unsent = entries.filter(({ state }) => !['clean', 'sending', 'conflict', 'closed'].includes(state))
    await Promise.all(unsent.map((entry) => send(entry, keepalive)))
    while (isIn('sending')) await new Promise((resume) => setTimeout(resume, 50))
    // Changed again on the way.
    return isIn('waiting') ? flush(keepalive) : !isUnsaved()
  }

  /** Goes on once everything is saved; else to where it is not. */
  async function leaveFor(url: string): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (await flush()) {
      isLeaving = true
      window.location.assign(url)
    } else {
      const unsaved = entries.find(({ state }) => state === 'invalid' || state === 'conflict')
      unsaved?.element.querySelector<HTMLElement>('[data-item]')?.focus()
    }
  }

  form.addEventListener('input', ({ target }) => {
    const entry = entryOf(target)
    const control = target as Control
    if (!entry || !belongsTo(entry.item, control.name)) return
    takeMissingBack(entry, control)
    if (isLastPairUsed(entry)) addPair(entry)
    change(entry, isText(control) ? typingPause : 0)
  })

  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const entry = entryOf(target)
    const hasLeft = entry !== entryOf(relatedTarget)
    if (entry && (entry.state === 'waiting' || (entry.state === 'invalid' && hasLeft))) send(entry)
  })

  form.addEventListener('submit', (event) => {
    const url = event.submitter?.dataset.to
    if (!url) return
    event.preventDefault()
    leaveFor(url)
  })

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain || !isUnsaved() || link.target || link.hash || link.origin !== window.location.origin) return
    event.preventDefault()
    leaveFor(link.href)
  })

  part('[data-retry]').addEventListener('click', async () => {
    if (isIn('signed_out')) await renewToken()
    flush()
  })

  window.addEventListener('online', () => flush())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush(true)
  })
  window.addEventListener('beforeunload', (event) => {
    if (isLeaving || !isUnsaved()) return
    flush(true)
    event.preventDefault()
  })

  /** 1 to 5 choose a step of the rating in which the focus is. */
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || isText(target) || !/^[1-5]$/.test(key)) return
    const entry = entryOf(target)
    if (entry?.element.dataset.kind !== 'rating') return
    const step = controlsOf(entry).find((control) => control.name === entry.item && control.value === key)
    if (!step) return
    event.preventDefault()
    step.click()
    step.focus()
  })

  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details.prompts')) details.open = true
  })
}
