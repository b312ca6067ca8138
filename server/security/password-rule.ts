import type { FieldComplaint } from '../frame/form.ts'
import { passwordLength } from './passwords.ts'

/** Length instead of composition rules (OWASP ASVS 5.0, 6.2); nothing that repeats or names its owner. */
export function judgePassword(
  password: string,
  repeated: string,
  owner: { name: string; email: string },
): FieldComplaint[] {
  const complaints: FieldComplaint[] = []
  const lower = password.toLowerCase()
  const own = [owner.email.split('@')[0] ?? '', ...owner.name.split(/\s+/)]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3)
  if (password.length < passwordLength.min)
    complaints.push({ field: 'password', reason: 'tooShort', limit: passwordLength.min })
  else if (password.length > passwordLength.max)
    complaints.push({ field: 'password', reason: 'tooLong', limit: passwordLength.max })
  else if (new Set(lower).size < 6 || own.some((word) => lower.includes(word)))
    complaints.push({ field: 'password', reason: 'passwordKnown' })
  if (password !== repeated) complaints.push({ field: 'repeated', reason: 'passwordRepeat' })
  return complaints
}
