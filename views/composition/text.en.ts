import { termsIn } from '../../surveys/terms/index.ts'
import type { composition as german } from './text.de.ts'
import { decisionTexts } from './texts/decision.en.ts'
import { recommendationTexts } from './texts/recommendation.en.ts'
import { whatIfTexts } from './texts/what-if.en.ts'

const { inText } = termsIn('en')

export const composition: typeof german = {
  rooms: 'Composition',
  tabs: { recommendation: 'Recommendation', whatIf: 'What if …?' },
  title: 'Recommended composition',
  computedAt: (date, who) => `Computed on ${date} by ${who}`,
  passageLabel: (passage) => `Handbook, section ${passage.replace('H ', '')}`,
  wordLabel: (word) => `What “${word}” means`,
  progress: {
    title: 'Computing',
    lead: 'The program compares all possible groups and tests how robust the result is. You may leave this page; the result is kept.',
    share: (percent) => `Computing … ${percent}`,
    elsewhere: 'A new recommendation is being computed. This is how things stood before.',
    link: 'See how far it is',
    interruptedTitle: 'The computation was interrupted',
    interrupted: 'It was not done yet, and nothing was saved. Please start it anew.',
    lost: 'How far it is cannot be told at present. Please refresh the page.',
    refresh: 'Refresh',
    cancel: 'Cancel computation',
  },

  stale: {
    title: 'Outdated: something has changed since the computation',
    what: (parts) => `Changed: ${parts}. This recommendation stays as it is; a new one is placed beside it.`,
    parts: {
      model: 'the model',
      municipality: 'details of the municipality',
      actors: 'persons',
      ties: 'trust and rivalry',
      ratings: 'ratings',
      interviews: 'interviews',
      selfAssessments: inText.purposes.self_assessment,
      settings: 'settings',
      group: 'the group',
      reviews: inText.purposes.review,
    },
    scenario: 'The assumption varies a recommendation since which something has changed.',
  },

  confirmLabel: 'Confirmation',

  ...recommendationTexts,
  ...whatIfTexts,
  ...decisionTexts,
}
