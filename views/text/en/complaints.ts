import type { complaints as german } from '../de/complaints.ts'

export const complaints: typeof german = {
  required: () => 'Please fill in this field.',
  tooLong: (limit = 0) => `Please shorten the text to at most ${limit.toLocaleString('en-GB')} characters.`,
  tooShort: (limit = 0) => `Please enter at least ${limit} characters.`,
  notANumber: () => 'Please enter a number.',
  outOfRange: (limit = 0) => `The value is outside the permitted range (limit: ${limit.toLocaleString('en-GB')}).`,
  notAnOption: () => 'Please choose one of the options.',
  notADate: () => 'Please enter a date, for example 31.03.2026.',
  notAnEmail: () => 'Please enter a complete e-mail address, for example name@example.org.',
  invalid: () => 'This entry cannot be read. Please enter it again.',
  emailTaken: () => 'There is already an account with this e-mail address.',
  wrongPassword: () => 'E-mail address or password is not right.',
  passwordRepeat: () => 'The two passwords differ.',
  passwordKnown: () => 'This password is easy to guess. Please choose another one, for example several words.',
  wrongCurrentPassword: () => 'The current password is not right.',
  lastAdministrator: () =>
    'This is the last account with the role of administrator. Please give the role to another account first.',
}
