export const situation = {
  title: 'Einschätzung der Kommune',
  lead: 'Nach den Gesprächen schätzt jede:r Berater:in die Kommune allein ein: Bedarf, Gangbarkeit und Konflikte, auf beschriebenen Stufen. Danach vergleichen Sie und einigen sich mit Begründung. Darauf stützt sich die Gründungsfrage.',
  interviews: (n: number) =>
    n === 0
      ? 'Noch ist kein Gespräch der Lageanalyse abgeschlossen. Urteilen Sie erst, wenn Sie mehrere Menschen gehört haben.'
      : n === 1
        ? 'Bisher ist ein Gespräch der Lageanalyse abgeschlossen.'
        : `Bisher sind ${n} Gespräche der Lageanalyse abgeschlossen.`,
  toResults: 'Ergebnisse der Gespräche ansehen',
  toReport: 'Zum Lagebericht',
  own: {
    title: 'Ihre eigene Einschätzung',
    progress: (n: number, of: number) => `${n} von ${of} Anzeichen eingeschätzt.`,
    blind: 'Was andere eingeschätzt haben, sehen Sie, sobald Ihre eigene Einschätzung abgeschlossen ist.',
    begin: 'Kommune einschätzen',
    resume: 'Weiter einschätzen',
    done: 'Sie haben Ihre Einschätzung abgeschlossen.',
  },
  compare: {
    title: 'Im Vergleich',
    ownFirst: 'Der Vergleich erscheint, sobald Sie und eine zweite Person abgeschlossen haben.',
    none: 'Zum Vergleich fehlt noch eine zweite abgeschlossene Einschätzung.',
    apart: (n: number) =>
      n === 0
        ? 'Nirgends liegen zwei Einschätzungen zwei oder mehr Stufen auseinander.'
        : n === 1
          ? 'Bei einem Anzeichen liegen Einschätzungen zwei oder mehr Stufen auseinander. Darüber ist zu sprechen.'
          : `Bei ${n} Anzeichen liegen Einschätzungen zwei oder mehr Stufen auseinander. Darüber ist zu sprechen.`,
    indicator: 'Anzeichen',
    agree: 'Gemeinsame Einschätzung festhalten',
  },
  judgement: {
    title: 'Ihre Einschätzung',
    lead: 'Urteilen Sie über die Kommune als Ganzes, nicht über ein einzelnes Gespräch. Wählen Sie die Stufe, die am besten passt, und nennen Sie, worauf sie sich stützt. Was Sie nicht wissen, bleibt „weiß nicht“.',
    groups: { need: 'Bedarf', feasibility: 'Gangbarkeit', conflicts: 'Konflikte' },
    open: 'Bitte wählen Sie eine Stufe, oder „weiß nicht“.',
    restSaved: 'Alles andere ist gespeichert.',
    finalHint:
      'Abschließen können Sie, wenn zu jedem Anzeichen eine Stufe oder „weiß nicht“ gewählt ist. Danach sehen Sie die anderen Einschätzungen.',
    finalise: 'Speichern und weiter zum Abschließen',
  },
  consensus: {
    title: 'Gemeinsame Einschätzung',
    lead: 'Sprechen Sie über die Belege und halten Sie fest, worauf Sie sich verständigt haben. Für die Gründungsfrage zählt dann diese Stufe; die einzelnen Einschätzungen bleiben erhalten.',
    leave: 'Anzeichen, zu denen Sie nichts eintragen, bleiben ohne gemeinsame Einschätzung.',
  },
  finish: {
    title: 'Eigene Einschätzung abschließen',
    what: 'Alles ist gespeichert. Mit dem Abschließen sehen Sie, was andere festgehalten haben, und die anderen sehen Ihre Einschätzung, sobald sie ihre eigene abgeschlossen haben. Unabhängig voneinander können Sie danach nicht mehr urteilen: Wieder öffnen lässt sich die Einschätzung nur, um einen Fehler zu berichtigen.',
    confirm: 'Ja, meine Einschätzung steht fest.',
    submit: 'Einschätzung abschließen',
  },
  reopen: {
    title: 'Eigene Einschätzung wieder öffnen',
    what: 'Sie können Ihre Einschätzung danach wieder ändern, um einen Fehler zu berichtigen. Was andere festgehalten haben, auch die gemeinsame Einschätzung, bleibt Ihnen verborgen, bis Sie erneut abgeschlossen haben.',
    confirm: 'Ja, ich möchte meine Einschätzung berichtigen.',
    submit: 'Einschätzung wieder öffnen',
  },
}
