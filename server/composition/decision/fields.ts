import { z } from 'zod'
import { chosenGroup, readChoice, sizeProblem } from '../../../reports/composition/choice.ts'
import { parseDate } from '../../../surveys/typed.ts'
import {
  dayField,
  type FieldComplaint,
  type FormResult,
  readForm,
  textField,
  ticked,
  typedIn,
} from '../../frame/form.ts'
import { form, list, text } from '../../frame/sent.ts'
import type { StoredComposition } from '../stored.ts'

/** What people fill in before they found a group. */
export interface DecisionFields {
  /** recommended, alternative-1 …, own. */
  choice: string
  members: string[]
  reason: string
  /** "YYYY-MM-DD" */
  date: string
}

const decisionRules = z.object({ choice: z.string(), reason: textField, date: dayField })

/** The choice and its check send the same: from the one people go `back` to the other with all that was typed. */
export const sentDecision = form(decisionRules, { members: list, confirmed: text, back: text })

type Sent = z.infer<typeof sentDecision>

export function typedDecision(body: Sent): DecisionFields {
  const typed = typedIn(decisionRules, body)
  return { ...typed, date: parseDate(typed.date) ?? typed.date, members: ticked(body.members) }
}

/** The group that was chosen. */
export function readDecision(
  { case: file, result }: StoredComposition,
  { choice, members }: DecisionFields,
  body: Sent,
): FormResult<string[]> {
  const complaints: FieldComplaint[] = readForm(decisionRules, body).complaints ?? []
  const group = chosenGroup(file, result, readChoice(choice), members)
  const problem = group && sizeProblem(group)
  if (!group) complaints.push({ field: 'choice', reason: 'notAnOption' })
  else if (problem) complaints.push({ field: 'members', reason: problem })
  return group && complaints.length === 0 ? { data: group } : { complaints }
}
