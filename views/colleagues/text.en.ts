import type { colleagues as german } from './text.de.ts'

export const colleagues: typeof german = {
  title: 'Who has access',
  lead: 'These accounts see the municipality. If somebody is missing, ask for access.',
  disabled: 'disabled',
  ask: 'Ask for access',
  askLead: (place) =>
    `For a colleague, or somebody of the project team, in ${place}. Your Tragwerk administration confirms the request or declines it.`,
  reasonHint:
    'What the administration should know, such as since when the person is in the team. Nothing from interviews, please.',
  submit: 'Send request',
  mine: 'Your requests',
  mineEmpty: 'You have not asked for access here yet.',
  mineLead: 'Whoever has no password yet gets a link from the administration to set one.',
  states: {
    waiting: (date) => `waiting since ${date}`,
    granted: (date) => `set up on ${date}`,
    declined: (date) => `declined on ${date}`,
    withdrawn: (date) => `taken back on ${date}`,
  },
  answer: (reason) => `Reason: ${reason}`,
  withdraw: 'Take back',
  fields: { name: 'Name', email: 'E-mail address', role: 'Role', reason: 'Reason' },
}
