/** Fields as a browser sends them: a name as often as it has values. */
export type Typed = [name: string, value: string][]

/** What every form of staff sends beside what was typed (views/partials/csrf.eta). */
export const marks = ['_csrf', '_at', '_once'] as const

/** Never carried anywhere: passwords are typed again. And a language that was chosen is no field. */
const left = new Set<string>([...marks, '_language', 'password', 'repeated', 'current'])

export type SentForm = Record<string, string | string[] | undefined>

/** What was typed, with the hidden fields beside it, as it can be sent once more; a file has to be chosen again. */
export const typedFrom = (body: SentForm): Typed =>
  Object.entries(body).flatMap(([name, value]) =>
    left.has(name) ? [] : textsIn(value).map((each): [string, string] => [name, each]),
  )

const textsIn = (value: unknown): string[] =>
  [value ?? []].flat().filter((each): each is string => typeof each === 'string')

/** Ids, dates and codes of choices are what forms are made of, not what people write. */
const isCode = (value: string): boolean => /^[a-z0-9_.:/-]*$/.test(value) || /^\d/.test(value)

/** What people wrote, for showing where there is no form any more. */
export const wordsIn = (typed: Typed): string[] => [
  ...new Set(typed.map(([, value]) => value.trim()).filter((value) => !isCode(value) || /\s/.test(value))),
]
