import type { reports as german } from './text.de.ts'

export const reports: typeof german = {
  title: 'Reports',
  lead: 'Each report stays as it was made. Whoever downloads it is recorded with day and time.',
  emptyLead:
    'There is no report yet. Reports come from four places: from a version of the situation report, from the founding question, from a recommendation for the composition, and from the review of a group. Choose “Make a report” there, at the situation report “Read as a report” or “Download as PDF”.',
  whence:
    'You make new reports from the situation report, from the founding question, from the recommendation for the composition or from the review of the group.',
  toSituation: 'To the situation report',
  toFounding: 'To the founding question',
  toComposition: 'To the composition',
  toGroup: 'To the group',
  kind: {
    situation: 'Situation report',
    situation_draft: 'Situation report, draft',
    composition: 'Composition',
    decision: 'Decision',
    founding: 'Founding question',
  },
  number: (number) => `Report ${number}`,
  made: (date, time, who) => `Made on ${date} at ${time} by ${who}`,
  outdated: 'outdated',
  outdatedTitle: 'Details have changed since this report was made',
  outdatedLead:
    'The report stays as it is. If you need the state of today, make a new report; for the composition have the recommendation computed again first, for the situation report take the latest version.',
  download: 'Download PDF',
  downloads: (n) => (n === 1 ? 'Downloaded once' : `Downloaded ${n} times`),
  noDownloads: 'Not downloaded yet',
  downloaded: (date, time, who) => `${who}, on ${date} at ${time}`,
  receipt: 'Each download is recorded with your name and the time.',
}
