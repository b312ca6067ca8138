import { accounts } from './accounts.ts'
import { actors } from './actors.ts'
import { candidate } from './candidate.ts'
import { common } from './common.ts'
import { complaints } from './complaints.ts'
import { composition } from './composition.ts'
import { group } from './group.ts'
import { interviews } from './interviews.ts'
import { invitations } from './invitations.ts'
import { item } from './item.ts'
import { municipalities } from './municipalities.ts'
import { problems } from './problems.ts'
import { reports } from './reports.ts'
import { results } from './results.ts'
import { reviews } from './reviews.ts'
import { signIn } from './sign-in.ts'
import { start } from './start.ts'
import { terms } from './terms.ts'

export const de = {
  accounts,
  actors,
  candidate,
  common,
  complaints,
  composition,
  interviews,
  invitations,
  item,
  municipalities,
  problems,
  reports,
  results,
  reviews,
  group,
  signIn,
  start,
  terms,
}
