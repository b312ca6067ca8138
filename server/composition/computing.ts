import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { CaseFile } from '../../reports/case/case-file.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import type { AppContext } from '../frame/context.ts'
import { type Job, Jobs } from '../work/jobs.ts'

/** How long a page waits for a result before it shows progress instead, in milliseconds. */
const patience = 3_000

/** How long a look at the progress waits for news, so that neither scripts nor people need to ask too often. */
export const beat = 1_000

/** What is being computed now. Nothing is stored before it is whole, so cancelling leaves no trace. */
export class Computing {
  readonly #jobs = new Jobs()
  readonly #app: FastifyInstance
  readonly #context: AppContext

  constructor(app: FastifyInstance, context: AppContext) {
    this.#app = app
    this.#context = context
    app.addHook('onClose', async () => this.#jobs.cancelAll())
  }

  find(key: string): Job | undefined {
    return this.#jobs.find(key)
  }

  /** Computes in a thread and hands the result on; under a key that is taken, the work under way goes on. */
  start(key: string, file: CaseFile, store: (result: Recommendation) => Promise<unknown>): Job {
    return this.#jobs.start(
      key,
      async (onProgress, signal) => {
        await store(await this.#context.work.recommend(file, { onProgress, signal }))
      },
      (error) => this.#app.log.error({ err: error as Error }, 'computation failed'),
    )
  }

  /** Resolves when the job is over, or when people have waited long enough. */
  async wait(job: Job, time = patience): Promise<void> {
    const impatience = new AbortController()
    await Promise.race([job.done, pause(time, undefined, { signal: impatience.signal }).catch(() => undefined)])
    impatience.abort()
  }
}
