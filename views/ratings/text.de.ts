/** One's own rating of a person: every ladder on one page, and its end. */
export const ratings = {
  title: (person: string) => `Eigene Einschätzung: ${person}`,
  toOwn: 'Eigene Einschätzung',
  progress: (rated: number, of: number) => `${rated} von ${of} Merkmalen`,
  how: 'Beginnen Sie auf der untersten Stufe, und gehen Sie eine Stufe höher, wenn das Gesagte klar darüber hinausgeht. Nur Sie sehen diese Einschätzung, bis Sie sie abgeschlossen haben.',
  notes: (section: string) => `Notizen zu „${section}“`,
  lead: 'Danach sehen Sie die Einschätzungen der anderen, und sie sehen Ihre. Weichen Sie voneinander ab, klären Sie das gemeinsam. Einen Fehler können Sie später noch berichtigen; dazu öffnen Sie Ihre Einschätzung ausdrücklich wieder.',
  ready: 'Zu jedem Merkmal steht eine Stufe oder ein Grund, warum sie fehlt.',
  open: 'Noch ohne Stufe. Beim Abschließen wird dafür „nicht gefragt“ festgehalten:',
  submit: 'Einschätzung abschließen',
  done: 'Sie haben Ihre Einschätzung abgeschlossen.',
  notYet: 'Abgeschlossen wurde noch nichts. Alle Angaben sind gespeichert.',
  complaint:
    'Hier steht noch keine Stufe. Wählen Sie eine, oder schließen Sie noch einmal ab: Dann gilt „nicht gefragt“.',
}
