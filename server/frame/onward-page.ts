import type { Texts } from '../../views/text/index.ts'
import type { Page } from './pages.ts'

/**
 * Goes on by itself to the page that was asked for. Our cookie is not sent with a link on another site, so whoever came
 * by one looks signed out; from this page, which is ours, it is sent.
 */
export const onwardPage = ({ t, to }: { t: Texts; to: string }) =>
  ({
    template: 'frame/onward',
    title: t.common.onward.title,
    onward: to,
  }) satisfies Page
