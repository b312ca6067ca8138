export const colleagues = {
  title: 'Wer Zugang hat',
  lead: 'Diese Konten sehen die Kommune. Fehlt jemand, fragen Sie den Zugang an.',
  disabled: 'gesperrt',
  ask: 'Zugang anfragen',
  askLead: (place: string) =>
    `Für eine Kolleg:in oder jemanden aus dem Projektteam von ${place}. Ihre Tragwerk-Administration bestätigt die Anfrage oder lehnt sie ab.`,
  reasonHint:
    'Was die Administration wissen sollte, zum Beispiel seit wann die Person im Team ist. Bitte nichts aus Gesprächen.',
  submit: 'Anfrage senden',
  mine: 'Ihre Anfragen',
  mineEmpty: 'Sie haben hier noch keinen Zugang angefragt.',
  mineLead: 'Wer noch kein Passwort hat, bekommt von der Administration einen Link, um es festzulegen.',
  states: {
    waiting: (date: string) => `wartet seit ${date}`,
    granted: (date: string) => `eingerichtet am ${date}`,
    declined: (date: string) => `abgelehnt am ${date}`,
    withdrawn: (date: string) => `zurückgenommen am ${date}`,
  },
  answer: (reason: string) => `Grund: ${reason}`,
  withdraw: 'Zurücknehmen',
  fields: { name: 'Name', email: 'E-Mail-Adresse', role: 'Rolle', reason: 'Begründung' },
}
