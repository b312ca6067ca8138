import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import type { Place } from '../interviews/list-page.ts'
import { situationPath, situationTrail } from './overview-page.ts'

/** Says what taking up one's own judgement again means, and asks for a tick. */
export const reopenPlacePage = ({ t, place, complaints }: { t: Texts; place: Place; complaints: ShownComplaint[] }) =>
  ({
    template: 'interviews/confirm',
    ...t.situation.reopen,
    trail: situationTrail(place, t),
    action: `${situationPath(place)}/judgement/reopen`,
    back: situationPath(place),
    complaints,
  }) satisfies Page

/** Says what finishing one's own judgement means, before it is done. */
export const finishPlacePage = ({ t, place, complaints }: { t: Texts; place: Place; complaints: ShownComplaint[] }) =>
  ({
    template: 'interviews/confirm',
    ...t.situation.finish,
    trail: situationTrail(place, t),
    action: `${situationPath(place)}/judgement/finish`,
    back: `${situationPath(place)}/judgement`,
    complaints,
  }) satisfies Page
