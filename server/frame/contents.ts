import type { Crumb, PageParts } from '../../views/frame/frame.ts'

/** From how many headings on a page is worth a list of them. */
const leastHeadings = 4

/** Cuts a page, as it was drawn, where its contents come in: they are its own headings, and so always true. */
export function partsOf(body: string): PageParts {
  const contents = headingsOf(body)
  const head = endOf(/<\/h1>(\s*<p class="lead">[\s\S]*?<\/p>)?/, body)
  const beside = body.indexOf('<aside class="beside')
  const end = beside < 0 ? body.length : body.indexOf('</aside>', beside)
  return {
    head: body.slice(0, head),
    rest: body.slice(head, end),
    end: beside < 0 ? undefined : body.slice(end),
    contents: contents.length < leastHeadings ? [] : contents,
  }
}

function endOf(pattern: RegExp, body: string): number {
  const found = pattern.exec(body)
  return found ? found.index + found[0].length : 0
}

/** The headings one can go to: their words as they stand there, escaped. Alerts are no part of the contents. */
function headingsOf(body: string): Crumb[] {
  const drawn = body.replace(/<template[\s\S]*?<\/template>/g, '')
  return [...drawn.matchAll(/<h2\b([^>]*)>([\s\S]*?)<\/h2>/g)].flatMap(([, attributes = '', inside = '']) => {
    const id = /\bid="([^"]+)"/.exec(attributes)?.[1]
    if (id === undefined || attributes.includes('kern-title')) return []
    const label = inside
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return [{ label, href: `#${id}` }]
  })
}
