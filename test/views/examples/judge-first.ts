import { judgeFirstPage } from '../../../server/ratings/judge-first-page.ts'
import { texts } from '../../../views/text/index.ts'

export default [judgeFirstPage({ municipality: 'm1', people: [{ id: 'a1', name: 'Kim <b>' }] }, texts.de)]
