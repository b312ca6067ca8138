import type { start as german } from './text.de.ts'

export const start: typeof german = {
  title: 'Home',
  next: 'What is next',
  nextNone: 'Nothing is waiting for you right now.',
  moreTasks: (n) => (n === 1 ? 'There is one more task.' : `There are ${n} more tasks.`),
  interview: (name) => `Interview with ${name}`,
  plannedFor: (date) => `planned for ${date}`,
  plannedOpen: 'no date yet',
  startedOn: (date) => `begun on ${date}`,
  rating: (name) => `Finish the ratings of ${name}`,
  place: 'Judge the municipality',
  judged: (n, of) => `${n} of ${of} signs judged`,
  rated: (n, of) => `${n} of ${of} dimensions rated`,
  invitation: (name) => `Self-assessment by ${name}`,
  memberReview: (name) => `Review answers from ${name}`,
  answerBy: (date) => `Answer by ${date}`,
  answerOverdue: (date) => `Answer overdue since ${date}`,
  expires: (date) => `The link only works until ${date}`,
  review: 'Review of the group',
  reviewDue: (date) => `due on ${date}`,
  reviewOverdue: (date) => `due since ${date}`,
  due: 'due',
  overdue: 'overdue',
  expiring: 'no answer yet',
  mine: 'My municipalities',
  municipality: 'Municipality',
  state: 'Where it stands',
  paging: 'Pages of the list',
  emptyConsultant:
    'Your municipalities and what to do next are shown here. You do not have access to any municipality yet. Create one, or ask your Tragwerk administration for access to an existing one.',
  emptyTeam:
    'The municipalities whose results and reports you may read are shown here. You do not have access to any municipality yet. Your Tragwerk administration can give it to you.',
  administrator:
    'You manage who works with Tragwerk and who has access to which municipality. With this role you do not see any content: no persons, interviews or ratings.',
  toAccounts: 'Manage accounts',
}
