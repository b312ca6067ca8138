import { fileURLToPath } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { CaseFile } from '../../reports/case/case-file.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import type { Report } from '../../reports/content/blocks.ts'

/** Long work in threads of its own. Cancelling ends the thread; nothing half-done is left behind. */
export interface Work {
  recommend(
    file: CaseFile,
    options?: { onProgress?: (share: number) => void; signal?: AbortSignal },
  ): Promise<Recommendation>
  /** The finished PDF. */
  drawPdf(report: Report): Promise<Uint8Array>
  close(): Promise<void>
}

/** Threads run the compiled program (`npm run build`), also when the sources run under test. */
export function hireWorkers(): Work {
  const pool = new Piscina({
    filename: fileURLToPath(import.meta.resolve('#root/dist/server/work/worker.js')),
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 30_000,
  })
  return {
    async recommend(file, { onProgress, signal } = {}) {
      const { port1, port2 } = new MessageChannel()
      port1.on('message', (share: number) => onProgress?.(share))
      try {
        return await pool.run(
          { file, port: port2 },
          { name: 'runRecommend', transferList: [port2], ...(signal && { signal }) },
        )
      } finally {
        port1.close()
      }
    },
    drawPdf: (report) => pool.run(report, { name: 'runPdf' }),
    close: () => pool.destroy(),
  }
}
