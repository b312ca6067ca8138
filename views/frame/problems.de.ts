/** Friendly pages for broken promises: what happened, what was kept, what to do. */
export const problems = {
  notFound: {
    title: 'Seite nicht gefunden',
    what: 'Diese Seite gibt es nicht, oder Sie haben keinen Zugang dazu.',
    next: 'Bitte prüfen Sie die Adresse, oder gehen Sie zurück zur Startseite.',
  },
  notAllowed: {
    title: 'Kein Zugang',
    what: 'Mit Ihrer Rolle ist diese Seite nicht vorgesehen.',
    next: 'Wenn Sie den Zugang für Ihre Arbeit brauchen, wenden Sie sich bitte an Ihre Tragwerk-Administration.',
  },
  signInNeeded: {
    title: 'Anmeldung nötig',
    what: 'Sie sind nicht oder nicht mehr angemeldet.',
    next: 'Bitte melden Sie sich an. Alles, was als gespeichert angezeigt wurde, ist gespeichert.',
  },
  formExpired: {
    title: 'Formular nicht mehr gültig',
    what: 'Sie haben sich inzwischen neu angemeldet. Deshalb gilt dieses Formular nicht mehr; es wurde nichts geändert.',
    next: 'Gehen Sie im Browser einen Schritt zurück und laden Sie die Seite neu. Dann können Sie es noch einmal senden.',
  },
  tooLarge: {
    title: 'Zu viel auf einmal',
    what: 'Die gesendeten Daten sind größer als 1 MB. Es wurde nichts geändert.',
    next: 'Gehen Sie im Browser einen Schritt zurück und kürzen Sie den Text.',
  },
  tooMany: {
    title: 'Zu viele Versuche',
    what: 'Von hier kamen gerade sehr viele Anfragen.',
    next: 'Bitte warten Sie, höchstens zehn Minuten, und versuchen Sie es dann noch einmal.',
  },
  badRequest: {
    title: 'Anfrage nicht verständlich',
    what: 'Der Server konnte mit dieser Anfrage nichts anfangen. Es wurde nichts geändert.',
    next: 'Gehen Sie im Browser einen Schritt zurück und versuchen Sie es noch einmal.',
  },
  changedMeanwhile: {
    title: 'Inzwischen geändert',
    what: 'Jemand anderes hat dieselben Angaben gerade geändert. Ihre Änderung wurde nicht gespeichert, damit nichts überschrieben wird.',
    next: 'Gehen Sie im Browser einen Schritt zurück, laden Sie die Seite neu und vergleichen Sie.',
  },
  closed: {
    title: 'Bereits abgeschlossen',
    what: 'Hier sind keine Änderungen mehr möglich, weil der Vorgang abgeschlossen ist.',
    next: 'Was gespeichert war, ist unverändert.',
  },
  archived: {
    title: 'Im Archiv',
    what: 'Was Sie ändern wollten, liegt im Archiv: Dort können Sie es lesen, aber nicht ändern. Es wurde nichts gespeichert.',
    next: 'Holen Sie es zuerst wieder hervor. Das Archiv steht am Ende der jeweiligen Liste.',
  },
  takesNoAnswers: {
    title: 'Dieser Fragebogen ist geschlossen',
    what: 'Hier werden zurzeit keine Antworten angenommen. Das liegt nicht an Ihnen.',
    next: 'Was Sie gespeichert haben, ist unverändert. Bei Fragen hilft die Person, von der Sie den Link bekommen haben.',
  },
  linkInvalid: {
    title: 'Dieser Link gilt nicht mehr',
    what: 'Der Link ist abgelaufen, wurde zurückgezogen, schon verwendet oder nicht vollständig eingegeben.',
    next: 'Bitte wenden Sie sich an die Person, von der Sie den Link bekommen haben. Sie kann Ihnen einen neuen geben.',
  },
  internal: {
    title: 'Es ist ein Fehler aufgetreten',
    what: 'Auf unserer Seite ist etwas schiefgegangen. Was als gespeichert angezeigt wurde, ist gespeichert.',
    next: 'Bitte versuchen Sie es noch einmal. Bleibt der Fehler, nennen Sie bitte diese Nummer:',
  },
}
