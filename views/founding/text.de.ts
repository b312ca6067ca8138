import { capital, termsIn } from '../../surveys/terms/index.ts'

export const founding = {
  title: 'Gründungsfrage',
  lead: 'Braucht diese Kommune eine vertrauliche Strategiegruppe, ein öffentliches Bündnis, beides oder noch keines von beiden? Erst danach geht es darum, wer dabei ist.',
  empty: 'Die Frage ist noch nicht beantwortet.',
  emptyHow:
    'Bedarf und Gangbarkeit schlägt Tragwerk aus Ihrer Einschätzung der Kommune vor. Sie bestätigen oder ändern jedes Kriterium.',
  emptyWait: 'Die Berater:innen beantworten sie nach den Gesprächen der Lageanalyse.',
  toJudgement: 'Einschätzung der Kommune ansehen',
  begin: 'Kriterien beantworten',
  change: 'Kriterien ändern',
  anew: 'Neu beantworten',
  on: (date: string) => `Stand vom ${date}`,
  model: 'unsere Regel',
  decide: 'Die Entscheidung liegt bei den Menschen vor Ort. Tragwerk empfiehlt nur.',
  findings: 'Vier Befunde',
  criteria: {
    title: 'Kriterien der Gründungsfrage',
    lead: 'Bestätigen Sie jeden Vorschlag oder ändern Sie ihn mit Begründung, und sagen Sie, worauf sich die Antwort stützt. Was Sie nicht wissen, bleibt „nicht bekannt“: Das zählt nicht als Nein. Notizen und Belege stehen im Bericht an das Projektteam; nennen Sie dort niemanden beim Namen.',
    caption: 'Kriterien mit Antwort und Beleg',
    criterion: 'Kriterium',
    families: {
      B: {
        title: capital(termsIn('de').foundingFinding.need),
        lead: 'Vier Anzeichen aus den Gesprächen (H\u00a02.2).',
      },
      A: {
        title: 'Was ein öffentliches Bündnis hier leisten müsste',
        lead: 'Antworten Sie mit „ja“, wenn es gebraucht wird und niemand es leistet (H\u00a02.1).',
      },
      M: {
        title: 'Was vor Ort gangbar ist',
        lead: 'M1 bis M3 für die Strategiegruppe, M4 und M5 für das Bündnis (H\u00a03).',
      },
    },
    proposal: (value: string, step: number | null, kind: 'consensus' | 'independent'): string =>
      step === null
        ? 'Noch kein Vorschlag: Niemand hat dieses Anzeichen eingeschätzt.'
        : `Vorschlag: ${value} (${kind === 'consensus' ? 'gemeinsame Stufe' : 'Mittel der Einschätzungen, Stufe'} ${step} von 5).`,
    submit: 'Speichern und Empfehlung ansehen',
  },
  follows: {
    group: 'weiter mit Kandidat:innen und Zusammensetzung',
    alliance: 'ein öffentliches Bündnis aufbauen oder stärken',
    both: 'beides aufbauen; sie leisten Verschiedenes',
    not_yet: 'klären, was fehlt, und die Frage neu stellen',
  },
  confirm:
    'Ja, so wurde entschieden. Die Antworten können danach nicht mehr geändert, nur an einem anderen Tag neu gegeben werden.',
  judgeFirst: {
    title: 'Bitte schätzen Sie die Kommune zuerst selbst ein',
    lead: 'Andere haben ihre Einschätzung schon abgeschlossen. Damit Ihre unabhängig bleibt, sehen Sie Lagebericht und Gründungsfrage, sobald auch Ihre abgeschlossen ist.',
    judge: 'Kommune einschätzen',
  },
}
