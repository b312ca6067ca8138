import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

/** Asks a rater to finish before reading: names, each with the way to the person's page. */
export const judgeFirstPage = (
  { municipality, people }: { municipality: string; people: { id: string; name: string }[] },
  t: Texts,
) =>
  ({
    template: 'ratings/judge-first',
    title: t.results.judgeFirst.title,
    lead: t.results.judgeFirst.lead,
    people: people.map(({ id, name }) => ({ name, href: `/m/${municipality}/actors/${id}` })),
    back: `/m/${municipality}`,
  }) satisfies Page
