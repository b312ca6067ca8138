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
  summary: (submitted: number, people: number, overdue: number) =>
    `${submitted} von ${people} abgegeben${overdue === 0 ? '' : `, ${overdue} überfällig`}.`,
  show: {
    label: 'Wen die Liste zeigt',
    all: (n: number) => `Alle (${n})`,
    unanswered: (n: number) => `Noch nicht geantwortet (${n})`,
    uninvited: (n: number) => `Noch einzuladen (${n})`,
  },
  nobody: 'Hier ist gerade niemand.',
  due: (day: string) => `Antwort bis ${day}`,
  overdue: (day: string) => `Antwort überfällig seit ${day}`,
  remind: 'Erinnerung schreiben',
  people: 'Personen und Stand',

  state: {
    none: 'nicht eingeladen',
    asked: 'eingeladen',
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
    due: 'Antwort bis',
    overdue: (day: string) => `${day} (überfällig)`,
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
    several: 'Mehrere Personen einladen',
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
    people: 'Wen Sie einladen',
    dueOn: 'Antwort bis',
    answerBy: 'Antwort bis',
    days: 'Gültigkeit in Tagen',
    confirmed: 'Bestätigung',
  },
  dueHint: 'Diesen Tag nennen Brief, Nachricht und Fragebogen. Danach steht die Person hier als überfällig.',
  daysHint: 'Der Link gilt bis zum Ende des letzten Tages, mindestens bis zum Tag der Antwort.',

  /** Choosing whom to invite. */
  several: {
    title: 'Mehrere Personen einladen',
    lead: 'Sie wählen aus, wer einen Link bekommt. Verschickt wird nichts: Danach sehen Sie zu jeder Person den Link, einen Code zum Abtippen, einen Text zum Kopieren und einen Brief zum Drucken.',
    empty: 'Alle, die Sie einladen können, haben schon einen gültigen Link oder haben abgegeben.',
    all: 'Alle auswählen',
    none: 'Niemanden auswählen',
    search: 'Name oder Organisation suchen',
    found: (n: number) => (n === 1 ? '1 Person gefunden' : `${n} Personen gefunden`),
    chosen: 'Ausgewählt:',
    create: 'Links erstellen',
  },

  /** What one form has given out, shown on one page. */
  links: {
    title: (name: string) => `Link für ${name}`,
    titleOfMany: (n: number) => `Links für ${n} Personen`,
    lead: 'Links und Codes stehen nur auf dieser Seite. Gespeichert sind sie nicht. Solange die Seite offen ist, können Sie sie neu laden und die Briefe öffnen; gehen sie verloren, geben Sie neue Links aus.',
    taken: (names: string) =>
      `Keinen neuen Link bekommen haben: ${names}. Sie hatten inzwischen schon einen gültigen Link oder haben abgegeben.`,
    label: 'Persönlicher Link',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    code: 'Code zum Abtippen',
    codeHow: (address: string) => `einzugeben unter ${address}`,
    message: 'Nachricht zum Kopieren',
    subject: 'Betreff',
    text: 'Text der Nachricht',
    copyText: 'Text kopieren',
    copySubject: 'Betreff kopieren',
    until: (due: string | undefined, until: string) =>
      due === undefined || due === until
        ? `Antwort bis ${until}, so lange gilt auch der Link.`
        : `Antwort bis ${due}, der Link gilt bis ${until}.`,
    advice: [
      'Geben Sie Link und Code nur der Person selbst, am besten über einen Weg, den sie sich wünscht.',
      'Der Text nennt weder Kommune noch Anlass. Lassen Sie es dabei, wenn Sie ihn ändern.',
      'Für Menschen ohne E-Mail gibt es den Brief: mit QR-Code, und mit einem Code, der sich abtippen lässt.',
    ],
    letter: 'Brief zum Ausdrucken',
    letters: 'Alle Briefe zum Ausdrucken',
    back: 'Zurück zur Liste',
  },

  /** What is sent with a link, in the language of the invitation. */
  message: {
    subject: 'Fragebogen',
    text: ({
      name,
      link,
      due,
      until,
      sender,
    }: {
      name: string
      link: string
      due: string
      until: string
      sender: string
    }) =>
      [
        `Guten Tag ${name},`,
        'wir bitten Sie, einen Fragebogen auszufüllen. Das geht am Computer wie am Telefon, ohne Konto. Worum es geht und was mit Ihren Antworten geschieht, lesen Sie auf der ersten Seite, bevor Sie sich entscheiden.',
        `Hier ist Ihr persönlicher Link:\n${link}`,
        `Bitte antworten Sie bis zum ${due}.${due === until ? '' : ` Der Link gilt bis zum ${until}.`} Sie können unterbrechen und später weitermachen.`,
        'Der Link ist nur für Sie: Wer ihn hat, kann Ihre Antworten lesen, bis Sie den Fragebogen abgegeben haben. Bitte leiten Sie ihn nicht weiter.',
        'Die Teilnahme ist freiwillig. Wenn Sie nicht teilnehmen möchten, müssen Sie nichts tun.',
        `Freundliche Grüße\n${sender}`,
      ].join('\n\n'),
  },
  /** What is sent to whoever has not answered; the link itself is not known any more. */
  reminder: {
    title: 'Erinnern',
    lead: 'Diesen Text können Sie kopieren und schicken. Der Link steht nicht darin, denn er ist nicht gespeichert. Wer ihn nicht mehr hat, braucht einen neuen.',
    subject: 'Erinnerung: Fragebogen',
    text: ({ name, due, until, sender }: { name: string; due: string | undefined; until: string; sender: string }) =>
      [
        `Guten Tag ${name},`,
        `wir haben Ihnen vor einiger Zeit einen Fragebogen geschickt und noch keine Antwort von Ihnen. ${
          due === undefined || due === until
            ? `Wenn Sie antworten möchten, geht das noch bis zum ${until}.`
            : `Wir bitten Sie um Ihre Antwort bis zum ${due}; möglich ist sie bis zum ${until}.`
        }`,
        'Den Link haben Sie mit unserer Einladung bekommen. Wenn Sie ihn nicht mehr finden, sagen Sie uns bitte Bescheid, dann bekommen Sie einen neuen. Was Sie schon gespeichert haben, bleibt erhalten.',
        'Die Teilnahme ist freiwillig. Wenn Sie nicht teilnehmen möchten, müssen Sie nichts tun.',
        `Freundliche Grüße\n${sender}`,
      ].join('\n\n'),
  },
  changeDue: {
    title: 'Tag der Antwort ändern',
    hint: 'Der Fragebogen nennt dann den neuen Tag. Ein Link, der vorher endet, gilt so lange mit.',
    button: 'Tag ändern',
  },

  letterPage: {
    title: (name: string) => `Brief an ${name}`,
    titleOfMany: (n: number) => `${n} Briefe`,
    lead: 'Drucken Sie jetzt: Links und Codes stehen nur hier. Jeder Brief füllt eine Seite. Oben, im Fenster des Umschlags, sind nur der Name und der Platz für die Anschrift zu sehen. Schalten Sie im Druckdialog Kopf- und Fußzeilen aus, und schreiben Sie keinen Absender auf den Umschlag, der auf den Anlass schließen lässt.',
    print: 'Drucken',
    preview: (name: string) => `Vorschau des Briefs an ${name}`,
  },
  /** The letter itself, in the language of the invitation. */
  letter: {
    personal: 'Persönlich',
    greeting: (name: string) => `Guten Tag ${name},`,
    paragraphs: ({ min, max }: { min: number; max: number }) => [
      `wir bitten Sie, einen Fragebogen auszufüllen. Das dauert etwa ${min} bis ${max}\u00a0Minuten und geht am Computer wie am Telefon. Sie brauchen dafür kein Konto. Worum es geht und was mit Ihren Antworten geschieht, lesen Sie auf der ersten Seite, bevor Sie sich entscheiden. Die Teilnahme ist freiwillig.`,
    ],
    qr: 'QR-Code mit Ihrem persönlichen Link zum Fragebogen',
    way: 'Fotografieren Sie das Bild mit der Kamera Ihres Telefons. Oder geben Sie diese Adresse im Browser ein:',
    codeLabel: 'Dort tippen Sie diesen Code ein:',
    codeHow: 'Groß oder klein, mit oder ohne Striche: beides geht.',
    until: (due: string | undefined, until: string) =>
      due === undefined || due === until
        ? `Bitte antworten Sie bis zum ${until}. Bis dahin können Sie unterbrechen und später weitermachen.`
        : `Bitte antworten Sie bis zum ${due}. Der Code gilt bis zum ${until}; Sie können unterbrechen und später weitermachen.`,
    kept: 'Gespeichert werden Ihre Antworten mit Ihrem Namen, und wann Sie eingewilligt, gespeichert und abgegeben haben. Ihre Einwilligung können Sie jederzeit widerrufen; dann werden die Antworten gelöscht.',
    keep: 'Bild und Code sind nur für Sie. Wer sie hat, kann Ihre Antworten lesen, bis Sie den Fragebogen abgegeben haben. Bewahren Sie diesen Brief bitte so auf, dass andere ihn nicht finden.',
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
