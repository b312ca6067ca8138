/** What the report on the founding question says in German. */
export const german = {
  title: 'Gründungsfrage',
  subtitle: (date: string) => `Strategiegruppe, Bündnis oder beides? Stand vom ${date}`,
  summary: {
    heading: 'Auf einen Blick',
    recommend: {
      group: 'Wir empfehlen eine vertrauliche Strategiegruppe',
      alliance: 'Wir empfehlen ein öffentliches Bündnis',
      both: 'Wir empfehlen eine Strategiegruppe und ein öffentliches Bündnis',
      not_yet: 'Wir empfehlen vorerst keines von beiden',
    },
    decide: 'Der Bericht empfiehlt. Die Entscheidung und ihr Grund liegen bei den Menschen vor Ort.',
    terms: {
      strength: 'Belege',
      clarify: 'Zu klären',
      decided: 'Entschieden',
    },
  },
  reasons: { heading: 'Begründung' },
  criteria: {
    heading: 'Die Kriterien',
    caption: 'Kriterien mit Antwort und Beleg',
    criterion: 'Kriterium',
    answer: 'Antwort',
    evidence: 'Beleg',
  },
  notes: 'Notizen der Berater:innen',
  reading: {
    heading: 'Wie die Empfehlung zu lesen ist',
    evidence: (legend: string) => `Belege: ${legend}.`,
    items: [
      'Eine Strategiegruppe setzt voraus, dass Schlüsselpersonen allein stehen (B1) oder zwei der vier Anzeichen zutreffen, und dass nichts gegen die Gangbarkeit spricht. Ein Bündnis setzt voraus, dass zwei seiner fünf Leistungen fehlen und jemand es trägt.',
      'Was nicht bekannt ist, zählt nicht als Nein. Es bleibt nur dort offen, wo es am Ergebnis etwas ändern könnte.',
    ],
  },
}
