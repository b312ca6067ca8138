import { termsIn } from '../../surveys/terms/index.ts'
import type { group as german } from './text.de.ts'

export const group: typeof german = {
  title: 'Strategy group',
  lead: 'Who belongs to the group, how it came about, and when it is reviewed. Please treat this page as confidential.',
  emptyLead: 'No group has been founded yet. A group comes from a composition that you decide on, with a reason.',
  toComposition: 'To the composition',
  foundedOn: (date) => `Founded on ${date}.`,
  endedOn: (date) => `Ended on ${date}.`,
  due: (date) => `The next review is meant for about ${date}.`,
  overdue: (date) => `The review was meant for about ${date} and is still to come.`,
  members: (n) => (n === 1 ? '1 member' : `${n} members`),
  leaves: 'Leaves',
  leftBefore: 'Left:',
  join: 'Add a member',
  reviews: termsIn('en').purposes.review,
  reviewsLead: 'After about nine months the group considers whether it is still needed in this form.',
  reviewOf: (date) => `Review of ${date}`,
  reviewOpen: 'begun',
  reviewClosed: 'decided',
  startReview: 'Begin a review',
  resumeReview: 'Continue the review',
  decisions: 'Decisions',
  adopted: 'Group founded',
  decidedBy: (date, name) => `${date}, recorded by ${name}`,
  leaveTitle: (name) => `${name} leaves`,
  leaveLead:
    'The person is kept as a former member. Their details remain. Remember the agreement on how shared knowledge is handled.',
  leaveConfirm: 'Yes, from this day on the person no longer belongs to the group.',
  leaveSubmit: 'Record leaving',
  joinTitle: 'Add a member',
  joinLead: (n) =>
    `The group now has ${n} of at most 9 members. New members change the protected room: settle it with everybody first.`,
  joinSubmit: 'Add member',
  nobodyToJoin: 'There is nobody who could join. Record a person first.',
  fields: {
    date: 'Day of the review',
    leftOn: 'Last day in the group',
    joinedOn: 'Member since',
    actor: 'Person',
    confirmed: 'Confirmation',
  },
}
