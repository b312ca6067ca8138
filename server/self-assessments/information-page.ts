import type { ShownComplaint } from '../../views/frame/frame.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { groundInWords, personInWords, type Told, teamSentences } from '../mandate/told.ts'
import { candidateFrame, termsInWords, untilWords, type Visit } from './visit.ts'

/** Purpose, readers, storage, rights; consent before the first question, later the way back to the questions. */
export function candidateInformationPage(
  visit: Visit,
  data: {
    /** What the questionnaire says of itself. */
    intro: string
    minutes: { min: number; max: number }
    /** How many values are computed from the answers. */
    values: number
    /** From the mandate. */
    told: Told
    /** Set once consent was given: where to go on. */
    begun: { consentAt: Date; answered: number; items: number; continueHref: string } | undefined
    complaints: ShownComplaint[]
  },
) {
  const t = texts[visit.language].candidate
  const { information } = t
  const { who, outcome, seen, employer } = t.purposes[visit.purpose]
  const { team } = data.told
  const readers = [...seen(data.values), ...teamSentences(team, visit.language), employer[team.locality]]
  const ground = groundInWords(data.told, visit.language)
  return {
    template: 'self-assessments/information',
    ...candidateFrame(visit, t.title),
    tabTitle: t.title,
    lead: data.begun ? information.begun(data.begun.answered, data.begun.items) : information.lead,
    until: termsInWords(visit),
    begun: data.begun && {
      continueHref: data.begun.continueHref,
      button: data.begun.answered > 0 ? information.goOn : information.begin,
      reviewHref: data.begun.answered > 0 ? `${visit.path}/review` : undefined,
      consentedOn: `${information.agreeLabel}: ${formatsFor(visit.language).dateTime(data.begun.consentAt)}`,
    },
    parts: [
      { title: information.about, paragraphs: [who, data.intro, outcome], points: [] },
      { title: information.asking, paragraphs: [asking(visit, data.told)], points: [] },
      { title: information.seen, paragraphs: [], points: readers },
      {
        title: information.stored,
        paragraphs: [],
        points: [
          ...information.storedPoints,
          storedUntil(visit, data.told),
          ...(ground ? [texts[visit.language].mandate.told.ground(ground)] : []),
        ],
      },
      { title: information.rights, paragraphs: [], points: information.rightsPoints },
      { title: information.voluntary, paragraphs: [], points: information.voluntaryPoints },
      { title: information.saving, paragraphs: [], points: information.savingPoints(data.minutes, untilWords(visit)) },
    ],
    complaints: data.complaints,
  } satisfies Page
}

/** The consultants, and who asked them to. */
function asking({ language, contact }: Visit, { client }: Told): string {
  const { information } = texts[language].candidate
  const commission = client ? [texts[language].mandate.told.client(personInWords(client))] : []
  return [information.asker(contact?.name), ...commission].join(' ')
}

const storedUntil = ({ language }: Visit, { endsOn }: Told): string =>
  texts[language].candidate.information.storedUntil(endsOn === null ? undefined : formatsFor(language).date(endsOn))
