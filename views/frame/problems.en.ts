import type { problems as german } from './problems.de.ts'

export const problems: typeof german = {
  notFound: {
    title: 'Page not found',
    what: 'This page does not exist, or you have no access to it.',
    next: 'Please check the address, or go back to the home page.',
  },
  notAllowed: {
    title: 'No access',
    what: 'This page is not meant for your role.',
    next: 'If you need it for your work, please ask the people who administer Tragwerk for you.',
  },
  signInNeeded: {
    title: 'Please sign in',
    what: 'You are not signed in, or no longer.',
    next: 'Please sign in. Whatever was shown as saved is saved.',
  },
  formExpired: {
    title: 'This form is no longer valid',
    what: 'The form belongs to an earlier session. Nothing was changed.',
    next: 'Go one step back in your browser and reload the page. Then you can send it again.',
  },
  tooLarge: {
    title: 'Too much at once',
    what: 'What was sent is larger than 1 MB. Nothing was changed.',
    next: 'Go one step back in your browser and shorten the text.',
  },
  tooMany: {
    title: 'Too many attempts',
    what: 'A great many requests have just come from here.',
    next: 'Please wait, ten minutes at most, and then try again.',
  },
  badRequest: {
    title: 'Request not understood',
    what: 'The server could not make sense of this request. Nothing was changed.',
    next: 'Go one step back in your browser and try again.',
  },
  changedMeanwhile: {
    title: 'Changed in the meantime',
    what: 'Somebody else has just changed the same details. Your change was not saved, so that nothing is overwritten.',
    next: 'Go one step back in your browser, reload the page and compare.',
  },
  closed: {
    title: 'Already completed',
    what: 'No more changes are possible here, because this has been completed.',
    next: 'What was saved is unchanged.',
  },
  archived: {
    title: 'In the archive',
    what: 'What you wanted to change is in the archive: there you can read it, but not change it. Nothing was saved.',
    next: 'Please bring it back first. The archive stands at the end of each list.',
  },
  takesNoAnswers: {
    title: 'This questionnaire is closed',
    what: 'No answers are taken here at present. This has nothing to do with you.',
    next: 'What you have saved is unchanged. If you have questions, the person who gave you the link will help.',
  },
  linkInvalid: {
    title: 'This link is no longer valid',
    what: 'The link has expired, was revoked, has been used already or was not typed in full.',
    next: 'Please turn to the person who gave you the link. They can give you a new one.',
  },
  internal: {
    title: 'Something went wrong',
    what: 'There was a fault on our side. Whatever was shown as saved is saved.',
    next: 'Please try again. If the fault remains, please quote this number:',
  },
}
