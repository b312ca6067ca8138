import type { Told } from '../../../server/mandate/told.ts'
import { candidateCodePage } from '../../../server/self-assessments/code-page.ts'
import { candidateInformationPage } from '../../../server/self-assessments/information-page.ts'
import {
  candidateLaterPage,
  candidateSentPage,
  candidateSubmittedPage,
} from '../../../server/self-assessments/message-pages.ts'
import { candidateReviewPage } from '../../../server/self-assessments/review-page.ts'
import { candidateSectionPage } from '../../../server/self-assessments/section-page.ts'
import type { Visit } from '../../../server/self-assessments/visit.ts'
import type { Answers } from '../../../surveys/answer.ts'
import { memberReview } from '../../../surveys/instruments/member-review.ts'
import { selfAssessment2 } from '../../../surveys/instruments/self-assessment-2.ts'
import { teamTold } from '../../../surveys/mandate.ts'
import { languages } from '../../../surveys/vocabulary.ts'

const answers: Answers = {
  local_incidents: 4,
  own_initiative: { missing: 'refused' },
  years_in_field: 12,
  milieus: ['youth', 'sports'],
}

const visitIn = (language: Visit['language']): Visit => ({
  path: '/e/beispiel',
  language,
  purpose: 'self_assessment',
  dueOn: '2026-03-16',
  until: new Date('2026-04-01T21:59:59Z'),
  contact: { name: 'Kim Beispiel', email: 'kim@example.org' },
})

const petra = {
  name: 'Petra <Sommer>',
  function: 'Leiterin des Hauptamts',
  organisation: 'Stadt Musterfurt',
  isLocal: true,
}
const nobody: Told = { client: null, team: teamTold([], []), endsOn: null, legalBasis: null, legalWords: null }
const told: Told = {
  client: { name: 'Dr. Hanna Kraus', function: 'Bürgermeisterin', organisation: 'Stadt Musterfurt' },
  team: teamTold([petra], []),
  endsOn: '2026-12-31',
  legalBasis: 'public_task',
  legalWords: '§ 3 DSG NRW',
}

export default languages.flatMap((language) => {
  const visit = visitIn(language)
  const review: Visit = { ...visit, purpose: 'review', contact: undefined, dueOn: null }
  const [topic] = selfAssessment2.sections
  const [contact] = memberReview.sections
  const begun = {
    consentAt: new Date('2026-03-02T09:00:00Z'),
    answered: 4,
    items: 46,
    continueHref: '/e/beispiel/topic',
  }
  return [
    candidateCodePage({ language }),
    ...(['required', 'otherLetters', 'length', 'unknown'] as const).map((wrong) =>
      candidateCodePage({ language, typed: 'abcd-"efgh', wrong }),
    ),
    candidateInformationPage(visit, {
      intro: 'Es gibt keine falschen Antworten.',
      minutes: { min: 10, max: 15 },
      values: 10,
      told: nobody,
      begun: undefined,
      complaints: [],
    }),
    candidateInformationPage(review, {
      intro: 'Es gibt keine falschen Antworten.',
      minutes: { min: 10, max: 15 },
      values: 10,
      told,
      begun: undefined,
      complaints: [{ field: 'consent', label: 'Einwilligung', message: 'Bitte stimmen Sie zu.' }],
    }),
    candidateInformationPage(visit, {
      intro: 'Es gibt keine falschen Antworten.',
      minutes: { min: 10, max: 15 },
      values: 10,
      told,
      begun,
      complaints: [],
    }),
    candidateInformationPage(visit, {
      intro: 'Es gibt keine falschen Antworten.',
      minutes: { min: 10, max: 15 },
      values: 10,
      told: nobody,
      begun: { ...begun, answered: 0 },
      complaints: [],
    }),
    candidateSectionPage(visit, selfAssessment2, topic!, {}),
    candidateSectionPage(review, memberReview, contact!, {}),
    ...selfAssessment2.sections.map((section) =>
      candidateSectionPage(visit, selfAssessment2, section, answers, {
        fromReview: true,
        unsaved: {
          typed: { years_in_field: 'zwölf', own_initiative: '2' },
          drawn: {},
          messages: { years_in_field: 'Bitte geben Sie eine Zahl ein.' },
          conflicts: { own_initiative: 2 },
        },
      }),
    ),
    candidateReviewPage(visit, selfAssessment2, answers),
    candidateReviewPage(review, memberReview, {}, [{ field: 'K1', label: 'Kontakt', message: 'Bitte antworten Sie.' }]),
    candidateLaterPage(visit, '/e/beispiel/topic'),
    candidateSentPage(review),
    candidateSubmittedPage(visit, new Date('2026-03-09T10:00:00Z')),
  ]
})
