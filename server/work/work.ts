import { fileURLToPath } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { CaseFile } from '../../reports/case/case-file.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import type { Report } from '../../reports/content/blocks.ts'
import type { SpreadsheetRead } from './spreadsheet.ts'

/** Long work in threads of its own. Cancelling ends the thread; nothing half-done is left behind. */
export interface Work {
  recommend(
    file: CaseFile,
    options?: { onProgress?: (share: number) => void; signal?: AbortSignal },
  ): Promise<Recommendation>
  /** The finished PDF. */
  drawPdf(report: Report): Promise<Uint8Array>
  /** A spreadsheet that somebody sent: whatever it is, it takes neither the server's memory nor its time. */
  readSpreadsheet(bytes: Uint8Array): Promise<SpreadsheetRead>
  close(): Promise<void>
}

/** In milliseconds; a list of 500 people takes a twentieth of it. */
const longestReading = 10_000

/** Threads run the compiled program (`npm run build`), also when the sources run under test. */
const program = import.meta.resolve('#root/dist/server/work/worker.js')

export function hireWorkers(url: string = program): Work {
  const pool = new Piscina({ filename: fileURLToPath(url), minThreads: 0, maxThreads: 2, idleTimeout: 30_000 })
  pool.setMaxListeners(0)
  const strangers = new Piscina({
    filename: fileURLToPath(url),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: 192 },
  })
  /** A thread that cannot even load its program tells the pool, not whoever waits for it. */
  const orBroken = <T>(run: Promise<T>, by = pool): Promise<T> => {
    let tell = (_: Error) => {}
    const broken = new Promise<never>((_, reject) => {
      tell = reject
    })
    by.once('error', tell)
    return Promise.race([run, broken]).finally(() => by.off('error', tell))
  }
  return {
    async recommend(file, { onProgress, signal } = {}) {
      const { port1, port2 } = new MessageChannel()
      port1.on('message', (share: number) => onProgress?.(share))
      try {
        return await orBroken(
          pool.run({ file, port: port2 }, { name: 'runRecommend', transferList: [port2], ...(signal && { signal }) }),
        )
      } finally {
        port1.close()
      }
    },
    drawPdf: (report) => orBroken(pool.run(report, { name: 'runPdf' })),
    async readSpreadsheet(bytes) {
      const signal = AbortSignal.timeout(longestReading)
      try {
        return await orBroken(strangers.run(bytes, { name: 'readSpreadsheet', signal }), strangers)
      } catch {
        // It ran out of time or memory.
        return { refusal: 'fileTooMuchInside' }
      }
    },
    async close() {
      await Promise.all([pool.destroy(), strangers.destroy()])
    },
  }
}
