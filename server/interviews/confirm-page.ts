import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from './list-page.ts'

/** What is asked on a page of its own before it is done. */
export type Deed = Exclude<keyof typeof deedPaths, 'edit'>

/** Where each change is made, behind the path of the interview. */
export const deedPaths = {
  edit: 'edit',
  cancel: 'cancel',
  reopen: 'reopen',
  lock: 'lock',
  forget: 'forget',
  reopenRating: 'rating/reopen',
} as const

/** Says what a deed means for an interview or a rating, and asks for a tick. */
export function interviewConfirmPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string }
  deed: Deed
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, deed, complaints } = data
  const words = t.interviews.deeds[deed]
  const back = `${interviewsPath(place)}/${interview.id}`
  return {
    template: 'interviews/confirm',
    title: words.title,
    trail: interviewTrail(place, t, interview),
    what: words.what(interview.person),
    confirm: words.confirm,
    submit: words.submit,
    action: `${back}/${deedPaths[deed]}`,
    back,
    complaints,
  } satisfies Page
}
