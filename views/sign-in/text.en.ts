import type { signIn as german } from './text.de.ts'

export const signIn: typeof german = {
  title: 'Sign in',
  lead: 'Tragwerk is only for people with access. If you wish to fill in a questionnaire, please open the link in your invitation.',
  submit: 'Sign in',
  forgotten: 'Forgotten your password? The people who administer Tragwerk for you will give you a new link.',
  againLead:
    'Your session has ended. Nothing has been saved yet, and what you typed is still here: sign in with the same account, and it stands in the form again. Only passwords have to be typed anew.',
  againKept: 'What you had typed before is still here. Please type the password again.',
  setupTitle: 'Create the first account',
  setupLead:
    'Create the account for administration. With it you then set up the accounts of consultants and the project team.',
  welcomeTitle: 'Set your password',
  welcomeLead: 'Welcome to Tragwerk. Please set your password. The link works only once.',
  setPassword: 'Save password and sign in',
  createFirst: 'Create account and sign in',
  changePassword: 'Change password',
  passwordHint: 'At least 12 characters. Several words in a row are easy to remember. It must not contain your name.',
  fields: {
    name: 'Name',
    email: 'E-mail address',
    password: 'Password',
    newPassword: 'New password',
    repeated: 'Repeat password',
    current: 'Current password',
  },
}
