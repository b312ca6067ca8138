import { germanTime } from '../../../surveys/day.ts'
import type { Entries } from './entries.ts'

/** The line that says whether everything is saved, or why not, in the words the page brings along. */
export class Status {
  readonly #entries: Entries
  readonly #line = document.querySelector<HTMLElement>('[data-saving]')!
  readonly #words: Record<string, string>

  constructor(form: HTMLFormElement, entries: Entries) {
    this.#entries = entries
    this.#words = JSON.parse(form.dataset.words ?? '{}')
  }

  /** Only what matters is read out: saved, or why not. What passes in a moment is only seen. */
  show(savedAt?: string): void {
    const entries = this.#entries
    const words = this.#words
    this.#part('[data-retry]').hidden = !entries.areIn('failed', 'signed_out')
    this.#part('[data-sign-in]').hidden = !entries.areIn('signed_out')
    const problem = (['closed', 'signed_out', 'failed', 'conflict', 'invalid'] as const).find((state) =>
      entries.areIn(state),
    )
    this.#line.dataset.state = problem ? 'problem' : entries.areUnsaved() ? 'saving' : 'saved'
    this.#part('[data-now]').textContent = (entries.areIn('sending') ? words.saving : words.waiting) ?? ''
    const said = problem
      ? words[problem]
      : entries.areIn('unfinished')
        ? words.unfinished
        : entries.areUnsaved() || !savedAt
          ? undefined
          : words.saved?.replace('{time}', clock(savedAt))
    const status = this.#part('[role="status"]')
    if (said !== undefined && status.textContent !== said) status.textContent = said
  }

  onRetry(retry: () => void): void {
    this.#part('[data-retry]').addEventListener('click', retry)
  }

  #part(selector: string): HTMLElement {
    return this.#line.querySelector<HTMLElement>(selector)!
  }
}

const clock = (moment: string) =>
  new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'de-DE', {
    ...({ hour: '2-digit', minute: '2-digit', timeZone: germanTime } as const),
  }).format(new Date(moment))
