/** Runs work again and again for about `seconds` after a warm-up; how often a second it was done. */
export async function perSecond(work: (round: number) => unknown, seconds = 2): Promise<number> {
  for (let round = 0; round < 20; round++) await work(-1 - round)
  const start = performance.now()
  let rounds = 0
  while (performance.now() - start < seconds * 1000) await work(rounds++)
  return rounds / ((performance.now() - start) / 1000)
}

/** The middle one of several runs, in milliseconds. */
export async function milliseconds(work: () => unknown, runs = 5): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!
}

/** Seconds of processor time: on a shared machine the clock on the wall measures the others. */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

export const round = (value: number, digits = 2) => Number(value.toFixed(digits))
