/**
 * What candidates and members read: plain words, nothing that names the municipality or what the answers are for. Who
 * the project team is comes from the mandate: whoever answers is to know who reads.
 */
export const candidate = {
  title: 'Fragebogen',
  tab: (where: string) => `Fragebogen – ${where}`,

  /** Where the code of a letter is typed. */
  code: {
    title: 'Code eingeben',
    lead: 'Den Code finden Sie in Ihrem Brief. Er öffnet Ihren Fragebogen.',
    label: 'Code',
    hint: 'Zwölf Buchstaben und Ziffern, zum Beispiel ABCD-EFGH-JKMN. Groß oder klein, mit oder ohne Striche: beides geht.',
    go: 'Weiter',
    kept: 'Was Sie eingegeben haben, steht noch im Feld.',
    help: 'Wenn der Code nicht geht, fragen Sie bitte die Person, die in Ihrem Brief steht. Sie bekommen dann einen neuen.',
    complaints: {
      required: 'Bitte geben Sie den Code aus Ihrem Brief ein.',
      otherLetters:
        'In unseren Codes gibt es nur Buchstaben von A bis Z und Ziffern, aber keine 0, 1, I, L oder O. Bitte vergleichen Sie noch einmal mit Ihrem Brief.',
      length: 'Der Code hat zwölf Zeichen. Bitte vergleichen Sie noch einmal mit Ihrem Brief.',
      unknown:
        'Mit diesem Code lässt sich kein Fragebogen öffnen. Vielleicht ist ein Zeichen verwechselt, oder der Code gilt nicht mehr.',
    },
  },

  information: {
    lead: 'Sie sind eingeladen, einige Fragen zu beantworten. Lesen Sie bitte zuerst, was mit Ihren Antworten geschieht.',
    about: 'Worum es geht',
    seen: 'Wer Ihre Antworten sieht',
    stored: 'Was gespeichert wird',
    storedPoints: [
      'Ihre Antworten, verbunden mit Ihrem Namen.',
      'Wann Sie eingewilligt, gespeichert und abgegeben haben.',
      'Dieses Programm speichert weder Ihre IP-Adresse noch Angaben zu Ihrem Gerät und lädt nichts von anderen Anbietern. Ein Cookie gibt es nur, wenn Sie die Sprache wechseln.',
    ],
    asking: 'Wer fragt, und in wessen Auftrag',
    asker: (name: string | undefined) =>
      name === undefined
        ? 'Gefragt werden Sie von den Berater:innen, die Ihnen den Link gegeben haben.'
        : `Gefragt werden Sie von den Berater:innen; Ihre Ansprechperson ist ${name}.`,
    storedUntil: (end: string | undefined) =>
      `${end === undefined ? '' : `Der Auftrag läuft bis zum ${end}. `}Ihre Antworten bleiben gespeichert, bis sie gelöscht werden. Von selbst löscht dieses Programm nichts.`,
    rights: 'Ihre Rechte',
    rightsPoints: [
      'Sie können jederzeit erfahren, was über Sie gespeichert ist, und eine Kopie davon verlangen (Art. 15 DSGVO).',
      'Was falsch ist, wird auf Ihren Wunsch berichtigt (Art. 16 DSGVO). Werden Ihre Antworten nicht mehr gebraucht, oder widerrufen Sie Ihre Einwilligung, können Sie verlangen, dass sie gelöscht werden (Art. 17 DSGVO).',
      'Sie können sich bei einer Datenschutzaufsichtsbehörde beschweren, zum Beispiel bei der Ihres Bundeslandes (Art. 77 DSGVO).',
    ],
    voluntary: 'Freiwillig und jederzeit zu beenden',
    voluntaryPoints: [
      'Sie müssen nicht teilnehmen. Wenn Sie nicht teilnehmen oder mittendrin aufhören, hat das keine Nachteile für Sie.',
      'Jede Frage können Sie offen lassen oder mit „weiß nicht“ oder „möchte nicht antworten“ beantworten.',
      'Ihre Einwilligung können Sie jederzeit ohne Begründung widerrufen, auch nach dem Abgeben. Ihre Antworten werden dann gelöscht. Was vorher schon ausgewertet wurde, lässt sich nicht ungeschehen machen.',
    ],
    saving: 'Unterbrechen und weitermachen',
    savingPoints: ({ min, max }: { min: number; max: number }, until: string) => [
      `Sie brauchen etwa ${min} bis ${max}\u00a0Minuten, am Stück oder in Etappen.`,
      'Gespeichert wird Seite für Seite, wenn Sie auf „Speichern und weiter“ tippen.',
      `Mit demselben Link können Sie bis zum ${until} weitermachen, auch auf einem anderen Gerät. Wer dann noch schreibt, kann es einen Tag länger speichern und abgeben.`,
      'Bis Sie den Fragebogen abgeben, kann jede Person, die den Link hat, Ihre Antworten lesen und ändern. Geben Sie ihn bitte nicht weiter.',
    ],
    contact: 'Fragen und Widerruf',
    contactPerson: (name: string) => `Für Fragen und für einen Widerruf erreichen Sie ${name} unter`,
    contactUnknown: 'Wenden Sie sich bitte an die Person, von der Sie diesen Link bekommen haben.',
    consent: 'Ihre Einwilligung',
    agree:
      'Ich habe die Hinweise gelesen und willige ein, dass meine Antworten wie beschrieben gespeichert und ausgewertet werden. Das gilt auch für Antworten, aus denen meine politischen oder weltanschaulichen Überzeugungen hervorgehen könnten.',
    agreeLabel: 'Einwilligung',
    agreeNeeded: 'Ohne Ihre Einwilligung kann der Fragebogen nicht beginnen.',
    agreeElse: 'Wenn Sie nicht teilnehmen möchten, schließen Sie einfach diese Seite.',
    begin: 'Fragebogen beginnen',
    begun: (answered: number, items: number) =>
      answered === 0
        ? 'Sie haben eingewilligt und können mit den Fragen beginnen.'
        : `Sie haben ${answered} von ${items} Fragen beantwortet. Ihre Antworten sind gespeichert.`,
    until: (due: string | undefined, until: string) =>
      due === undefined || due === until
        ? `Bitte antworten Sie bis zum ${until}. So lange gilt auch der Link.`
        : `Bitte antworten Sie bis zum ${due}. Der Link gilt bis zum ${until}.`,
    goOn: 'Fragebogen fortsetzen',
    overview: 'Zur Übersicht',
    readAgain: 'Hinweise noch einmal lesen',
  },

  /** What differs between a candidate's self-assessment and the members' review. */
  purposes: {
    self_assessment: {
      who: 'Ein Beratungsteam unterstützt Kommunen dabei, gut auf Rassismus, Hass und Anfeindungen vor Ort zu reagieren. Dafür überlegt es mit Ihnen und mit anderen, wer in Ihrer Kommune wie mitwirken kann und möchte.',
      outcome:
        'Sie sagen mit dem Fragebogen nichts zu. Alles Weitere wird mit Ihnen persönlich besprochen. Entscheidungen treffen Menschen, nicht das Programm.',
      seen: (values: number) => [
        'Ihre Antworten lesen die Berater:innen, die Ihre Kommune begleiten, jede einzelne und im Wortlaut.',
        `Die ${values} Werte berechnet das Programm aus Aussagen, bei denen Sie eine Stufe wählen, zum Beispiel dafür, wie gut Sie vor Ort vernetzt sind. Sie sind ein Teil unserer Empfehlung, und auch das Projektteam sieht sie.`,
        'Was Sie zu Ihren Kontakten vor Ort ankreuzen, können die Berater:innen in Ihr Profil übernehmen. Auch das Projektteam liest das Profil.',
        'Andere Befragte sehen weder Ihre Antworten noch diese Werte oder das Profil.',
      ],
      /** By who is known to be in the project team. */
      employer: {
        unnamed:
          'Ihr Arbeitgeber und Ihre Vorgesetzten sehen die Antworten nicht, und die Werte und das Profil nur, wenn sie zum Projektteam gehören. Wer dazugehört und an wen es Berichte weitergibt, sagen Ihnen die Berater:innen gern, bevor Sie antworten.',
        unclear:
          'Ihr Arbeitgeber und Ihre Vorgesetzten sehen die Antworten nicht, und die Werte und das Profil nur, wenn sie zum Projektteam gehören. An wen es Berichte weitergibt, sagen Ihnen die Berater:innen gern, bevor Sie antworten.',
        none: 'Ihr Arbeitgeber und Ihre Vorgesetzten haben hier keinen Zugang, weder zu Ihren Antworten noch zu diesen Werten oder zum Profil. An wen das Projektteam Berichte weitergibt, sagen Ihnen die Berater:innen gern, bevor Sie antworten.',
        some: 'Ist eine dieser Stellen Ihr Arbeitgeber, sieht also jemand von dort diese Werte und das Profil, Ihre übrigen Antworten aber nicht. An wen das Projektteam Berichte weitergibt, sagen Ihnen die Berater:innen gern, bevor Sie antworten.',
      },
    },
    review: {
      who: 'Berater:innen, die Ihre Gruppe begleiten, bitten alle Mitglieder um einen Rückblick.',
      outcome: 'Wie es weitergeht, entscheiden Menschen, nicht das Programm.',
      seen: () => [
        'Ihre Antworten lesen die Berater:innen, die Ihre Gruppe begleiten, jede einzelne und im Wortlaut.',
        'Bei den Fragen mit „Ja“, „Teilweise“ und „Nein“ entscheidet im Ergebnis die schwächste Antwort. Weicht Ihre Antwort von denen der anderen ab, steht sie mit Ihrem Namen im Bericht an das Projektteam.',
        'Die anderen Mitglieder können Ihre Antworten hier nicht lesen.',
      ],
      employer: {
        unnamed:
          'Auch Ihr Arbeitgeber und Ihre Vorgesetzten können sie hier nicht lesen; den Bericht lesen sie, wenn sie zum Projektteam gehören. Wer dazugehört und an wen es den Bericht weitergibt, sagen Ihnen die Berater:innen gern, bevor Sie antworten.',
        unclear:
          'Auch Ihr Arbeitgeber und Ihre Vorgesetzten können sie hier nicht lesen; den Bericht lesen sie, wenn sie zum Projektteam gehören. An wen es den Bericht weitergibt, sagen Ihnen die Berater:innen gern, bevor Sie antworten.',
        none: 'Ihr Arbeitgeber und Ihre Vorgesetzten haben hier keinen Zugang, weder zu Ihren Antworten noch zum Bericht. An wen das Projektteam den Bericht weitergibt, sagen Ihnen die Berater:innen gern, bevor Sie antworten.',
        some: 'Ist eine dieser Stellen Ihr Arbeitgeber, liest also jemand von dort den Bericht; alle Ihre Antworten lesen nur die Berater:innen. An wen das Projektteam den Bericht weitergibt, sagen Ihnen die Berater:innen gern, bevor Sie antworten.',
      },
    },
  },

  section: {
    step: (n: number, of: number) => `Abschnitt ${n} von ${of}`,
    saveAndContinue: 'Speichern und weiter',
    saveAndReview: 'Speichern und zur Übersicht',
    back: 'Zurück',
    unsaved: (button: string) =>
      `Gespeichert wird diese Seite mit „${button}“ und mit den Knöpfen daneben. Wenn Sie sie vorher schließen oder neu laden, kann verloren gehen, was Sie hier eingegeben haben.`,
    saveAndLeave: 'Speichern und später fortsetzen',
    kept: 'Alle anderen Antworten dieser Seite sind gespeichert. Was Sie hier eingegeben haben, steht noch im Formular und wird gespeichert, sobald es stimmt.',
  },

  conflict: {
    what: 'Diese Frage haben Sie inzwischen auch an anderer Stelle beantwortet, zum Beispiel in einem zweiten Fenster. Welche Antwort soll gelten?',
    stored: 'zuletzt gespeichert',
    sent: 'auf dieser Seite',
    complaint: 'Hier gibt es zwei verschiedene Antworten. Bitte wählen Sie, welche gelten soll.',
    empty: 'keine Antwort',
  },

  review: {
    title: 'Ihre Antworten im Überblick',
    lead: 'Lesen Sie in Ruhe nach, was Sie geantwortet haben. Bis zum Abgeben können Sie alles ändern.',
    openTitle: (n: number) => (n === 1 ? 'Eine Frage ist noch offen' : `${n} Fragen sind noch offen`),
    openCount: (n: number) => (n === 1 ? 'eine offene Frage' : `${n} offene Fragen`),
    openHint: 'Sie können sie noch beantworten oder den Fragebogen so abgeben.',
    complete: 'Sie haben alle Fragen beantwortet.',
    change: 'Ändern',
    unanswered: 'noch offen',
    submitTitle: 'Abgeben',
    submitHint:
      'Nach dem Abgeben können Sie hier nichts mehr ändern. Der Link zeigt Ihre Antworten dann nicht mehr an.',
    submit: 'Fragebogen abgeben',
    required: 'Diese Frage braucht eine Antwort, oder „weiß nicht“ oder „möchte nicht antworten“.',
    kept: 'Ihre Antworten sind gespeichert.',
  },

  later: {
    title: 'Gespeichert',
    lead: 'Ihre Antworten sind gespeichert. Sie können diese Seite jetzt schließen.',
    how: 'Um weiterzumachen, öffnen Sie denselben Link noch einmal, oder geben Sie den Code aus Ihrem Brief noch einmal ein.',
    keep: 'Bewahren Sie den Link so auf, dass nur Sie ihn finden. Wer ihn hat, kann Ihre Antworten lesen.',
    now: 'Doch gleich weitermachen',
  },

  sent: {
    title: 'Vielen Dank',
    lead: 'Ihr Fragebogen ist abgegeben.',
    next: 'Die Berater:innen lesen jede Ihrer Antworten und sprechen Sie an, wenn noch etwas zu klären ist.',
  },
  submitted: {
    title: 'Bereits abgegeben',
    lead: (on: string) =>
      `Dieser Fragebogen wurde am ${on} abgegeben. Antworten sind über den Link nicht mehr zu sehen.`,
  },
  withdraw: {
    title: 'Wenn Sie es sich anders überlegen',
    what: 'Ihre Einwilligung können Sie jederzeit ohne Begründung widerrufen. Ihre Antworten werden dann gelöscht.',
  },
  traces: {
    title: 'Spuren auf diesem Gerät',
    what: 'Wenn andere dieses Gerät mitbenutzen: Schließen Sie alle Fenster des Browsers und löschen Sie den Verlauf.',
    link: 'Den Link brauchen Sie nicht mehr. Sie können die Nachricht mit dem Link löschen oder den Brief vernichten.',
  },
}
