import type { Texts } from '../../views/text/index.ts'
import type { Page } from './pages.ts'
import type { ProblemKind } from './problems.ts'

/** A broken promise, or a bug with the number under which it stands in the log. */
export const problemPage = (data: {
  text: Texts['problems'][ProblemKind]
  isCandidate: boolean
  id: string | undefined
  /** What was written into the form that was sent. */
  words: string[]
}) =>
  ({
    template: 'frame/problem',
    title: data.text.title,
    frame: data.isCandidate ? 'candidate' : 'staff',
    text: data.text,
    isBroken: data.id !== undefined,
    id: data.id,
    words: data.words,
  }) satisfies Page
