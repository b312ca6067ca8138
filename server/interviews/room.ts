import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { agreeOnRatings } from '../ratings/consensus.ts'
import { rateInterviews } from '../ratings/rate.ts'
import { reopenOwnRatings } from '../ratings/reopen.ts'
import { cancelInterviews } from './cancel.ts'
import { completeInterviews } from './check.ts'
import { forgetInterviews } from './forget.ts'
import { saveSingleAnswers } from './guide/answer.ts'
import { findPeopleByName } from './guide/find.ts'
import { printGuides } from './guide/printed.ts'
import { holdSections } from './guide/section.ts'
import { showTranscripts } from './guide/transcript.ts'
import { listInterviews } from './list.ts'
import { lockInterviews } from './lock.ts'
import { showInterviews } from './overview.ts'
import { planInterviews } from './plan/add.ts'
import { editInterviews } from './plan/edit.ts'
import { planSeveralInterviews } from './plan/several.ts'
import { reopenInterviews } from './reopen.ts'
import { startInterviews } from './start.ts'

/** Interviews: planned, begun, held section by section, checked, completed, rated. For consultants only. */
export async function interviewsRoom(app: App, context: AppContext): Promise<void> {
  listInterviews(app, context)
  planInterviews(app, context)
  planSeveralInterviews(app, context)
  printGuides(app, context)
  showInterviews(app, context)
  editInterviews(app, context)
  cancelInterviews(app, context)
  startInterviews(app, context)
  showTranscripts(app, context)
  holdSections(app, context)
  saveSingleAnswers(app, context)
  findPeopleByName(app, context)
  completeInterviews(app, context)
  reopenInterviews(app, context)
  lockInterviews(app, context)
  forgetInterviews(app, context)
  rateInterviews(app, context)
  reopenOwnRatings(app, context)
  agreeOnRatings(app, context)
}
