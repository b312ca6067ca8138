import type { german } from './wording.de.ts'

/** What the report on the founding question says in English. */
export const english: typeof german = {
  title: 'Founding question',
  subtitle: (date) => `Strategy group, public alliance or both? As of ${date}`,
  summary: {
    heading: 'At a glance',
    recommend: {
      group: 'We recommend a confidential strategy group',
      alliance: 'We recommend a public alliance',
      both: 'We recommend a strategy group and a public alliance',
      not_yet: 'For the time being we recommend neither',
    },
    decide: 'The report recommends. The decision and its reason lie with the people there.',
    terms: {
      strength: 'Evidence',
      clarify: 'To be cleared up',
      decided: 'Decided',
    },
  },
  reasons: { heading: 'Reasons' },
  criteria: {
    heading: 'The criteria',
    caption: 'Criteria with answer and evidence',
    criterion: 'Criterion',
    answer: 'Answer',
    evidence: 'Evidence',
  },
  notes: 'Notes by the consultants',
  reading: {
    heading: 'How to read the recommendation',
    evidence: (legend) => `Evidence: ${legend}.`,
    items: [
      'A strategy group presupposes that key persons stand alone (B1) or that two of the four signs hold, and that nothing speaks against its feasibility. A public alliance presupposes that two of its five services are missing and that somebody carries it.',
      'What is not known does not count as no. It stays open only where it could change the result.',
    ],
  },
}
