import { termsIn } from '../../surveys/terms/index.ts'

/** Planning, holding and finishing interviews; rating, comparing and agreeing. */
export const interviews = {
  title: 'Gespräche',
  lead: 'Hier planen und führen Sie Einzelgespräche: zur Lage in der Kommune und zur Mitarbeit einzelner Personen.',
  plan: 'Gespräch planen',
  filter: 'Anzeigen',
  all: 'alle Gespräche',
  empty: {
    title: 'Noch kein Gespräch',
    what: 'Am Anfang steht die Lageanalyse: Einzelgespräche mit Menschen, die die Kommune gut kennen. Daraus entsteht das Bild der Lage, und Sie erfahren erste Namen. Mit wem für die Strategiegruppe zu rechnen ist, klären danach die Gespräche zur Mitarbeit.',
    filtered: 'Von dieser Art ist noch kein Gespräch geplant oder geführt.',
  },
  groups: { running: 'Begonnen', planned: 'Geplant', completed: 'Abgeschlossen' },
  mine: 'Ihr Gespräch',
  undated: 'ohne Termin',
  at: (date: string, time: string | null) => (time === null ? date : `${date}, ${time}\u00a0Uhr`),
  plannedFor: (date: string) => `geplant für ${date}`,
  heldOn: (date: string) => `geführt am ${date}`,
  nobody: 'noch niemand eingeteilt',

  fields: {
    actor: 'Gespräch mit',
    purpose: 'Art des Gesprächs',
    date: 'Termin',
    time: 'Uhrzeit',
    heldOn: 'Geführt am',
    interviewers: 'Wer führt das Gespräch?',
    place: 'Ort',
    remark: 'Bemerkung',
    confirmed: 'Bestätigung',
    reason: 'Begründung',
  },
  planLead: 'Sie halten fest, wer wann mit wem spricht. Das Gespräch beginnt erst, wenn Sie es ausdrücklich beginnen.',
  editTitle: 'Termin und Beteiligte ändern',
  choosePerson: 'Bitte wählen',
  noPeople: 'In dieser Kommune ist noch niemand erfasst. Legen Sie zuerst die Person an, mit der Sie sprechen möchten.',
  addPerson: 'Person anlegen',
  personMissing: 'Fehlt jemand in der Liste?',
  purposeHints: {
    situation: 'Wie ist die Lage, braucht es eine vertrauliche Gruppe, wer sollte dabei sein?',
    readiness: 'Würde diese Person die Gruppe voranbringen, und will sie dabei sein?',
  },
  interviewersHint: 'Eine oder zwei Personen aus dem Beratungsteam dieser Kommune.',
  placeHint: 'Zum Beispiel „Rathaus, Zimmer 12“ oder „online“.',
  remarkHint: 'Zum Beispiel eine Vereinbarung zum Ablauf. Keine Inhalte des Gesprächs.',
  submitPlan: 'Gespräch planen',

  several: {
    title: 'Mehrere Gespräche planen',
    lead: 'Sie wählen aus, mit wem ein Gespräch ansteht. Zur Wahl steht, wer noch keines dieser Art hat. Tag, Uhrzeit und Ort jedes Gesprächs können Sie danach einzeln ändern.',
    people: 'Mit wem?',
    interviewers: 'Wer führt die Gespräche?',
    dateHint: 'Ein Tag für alle. Lassen Sie das Feld leer, wenn die Termine noch offen sind.',
    empty: 'Mit allen, die infrage kommen, ist ein Gespräch dieser Art geplant oder geführt.',
    submit: 'Gespräche planen',
  },

  overview: {
    with: 'Gespräch mit',
    when: 'Termin',
    held: 'Geführt am',
    who: 'Wer führt',
    state: 'Stand',
    place: 'Ort',
    remark: 'Bemerkung',
    minutes: (min: number, max: number) => `Dauer etwa ${min} bis ${max}\u00a0Minuten`,
    aboutGuide: 'Zum Leitfaden',
    sections: 'Abschnitte',
    begin: 'Gespräch beginnen',
    resume: 'Gespräch weiterführen',
    read: 'Notizen ansehen',
    look: 'Leitfaden ansehen',
    check: 'Prüfen und abschließen',
    edit: 'Termin und Beteiligte ändern',
    cancel: 'Gespräch absagen',
    reopen: 'Gespräch wieder öffnen',
    lock: 'Gespräch als überprüft festschreiben',
    forget: 'Notizen löschen',
    reopenRating: 'Eigene Einschätzung wieder öffnen',
    unknownInstrument: (label: string) =>
      `Dieses Gespräch wurde übernommen. Es folgt einem Leitfaden, der hier nicht hinterlegt ist (${label}). Seine Antworten bleiben gespeichert.`,
    plannedLead:
      'Das Gespräch ist geplant. Sehen Sie sich den Leitfaden in Ruhe an; beantworten können Sie die Fragen, sobald Sie das Gespräch beginnen.',
    runningLead: 'Das Gespräch läuft. Sie können es jederzeit verlassen und später weiterführen.',
    completedLead: 'Das Gespräch ist abgeschlossen. Die Notizen lassen sich nur noch lesen.',
    lockedLead: 'Das Gespräch ist überprüft und bleibt, wie es ist.',
    progress: (answered: number, items: number) => `${answered} von ${items} beantwortet`,
    withMissing: (missing: number) => `, ${missing} ohne Antwort`,
    questions: (n: number) => (n === 1 ? '1 Frage' : `${n} Fragen`),
  },
  opening: {
    begin: (answer: string) => `${answer} – Gespräch beginnen`,
    without: (answer: string) => `${answer} – Gespräch ohne Notizen`,
    changeable: 'Die Antwort beginnt das Gespräch. Ändern können Sie sie danach im Abschnitt „Einstieg“.',
  },
  progressStates: { open: 'offen', begun: 'begonnen', done: 'fertig' },

  section: {
    sections: 'Abschnitte',
    position: (n: number, of: number) => `Abschnitt ${n} von ${of}`,
    previous: 'Zurück',
    next: 'Weiter',
    toCheck: 'Weiter zur Prüfung',
    restSaved: 'Ihre Eingaben stehen noch im Formular. Alle übrigen Antworten dieser Seite sind gespeichert.',
    overview: 'Zur Übersicht des Gesprächs',
    lastSaved: (time: string) => `Zuletzt gespeichert ${time}`,
    notYet: 'Noch nichts gespeichert',
    unsaved: 'Noch nicht gespeichert',
    unfinished: 'Eine Zeile ist noch nicht vollständig. Gespeichert wird sie, sobald sie es ist.',
    checkInput: 'Noch nicht gespeichert: Bitte prüfen Sie die markierte Frage.',
    choose: 'Noch nicht gespeichert: Bitte entscheiden Sie sich bei der markierten Frage für eine Fassung.',
    signedOut:
      'Nicht gespeichert: Ihre Anmeldung ist abgelaufen. Melden Sie sich in einem neuen Tab an und versuchen Sie es dann erneut.',
    closedMeanwhile:
      'Nicht gespeichert: Das Gespräch wurde inzwischen abgeschlossen, oder es gibt kein Einverständnis mit Notizen.',
    signIn: 'Anmelden (neuer Tab)',
    keys: 'Tastatur',
    keysLead: 'Diese Tasten gelten, solange der Fokus in einer Frage mit Stufen liegt und nicht in einem Textfeld.',
    keyRate: 'Stufe wählen',
    stepOfOtherGuide: (step: number) =>
      `Stufe ${step}, in einem Gespräch mit anderem Leitfaden vergeben, der die Stufen anders beschreibt`,
    planned: 'Vorschau des Leitfadens. Antworten können Sie eintragen, sobald das Gespräch begonnen hat.',
    refused:
      'Ohne Einverständnis mit Notizen wird hier nichts festgehalten. Was vorher eingetragen war, löschen Sie bei „Prüfen und abschließen“.',
    closed: 'Das Gespräch ist abgeschlossen. Sie lesen, was festgehalten wurde.',
    closedButRating:
      'Das Gespräch ist abgeschlossen. Ihre eigene Einschätzung können Sie noch ändern, bis Sie sie abschließen.',
    ratingFinal: 'Ihre Einschätzung ist abgeschlossen.',
    ownRating: 'Nur Sie sehen diese Einschätzung, bis Sie sie abgeschlossen haben.',
    noAnswer: 'keine Antwort',
    pairsBecomeTies: 'Was Sie hier eintragen, erscheint auch im Netz der Beziehungen in dieser Kommune.',
    person: 'Fehlt jemand?',
  },

  conflict: {
    title: 'Inzwischen anders gespeichert',
    other: (name: string, time: string) => `${name} hat diese Antwort um ${time} gespeichert.`,
    yourself: (time: string) => `Sie haben diese Antwort um ${time} in einem anderen Fenster gespeichert.`,
    somebody: 'Diese Antwort wurde inzwischen an anderer Stelle geändert.',
    kept: 'Ihre Fassung steht noch in der Frage und ist nicht verloren.',
    stored: 'Gespeicherte Fassung',
    question: 'Welche Fassung soll gelten?',
    mine: 'Meine Fassung speichern',
    theirs: 'Gespeicherte Fassung behalten',
    empty: 'keine Antwort',
    hint: 'Sie können Ihre Fassung vorher noch ergänzen.',
    complaint: 'Bitte entscheiden Sie, welche Fassung gelten soll.',
  },

  check: {
    title: 'Prüfen und abschließen',
    lead: 'Bevor Sie das Gespräch abschließen: Was ist offen geblieben, und was bleibt ohne Antwort?',
    consent: 'Einverständnis mit Notizen',
    mustForget:
      'Ohne Einverständnis mit Notizen bleibt nur festgehalten, dass das Gespräch stattgefunden hat. Bitte löschen Sie die Notizen, bevor Sie abschließen.',
    counts: 'Stand',
    answered: 'beantwortet',
    open: 'offen',
    openTitle: 'Offene Fragen',
    nothingOpen: 'Es ist keine Frage offen.',
    required: 'nötig zum Abschließen',
    ratingLater: 'Ihre eigene Einschätzung schließen Sie danach für sich ab; sie hält das Gespräch nicht auf.',
    finish: 'Gespräch abschließen',
    finishTitle: 'Gespräch abschließen',
    finishLead: 'Danach lassen sich die Notizen nur noch lesen. Sie können das Gespräch später wieder öffnen.',
    codeOpen: 'Offene Fragen als „nicht gefragt“ kennzeichnen',
    codeOpenHint:
      'Eine offene Frage bleibt sonst ohne jede Angabe. „Nicht gefragt“ sagt später, warum es keine Antwort gibt.',
    alreadyDone: 'Das Gespräch ist abgeschlossen.',
    notBegun: 'Das Gespräch hat noch nicht begonnen.',
    notYet: 'Abgeschlossen wurde noch nichts. Alle Antworten sind gespeichert.',
    requiredComplaint: 'Bitte beantworten Sie die Frage, oder geben Sie an, warum es keine Antwort gibt.',
  },

  /** What waits around an interview that was held. */
  after: {
    title: 'Wie es weitergeht',
    rating: (rated: number, of: number) => `Eigene Einschätzung abschließen (${rated} von ${of} Merkmalen)`,
    consensus: (n: number) =>
      `Über Abweichungen sprechen und gemeinsam festhalten (${n === 1 ? 'ein Merkmal' : `${n} Merkmale`})`,
    statements: (n: number) => `Über Aussagen entscheiden (${n})`,
    named: 'Genannte Personen zuordnen',
    nothing: 'Zu diesem Gespräch ist nichts mehr zu tun.',
    unsaid: (n: number) => (n === 1 ? 'Eine Frage ohne Eintrag.' : `${n} Fragen ohne Eintrag.`),
    next: {
      rate: (person: string) => `Weiter: ${person} einschätzen`,
      resume: (person: string) => `Weiter: Gespräch mit ${person} weiterführen`,
      hold: (person: string) => `Weiter: nächstes Gespräch mit ${person}`,
    },
    another: 'Nächstes Gespräch planen',
    transcript: 'Alle Notizen auf einer Seite',
  },

  ratings: {
    title: 'Einschätzungen',
    blind: 'Die Einschätzungen der anderen sehen Sie, sobald Ihre eigene abgeschlossen ist.',
    othersOpen: 'Zum Vergleich fehlt noch eine zweite abgeschlossene Einschätzung.',
    waiting: (names: string) => `Noch nicht abgeschlossen: ${names}.`,
    own: (rated: number, of: number) => `Ihre Einschätzung: ${rated} von ${of} Merkmalen.`,
    ownFinal: 'Ihre Einschätzung ist abgeschlossen.',
    toFinal: 'Einschätzung prüfen und abschließen',
    compare: 'Einschätzungen im Vergleich',
    compareLead: (n: number) =>
      n === 0
        ? 'Nirgends liegen Sie zwei oder mehr Stufen auseinander.'
        : n === 1
          ? 'Bei einem Merkmal liegen Sie zwei oder mehr Stufen auseinander. Darüber sollten Sie sprechen.'
          : `Bei ${n} Merkmalen liegen Sie zwei oder mehr Stufen auseinander. Darüber sollten Sie sprechen.`,
    agreement: (n: number, exact: string, adjacent: string) =>
      `Von ${n} Paaren von Einschätzungen stimmen ${exact} genau überein; ${adjacent} liegen höchstens eine Stufe auseinander.`,
    dimension: 'Merkmal',
    consensus: 'Gemeinsam',
    apart: (steps: number) => `${steps} Stufen auseinander`,
    toConsensus: 'Gemeinsame Einschätzung festhalten',
  },

  consensus: {
    title: 'Gemeinsame Einschätzung',
    lead: 'Sprechen Sie über die Belege und halten Sie je Merkmal fest, worauf Sie sich verständigt haben. In der Auswertung zählt dann diese Stufe; die einzelnen Einschätzungen bleiben erhalten.',
    leave: 'Merkmale, zu denen Sie nichts eintragen, bleiben ohne gemeinsame Einschätzung.',
    open: 'Gemeinsame Stufe festhalten',
    value: 'Gemeinsame Stufe',
    none: 'keine gemeinsame Einschätzung',
    reason: 'Begründung',
    reasonHint: 'Was hat den Ausschlag gegeben?',
    noEvidence: termsIn('de').evidence[0],
    lacks: {
      value: 'Bitte wählen Sie eine Stufe, oder entfernen Sie die Begründung.',
      reason: 'Bitte begründen Sie die gemeinsame Stufe.',
    },
    step: (value: number, words: string) => `${value} – ${words}`,
  },

  /** What is asked on a page of its own before it is done. */
  deeds: {
    cancel: {
      title: 'Gespräch absagen',
      what: (person: string) =>
        `Das geplante Gespräch mit ${person} wird aus der Liste entfernt. Die Person bleibt erfasst. Sie können jederzeit ein neues Gespräch planen.`,
      confirm: 'Ja, das Gespräch soll abgesagt werden.',
      submit: 'Gespräch absagen',
    },
    reopen: {
      title: 'Gespräch wieder öffnen',
      what: (person: string) =>
        `Die Notizen des Gesprächs mit ${person} lassen sich danach wieder ändern. Abgeschlossene Einschätzungen bleiben abgeschlossen. Für die Auswertung zählt das Gespräch erst wieder, wenn Sie es erneut abschließen.`,
      confirm: 'Ja, das Gespräch soll wieder geöffnet werden.',
      submit: 'Gespräch wieder öffnen',
    },
    lock: {
      title: 'Gespräch als überprüft festschreiben',
      what: (person: string) =>
        `Das Gespräch mit ${person} gilt danach als überprüft und bleibt, wie es ist: Es lässt sich nicht wieder öffnen, und Notizen und eigene Einschätzungen lassen sich darin nicht mehr ändern. Rückgängig machen können Sie das nicht. Die gemeinsame Einschätzung können Sie weiterhin festhalten, und in der Auswertung zählt das Gespräch wie bisher.`,
      confirm: 'Ja, das Gespräch ist überprüft und soll so bleiben.',
      submit: 'Gespräch festschreiben',
    },
    forget: {
      title: 'Notizen löschen',
      what: (person: string) =>
        `${person} ist mit Notizen nicht einverstanden oder nimmt das Einverständnis zurück. Gelöscht werden alle Antworten und Aussagen dieses Gesprächs, was darin über Beziehungen gesagt wurde, die Bemerkung und die Belege Ihrer Einschätzungen daraus. Es bleibt nur, dass das Gespräch stattgefunden hat. Rückgängig machen lässt sich das nicht. In Berichten, die es schon gibt, ändert sich nichts.`,
      confirm: 'Ja, die Notizen sollen gelöscht werden.',
      submit: 'Notizen löschen',
    },
    reopenRating: {
      title: 'Eigene Einschätzung wieder öffnen',
      what: (person: string) =>
        `Sie können Ihre Einschätzung von ${person} danach wieder ändern, um einen Fehler zu berichtigen. Was andere zu dieser Person festgehalten haben, auch die gemeinsame Einschätzung, bleibt Ihnen verborgen, bis Sie Ihre Einschätzung erneut abgeschlossen haben. Bis dahin können Sie in dieser Kommune unter Umständen auch Zusammensetzung und Berichte nicht öffnen.`,
      confirm: 'Ja, ich möchte meine Einschätzung berichtigen.',
      submit: 'Einschätzung wieder öffnen',
    },
  },
}
