import { termsIn } from '../../surveys/terms/index.ts'
import { accounts } from '../accounts/text.de.ts'
import { peopleList } from '../actors/import/text.de.ts'
import { actors } from '../actors/text.de.ts'
import { archive } from '../archive/text.de.ts'
import { colleagues } from '../colleagues/text.de.ts'
import { composition } from '../composition/text.de.ts'
import { founding } from '../founding/text.de.ts'
import { common } from '../frame/common.de.ts'
import { complaints } from '../frame/complaints.de.ts'
import { problems } from '../frame/problems.de.ts'
import { group } from '../group/text.de.ts'
import { guide } from '../interviews/guide-text.de.ts'
import { interviews } from '../interviews/text.de.ts'
import { invitations } from '../invitations/text.de.ts'
import { item } from '../items/text.de.ts'
import { mandate } from '../mandate/text.de.ts'
import { municipalities } from '../municipalities/text.de.ts'
import { named } from '../named/text.de.ts'
import { ratings } from '../ratings/text.de.ts'
import { reports } from '../reports/text.de.ts'
import { results } from '../results/text.de.ts'
import { reviews } from '../reviews/text.de.ts'
import { candidate } from '../self-assessments/text.de.ts'
import { signIn } from '../sign-in/text.de.ts'
import { situation } from '../situation/text.de.ts'
import { situationReport } from '../situation-report/text.de.ts'
import { start } from '../start/text.de.ts'
import { statements } from '../statements/text.de.ts'

export const de = {
  accounts,
  actors,
  archive,
  candidate,
  colleagues,
  common,
  complaints,
  composition,
  founding,
  guide,
  interviews,
  invitations,
  item,
  mandate,
  municipalities,
  named,
  peopleList,
  problems,
  ratings,
  reports,
  results,
  reviews,
  group,
  signIn,
  situation,
  start,
  situationReport,
  statements,
  terms: termsIn('de'),
}
