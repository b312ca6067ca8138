import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readAnswers } from './answers.ts'
import { changeDueDays } from './due.ts'
import { eraseAnswers } from './erase.ts'
import { inviteOne } from './links/invite.ts'
import { writeLetters } from './links/letters.ts'
import { inviteSeveral } from './links/several.ts'
import { listInvited } from './list.ts'
import { showInvited } from './person.ts'
import { revokeInvitations } from './revoke.ts'
import { rounds } from './round.ts'

/** Inviting candidates to their self-assessment and members to a review; the links are handed over by people. */
export async function invitationsRoom(app: App, context: AppContext): Promise<void> {
  for (const round of rounds) {
    listInvited(app, context, round)
    showInvited(app, context, round)
    inviteSeveral(app, context, round)
    inviteOne(app, context, round)
    writeLetters(app, context, round)
    changeDueDays(app, context, round)
    revokeInvitations(app, context, round)
    readAnswers(app, context, round)
    eraseAnswers(app, context, round)
  }
}
