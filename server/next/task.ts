import { compareIds } from '../../db/order.ts'
import type { BadgePartial } from '../../views/partials/partials.ts'
import type { Texts } from '../../views/text/index.ts'

/** Something that waits, and where it is done. */
export interface Task {
  municipalityName: string
  title: string
  detail: string
  badge: BadgePartial
  href: string
  /** "YYYY-MM-DD": until when, or since when it waits. */
  on: string | null
  isOverdue: boolean
}

/** What is overdue first, the longest of all; then by date; then what has none, as it was given. */
export const inOrder = (tasks: Task[]): Task[] =>
  tasks.toSorted((a, b) => rank(a) - rank(b) || compareIds(a.on ?? '', b.on ?? ''))

const rank = ({ isOverdue, on }: Task) => (isOverdue ? 0 : on === null ? 2 : 1)

export const overdue = (t: Texts): BadgePartial => ({ label: t.start.overdue, tone: 'warning' })
