import { type CaseProblem, writePath } from './problem.ts'

interface Level {
  keys?: Set<string>
  step: string | number
}

/**
 * Keys that stand twice in one object, which JSON.parse would silently merge, and __proto__, which no shape sees.
 * Expects text that JSON.parse accepts.
 */
export function findRepeatedKeys(json: string): CaseProblem[] {
  const problems: CaseProblem[] = []
  const levels: Level[] = []
  let keyExpected = false
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    const level = levels.at(-1)
    if (token === '{') levels.push({ keys: new Set(), step: '' })
    else if (token === '[') levels.push({ step: 0 })
    else if (token === '}' || token === ']') levels.pop()
    else if (token === ',' && typeof level?.step === 'number') level.step += 1
    else if (keyExpected && level?.keys) {
      const key = JSON.parse(token) as string
      level.step = key
      const reason = reasonAgainst(key, level.keys)
      // Only where it is wanted: a path is as long as the file is deep.
      if (reason) problems.push({ path: writePath(levels.map((each) => each.step)), reason })
      level.keys.add(key)
    }
    keyExpected = token === '{' || (token === ',' && levels.at(-1)?.keys !== undefined)
  }
  return problems
}

function reasonAgainst(key: string, known: Set<string>): string | undefined {
  if (key === '__proto__') return 'unknown key'
  return known.has(key) ? 'key stands twice' : undefined
}
