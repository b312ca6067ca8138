/**
 * The work one recommendation may cost: persons looked at in branches of the search, each time one is lined up or
 * narrowed, not seconds, so that the same case
 * gives the same bytes on every machine. One budget bounds the whole run; what one part leaves the later ones have.
 */
const wholeWork = 250_000_000

export interface AnalysisOptions {
  /** Called with the share of the run that is done, 0–1, whenever it has grown by a hundredth, also within a search. */
  onProgress?: (share: number) => void
  /** Asked now and then; once it says true, the analysis ends with what it has: see `status` and `robustness.draws`. */
  shouldStop?: () => boolean
  /** Persons that may be looked at; beyond that something is unproven, and said to be. */
  work?: number
}

/** What one search may do, and whom it tells how much of it is done. */
export interface Allowance {
  work: number
  orderWork: number
  shouldStop: (() => boolean) | undefined
  onWork: (work: number) => void
}

export class Budget {
  readonly shouldStop: (() => boolean) | undefined
  readonly #onProgress: (share: number) => void
  readonly #planned: number
  #left: number
  #made = 0
  /** Share of the run done before the present search. */
  #done = 0
  #shown = 0

  /** `planned`: how many searches there will be at most. */
  constructor({ work = wholeWork, shouldStop, onProgress = () => undefined }: AnalysisOptions, planned: number) {
    this.#left = work
    this.#planned = planned
    this.shouldStop = shouldStop
    this.#onProgress = onProgress
  }

  finish(): void {
    this.#onProgress(1)
  }

  /** A part that may use this share of what is left, for so many searches. */
  part(share: number, searches: number): Part {
    return new Part(this.#left * share, searches, this)
  }

  /** A search is on its way. */
  see(work: number): void {
    this.#show(this.#with(work))
  }

  /** A search is done. */
  spend(work: number): void {
    this.#made++
    this.#done = Math.max(this.#with(work), this.#made / this.#planned)
    this.#left -= work
    this.#show(this.#done)
  }

  /** What is still to do shrinks as the budget does: so a long search moves on, and a short one hardly counts. */
  #with(work: number): number {
    return this.#done + (1 - this.#done) * Math.min(1, work / Math.max(1, this.#left))
  }

  #show(share: number): void {
    const done = Math.floor(100 * share) / 100
    if (done <= this.#shown || done >= 1) return
    this.#shown = done
    this.#onProgress(done)
  }
}

/** Of what is left in a part, one search may take this many equal shares: most need far less than one. */
const generous = 8
/** Telling equal groups apart is worth less than finding the best ones. */
const forOrder = 0.25

export class Part {
  readonly #budget: Budget
  readonly #searches: number
  #left: number
  #made = 0

  constructor(work: number, searches: number, budget: Budget) {
    this.#left = work
    this.#searches = searches
    this.#budget = budget
  }

  /** What the next search may do; never nothing, so that a group that is easily found is found. */
  next(): Allowance {
    const waiting = Math.max(1, this.#searches - this.#made)
    const work = Math.max(3000, Math.floor(Math.min(this.#left, (this.#left * generous) / waiting)))
    const { shouldStop } = this.#budget
    return { work, orderWork: Math.ceil(work * forOrder), shouldStop, onWork: (done) => this.#budget.see(done) }
  }

  isStopped(): boolean {
    return this.#budget.shouldStop?.() ?? false
  }

  spend(work: number): void {
    this.#made++
    this.#left -= work
    this.#budget.spend(work)
  }
}
