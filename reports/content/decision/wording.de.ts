/** What the report on a review's decision says in German. */
export const german = {
  title: 'Zwischenbilanz der Strategiegruppe',
  subtitle: (date: string) => `Empfehlung aus der Zwischenbilanz vom ${date}`,
  summary: {
    heading: 'Auf einen Blick',
    recommend: {
      continue: 'Wir empfehlen, die Gruppe fortzuführen',
      adjust: 'Wir empfehlen, die Gruppe anzupassen',
      transfer: 'Wir empfehlen, die Gruppe in ein öffentliches Bündnis zu überführen',
      dissolve: 'Wir empfehlen, die Gruppe aufzulösen',
    },
    ready: 'Die Grundlage reicht für eine Entscheidung.',
    notReady: 'Für eine Entscheidung reicht die Grundlage noch nicht. Klären Sie zuerst, was unten als offen steht.',
    alternative: (option: string) => `Auch möglich wäre: ${option}.`,
    decide: 'Der Bericht empfiehlt. Die Entscheidung und ihr Grund liegen bei den Menschen vor Ort.',
    terms: {
      option: 'Empfehlung',
      ready: 'Entscheidungsreif',
      strength: 'Belege',
      basis: 'Beruht auf',
      decided: 'Entschieden',
    },
    undecided: 'noch nicht',
  },
  basis: {
    heading: 'Begründung',
    notes: 'Notizen der Berater:innen',
  },
  criteria: { heading: 'Die neun Kriterien der Zwischenbilanz' },
  missing: {
    heading: 'Was gegen die anderen Möglichkeiten spricht',
    intro:
      'Auflösen und Überführen lassen sich nicht zurücknehmen. Deshalb verlangt unser Modell dafür mehr Belege als für Fortführen und Anpassen.',
    caption: 'Was gegen die anderen Möglichkeiten spricht',
    option: 'Möglichkeit',
    conditions: 'Was dagegen spricht',
    nothing: 'Alle Bedingungen sind erfüllt.',
    reversible: {
      continue:
        'Fortführen bleibt möglich, solange Bedarf besteht, die Gruppe ihre Funktionen erfüllt und der Weg gangbar ist.',
      adjust: 'Anpassen kommt in Betracht, wenn der Bedarf bleibt, die Gruppe ihre Funktionen aber nicht ganz erfüllt.',
    },
    clarify: (option: string, criteria: readonly string[]) =>
      `„${option}“ scheitert nur an Ungeklärtem. Klären Sie zuerst: ${criteria.join('; ')}.`,
  },
  dissent: {
    heading: 'Abweichende Stimmen',
    intro:
      'In einer Gruppe von höchstens neun Personen zählt jede Stimme. Ein ernster Einwand wird genannt, nicht gemittelt.',
    nobodyAnswered: 'Noch hat kein Mitglied geantwortet.',
    notAsked: (open: number, of: number) =>
      `Noch nicht zu sagen: ${open} von ${of} Mitgliedern ${open === 1 ? 'ist' : 'sind'} noch nicht gefragt.`,
    none: 'Bei den Fragen an die Mitglieder gab es keine abweichenden Antworten.',
    caption: 'Antworten, die von der häufigsten abweichen',
    criterion: 'Kriterium',
    person: 'Person',
    value: 'Antwort',
  },
  next: {
    heading: 'Nächste Schritte',
    items: {
      continue: [
        'Das Selbstverständnis durchsehen und, wo nötig, anpassen (H\u00a03.2).',
        'Den Zeitpunkt der nächsten Zwischenbilanz vereinbaren, etwa nach weiteren neun Monaten (Modell).',
      ],
      adjust: [
        'In der Gruppe besprechen, was geändert werden soll: Selbstverständnis, Zusammensetzung oder Moderation (H\u00a03.2, H\u00a04.3).',
        'Bei Zweifeln an der Transparenz vereinbaren, wie nach außen über die Gruppe gesprochen wird (H\u00a04.1).',
        'Die Zusammensetzung neu prüfen, wenn Funktionen fehlen (H\u00a03.1, H\u00a03.2).',
        'Nach drei bis sechs Monaten erneut Zwischenbilanz ziehen (Modell).',
      ],
      transfer: [
        'Klären, was vertraulich bleibt und was öffentlich werden darf, bevor weitere Akteur:innen dazukommen (Modell).',
        'Rollenverständnis und Notfallszenarien so fassen, dass neue Mitglieder mit ihnen arbeiten können (H\u00a04.4).',
        'Weitere Akteur:innen gewinnen und den Übergang von Vertraulichkeit zu Transparenz ansagen (H\u00a02.1, H\u00a04.4).',
        'Regeln, wer bei akuten Bedrohungen weiterhin vertraulich erreichbar ist (Modell).',
      ],
      dissolve: [
        'Festhalten, welche vereinbarten Wege weiter gelten und wer sie pflegt (H\u00a04.4).',
        'Die Erreichbarkeit bei akuten Bedrohungen ohne die Gruppe sichern (Modell).',
        'Gemeinsame Unterlagen ordnen, vertrauliche löschen oder übergeben (Modell).',
        'Nach einem halben Jahr nachfragen, ob die Kontakte halten (Modell).',
      ],
      clarify: 'Vor der Entscheidung klären, was oben als offen genannt ist.',
    },
  },
  limits: [
    'Die Kriterien ordnen, was Mitglieder und Berater:innen gesagt haben. Bei K1, K2, K4, K6 und K8 entscheidet die schwächste Antwort der Mitglieder; bei K7 genügt ein Mitglied, das den geschützten Raum noch braucht.',
    'Die Stärke der Belege ist so gut wie das schwächste Kriterium, auf dem die Empfehlung beruht.',
  ],
  limitsHeading: 'Wie die Empfehlung zu lesen ist',
}
