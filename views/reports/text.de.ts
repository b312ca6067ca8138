export const reports = {
  title: 'Berichte',
  lead: 'Jeder Bericht bleibt so, wie er erstellt wurde. Wer ihn herunterlädt, wird mit Tag und Uhrzeit vermerkt.',
  emptyLead:
    'Noch gibt es keinen Bericht. Berichte entstehen an vier Stellen: aus einer Fassung des Lageberichts, aus der Gründungsfrage, aus einer Empfehlung zur Zusammensetzung und aus der Zwischenbilanz einer Gruppe. Wählen Sie dort „Bericht erstellen“, beim Lagebericht „Als Bericht lesen“ oder „Als PDF herunterladen“.',
  whence:
    'Neue Berichte erstellen Sie beim Lagebericht, bei der Gründungsfrage, bei der Empfehlung zur Zusammensetzung oder bei der Zwischenbilanz der Gruppe.',
  toSituation: 'Zum Lagebericht',
  toFounding: 'Zur Gründungsfrage',
  toComposition: 'Zur Zusammensetzung',
  toGroup: 'Zur Gruppe',
  kind: {
    situation: 'Lagebericht',
    situation_draft: 'Lagebericht, Entwurf',
    composition: 'Zusammensetzung',
    decision: 'Entscheidung',
    founding: 'Gründungsfrage',
  },
  number: (number: string) => `Bericht ${number}`,
  made: (date: string, time: string, who: string) => `Erstellt am ${date} um ${time}\u00a0Uhr von ${who}`,
  outdated: 'veraltet',
  outdatedTitle: 'Seit diesem Bericht haben sich Angaben geändert',
  outdatedLead:
    'Der Bericht bleibt, wie er ist. Wenn Sie den heutigen Stand brauchen, erstellen Sie einen neuen Bericht; bei der Zusammensetzung lassen Sie vorher die Empfehlung neu berechnen, beim Lagebericht nehmen Sie die neueste Fassung.',
  download: 'PDF herunterladen',
  downloads: (n: number) => (n === 1 ? 'Einmal heruntergeladen' : `${n}-mal heruntergeladen`),
  noDownloads: 'Noch nicht heruntergeladen',
  downloaded: (date: string, time: string, who: string) => `${who}, am ${date} um ${time}\u00a0Uhr`,
  receipt: 'Jeder Download wird mit Ihrem Namen und der Uhrzeit vermerkt.',
}
