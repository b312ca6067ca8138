const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const plain = (html = '') => html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)

/** The hidden fields of a page that has one form beside those of its frame. */
export const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.slice(html.indexOf('<main')).matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value]) => [name, plain(value)],
    ),
  )

/** What a browser without JavaScript would send of the page's questionnaire, or of another form, as it was drawn. */
export function fieldsIn(html: string, mark = 'id="(?:questionnaire|typed)"'): Record<string, string | string[]> {
  const form = new RegExp(`<form ${mark}[\\s\\S]*?</form>`).exec(html)?.[0] ?? ''
  const fields: Record<string, string | string[]> = {}
  const put = (name: string, value: string) => {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined
    fields[name] = before === undefined ? value : [before, value].flat()
  }
  for (const [tag] of form.matchAll(/<input[^>]*>|<(textarea|select)[\s\S]*?<\/\1>/g)) {
    const attribute = (name: string) => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1])
    const isTicked = !/type="(radio|checkbox)"/.test(tag) || / checked[ >]/.test(tag)
    if (tag.startsWith('<textarea')) put(attribute('name'), plain(/>([\s\S]*)<\/textarea>/.exec(tag)?.[1]))
    else if (tag.startsWith('<select')) put(attribute('name'), plain(/<option value="([^"]*)" selected/.exec(tag)?.[1]))
    else if (isTicked) put(attribute('name'), attribute('value'))
  }
  return fields
}
