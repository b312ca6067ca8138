import type { complaints as german } from './complaints.de.ts'

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
  reviewThatDay: () => 'There is a review on that day already. Please choose another day.',
  groupFull: () => 'The group already has nine members. More are not intended.',
  changedMeanwhile: () => 'Somebody else has changed this in the meantime. Please compare and then save again.',
  lastAdministrator: () =>
    'This is the last account with the role of administrator. Please give the role to another account first.',
  tooManyMilieus: () => 'Please name at most 30 milieus.',
  milieuTooLong: () => 'Please shorten each milieu to at most 60 characters.',
  sameName: () => 'Please confirm that this is another person.',
  tooManyActors: () => 'A municipality can have at most 500 persons. Please remove somebody first.',
  notConfirmed: () => 'Please tick the box if you really want this.',
  tieExists: () => 'There is a relation to this person already. Please change it in the list.',
  ratingsUnfinished: () =>
    'Not everyone who conducts the interview has finalised their rating; afterwards they could not any more.',
  tooManyInterviewers: () => 'Please choose at most two people.',
}
