import type { StepName } from '../../surveys/progress/phases.ts'

const rooms: Record<string, StepName> = {
  mandate: 'mandate',
  situation: 'place',
  'situation-report': 'feedback',
  founding: 'founding',
  actors: 'people',
  'self-assessments': 'selfAssessments',
  results: 'results',
  composition: 'composition',
  group: 'group',
  reviews: 'review',
}
const talks: Record<string, StepName> = { situation: 'situation', readiness: 'readiness', review: 'review' }
const readingBack = ['statements', 'read-back']

/**
 * The step that a page belongs to, by its path beneath the municipality (no leading slash). `purpose`: of the interview
 * that it shows, or of those it lists. Undefined on the overview, the reports and the municipality's own data.
 */
export function stepAt(path: string, purpose: string | undefined): StepName | undefined {
  const [room = '', , page = ''] = path.split('/')
  if (room === 'interviews') return readingBack.includes(page) ? 'readBack' : talks[purpose ?? 'situation']
  if (room === 'reviews' && ['decision', 'decide'].includes(page)) return 'decision'
  return rooms[room]
}
