import type { Formats } from '../text/formats.ts'
import type { archive as german } from './text.de.ts'

export const archive: typeof german = {
  title: 'Archive',
  putAway: {
    municipality: 'Archive municipality',
    actor: 'Archive person',
    interview: 'Archive interview',
    invitation: 'Archive invitation',
  },
  what: {
    municipality:
      'The municipality leaves the start page and all tasks. Everything can still be read and nothing changed; open links to questionnaires take no more answers. You can bring it back at any time.',
    actor:
      'The person leaves lists, choices, tasks and the next computation, and with them everything that rests on them. Nothing is deleted: recommendations and reports that exist go on naming them. You can bring them back at any time.',
    interview:
      'Answers and ratings from this interview no longer count. The notes can still be read; you can bring the interview back at any time.',
    invitation:
      'The invitation leaves the list, and its link takes no more answers. Brought back, it works until its last day.',
  },
  inGroup: (name: string) =>
    `${name} belongs to the group or has belonged to it. Whoever did stays: decisions and reviews rest on it.`,
  undo: 'Undo',
  bringBack: 'Bring back',
  bringBackOne: (label: string) => `Bring back ${label}`,
  shelf: (n: number) => `Archive (${n})`,
  shelfLead: 'This counts nowhere and can be chosen nowhere. Nothing is deleted.',
  since: (date: string, by: string | undefined) => `archived on ${date}${by === undefined ? '' : ` by ${by}`}`,
  lead: (since: string) => `${since[0]?.toUpperCase()}${since.slice(1)}. You can read it here, but change nothing.`,
  withPerson: (name: string, since: string) =>
    `This interview rests because ${name} is archived (${since}). It comes back with the person.`,
  notSaved: (since: string) =>
    `Nothing was saved: this is in the archive (${since}). Bring it back, then you can change it.`,
  toPerson: 'To the person',
  facts: 'Facts',
  heldBy: 'Held by',
  resting: 'Resting with it',
  ratings: (n: number) => (n === 1 ? '1 rating' : `${n} ratings`),
  invitation: (person: string, date: string) => `${person}, invited on ${date}`,
  ties: (n: number) => (n === 1 ? '1 tie' : `${n} ties`),
  invitations: (n: number) => (n === 1 ? '1 invitation' : `${n} invitations`),
  talk: (person: string, purpose: string, day: string | null, f: Formats) =>
    [person, purpose, ...(day === null ? [] : [f.date(day)])].join(', '),
  interview: (purpose: string, date: string) => `${purpose}, ${date}`,
  municipality: (since: string) =>
    `This municipality is in the archive (${since}). Everything can still be read, nothing is changed.`,
}
