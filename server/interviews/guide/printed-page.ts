import type { Instrument, Item, Section } from '../../../surveys/instrument.ts'
import { labelsOf } from '../../../surveys/kinds/choices.ts'
import { minutesOf, minutesOfCore } from '../../../surveys/progress/minutes.ts'
import { sectionTitle } from '../../../surveys/progress/section-title.ts'
import {
  type InterviewPurpose,
  interviewPurposes,
  type Language,
  type Sector,
  sectors,
} from '../../../surveys/vocabulary.ts'
import { wordedFor } from '../../../surveys/wording.ts'
import type { Texts } from '../../../views/text/index.ts'
import type { Page } from '../../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../list-page.ts'

/** Which guide, in whose words, with which modules. */
export interface PrintedGuide {
  purpose: InterviewPurpose
  sector: Sector
  modules: string[]
}

/** How much room there is to write, in lines. */
const lines = { long_text: 4, short_text: 1, number: 1, date: 1, actors: 4, pairs: 4 } as const

/** A whole guide as one document for paper: everything that is asked, with boxes to tick and lines to write on. */
export function printedGuidePage(data: {
  t: Texts
  language: Language
  place: Place
  guide: Instrument
  wanted: PrintedGuide
  /** Who the project team is, in sentences that are read aloud; empty while nobody is named. */
  team: string[]
}) {
  const { t, language, place, wanted, team } = data
  const words = t.guide.printed
  const guide = wordedFor(data.guide, wanted.sector)
  const modules = guide.sections.filter(({ onDemand }) => onDemand)
  const shown = guide.sections.filter(({ id, onDemand }) => !onDemand || wanted.modules.includes(id))
  const core = minutesOfCore(guide, language)
  const titleOf = (section: Section) => sectionTitle(section, language)
  return {
    template: 'interviews/printed',
    title: words.title,
    lead: words.lead,
    trail: interviewTrail(place, t),
    action: `${interviewsPath(place)}/guide`,
    back: interviewsPath(place),
    values: wanted,
    purposes: interviewPurposes.map((value) => ({ value, label: t.terms.purpose[value] })),
    sectors: sectors.map((value) => ({ value, label: t.terms.sector[value] })),
    modules: modules.map((section) => ({
      value: section.id,
      label: t.guide.module(titleOf(section), Math.ceil(minutesOf(section, language))),
    })),
    document: {
      title: t.terms.purpose[wanted.purpose],
      about: [place.name, words.wordedFor(t.terms.sector[wanted.sector])],
      intro: guide.intro[language],
      minutes: core > 0 ? words.minutes(Math.ceil(shownMinutes(shown, language))) : undefined,
      sections: shown.map((section, at) => ({
        ...printedSection(section, language, t),
        title: `${at + 1}. ${titleOf(section)}`,
        // Who reads along is said where the person is told so: before the first question.
        team: at === 0 ? (team.length > 0 ? team : [words.noTeam]) : [],
      })),
      missing: (['unknown', 'refused', 'not_asked'] as const).map((code) => t.terms.missing[code]),
    },
  } satisfies Page
}

const shownMinutes = (sections: Section[], language: Language): number =>
  sections.reduce((sum, section) => sum + minutesOf(section, language), 0)

function printedSection(section: Section, language: Language, t: Texts) {
  const minutes = Math.round(minutesOf(section, language))
  const { printed } = t.guide
  return {
    id: section.id,
    about: [...(section.onDemand ? [printed.onDemand] : []), ...(minutes > 0 ? [printed.minutes(minutes)] : [])].join(
      ' · ',
    ),
    intro: section.intro?.[language],
    readAloud: section.readAloud?.[language],
    items: section.items.map((item) => printedItem(item, language)),
  }
}

/** A question on paper: what there is to tick, and the lines to write on. */
function printedItem(item: Item, language: Language) {
  const steps = item.kind === 'rating' ? item.anchors.map((anchor, at) => `${at + 1} – ${anchor[language]}`) : []
  const options = 'options' in item ? labelsOf(item.options, language).map(({ label }) => label) : []
  return {
    id: item.id,
    label: item.label[language],
    hint: item.hint?.[language],
    prompts: (item.prompts ?? []).map((prompt) => prompt[language]),
    boxes: [...steps, ...options],
    lines: item.kind in lines ? lines[item.kind as keyof typeof lines] : 0,
  }
}
