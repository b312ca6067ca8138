/** One mistake in a case file: where (a JSON path such as $.actors[3].sector) and what is wrong. */
export interface CaseProblem {
  path: string
  reason: string
}

/** Writes a path as JSON path, with $ for the whole file. */
export function writePath(steps: readonly PropertyKey[]): string {
  const step = (each: PropertyKey) =>
    typeof each === 'number'
      ? `[${each}]`
      : /^[A-Za-z_][A-Za-z0-9_]*$/.test(String(each))
        ? `.${String(each)}`
        : `[${JSON.stringify(String(each))}]`
  return `$${steps.map(step).join('')}`
}
