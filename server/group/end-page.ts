import { endingOptions, type Language } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { groupTrail } from './page.ts'

/** The end of a group without a review: how it ends, why, since when, and a tick that it is meant. */
export function endGroupPage(data: {
  municipality: { id: string; name: string }
  language: Language
  values: { option: string; reason: string; date: string }
  complaints: ShownComplaint[]
}) {
  const { municipality, language, values, complaints } = data
  const { group, reviews, terms } = texts[language]
  const back = `/m/${municipality.id}/group`
  return {
    template: 'group/end',
    title: group.end.title,
    lead: group.end.lead,
    trail: groupTrail(data, { label: '', href: back }),
    action: `${back}/end`,
    back,
    options: endingOptions.map((value) => ({ value, label: `${terms.option[value]} – ${reviews.follows[value]}` })),
    values,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
