import type { Overview } from '../../db/places/overviews.ts'
import { together } from '../../db/places/sector-marks.ts'
import { type Waiting, waitingIn } from '../../surveys/progress/waiting.ts'
import { sectors } from '../../surveys/vocabulary.ts'
import type { Spoken } from '../frame/language.ts'
import { badgeFor, pathOf } from '../municipalities/phases.ts'
import type { Task } from './task.ts'

/** What waits in a municipality for whoever of the consultants gets to it first, as tasks with words. */
export function waitingTasks(
  overview: Overview,
  {
    t,
    f,
    today,
    isOutdated,
    municipality,
  }: Spoken & {
    today: string
    isOutdated: boolean
    municipality: { id: string; name: string }
  },
): Task[] {
  const words = t.municipalities.waiting
  const unheard = sectors.filter((sector) => !overview.heard.includes(sector))
  const said = ({ what, n }: Waiting): string =>
    what === 'unheard' ? words.unheard(f.list(unheard.map((sector) => t.terms.sector[sector]))) : words[what](n)
  return waitingIn(placeOf(overview, isOutdated), today).map((waiting) => ({
    municipalityName: municipality.name,
    title: said(waiting),
    detail: waiting.on === null ? '' : dated(waiting.what, waiting.on),
    badge: badgeFor(waiting.what === 'recompute' ? 'outdated' : isOver(waiting) ? 'due' : 'open', t),
    href: `/m/${municipality.id}${pathOf(waiting.step)}`,
    on: waiting.on,
    isOverdue: isOver(waiting),
  }))

  function dated(what: Waiting['what'], on: string): string {
    const date = f.date(on)
    return what === 'mandateEnded' ? words.endedOn(date) : words.since(date)
  }
}

const isOver = ({ what }: Waiting) => what === 'mandateEnded'

const placeOf = (overview: Overview, isOutdated: boolean) => {
  const open = overview.responses.filter(
    ({ purpose, status }) => purpose === 'situation' && (status === 'planned' || status === 'running'),
  )
  const { mandate, readBack, place, situationReport, founding, recommendedAt, group, reviews, decided } = overview
  return {
    mandate,
    talks: { open: open.length, unheard: sectors.length - overview.heard.length },
    readBack,
    place,
    situationReport,
    founding,
    candidates: together(overview.sectors),
    recommendedAt,
    isOutdated,
    group,
    review: reviews[0],
    isReviewDecided: decided !== undefined,
  }
}
