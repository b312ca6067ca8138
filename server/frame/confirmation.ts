import { z } from 'zod'
import { readForm } from './form.ts'

/** The tick before something that cannot simply be undone. */
export const confirmation = z.object({ confirmed: z.literal('yes') })

export const isConfirmed = (body: unknown): boolean => readForm(confirmation, body).complaints === undefined
