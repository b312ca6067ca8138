import { termsIn } from '../../surveys/terms/index.ts'
import { accounts } from '../accounts/text.en.ts'
import { peopleList } from '../actors/import/text.en.ts'
import { actors } from '../actors/text.en.ts'
import { archive } from '../archive/text.en.ts'
import { colleagues } from '../colleagues/text.en.ts'
import { composition } from '../composition/text.en.ts'
import { founding } from '../founding/text.en.ts'
import { common } from '../frame/common.en.ts'
import { complaints } from '../frame/complaints.en.ts'
import { problems } from '../frame/problems.en.ts'
import { group } from '../group/text.en.ts'
import { guide } from '../interviews/guide-text.en.ts'
import { interviews } from '../interviews/text.en.ts'
import { invitations } from '../invitations/text.en.ts'
import { item } from '../items/text.en.ts'
import { mandate } from '../mandate/text.en.ts'
import { municipalities } from '../municipalities/text.en.ts'
import { named } from '../named/text.en.ts'
import { ratings } from '../ratings/text.en.ts'
import { reports } from '../reports/text.en.ts'
import { results } from '../results/text.en.ts'
import { reviews } from '../reviews/text.en.ts'
import { candidate } from '../self-assessments/text.en.ts'
import { signIn } from '../sign-in/text.en.ts'
import { situation } from '../situation/text.en.ts'
import { situationReport } from '../situation-report/text.en.ts'
import { start } from '../start/text.en.ts'
import { statements } from '../statements/text.en.ts'
import type { de } from './de.ts'

export const en: typeof de = {
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
  terms: termsIn('en'),
}
