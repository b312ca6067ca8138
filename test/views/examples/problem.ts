import type { Page } from '../../../server/frame/pages.ts'
import { texts } from '../../../views/text/index.ts'

const page = (kind: keyof typeof texts.de.problems, frame: Page['frame'], id?: string) => ({
  template: 'frame/problem',
  title: texts.de.problems[kind].title,
  frame,
  text: texts.de.problems[kind],
  id,
})

export default [page('notFound', 'staff'), page('internal', 'staff', '1234'), page('linkInvalid', 'candidate')]
