import type { SelfAssessment } from '../../reports/case/case-file.ts'
import type { Answers } from '../../surveys/answer.ts'
import { selfAssessment } from '../../surveys/instruments/self-assessment.ts'
import { selfAssessment2 } from '../../surveys/instruments/self-assessment-2.ts'
import { scoresOf } from '../../surveys/scoring.ts'
import { daysBefore, steps } from './notation.ts'

interface Questionnaire {
  actor: string
  /** Days before now. */
  ago: number
  /** The version that was answered; the first one where nothing is said. */
  version?: 1 | 2
  /** The statements, by section: 31 of version 1, 40 of version 2. */
  signs: string
  more: Answers
}

const questionnaires: Questionnaire[] = [
  {
    actor: 'a01',
    ago: 40,
    signs: '4424 52245 525 4232 4242 424 35314 443',
    more: {
      years_in_field: 6,
      milieus: ['rescue', 'business', 'politics'],
      time_available: 'up_to_four',
      functions_ranking: ['f1', 'f4', 'f3', 'f2'],
      conditions: 'Rückendeckung des Bürgermeisters, ohne dass er jedes Mal Bericht will.',
    },
  },
  {
    actor: 'a02',
    ago: 33,
    signs: '4434 21353 423 4154 5251 424 45213 354',
    more: {
      years_in_field: { missing: 'refused' },
      milieus: ['rescue', 'business', 'sports'],
      time_available: 'up_to_two',
      functions_ranking: ['f2', 'f4', 'f1', 'f3'],
      conditions: 'Keine Veranstaltung, auf der wir uns rechtfertigen müssen.',
    },
  },
  {
    actor: 'a03',
    ago: 41,
    signs: '5515 53145 242 5151 4153 333 44224 535',
    more: {
      years_in_field: 14,
      milieus: ['refugees', 'migrant_organisations', 'mosques', 'schools'],
      time_available: 'up_to_eight',
      functions_ranking: ['f1', 'f3', 'f4', 'f2'],
      conditions: 'Dass auch gesagt werden darf, was in der eigenen Verwaltung nicht läuft.',
    },
  },
  {
    actor: 'a04',
    ago: 38,
    signs: '3424 44344 424 3332 3434 32? 45214 322',
    more: {
      years_in_field: 9,
      milieus: ['queer', 'politics'],
      time_available: 'up_to_two',
      functions_ranking: ['f3', 'f1', 'f4', 'f2'],
      anything_else: 'In diesem Halbjahr ist mein Kalender sehr voll.',
    },
  },
  {
    actor: 'a06',
    ago: 30,
    signs: '4324 21153 513 2424 3151 3x4 55115 454',
    more: {
      years_in_field: 11,
      milieus: { missing: 'refused' },
      time_available: 'up_to_four',
      functions_ranking: ['f3', 'f1', 'f4', 'f2'],
      conditions: 'Keine laufenden Verfahren, Treffen außerhalb des Gerichts.',
    },
  },
  {
    actor: 'a08',
    ago: 29,
    signs: '5424 41254 242 4242 5151 515 45214 454',
    more: {
      years_in_field: 8,
      milieus: ['sports', 'youth'],
      time_available: 'up_to_four',
      functions_ranking: ['f2', 'f4', 'f3', 'f1'],
      conditions: 'Alle kennen meine Pflicht, Straftaten zu verfolgen.',
    },
  },
  {
    actor: 'a10',
    ago: 36,
    signs: '4415 52145 333 4242 4242 424 44223 445',
    more: {
      years_in_field: 12,
      milieus: ['schools', 'youth', 'neighbourhood'],
      time_available: 'up_to_four',
      functions_ranking: ['f1', 'f2', 'f4', 'f3'],
    },
  },
  {
    actor: 'a11',
    ago: 35,
    signs: '5515 53155 332 5151 5153 242 45313 433',
    more: {
      years_in_field: 10,
      milieus: ['refugees', 'youth', 'migrant_organisations', 'schools'],
      time_available: 'up_to_four',
      functions_ranking: ['f1', 'f4', 'f2', 'f3'],
      conditions: 'Die Verschwiegenheit gegenüber unseren Klient:innen geht immer vor.',
    },
  },
  {
    actor: 'a12',
    ago: 34,
    signs: '3424 42154 424 5252 4332 434 55115 444',
    more: {
      years_in_field: 20,
      milieus: ['churches', 'neighbourhood', 'distant', 'mosques'],
      time_available: 'up_to_eight',
      functions_ranking: ['f1', 'f3', 'f4', 'f2'],
    },
  },
  {
    actor: 'a14',
    ago: 28,
    version: 2,
    signs: '5515 4354 3344 424 1152 2222 2225 3251 44143 4424',
    more: {
      years_in_field: 7,
      milieus: ['culture', 'queer', 'politics'],
      time_available: 'over_eight',
      functions_ranking: ['f2', 'f4', 'f1', 'f3'],
      anything_else: 'Ergebnisse müssen öffentlich werden, sonst bringt es nichts.',
    },
  },
]

const versions = { 1: selfAssessment, 2: selfAssessment2 }

/** Ten of the candidates have answered, the last one version 2; their scores are counted from the answers. */
export const selfAssessmentsIn = (now: Date): SelfAssessment[] =>
  questionnaires.map(({ actor, ago, version = 1, signs, more }) => {
    const asked = versions[version]
    const answers = { ...steps(asked, signs), ...more }
    return {
      actor,
      answers,
      scores: scoresOf(asked, answers),
      instrument: `self-assessment@${version}`,
      submittedAt: `${daysBefore(now, ago)}T19:40:00Z`,
    }
  })
