import type { Formats } from '../text/formats.ts'

export const archive = {
  title: 'Archivieren',
  putAway: {
    municipality: 'Kommune archivieren',
    actor: 'Person archivieren',
    interview: 'Gespräch archivieren',
    invitation: 'Einladung archivieren',
  },
  /** What follows, beside the button. */
  what: {
    municipality:
      'Die Kommune verschwindet von der Startseite und aus allen Aufgaben. Alles bleibt lesbar, geändert wird nichts mehr; offene Links zu Fragebögen nehmen keine Antworten mehr an. Sie lässt sich jederzeit wieder hervorholen.',
    actor:
      'Die Person verschwindet aus Listen, Auswahlen, Aufgaben und der nächsten Berechnung, mit ihr alles, was auf ihr beruht. Nichts wird gelöscht: Empfehlungen und Berichte, die es schon gibt, nennen sie weiterhin. Sie können sie jederzeit wieder hervorholen.',
    interview:
      'Antworten und Einschätzungen aus diesem Gespräch zählen nicht mehr. Die Notizen bleiben lesbar; Sie können das Gespräch jederzeit wieder hervorholen.',
    invitation:
      'Die Einladung verschwindet aus der Liste, ihr Link nimmt keine Antworten mehr an. Wieder hervorgeholt, gilt er bis zu seinem letzten Tag.',
  },
  inGroup: (name: string) =>
    `${name} gehört zur Gruppe oder hat ihr angehört. Wer das tat, bleibt stehen: Entscheidungen und Zwischenbilanzen beruhen darauf.`,
  undo: 'Rückgängig',
  bringBack: 'Wieder hervorholen',
  bringBackOne: (label: string) => `${label} wieder hervorholen`,
  shelf: (n: number) => `Archiv (${n})`,
  shelfLead: 'Das zählt nirgends mit und steht in keiner Auswahl. Gelöscht ist nichts.',
  since: (date: string, by: string | undefined) => `archiviert am ${date}${by === undefined ? '' : ` von ${by}`}`,
  /** First lines of the page of something archived. */
  lead: (since: string) => `${since[0]?.toUpperCase()}${since.slice(1)}. Hier können Sie es lesen, aber nichts ändern.`,
  withPerson: (name: string, since: string) =>
    `Dieses Gespräch ruht, weil ${name} archiviert ist (${since}). Es kommt mit der Person zurück.`,
  notSaved: (since: string) =>
    `Gespeichert wurde nichts: Das liegt im Archiv (${since}). Holen Sie es wieder hervor, dann können Sie es ändern.`,
  toPerson: 'Zur Person',
  facts: 'Angaben',
  heldBy: 'Geführt von',
  resting: 'Das ruht mit',
  ratings: (n: number) => (n === 1 ? '1 Einschätzung' : `${n} Einschätzungen`),
  invitation: (person: string, date: string) => `${person}, eingeladen am ${date}`,
  ties: (n: number) => (n === 1 ? '1 Beziehung' : `${n} Beziehungen`),
  invitations: (n: number) => (n === 1 ? '1 Einladung' : `${n} Einladungen`),
  talk: (person: string, purpose: string, day: string | null, f: Formats) =>
    [person, purpose, ...(day === null ? [] : [f.date(day)])].join(', '),
  interview: (purpose: string, date: string) => `${purpose}, ${date}`,
  /** Above every page of an archived municipality. */
  municipality: (since: string) =>
    `Diese Kommune liegt im Archiv (${since}). Alles bleibt lesbar, geändert wird nichts.`,
}
