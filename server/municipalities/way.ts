import type { FastifyRequest } from 'fastify'
import { findResponse } from '../../db/surveys/responses.ts'
import { dayOf } from '../../surveys/day.ts'
import type { StepName, StepState } from '../../surveys/progress/phases.ts'
import type { Way, WayLink } from '../../views/frame/frame.ts'
import { namesOf } from '../accounts/names.ts'
import { archivedInWords } from '../archive/shelf.ts'
import type { AppContext } from '../frame/context.ts'
import { type Spoken, spoken } from '../frame/language.ts'
import { inOrder } from '../next/task.ts'
import { waitingTasks } from '../next/waiting.ts'
import { type HowFar, loadHowFar } from './how-far.ts'
import { mayOpen, type Phase, phasesOf, type Reader, type Step } from './phases.ts'
import { stepAt } from './where.ts'

/** The navigation around every page of a municipality; undefined elsewhere, and for whoever must not know of it. */
export async function loadWay(context: AppContext, request: FastifyRequest): Promise<Way | undefined> {
  const [path = '', query = ''] = request.url.split('?')
  const [, id, rest = ''] = /^\/m\/([^/]+)(?:\/(.*))?$/.exec(path) ?? []
  const { session } = request
  const reader = session?.account.role
  if (!id || (reader !== 'consultant' && reader !== 'project_team')) return undefined
  if (!session?.municipalities.includes(id)) return undefined
  const howFar = await loadHowFar(context, id)
  if (!howFar) return undefined
  const { interview } = request.params as { interview?: string }
  const talk = interview === undefined ? undefined : await findResponse(context.db.at(id).whole(), interview)
  const purpose = talk?.purpose ?? new URLSearchParams(query).get('purpose') ?? undefined
  const today = dayOf(context.now())
  const words = spoken(request.language)
  const { archivedAt } = howFar.municipality
  const archived = archivedAt ? archivedInWords(howFar.municipality, await namesOf(context.db), words) : undefined
  return wayOf({ ...words, howFar, reader, today, path: rest, purpose, archived })
}

interface Standpoint extends Spoken {
  howFar: HowFar
  reader: Reader
  /** "YYYY-MM-DD" */
  today: string
  /** Of the page, beneath the municipality, without a leading slash. */
  path: string
  /** Of the interview that the page shows, or of those it lists. */
  purpose: string | undefined
  /** Since when the municipality is archived, in words. */
  archived: string | undefined
}

/** The phases with their state, and the steps of the one that the page belongs to. What is next, consultants are told. */
function wayOf(data: Standpoint): Way {
  const { t, howFar, path } = data
  const { municipality, overview, isOutdated } = howFar
  const home = `/m/${municipality.id}`
  const phases = phasesOf(overview, { ...data, isOutdated })
  const here = stepAt(path, data.purpose)
  const isWorkedOn = data.reader === 'consultant' && data.archived === undefined
  const waiting = isWorkedOn ? waitingTasks(overview, { ...data, isOutdated, municipality }) : []
  const [next] = inOrder(waiting)
  const open = phases.find(({ steps }) => steps.some(({ name }) => name === here))
  const toStep = (step: Step): WayLink => ({
    label: step.title,
    href: mayOpen(step.name, data.reader) ? `${home}${step.path}` : undefined,
    current: step.name === here ? currentAt(step.path.split('?')[0] === `/${path}`) : undefined,
  })
  const [room] = path.split('/')
  return {
    place: { label: municipality.name, href: home, current: path === '' ? 'page' : undefined },
    here: here ? hereIn(phases, here) : room === 'reports' ? t.municipalities.reports : t.common.way.overview,
    next: next && { label: next.title, href: next.href, current: undefined },
    phases: phases.map((phase) => ({
      ...linkTo(phase, phase.steps.map(toStep)),
      ...stateIn(phase),
      steps:
        phase === open && phase.steps.length > 1
          ? phase.steps.map((step) => ({ ...toStep(step), ...stateIn(step) }))
          : [],
    })),
    reports: {
      label: t.municipalities.reports,
      href: `${home}/reports`,
      current: room === 'reports' ? currentAt(path === 'reports') : undefined,
    },
    archived:
      data.archived === undefined
        ? undefined
        : {
            words: t.archive.municipality(data.archived),
            bringBack:
              data.reader === 'consultant' ? { action: `${home}/archive/bring-back`, id: municipality.id } : undefined,
          },
  }
}

/** A phase leads to the first of its steps that the reader may open. */
function linkTo({ title }: Phase, steps: WayLink[]): WayLink {
  const first = steps.find(({ href }) => href !== undefined)
  return { label: title, href: first?.href, current: steps.find(({ current }) => current)?.current }
}

const currentAt = (isThePage: boolean) => (isThePage ? 'page' : 'true')

const stateIn = ({ state, badge }: Phase | Step): { state: StepState; words: string } => ({ state, words: badge.label })

/** "5 Kandidat:innen" */
function hereIn(phases: Phase[], here: StepName): string {
  const at = phases.findIndex(({ steps }) => steps.some(({ name }) => name === here))
  return `${at + 1} ${phases[at]?.title}`
}
