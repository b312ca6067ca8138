/** What is wrong with a field, by reason. The label of the field stands before it in the error summary. */
export const complaints = {
  required: () => 'Bitte füllen Sie dieses Feld aus.',
  tooLong: (limit = 0) => `Bitte kürzen Sie den Text auf höchstens ${limit.toLocaleString('de-DE')} Zeichen.`,
  tooShort: (limit = 0) => `Bitte geben Sie mindestens ${limit} Zeichen ein.`,
  notANumber: () => 'Bitte geben Sie eine Zahl ein.',
  outOfRange: (limit = 0) =>
    `Der Wert liegt außerhalb des erlaubten Bereichs (Grenze: ${limit.toLocaleString('de-DE')}).`,
  notAnOption: () => 'Bitte wählen Sie eine der Möglichkeiten aus.',
  notATime: () => 'Bitte geben Sie eine Uhrzeit ein, zum Beispiel 14:30.',
  notADate: () => 'Bitte geben Sie ein Datum ein, zum Beispiel 31.03.2026.',
  dayFarOff: () => 'Bitte prüfen Sie das Jahr. Es sollte zwischen 2000 und 2099 liegen.',
  notAnEmail: () => 'Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
  invalid: () => 'Diese Angabe lässt sich nicht lesen. Bitte geben Sie sie noch einmal ein.',
  hasAccessHere: () => 'Wer diese Adresse hat, sieht die Kommune schon.',
  requestWaits: () => 'Für diese Adresse wartet hier schon eine Anfrage.',
  emailTaken: () => 'Zu dieser E-Mail-Adresse gibt es schon ein Konto.',
  wrongPassword: () => 'E-Mail-Adresse oder Passwort stimmen nicht.',
  signInNotKept: () =>
    'Ihr Browser hat die Anmeldung nicht behalten. Bitte lassen Sie Cookies für diese Seite zu, und öffnen Sie sie über die Adresse, die mit https beginnt.',
  passwordRepeat: () => 'Die beiden Passwörter stimmen nicht überein.',
  passwordKnown: () =>
    'Dieses Passwort ist leicht zu erraten. Bitte wählen Sie ein anderes, zum Beispiel mehrere Wörter.',
  wrongCurrentPassword: () => 'Das bisherige Passwort stimmt nicht.',
  reviewThatDay: () => 'An diesem Tag gibt es schon eine Zwischenbilanz. Bitte wählen Sie einen anderen Tag.',
  groupFull: () => 'Die Gruppe hat schon neun Mitglieder. Mehr sind nicht vorgesehen.',
  changedMeanwhile: () =>
    'Jemand anderes hat diese Angabe inzwischen geändert. Bitte vergleichen Sie und speichern Sie dann noch einmal.',
  lastAdministrator: () =>
    'Dies ist das letzte Konto mit der Rolle Administrator:in. Geben Sie die Rolle zuerst einem anderen Konto.',
  tooManyMilieus: () => 'Bitte nennen Sie höchstens 30 Milieus.',
  milieuTooLong: () => 'Bitte kürzen Sie jedes Milieu auf höchstens 60 Zeichen.',
  sameName: () => 'Bitte bestätigen Sie, dass dies eine andere Person ist.',
  tooManyActors: () => 'Eine Kommune kann höchstens 500 Personen haben. Bitte entfernen Sie zuerst jemanden.',
  listMissing: () => 'Bitte fügen Sie eine Liste ein, oder wählen Sie eine Datei.',
  listTwice: () => 'Sie haben Text eingefügt und eine Datei gewählt. Bitte nehmen Sie eines von beiden.',
  listEmpty: () => 'Darin steht nichts. Bitte prüfen Sie, ob es die richtige Liste ist.',
  listTooLong: () => 'Die Liste ist zu lang. Bitte teilen Sie sie auf, oder lassen Sie Spalten weg.',
  listTooManyRows: () => 'Die Liste hat mehr als 500 Zeilen. Bitte teilen Sie sie auf.',
  listTooManyColumns: () =>
    'Die Liste hat mehr als 50 Spalten. Bitte lassen Sie Spalten weg, die nicht gebraucht werden.',
  fileTooLarge: () => 'Die Datei ist größer als 1 MB. Bitte speichern Sie nur die Liste in eine neue Datei.',
  fileNotReadable: () =>
    'Diese Datei lässt sich nicht lesen. Bitte speichern Sie die Liste als Excel-Arbeitsmappe (.xlsx) ohne Kennwort oder als CSV.',
  fileOldExcel: () =>
    'Das ist eine Datei aus dem alten Excel (.xls), oder sie ist mit einem Kennwort geschützt. Bitte speichern Sie sie als .xlsx ohne Kennwort oder als CSV.',
  fileTooMuchInside: () =>
    'In dieser Datei steckt weit mehr, als eine Liste von Personen braucht. Bitte kopieren Sie nur die Liste in eine neue Datei.',
  nameListed: () => 'Hier fehlt der Name. Ergänzen Sie ihn, oder lassen Sie die Zeile weg.',
  sectorListed: () => 'Bitte wählen Sie den Bereich aus, oder lassen Sie die Zeile weg.',
  sameNameListed: () =>
    'Diesen Namen gibt es schon. Überspringen Sie die Zeile, oder sagen Sie, dass es eine andere Person ist.',
  nobodyListed: () => 'Es ist keine Zeile gewählt. Bitte wählen Sie mindestens eine.',
  listTakenBefore: () =>
    'Diese Liste haben Sie schon übernommen. Wer angelegt ist, ist hier abgewählt; die übrigen Zeilen können Sie noch übernehmen.',
  listUsed: () => 'Das geht nicht mehr, denn mit einzelnen Personen wurde schon etwas gemacht.',
  notConfirmed: () => 'Bitte setzen Sie den Haken, wenn Sie das wirklich wollen.',
  tieChanged: () =>
    'Die Beziehung wurde inzwischen geändert. Bitte sehen Sie sie noch einmal an, und bestätigen Sie dann.',
  tieExists: () => 'Zu dieser Person ist schon eine Beziehung festgehalten. Ändern Sie sie in der Liste.',
  ratingsUnfinished: () =>
    'Noch nicht alle, die das Gespräch führen, haben ihre Einschätzung abgeschlossen; danach könnten sie es nicht mehr.',
  tooManyInterviewers: () => 'Bitte wählen Sie höchstens zwei Personen.',
  nothingChanged: () => 'Noch ist nichts geändert. Ändern Sie mindestens eine Angabe.',
  changeNeedsReason: () => 'Bitte begründen Sie diese Änderung.',
  departureWithoutReason: () =>
    'Ihre Antwort weicht vom Vorschlag ab. Bitte sagen Sie bei „Notizen und Belege“, warum.',
  paraphraseMissing: () => 'Bitte schreiben Sie in Ihren Worten, was gesagt wurde.',
  namesLeft: () =>
    'Hier kann eine Person genannt sein. Wählen Sie „sinngemäß“ und lassen Sie den Namen weg, oder bestätigen Sie bei jedem Fund, dass es kein Personenname ist.',
  dayAhead: () => 'Dieser Tag liegt in der Zukunft.',
  verdictMissing: () => 'Bitte wählen Sie aus, ob der Befund stimmt oder nicht stimmt.',
  notSoNeedsText: () => 'Bitte schreiben Sie auf, was nicht stimmt.',
  nothingTold: () => 'Bitte halten Sie zu mindestens einem Befund oder Abschnitt etwas fest.',
  refusalNeedsReason: () => 'Bitte sagen Sie, warum Sie die Rückmeldung nicht aufnehmen.',
  bothSides: () =>
    'Eine Aussage kann einen Befund nicht zugleich stützen und ihm widersprechen. Bitte entfernen Sie einen der beiden Haken.',
  namesInFinding: () =>
    'Der Text kann eine bekannte Person nennen. Bitte formulieren Sie ihn um, oder bestätigen Sie, dass er so bleiben soll.',
  namesInSource: () =>
    'Hier kann eine bekannte Person genannt sein. Bitte nennen Sie nur eine Rolle oder einen Bereich.',
  nothingReadBack: () => 'Bitte halten Sie zu mindestens einer Aussage etwas fest.',
  dayToCome: () => 'Dieser Tag liegt in der Zukunft. Bitte geben Sie den Tag an, an dem Sie vorgelesen haben.',
  endsBeforeStart: () => 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.',
  provisionMissing: () => 'Bitte nennen Sie die Vorschrift, auf die Sie sich stützen.',
  minAboveMax: () => 'Die Mindestzahl darf nicht größer sein als die Höchstzahl.',
  dayOver: () => 'Dieser Tag ist schon vorbei. Bitte geben Sie einen Tag an, der noch kommt.',
  dayTooFar: () => 'Bitte geben Sie einen Tag innerhalb der nächsten zwölf Monate an.',
  tooManyAtOnce: (limit = 0) => `Bitte wählen Sie höchstens ${limit} Personen auf einmal aus.`,
  nobodyChosen: () => 'Bitte wählen Sie mindestens eine Person aus.',
  tooManyChosen: () =>
    'Bitte wählen Sie höchstens neun Personen aus. Eine größere Runde ist kein vertraulicher Kreis mehr.',
} as Record<string, (limit?: number) => string>
