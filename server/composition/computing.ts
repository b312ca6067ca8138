import { setTimeout as pause } from 'node:timers/promises'
import type { CaseFile } from '../../reports/case/case-file.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { Jobs } from '../work/jobs.ts'

/** How long a page waits for a result before it shows progress instead, in milliseconds. */
const patience = 3_000

/** How long a look at the progress waits for news, so that neither scripts nor people need to ask too often. */
export const beat = 1_000

/** What is being computed now. Nothing is stored before it is whole, so cancelling leaves no trace. */
export class Computing {
  readonly #jobs = new Jobs()
  readonly #app: App
  readonly #context: AppContext

  constructor(app: App, context: AppContext) {
    this.#app = app
    this.#context = context
    app.addHook('onClose', async () => this.#jobs.cancelAll())
  }

  /** Share done, 0–1; undefined when nothing is computed under this key. */
  progressOf(key: string): number | undefined {
    const job = this.#jobs.find(key)
    return job?.state === 'running' ? job.progress : undefined
  }

  /** Running, or the last one came to nothing; undefined when there is nothing to tell. */
  stateOf(key: string): 'running' | 'failed' | undefined {
    return this.#jobs.find(key)?.state
  }

  /** The last computation under this key came to nothing. */
  hasFailed(key: string): boolean {
    return this.#jobs.find(key)?.state === 'failed'
  }

  /** Computes in a thread, once it is told to have begun, and hands the result on; under a key that is taken, the work under way goes on. */
  start(
    key: string,
    file: CaseFile,
    store: (result: Recommendation) => Promise<unknown>,
    begin: () => Promise<unknown> = async () => undefined,
  ): void {
    this.#jobs.start(
      key,
      async (onProgress, signal) => {
        await begin()
        await store(await this.#context.work.recommend(file, { onProgress, signal }))
      },
      (error) => this.#app.log.error({ err: error as Error }, 'computation failed'),
    )
  }

  /** Resolves when the computation is over, or when people have waited long enough. */
  async wait(key: string, time = patience): Promise<void> {
    const impatience = new AbortController()
    const enough = pause(time, undefined, { signal: impatience.signal }).catch(() => undefined)
    await Promise.race([this.#jobs.find(key)?.done, enough])
    impatience.abort()
  }

  /** Resolves when nothing is computed under this key any more. */
  async cancel(key: string): Promise<void> {
    const job = this.#jobs.find(key)
    job?.cancel()
    await job?.done
  }
}
