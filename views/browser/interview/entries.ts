import type { Question } from './fields.ts'
import type { Answer } from './post.ts'

/** A question of the guide, and how far its answer is saved. */
export interface Entry extends Question {
  revision: number
  state: 'clean' | 'waiting' | 'sending' | 'unfinished' | Exclude<Answer['kind'], 'saved'>
  /** Changed while the last version was on its way. */
  isStale: boolean
  /** Failed attempts in a row. */
  attempts: number
  timer: number
}

/** The questions of the section that is open. */
export class Entries {
  readonly all: Entry[]

  constructor(form: HTMLFormElement) {
    this.all = [...form.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => {
      const { entry: item = '', revision } = element.dataset
      return { element, item, revision: Number(revision), state: 'clean', isStale: false, attempts: 0, timer: 0 }
    })
  }

  /** The question in which an element stands. */
  at(target: EventTarget | null): Entry | undefined {
    return target instanceof Element ? this.all.find(({ element }) => element.contains(target)) : undefined
  }

  areIn(...states: Entry['state'][]): boolean {
    return this.all.some(({ state }) => states.includes(state))
  }

  areUnsaved(): boolean {
    return this.all.some(({ state }) => state !== 'clean')
  }
}

export const focus = ({ element }: Entry): void => element.querySelector<HTMLElement>('[data-item]')?.focus()
