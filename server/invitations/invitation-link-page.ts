import type { Language } from '../../surveys/vocabulary.ts'
import type { Crumb } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

/** Shows a personal link the only time it is known. */
export const invitationLinkPage = (
  data: {
    trail: Crumb[]
    name: string
    link: string
    token: string
    until: Date
    letterAction: string
    backHref: string
  },
  language: Language,
) =>
  ({
    template: 'invitations/link',
    title: texts[language].invitations.link.title(data.name),
    scripts: ['copy'],
    ...data,
  }) satisfies Page
