import { problemPage } from '../../../server/frame/problem-page.ts'
import { texts } from '../../../views/text/index.ts'

const { notFound, internal, linkInvalid } = texts.de.problems

export default [
  problemPage({ text: notFound, isCandidate: false, id: undefined, words: [] }),
  problemPage({ text: internal, isCandidate: false, id: '1234', words: ['Der Verein sagt:\n„Es wird lauter.“'] }),
  problemPage({ text: linkInvalid, isCandidate: true, id: undefined, words: [] }),
]
