import { type Entries, type Entry, focus } from './entries.ts'
import { contentOf, fill } from './fields.ts'
import { askWhichHolds, complain } from './notices.ts'
import { offer } from './people.ts'
import { type Answer, type Conflict, post, renewToken } from './post.ts'
import type { Status } from './status.ts'

const longestPause = 30_000

/** Sends answers one by one, again and again where it must, until the server has said what became of each. */
export class Saving {
  readonly #url: string
  readonly #entries: Entries
  readonly #status: Status

  constructor(form: HTMLFormElement, entries: Entries, status: Status) {
    this.#url = form.dataset.guide ?? ''
    this.#entries = entries
    this.#status = status
  }

  /** Sends an answer that has changed, after a pause in milliseconds. */
  change(entry: Entry, pause: number): void {
    if (entry.state === 'sending') entry.isStale = true
    // Between two versions people decide by button, not by typing on; and what is closed stays closed.
    else if (entry.state !== 'conflict' && entry.state !== 'closed') {
      entry.state = 'waiting'
      entry.attempts = 0
      this.#wait(entry, pause)
    }
    this.#status.show()
  }

  #wait(entry: Entry, pause: number): void {
    window.clearTimeout(entry.timer)
    entry.timer = window.setTimeout(() => this.send(entry), pause)
  }

  async send(entry: Entry, keepalive = false): Promise<void> {
    window.clearTimeout(entry.timer)
    const { item, revision } = entry
    entry.state = 'sending'
    entry.isStale = false
    this.#status.show()
    const answer = await post(this.#url, { item, revision, fields: contentOf(entry) }, keepalive)
    this.#settle(entry, answer)
    if (entry.isStale && (answer.kind === 'saved' || answer.kind === 'invalid')) this.change(entry, 0)
  }

  #settle(entry: Entry, answer: Answer): void {
    const isAtIt = entry.element.contains(document.activeElement)
    const isUnfinished = answer.kind === 'invalid' && answer.isUnfinished && isAtIt
    entry.state = answer.kind === 'saved' ? 'clean' : isUnfinished ? 'unfinished' : answer.kind
    if (answer.kind === 'saved') {
      entry.revision = answer.revision
      complain(entry, undefined)
      for (const outline of document.querySelectorAll('[aria-current] [data-outline]'))
        outline.textContent = answer.progress
      this.#status.show(answer.savedAt)
      document.dispatchEvent(new Event('tragwerk:saved'))
      return
    }
    if (answer.kind === 'conflict')
      askWhichHolds(entry, answer.conflict, (holds) => this.#decide(entry, holds, answer.conflict))
    // Whoever is still at it (a pair half filled in) is not interrupted; leaving the question sends it again.
    if (answer.kind === 'invalid' && !isAtIt) complain(entry, answer.message)
    if (answer.kind === 'failed') this.#wait(entry, Math.min(longestPause, 1000 * 2 ** ++entry.attempts))
    this.#status.show()
  }

  #decide(entry: Entry, holds: 'sent' | 'stored', { revision, fields, people }: Conflict): void {
    entry.revision = revision
    if (holds === 'sent') {
      this.send(entry)
    } else {
      entry.state = 'clean'
      for (const person of people) offer(entry, person)
      fill(entry, fields)
      complain(entry, undefined)
      this.#status.show(new Date().toISOString())
    }
    focus(entry)
  }

  /** Sends all that is not saved; true when everything is. */
  async flush(keepalive = false): Promise<boolean> {
    const done: Entry['state'][] = ['clean', 'sending', 'conflict', 'closed']
    const unsent = this.#entries.all.filter(({ state }) => !done.includes(state))
    await Promise.all(unsent.map((entry) => this.send(entry, keepalive)))
    while (this.#entries.areIn('sending')) await new Promise((resume) => setTimeout(resume, 50))
    // Changed again on the way.
    return this.#entries.areIn('waiting') ? this.flush(keepalive) : !this.#entries.areUnsaved()
  }

  async retry(): Promise<void> {
    if (this.#entries.areIn('signed_out')) await renewToken()
    this.flush()
  }
}
