import { termsIn } from '../../surveys/terms/index.ts'

export const group = {
  title: termsIn('de').foundingOption.group,
  lead: 'Wer der Gruppe angehört, wie sie zustande kam und wann Zwischenbilanz ist. Behandeln Sie diese Seite vertraulich.',
  emptyLead:
    'Noch ist keine Gruppe gegründet. Eine Gruppe entsteht aus einer Zusammensetzung, für die Sie sich mit Begründung entscheiden.',
  toComposition: 'Zur Zusammensetzung',
  foundedOn: (date: string) => `Gegründet am ${date}.`,
  endedOn: (date: string) => `Beendet am ${date}.`,
  due: (date: string) => `Die nächste Zwischenbilanz ist um den ${date} vorgesehen.`,
  overdue: (date: string) => `Die Zwischenbilanz war um den ${date} vorgesehen und steht noch aus.`,
  members: (n: number) => (n === 1 ? '1 Mitglied' : `${n} Mitglieder`),
  leaves: 'Scheidet aus',
  leftBefore: 'Ausgeschieden:',
  join: 'Mitglied aufnehmen',
  reviews: termsIn('de').purposes.review,
  reviewsLead: 'Nach etwa neun Monaten prüft die Gruppe, ob sie in dieser Form weiter gebraucht wird.',
  reviewOf: (date: string) => `Zwischenbilanz vom ${date}`,
  reviewStatus: { open: 'begonnen', decided: 'entschieden', closed: 'ohne Entscheidung geschlossen' },
  startReview: 'Zwischenbilanz beginnen',
  resumeReview: 'Zwischenbilanz weiterführen',
  decisions: 'Entscheidungen',
  adopted: 'Gruppe gegründet',
  decidedBy: (date: string, name: string) => `${date}, festgehalten von ${name}`,
  leaveTitle: (name: string) => `${name} scheidet aus`,
  leaveLead:
    'Die Person wird als ehemaliges Mitglied geführt. Ihre Angaben bleiben erhalten. Denken Sie an die Vereinbarung zum Umgang mit geteiltem Wissen.',
  leaveConfirm: 'Ja, die Person gehört der Gruppe ab diesem Tag nicht mehr an.',
  leaveSubmit: 'Ausscheiden festhalten',
  joinTitle: 'Mitglied aufnehmen',
  joinLead: (n: number) =>
    `Die Gruppe hat zurzeit ${n} von höchstens 9 Mitgliedern. Neue Mitglieder verändern den geschützten Raum: Klären Sie die Aufnahme vorher mit allen.`,
  joinSubmit: 'Mitglied aufnehmen',
  nobodyToJoin: 'Es gibt niemanden, der aufgenommen werden könnte. Legen Sie zuerst eine Person an.',
  end: {
    heading: 'Ende der Gruppe',
    about:
      'Ob die Gruppe endet, entscheidet sich in der Regel in einer Zwischenbilanz. Endet sie vorher, halten Sie das mit Begründung fest.',
    link: 'Gruppe ohne Zwischenbilanz beenden',
    title: 'Gruppe beenden',
    lead: 'Die Gruppe endet mit diesem Tag, und alle Mitglieder werden als ehemalige geführt. Das lässt sich nicht zurücknehmen. Angaben und Berichte bleiben erhalten.',
    reasonHint: 'Wer hat entschieden, und was gab den Ausschlag?',
    confirm: 'Ja, so wurde entschieden. Die Gruppe besteht ab diesem Tag nicht mehr.',
    submit: 'Ende festhalten',
    fields: {
      option: 'Wie endet die Gruppe?',
      reason: 'Begründung',
      date: 'Letzter Tag der Gruppe',
    },
  },
  fields: {
    date: 'Tag der Zwischenbilanz',
    leftOn: 'Letzter Tag in der Gruppe',
    joinedOn: 'Mitglied seit',
    actor: 'Person',
    confirmed: 'Bestätigung',
  },
}
