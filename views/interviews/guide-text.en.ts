import type { guide as german } from './guide-text.de.ts'

/** The guide of an interview as a whole: its modules, its planned minutes, and the guide on paper. */
export const guide: typeof german = {
  minutesLeft: (minutes) =>
    minutes === 1 ? 'about one minute left as planned' : `about ${minutes}\u00a0minutes left as planned`,
  readAloud: 'To read aloud',
  modules: 'Modules on demand',
  modulesLead: 'Open a module only if there is reason and time for it. What you do not open does not count as open.',
  module: (title, minutes) => (minutes > 0 ? `${title} (${minutes}\u00a0minutes)` : title),

  printed: {
    title: 'Guide for printing',
    lead: 'The whole guide on paper, with room to write: for preparing, or for conversations without a device.',
    toPrint: 'Print the guide',
    sector: 'Sector of the person',
    sectorHint: 'The wording follows it.',
    modules: 'Modules',
    modulesHint: 'The core is always there.',
    show: 'Put the guide together',
    how: 'Print with the print function of your browser; this form is left out. Afterwards, enter into the interview what is on paper, and destroy the paper.',
    person: 'Interview with',
    date: 'Date',
    interviewers: 'Held by',
    wordedFor: (sector) => `Wording for the sector ${sector}`,
    minutes: (minutes) => `about ${minutes}\u00a0minutes`,
    onDemand: 'Module',
    noTeam: 'Tell the person yourself who belongs to the project team.',
    blank: 'to write',
  },
}
