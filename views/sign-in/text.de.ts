export const signIn = {
  title: 'Anmelden',
  lead: 'Tragwerk ist nur für Personen mit Zugang. Wenn Sie einen Fragebogen ausfüllen möchten, öffnen Sie bitte den Link aus Ihrer Einladung.',
  submit: 'Anmelden',
  forgotten: 'Passwort vergessen? Ihre Tragwerk-Administration gibt Ihnen einen neuen Link.',
  againLead:
    'Ihre Anmeldung ist abgelaufen. Gespeichert wurde noch nichts, und was Sie eingegeben haben, ist noch da: Melden Sie sich mit demselben Konto an, dann steht es wieder im Formular. Nur Passwörter geben Sie neu ein.',
  againKept: 'Was Sie vorher eingegeben hatten, ist noch da. Bitte geben Sie das Passwort noch einmal ein.',
  setupTitle: 'Erstes Konto anlegen',
  setupLead:
    'Legen Sie das Konto für die Administration an. Damit richten Sie anschließend die Konten für Berater:innen und Projektteam ein.',
  welcomeTitle: 'Passwort festlegen',
  welcomeLead: 'Willkommen bei Tragwerk. Legen Sie Ihr Passwort fest. Der Link gilt nur einmal.',
  setPassword: 'Passwort speichern und anmelden',
  createFirst: 'Konto anlegen und anmelden',
  changePassword: 'Passwort ändern',
  passwordHint:
    'Mindestens 12 Zeichen. Gut merken lassen sich mehrere Wörter hintereinander. Ihr Name darf nicht vorkommen.',
  fields: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    newPassword: 'Neues Passwort',
    repeated: 'Passwort wiederholen',
    current: 'Bisheriges Passwort',
  },
}
