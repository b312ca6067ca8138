/** The guide of an interview as a whole: its modules, its planned minutes, and the guide on paper. */
export const guide = {
  minutesLeft: (minutes: number) =>
    minutes === 1 ? 'noch etwa eine Minute geplant' : `noch etwa ${minutes}\u00a0Minuten geplant`,
  readAloud: 'Zum Vorlesen',
  modules: 'Vertiefungen bei Bedarf',
  modulesLead:
    'Öffnen Sie eine Vertiefung nur, wenn es dafür Anlass und Zeit gibt. Was Sie nicht öffnen, gilt nicht als offen.',
  module: (title: string, minutes: number) => (minutes > 0 ? `${title} (${minutes}\u00a0Minuten)` : title),

  printed: {
    title: 'Leitfaden zum Drucken',
    lead: 'Der ganze Leitfaden auf Papier, mit Platz zum Schreiben: zum Vorbereiten, oder für Gespräche ohne Gerät.',
    toPrint: 'Leitfaden drucken',
    sector: 'Bereich der Person',
    sectorHint: 'Der Wortlaut richtet sich danach.',
    modules: 'Vertiefungen',
    modulesHint: 'Der Kern ist immer dabei.',
    show: 'Leitfaden zusammenstellen',
    how: 'Gedruckt wird mit der Druckfunktion des Browsers, ohne dieses Formular. Was auf Papier steht, tragen Sie danach in das Gespräch ein; das Papier vernichten Sie.',
    person: 'Gespräch mit',
    date: 'Datum',
    interviewers: 'Wer führt',
    wordedFor: (sector: string) => `Wortlaut für den Bereich ${sector}`,
    minutes: (minutes: number) => `etwa ${minutes}\u00a0Minuten`,
    onDemand: 'Vertiefung',
    noTeam: 'Sagen Sie der Person selbst, wer zum Projektteam gehört.',
    blank: 'zum Schreiben',
  },
}
