import type { de } from '../text/de.ts'

export const ratings: (typeof de)['ratings'] = {
  title: (person) => `Your own rating: ${person}`,
  toOwn: 'Your own rating',
  progress: (rated, of) => `${rated} of ${of} dimensions`,
  how: 'Start at the lowest step, and move up a step if what was said clearly goes beyond it. Only you see this rating until you have made it final.',
  notes: (section) => `Notes on “${section}”`,
  lead: 'After that you see the ratings of the others, and they see yours. Where you differ, you settle it together. You can still correct a mistake later by reopening your rating.',
  ready: 'Every dimension has a step or a reason why it is missing.',
  open: 'Still without a step. When you make the rating final, these are recorded as “not asked”:',
  submit: 'Make the rating final',
  done: 'Your rating is final.',
  notYet: 'Nothing is final yet. Everything you entered is saved.',
  complaint:
    'There is no step here yet. Choose one, or make the rating final once more: it then counts as “not asked”.',
}
