import { termsIn } from '../../surveys/terms/index.ts'

const { purpose, purposes } = termsIn('de')

/** Inviting people to answer for themselves: list, link, letter, revoking. */
export const invitations = {
  /** What differs between candidates' self-assessments and the members' review. */
  rounds: {
    self_assessment: {
      title: purposes.self_assessment,
      titleOf: (name: string) => `${purpose.self_assessment}: ${name}`,
      lead: 'Kandidat:innen beschreiben sich hier selbst, über einen Link und ohne Konto. Sie sehen, wie weit jede Selbsteinschätzung ist. Nach dem Abgeben lesen Sie hier jede Aussage im Wortlaut; wer die Person selbst bewertet, erst nach der eigenen Einschätzung.',
      empty:
        'Es gibt noch keine Kandidat:innen. Geben Sie einer Person den Status „Kandidat:in“, dann können Sie sie hier einladen.',
      toPeople: 'Zu den Personen',
    },
    review: {
      title: 'Fragebögen der Mitglieder',
      titleOf: (name: string) => `Fragebogen der Zwischenbilanz: ${name}`,
      lead: 'Mitglieder blicken hier auf die Arbeit der Gruppe zurück, über einen Link und ohne Konto. Sie sehen, wie weit jeder Fragebogen ist. Nach dem Abgeben lesen Sie jede Antwort im Wortlaut, hier und bei der Zwischenbilanz.',
      empty: 'Die Gruppe dieser Zwischenbilanz hat keine Mitglieder, die eingeladen werden können.',
      toPeople: 'Zu den Personen',
    },
  },
  summary: (submitted: number, people: number) => `${submitted} von ${people} abgegeben`,
  people: 'Personen und Stand',

  state: {
    none: 'nicht eingeladen',
    invited: (until: string) => `eingeladen bis ${until}`,
    opened: 'Link benutzt, nicht eingewilligt',
    consented: 'eingewilligt, nichts beantwortet',
    answering: (answered: number, items: number) => `${answered} von ${items} Fragen beantwortet`,
    submitted: (on: string) => `abgegeben am ${on}`,
    submittedUndated: 'abgegeben',
    revoked: 'zurückgezogen',
    expired: (on: string) => `abgelaufen am ${on}`,
  },
  kept: (answered: number, items: number) => `${answered} von ${items} Fragen sind beantwortet und bleiben erhalten.`,

  facts: {
    state: 'Stand',
    until: 'Link gültig bis',
    language: 'Sprache der Einladung',
    invited: 'Eingeladen am',
    consent: 'Eingewilligt am',
    submitted: 'Abgegeben am',
  },
  invite: {
    none: 'Mit dem Link kann die Person den Fragebogen ohne Konto ausfüllen, unterbrechen und abgeben. Nichts wird von hier aus verschickt: Sie geben den Link selbst weiter, oder Sie drucken einen Brief.',
    again:
      'Ein neuer Link ersetzt den bisherigen, der dann nicht mehr gilt. Was schon beantwortet ist, bleibt erhalten.',
    title: 'Einladen',
    againTitle: 'Neuen Link ausgeben',
    create: 'Link erstellen',
    createAgain: 'Neuen Link erstellen',
    revoke: 'Einladung zurückziehen',
    erase: 'Antworten löschen (Widerruf der Einwilligung)',
  },
  /** What was handed in, statement by statement. */
  answers: {
    link: 'Antworten lesen',
    title: (name: string) => `Antworten: ${name}`,
    lead: 'Jede Antwort im Wortlaut, in der Reihenfolge des Fragebogens. Lesen können sie die Berater:innen dieser Kommune, sonst niemand. „Nicht beantwortet“ heißt nicht Nein.',
    underWay: 'Dieser Fragebogen ist noch nicht abgegeben. Bis dahin gehören die Antworten der Person allein.',
    afterOwnRating:
      'Sie bewerten diese Person selbst. Damit Ihre Einschätzung unabhängig bleibt, lesen Sie die Selbsteinschätzung erst, wenn Sie Ihre eigene Einschätzung in allen Merkmalen abgeschlossen haben.',
    unreadable:
      'Diese Antworten wurden aus einer Datei übernommen, und die Fassung des Fragebogens ist hier nicht bekannt. Deshalb lassen sie sich nicht lesen.',
    pattern: {
      title: 'Wonach Sie fragen können',
      lead: 'Diese Hinweise sagen nichts über die Person: Vielleicht war eine Aussage missverständlich, die Zeit knapp, oder beides trifft zu. An den Werten ändern sie nichts.',
      sameStep: (n: number, step: number, first: string, last: string) =>
        `${n} Aussagen hintereinander haben dieselbe Stufe (${step}), auch solche mit gegenteiligem Sinn: von „${first}“ bis „${last}“`,
      both: (one: string, other: string) => `Beides wurde bejaht: „${one}“ und „${other}“`,
    },
  },
  fields: {
    language: 'Sprache der Einladung',
    days: 'Gültigkeit in Tagen',
    confirmed: 'Bestätigung',
  },
  daysHint: 'Der Link gilt bis zum Ende des letzten Tages.',

  link: {
    title: (name: string) => `Link für ${name}`,
    lead: 'Der Link wird nur jetzt angezeigt. Gespeichert ist er nicht: Wenn er verloren geht, geben Sie einen neuen aus.',
    label: 'Persönlicher Link',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    until: (until: string) => `Gültig bis zum ${until}.`,
    advice: [
      'Geben Sie den Link nur der Person selbst, am besten über einen Weg, den sie sich wünscht.',
      'Schreiben Sie neutral, z.\u00a0B. mit dem Betreff „Fragebogen“, ohne Kommune und Anlass.',
      'Für Menschen ohne E-Mail gibt es einen Brief zum Ausdrucken.',
    ],
    letter: 'Brief zum Ausdrucken',
    back: 'Zurück zur Liste',
  },

  letterPage: {
    title: (name: string) => `Brief an ${name}`,
    lead: 'Bitte drucken Sie diese Seite jetzt, der Link steht nur hier. Oben, im Fenster des Umschlags, sind nur der Name und der Platz für die Anschrift zu sehen. Schalten Sie im Druckdialog Kopf- und Fußzeilen aus, und schreiben Sie keinen Absender auf den Umschlag, der auf den Anlass schließen lässt.',
    preview: 'Vorschau des Briefs',
  },
  /** The letter itself, in the language of the invitation. */
  letter: {
    personal: 'Persönlich',
    greeting: (name: string) => `Guten Tag ${name},`,
    paragraphs: ({ min, max }: { min: number; max: number }) => [
      `wir bitten Sie, einen Fragebogen auszufüllen. Das dauert etwa ${min} bis ${max}\u00a0Minuten und geht am Computer wie am Telefon. Sie brauchen dafür kein Konto. Worum es geht und was mit Ihren Antworten geschieht, lesen Sie auf der ersten Seite, bevor Sie sich entscheiden.`,
      'Geben Sie bitte diese Adresse im Browser ein. Groß- und Kleinbuchstaben sind verschieden.',
    ],
    until: (until: string) =>
      `Die Adresse gilt bis zum ${until}. Bis dahin können Sie unterbrechen und später weitermachen.`,
    keep: 'Die Adresse ist nur für Sie. Wer sie kennt, kann Ihre Antworten lesen, bis Sie den Fragebogen abgegeben haben. Bewahren Sie diesen Brief bitte so auf, dass andere ihn nicht finden.',
    voluntary: 'Die Teilnahme ist freiwillig. Wenn Sie nicht teilnehmen möchten, müssen Sie nichts tun.',
    contact: (name: string, email: string) => `Fragen beantwortet Ihnen ${name}, ${email}.`,
    closing: 'Mit freundlichen Grüßen',
  },

  revoke: {
    title: (name: string) => `Einladung zurückziehen: ${name}`,
    what: 'Der Link gilt dann nicht mehr. Was schon beantwortet ist, bleibt gespeichert; mit einem neuen Link kann die Person dort weitermachen.',
    confirm: 'Ich möchte diese Einladung zurückziehen.',
    button: 'Einladung zurückziehen',
  },
  erase: {
    title: (name: string) => `Antworten löschen: ${name}`,
    what: 'Wenn jemand die Einwilligung widerruft, löschen Sie hier alle Antworten dieses Fragebogens, die Einwilligung und die Einladungen dazu. Das lässt sich nicht rückgängig machen.',
    frozen:
      'Festgehaltene Entscheidungen und schon erstellte Berichte bleiben, wie sie sind. Berechnen Sie eine neue Empfehlung, wenn die alte auf diesen Antworten beruht.',
    confirm: 'Ich möchte alle Antworten dieses Fragebogens endgültig löschen.',
    button: 'Antworten löschen',
  },
}
