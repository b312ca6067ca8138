import { z } from 'zod'
import { newToken } from '../../../db/ids.ts'
import { dayOf, daysAfter } from '../../../surveys/day.ts'
import { languages } from '../../../surveys/vocabulary.ts'
import type { Config } from '../../frame/config.ts'
import { dayField } from '../../frame/form.ts'

/** How many days somebody is given to answer, unless the form says otherwise. */
const daysToAnswer = 14
const longest = 365

/** What a link is to be like: its language, the day by which an answer is asked for, how long it works. */
export const linkRules = z.object({
  language: z.enum(languages),
  dueOn: dayField,
  days: z
    .string()
    .refine((typed) => /^\d{1,4}$/.test(typed), { error: 'notANumber', abort: true })
    .transform(Number)
    .pipe(z.number().min(1).max(longest)),
})

export type LinkTerms = z.output<typeof linkRules>

/** A day to come, within a year. */
export const dueDayFrom = (now: Date) =>
  dayField
    .refine((day) => day >= dayOf(now), { error: 'dayOver', abort: true })
    .refine((day) => day <= daysAfter(dayOf(now), longest), { error: 'dayTooFar' })

export const linkRulesOn = (now: Date) => linkRules.extend({ dueOn: dueDayFrom(now) })

/** What the form offers at first. */
export const usualTerms = ({ invitationDays }: Config, now: Date) => ({
  dueOn: daysAfter(dayOf(now), Math.min(daysToAnswer, invitationDays)),
  days: String(invitationDays),
})

/** The secret of a form from which its links follow (see db/surveys/link-secrets.ts); a new one where none was sent. */
export const formSecret = (sent: string | undefined): string => (sent && isSecret(sent) ? sent : newToken())

const isSecret = (text: string) => /^[\w-]{27}$/.test(text)
