import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

/** What somebody wrote into a form that is no form any more: for copying, kept nowhere else. */
export const leftoverPage = ({ t, words }: { t: Texts; words: string[] }) =>
  ({
    template: 'keeping/leftover',
    title: t.common.again.goneTitle,
    lead: words.length > 0 ? t.common.again.gone : t.common.again.goneEmpty,
    words,
  }) satisfies Page
