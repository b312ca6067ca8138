import { termsIn } from '../../../surveys/terms/index.ts'

const { court, sector } = termsIn('de')

/** Taking over a list of people. */
export const peopleList = {
  title: 'Liste übernehmen',
  lead: 'Haben Sie die Namen schon in einer Tabelle? Fügen Sie sie hier ein, oder wählen Sie die Datei. Danach sehen Sie Zeile für Zeile, was angelegt wird; vorher wird nichts gespeichert.',
  fields: {
    text: 'Liste einfügen',
    file: 'Oder eine Datei wählen',
    name: 'Name',
    organisation: 'Organisation',
    function: 'Funktion',
    sector: 'Bereich',
    contact: 'E-Mail oder Telefon',
    notes: 'Notizen',
    take: 'Schon vorhanden?',
    status: 'Alle übernehmen als',
    rows: 'Liste',
    undo: 'Rückgängig',
  },
  textHint:
    'Markieren Sie in Excel die Zellen samt Überschriften, kopieren Sie sie, und fügen Sie sie hier ein. Auch Text mit Semikolon oder Komma zwischen den Angaben geht.',
  fileHint: 'Excel (.xlsx) oder Text (.csv, .txt), höchstens 1 MB.',
  fileNotKept:
    'Eingefügter Text steht noch im Formular. Eine Datei müssen Sie noch einmal wählen: Der Browser merkt sie sich nicht.',
  limits: (rows: number, columns: number) => `Eine Liste hat höchstens ${rows} Personen und ${columns} Spalten.`,
  notKept:
    'Bis Sie die Übernahme bestätigen, bleibt nichts davon auf dem Server: Die Liste steht nur auf dieser Seite in Ihrem Browser. Eine Datei wird gelesen und nicht aufgehoben.',
  toPreview: 'Weiter zur Vorschau',
  exampleTitle: 'So kann eine Liste aussehen',
  exampleCaption: 'Beispiel mit erfundenen Namen',
  exampleLead:
    'Nur der Name und der Bereich müssen sein. Die Reihenfolge der Spalten ist gleich; Vor- und Nachname dürfen in zwei Spalten stehen.',
  example: {
    columns: ['Name', 'Organisation', 'Funktion', 'Bereich', 'E-Mail'],
    rows: [
      ['Dr. Jana Vogt', 'Stadtverwaltung', 'Leiterin des Ordnungsamts', sector.administration, 'vogt@example.org'],
      ['Omar Haddad', 'Polizeiinspektion', 'Staatsschutz', sector.police, ''],
      ['Ines Krüger', court.local, 'Direktorin', sector.justice, ''],
      ['Malik Sander', 'Begegnungshaus e. V.', 'Geschäftsführer', sector.civil_society, '0151 000000'],
    ],
  },
  kindsTitle: 'Diese Überschriften werden erkannt',
  columns: {
    name: 'Name (ganz)',
    title: 'Titel',
    first: 'Vorname',
    last: 'Nachname',
    organisation: 'Organisation',
    function: 'Funktion',
    sector: 'Bereich',
    contact: 'E-Mail oder Telefon',
    notes: 'Notizen',
  },
  columnHints: {
    name: 'Name; Vor- und Nachname. „Müller, Jörg“ wird zu „Jörg Müller“.',
    title: 'Titel. Steht dann vor dem Namen.',
    first: 'Vorname.',
    last: 'Nachname, Familienname; „Name“, wenn es auch „Vorname“ gibt.',
    organisation: 'Organisation, Einrichtung, Behörde, Dienststelle, Abteilung, Verein, Träger.',
    function: 'Funktion, Position, Rolle, Aufgabe, Amtsbezeichnung.',
    sector:
      'Bereich, Sektor, Kategorie. Erkannt werden Verwaltung, Justiz, Polizei, Zivilgesellschaft und Wörter wie Gericht, Ordnungsamt, Verein. Alles andere wählen Sie in der Vorschau.',
    contact: 'E-Mail, Telefon, Mobil, Kontakt.',
    notes: 'Notiz, Bemerkung, Anmerkung, Kommentar. Nur Berater:innen dieser Kommune lesen das.',
  },
  kindsIgnored:
    'Andere Spalten, etwa Anrede oder Anschrift, werden nicht übernommen. Ohne Überschriften wird geraten, und Sie wählen in der Vorschau, was in welcher Spalte steht.',
  previewTitle: 'Vorschau',
  previewLead:
    'Noch ist nichts gespeichert. Prüfen Sie, was aus jeder Zeile wird, und ändern Sie, was nicht stimmt. Übernommen werden alle gewählten Zeilen auf einmal oder keine.',
  sheet: (name: string, others: number) =>
    `Gelesen wurde das Blatt „${name}“. ${others === 1 ? 'Ein weiteres Blatt bleibt' : `${others} weitere Blätter bleiben`} außen vor.`,
  columnsTitle: 'Was in den Spalten steht',
  columnsRead: 'So wurden die Überschriften verstanden.',
  columnsGuessed: 'Die Liste hat keine Überschriften, die wir kennen. Bitte wählen Sie, was in welcher Spalte steht.',
  columnNamed: (name: string) => `Spalte „${name}“`,
  columnAt: (n: number) => `Spalte ${n}`,
  samples: (samples: string[]) => (samples.length > 0 ? samples.join(' · ') : 'leer'),
  columnIgnored: 'nicht übernehmen',
  columnsAgain: 'Spalten neu lesen',
  columnsAgainHint: 'Was Sie unten schon geändert haben, wird dabei durch die Liste ersetzt.',
  rowsTitle: 'Was aus den Zeilen wird',
  noRows: 'In den gewählten Spalten steht nichts. Bitte wählen Sie oben, in welcher Spalte der Name steht.',
  count: (n: number, of: number) =>
    of === 1
      ? n === 1
        ? 'Die eine Zeile wird übernommen.'
        : 'Die eine Zeile wird noch nicht übernommen.'
      : `${n} von ${of} Zeilen werden übernommen.`,
  doubles: (n: number) =>
    n === 0
      ? ''
      : n === 1
        ? 'Eine Person gibt es vielleicht schon; sie wird übersprungen, wenn Sie nichts anderes wählen.'
        : `${n} Personen gibt es vielleicht schon; sie werden übersprungen, wenn Sie nichts anderes wählen.`,
  toMend: (n: number) =>
    n === 0 ? '' : n === 1 ? 'In einer Zeile fehlt noch etwas.' : `In ${n} Zeilen fehlt noch etwas.`,
  table: { row: 'Zeile', person: 'Person', sector: 'Bereich', state: 'Stand', take: 'Übernehmen' },
  states: { new: 'neu', double: 'vielleicht schon da', wrong: 'noch zu ergänzen', left: 'bleibt weg' },
  noName: 'ohne Namen',
  alreadyThere: 'Schon erfasst:',
  alsoInRow: (number: string) => `Derselbe Name steht in Zeile ${number}.`,
  sectorGuessed: 'Der Bereich folgt aus der Organisation. Bitte prüfen Sie ihn.',
  sectorUnknown: (typed: string) => `In der Liste steht „${typed}“; diesen Bereich kennen wir nicht.`,
  take: 'übernehmen',
  takeOf: (name: string) => `${name} übernehmen?`,
  skip: 'überspringen',
  another: 'trotzdem anlegen (andere Person)',
  changeRow: 'Angaben ändern',
  change: (name: string) => `Angaben ändern: ${name}`,
  chooseSector: 'bitte wählen',
  statusHint: 'Gilt für alle Zeilen. Bei jeder Person lässt es sich später ändern.',
  takeOver: 'Liste übernehmen',
  checkAgain: 'Noch einmal prüfen',
  otherList: 'Andere Liste einfügen',
  inRow: (number: string, label: string) => `Zeile ${number}, ${label}`,
  importedTitle: (n: number) => (n === 1 ? 'Eine Person angelegt' : `${n} Personen angelegt`),
  importedLead: 'Diese Personen stammen aus einer Liste.',
  taken: (when: string, n: number) => `${n === 1 ? '1 Person' : `${n} Personen`} aus einer Liste übernommen (${when}).`,
  toTaken: 'Ansehen oder rückgängig machen',
  toPeople: 'Zu allen Personen',
  more: 'Noch eine Liste übernehmen',
  undoTitle: 'Übernahme rückgängig machen',
  undoLead:
    'Entfernt die Personen dieser Liste wieder, solange mit keiner von ihnen etwas gemacht wurde: keine Angabe geändert, kein Gespräch geplant, keine Beziehung festgehalten. Die Liste selbst können Sie danach noch einmal einfügen.',
  undo: 'Rückgängig machen',
  usedLead: 'Mit diesen Personen wurde seit der Übernahme schon etwas gemacht:',
  nothingUndone: 'Es wurde niemand entfernt. Einzelne Personen entfernen Sie auf deren Seite.',
}
