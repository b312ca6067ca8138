const statements = (n: number) => `${n === 1 ? 'eine' : n} ${n === 1 ? 'Aussage' : 'Aussagen'}`

/** The room in which the situation report is written and given back. */
export const situationReport = {
  title: 'Lagebericht',
  lead: 'Was die Gespräche über die Lage ergeben haben, in der Reihenfolge des Berichts. Jeden Befund schreiben Sie selbst und verknüpfen ihn mit den Aussagen, auf denen er beruht. Tragwerk zählt und zeigt Lücken, formuliert aber nichts.',
  leadTeam: 'Die Fassungen des Lageberichts, die vor Ort rückgemeldet wurden.',
  nonePublished: 'Noch wurde keine Fassung rückgemeldet.',
  heard: (talks: number): string =>
    talks === 0
      ? 'Noch ist kein Gespräch zur Lage abgeschlossen.'
      : `Bisher ${talks === 1 ? 'wurde eine Person' : `wurden ${talks} Personen`} zur Lage befragt.`,
  unheard: (sectors: string) => `Noch niemand gehört aus: ${sectors}.`,
  version: (n: number) => `Fassung ${n}`,
  versionTitle: (n: number) => `Lagebericht, Fassung ${n}`,
  heardThen: (talks: number) =>
    `Bis zu dieser Fassung ${talks === 1 ? 'wurde eine Person' : `wurden ${talks} Personen`} zur Lage befragt. Wie viele Stimmen einen Befund stützen, gilt für den Tag der Fassung; zitiert wird, was heute freigegeben ist.`,
  versions: 'Fassungen',
  noVersions: 'Noch ist kein Stand festgehalten.',
  record: 'Stand festhalten',
  recordedOn: (day: string) => `festgehalten am ${day}`,
  givenBackOn: (day: string) => `rückgemeldet am ${day}`,
  finalOn: (day: string) => `endgültig seit ${day}`,
  sections: 'Befunde',
  noFinding: 'Zu diesem Abschnitt gibt es noch keinen Befund.',
  unasked: 'Danach wurde in keinem Gespräch gefragt.',
  unused: (n: number) =>
    n === 1
      ? 'Eine freigegebene Aussage zu diesem Abschnitt steht noch in keinem Befund.'
      : `${n} freigegebene Aussagen zu diesem Abschnitt stehen noch in keinem Befund.`,
  write: 'Befund schreiben',
  up: 'Nach oben',
  down: 'Nach unten',
  links: (supports: number, against: number): string =>
    supports + against === 0
      ? ''
      : [
          ...(supports > 0 ? [`${statements(supports)} ${supports === 1 ? 'stützt' : 'stützen'} ihn`] : []),
          ...(against > 0 ? [`${statements(against)} ${against === 1 ? 'spricht' : 'sprechen'} dagegen`] : []),
        ]
          .join(', ')
          .replace(/^./, (first) => first.toUpperCase()),
  supports: 'Das stützt den Befund',
  against: 'Das spricht dagegen',
  statement: {
    withdrawn: 'zurückgezogen, zählt nicht mehr',
    withheld: 'nicht freigegeben, zählt nicht mit',
    from: (date: string | undefined) => (date ? `Zum Gespräch vom ${date}` : 'Zum Gespräch'),
  },
  namesMeant: {
    label: 'Namen im Text',
    option: 'Der Text soll so bleiben',
    hint: (names: string) => `Gefunden: ${names}. Das kann eine Person meinen, die in der Kommune erfasst ist.`,
  },
  finding: {
    createTitle: 'Befund schreiben',
    editTitle: 'Befund bearbeiten',
    lead: 'Ein Befund sagt in ein bis drei Sätzen, was Sie aus den Gesprächen schließen. Schreiben Sie so, dass die Menschen vor Ort zustimmen oder widersprechen können, und nennen Sie niemanden beim Namen.',
    fields: {
      section: 'Abschnitt',
      text: 'Befund',
      supports: 'Aussagen',
    },
    textHint: 'Der Text steht so im Lagebericht.',
    statements: 'Worauf er beruht',
    statementsLead:
      'Kreuzen Sie an, was den Befund stützt und was dagegen spricht. Aussagen, die nicht freigegeben sind, lesen Sie im Gespräch. Sie können sie verknüpfen, aber sie zählen erst mit, wenn sie freigegeben sind. Ohne Aussage gilt der Befund als Ihre eigene Sicht und wird so gekennzeichnet.',
    ofSection: (section: string) => `Aussagen zum Abschnitt „${section}“`,
    noneOfSection: 'Zu diesem Abschnitt gibt es noch keine Aussage.',
    others: 'Aussagen zu anderen Abschnitten',
    further: 'Weitere Fragen',
    count: statements,
    picked: (n: number, picked: number) =>
      `${n === 1 ? '1 Aussage' : `${n} Aussagen`}, ${picked === 0 ? 'keine' : `${picked} davon`} gewählt`,
    supports: 'stützt den Befund',
    against: 'spricht dagegen',
    pick: (n: number) => `Aussage ${n}`,
    chosen: (supports: number, against: number) => `${supports} stützend, ${against} dagegen`,
  },
  recording: {
    lead: (findings: number, number: number) =>
      `Fassung ${number} hält ${findings === 1 ? 'den einen Befund' : `die ${findings} Befunde`} fest, so wie sie jetzt sind: den Text und worauf er beruht. Sie ändert sich danach nicht mehr.`,
    notes: 'Vorher ansehen',
    ownViews: (n: number) =>
      n === 1
        ? 'Ein Befund beruht auf keiner freigegebenen Aussage und gilt als Ihre eigene Sicht.'
        : `${n} Befunde beruhen auf keiner freigegebenen Aussage und gelten als Ihre eigene Sicht.`,
    withoutFinding: (sections: string) => `Ohne Befund: ${sections}.`,
    openCorrections: (n: number) =>
      n === 1
        ? 'Über eine Rückmeldung ist noch nicht entschieden.'
        : `Über ${n} Rückmeldungen ist noch nicht entschieden.`,
  },
  actions: 'Wie es weitergeht',
  asPdf: 'Als PDF herunterladen',
  asReport: 'Als Bericht lesen',
  toMeeting: 'Im Treffen zeigen oder drucken',
  giveBack: 'Als rückgemeldet vermerken',
  collect: 'Rückmeldungen festhalten',
  makeFinal: 'Als endgültig vermerken',
  refusals: {
    superseded: 'Es gibt eine neuere Fassung.',
    already_final: 'Diese Fassung ist endgültig.',
    already_given_back: 'Diese Fassung wurde schon rückgemeldet.',
    no_finding: 'Diese Fassung enthält keinen Befund.',
    not_given_back: 'Endgültig kann ein Lagebericht erst werden, wenn eine Fassung rückgemeldet wurde.',
    corrections_open: 'Endgültig wird der Lagebericht erst, wenn über jede Rückmeldung entschieden ist.',
    taken_up_later:
      'Aufgenommene Rückmeldungen stehen noch in keiner Fassung. Ändern Sie die Befunde und halten Sie den Stand neu fest.',
  },
  marking: {
    fields: { date: 'Tag', confirmed: 'Bestätigung' },
    given_back: {
      title: (n: number) => `Fassung ${n} als rückgemeldet vermerken`,
      lead: 'Vermerken Sie das, wenn Sie den Menschen vor Ort die Befunde gezeigt haben. Danach können Sie deren Rückmeldungen festhalten, und das Projektteam kann diese Fassung lesen. Zurücknehmen lässt sich der Vermerk nicht.',
      confirm: 'Ja, diese Fassung wurde vor Ort gezeigt',
      submit: 'Als rückgemeldet vermerken',
    },
    final: {
      title: (n: number) => `Fassung ${n} als endgültig vermerken`,
      lead: 'Über alle Rückmeldungen ist entschieden. Als endgültig ist diese Fassung der Lagebericht, auf den sich alles Weitere stützt. Zurücknehmen lässt sich der Vermerk nicht; ändert sich die Lage, halten Sie eine neue Fassung fest.',
      confirm: 'Ja, diese Fassung ist der Lagebericht',
      submit: 'Als endgültig vermerken',
    },
  },
  meeting: {
    title: (place: string) => `${place}: Was wir über die Lage gehört haben`,
    lead: 'Stimmt das so? Was stimmt nicht, und was fehlt?',
    notes: 'Platz für Anmerkungen',
    print: 'Zum Drucken nutzen Sie die Druckfunktion des Browsers.',
  },
  collecting: {
    title: (n: number) => `Rückmeldungen zu Fassung ${n}`,
    lead: 'Gehen Sie die Befunde im Treffen durch und halten Sie fest, was gesagt wird. Was nicht zur Sprache kommt, lassen Sie offen. Sie können mehrmals speichern; jede Rückmeldung kommt zu den bisherigen hinzu.',
    toldOn: 'Tag',
    source: 'Von wem',
    sourceHint: 'Rolle oder Bereich, zum Beispiel „Verwaltung, im Rückmeldetreffen“. Kein Name.',
    finding: (n: string) => `Befund ${n}`,
    verdict: (n: string) => `Was sagen die Menschen vor Ort zu Befund ${n}?`,
    said: (n: string) => `Was sie zu Befund ${n} sagen`,
    missing: (section: string) => `Was im Abschnitt „${section}“ fehlt`,
    submit: 'Festhalten',
  },
  dealing: {
    title: 'Über eine Rückmeldung entscheiden',
    lead: 'Nehmen Sie die Rückmeldung auf, indem Sie den Befund ändern oder ergänzen, oder sagen Sie, warum nicht. Ohne Entscheidung wird der Lagebericht nicht endgültig.',
    facts: { section: 'Abschnitt', before: 'Befund damals', after: 'Befund jetzt', said: 'Rückmeldung' },
    fields: { decision: 'Entscheidung', reason: 'Begründung' },
    reasonHint: 'Nötig, wenn Sie die Rückmeldung nicht aufnehmen.',
    edit: 'Befund bearbeiten',
    saveFirst: 'Speichern Sie Ihre Entscheidung, bevor Sie den Befund öffnen.',
  },
  removeCorrection: {
    title: 'Rückmeldung entfernen',
    consequence: 'Entfernen Sie eine Rückmeldung nur, wenn sie versehentlich festgehalten wurde.',
    confirm: 'Ja, die Rückmeldung soll entfernt werden',
    submit: 'Rückmeldung entfernen',
  },
  remove: {
    title: 'Befund entfernen',
    what: (text: string) => `„${text}“`,
    consequence: 'Der Befund verschwindet aus dem Entwurf. In festgehaltenen Fassungen bleibt er stehen.',
    confirm: 'Ja, der Befund soll entfernt werden',
    submit: 'Befund entfernen',
  },
  corrections: {
    told: (version: number, day: string, source: string | undefined) =>
      [`zu Fassung ${version}`, day, source].filter(Boolean).join(', '),
    takenUp: 'aufgenommen',
    notTakenUp: 'nicht aufgenommen',
    open: 'noch offen',
    because: (reason: string) => `Begründung: ${reason}`,
    title: 'Rückmeldungen',
    missing: 'Hier fehlt etwas',
    missingAll: 'Was fehlt',
    decide: 'Entscheiden',
    change: 'Entscheidung ändern',
  },
}
