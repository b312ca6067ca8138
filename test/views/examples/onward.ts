import { onwardPage } from '../../../server/frame/onward-page.ts'
import { texts } from '../../../views/text/index.ts'

export default [onwardPage({ t: texts.de, to: '/m/m1' }), onwardPage({ t: texts.en, to: '/' })]
