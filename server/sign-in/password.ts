import { z } from 'zod'
import { text } from '../frame/sent.ts'

/** A new password, typed twice. Passwords are never tidied: they keep their spaces. */
export const passwordFields = { password: text, repeated: text }

/** The form of somebody who is known; the address stands in it for password managers alone. */
export const ownersPasswordForm = z.strictObject({ ...passwordFields, email: text })
