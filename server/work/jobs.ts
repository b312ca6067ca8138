/** Long work that people watch: one job a key at a time, its progress, and what became of it. */
export interface Job {
  /** Share done, 0–1. */
  progress: number
  state: 'running' | 'failed'
  cancel(): void
  done: Promise<void>
}

export class Jobs {
  readonly #jobs = new Map<string, Job>()

  find(key: string): Job | undefined {
    return this.#jobs.get(key)
  }

  /** Starts the work unless it runs already. A finished or cancelled job is forgotten, a failed one remembered until the next start. */
  start(
    key: string,
    work: (report: (share: number) => void, signal: AbortSignal) => Promise<void>,
    onError: (error: unknown) => void,
  ): Job {
    const running = this.#jobs.get(key)
    if (running?.state === 'running') return running
    const abort = new AbortController()
    const job: Job = { progress: 0, state: 'running', cancel: () => abort.abort(), done: Promise.resolve() }
    this.#jobs.set(key, job)
    job.done = work((share) => {
      job.progress = share
    }, abort.signal).then(
      () => {
        this.#jobs.delete(key)
      },
      (error: unknown) => {
        if (abort.signal.aborted) this.#jobs.delete(key)
        else {
          job.state = 'failed'
          onError(error)
        }
      },
    )
    return job
  }

  cancelAll(): void {
    for (const job of this.#jobs.values()) job.cancel()
  }
}
