import type { Interview } from '../../reports/case/case-file.ts'
import { daysBefore } from './notation.ts'

/**
 * One talk on the second version of the guide, in the words for the police and still under way; the talks that were held
 * before there was one keep the first.
 */
export const talkUnderWayIn = (now: Date): Interview => ({
  id: 'i09',
  actor: 'a09',
  instrument: 'situation-analysis@2',
  date: daysBefore(now, 0),
  status: 'running',
  interviewers: ['c1'],
  answers: {
    opening_consent: 'yes',
    opening_role: 'Leitet die Dienststelle seit vier Jahren.',
    opening_contact: 'Vor allem bei Versammlungen und im Streifendienst.',
    external_example: 'Die Kundgebung vor dem Rathaus im Frühjahr, über die auch die Zeitung berichtet hat.',
    external_response: 'Das Ordnungsamt hat danach zu einem Gespräch eingeladen. „Öffentlich kam nichts.“',
    external_trend: 'worse',
    affected_needs: { missing: 'unknown' },
    need_isolation_open: 'Im eigenen Haus mit zwei Kolleg:innen, außerhalb mit niemandem.',
    conflict_types: ['protest', 'public_space'],
    conflict_main: 'Wem am Abend der Rathausplatz gehört.',
  },
})
