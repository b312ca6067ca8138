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
      const path = writePath(levels.map((each) => each.step))
      if (key === '__proto__') problems.push({ path, reason: 'unknown key' })
      else if (level.keys.has(key)) problems.push({ path, reason: 'key stands twice' })
      level.keys.add(key)
    }
    keyExpected = token === '{' || (token === ',' && levels.at(-1)?.keys !== undefined)
  }
  return problems
}
