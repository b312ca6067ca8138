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
  versions: 'Fassungen',
  noVersions: 'Noch ist kein Stand festgehalten.',
  record: 'Stand festhalten',
  recordedOn: (day: string) => `festgehalten am ${day}`,
  givenBackOn: (day: string) => `rückgemeldet am ${day}`,
  finalOn: (day: string) => `endgültig seit ${day}`,
  sections: 'Befunde',
  noFinding: 'Zu diesem Abschnitt gibt es noch keinen Befund.',
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
  finding: {
    createTitle: 'Befund schreiben',
    editTitle: 'Befund bearbeiten',
    lead: 'Ein Befund sagt in ein bis drei Sätzen, was Sie aus den Gesprächen schließen. Schreiben Sie so, dass die Menschen vor Ort zustimmen oder widersprechen können, und nennen Sie niemanden beim Namen.',
    fields: {
      section: 'Abschnitt',
      text: 'Befund',
      supports: 'Aussagen',
      namesMeant: 'Namen im Befund',
    },
    textHint: 'Der Text steht so im Lagebericht.',
    namesMeantOption: 'Der Text soll so bleiben',
    namesMeantHint: (names: string) =>
      `Gefunden: ${names}. Das kann eine Person meinen, die in der Kommune erfasst ist.`,
    statements: 'Worauf er beruht',
    statementsLead:
      'Kreuzen Sie an, was den Befund stützt und was dagegen spricht. Aussagen, die nicht freigegeben sind, lesen Sie im Gespräch. Sie können sie verknüpfen, aber sie zählen erst mit, wenn sie freigegeben sind. Ohne Aussage gilt der Befund als Ihre eigene Sicht und wird so gekennzeichnet.',
    ofSection: (section: string) => `Aussagen zum Abschnitt „${section}“`,
    noneOfSection: 'Zu diesem Abschnitt gibt es noch keine Aussage.',
    others: 'Aussagen zu anderen Abschnitten',
    further: 'Weitere Fragen',
    count: statements,
    supports: 'stützt den Befund',
    against: 'spricht dagegen',
    pick: (n: number) => `Aussage ${n}`,
    chosen: (supports: number, against: number) => `${supports} stützend, ${against} dagegen`,
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
    because: (reason: string) => `weil: ${reason}`,
    title: 'Rückmeldungen',
    missing: 'Hier fehlt etwas',
    decide: 'Entscheiden',
  },
}
