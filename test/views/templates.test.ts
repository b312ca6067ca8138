import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../server/frame/contents.ts'
import { createTemplates, dressPage, type Page } from '../../server/frame/pages.ts'
import { languages } from '../../surveys/vocabulary.ts'
import type { Frame } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import { root } from '../root.ts'

const modules = readdirSync(join(root, 'test', 'views', 'examples')).map(
  (file): Promise<{ default: Page[] }> => import(`./examples/${file.replace('.ts', '')}.ts`),
)
const examples = (await Promise.all(modules)).flatMap((module) => module.default)
const templates = readdirSync(join(root, 'views'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.eta') && file !== 'frame/layout.eta' && !/(^|\/)(partials|items)\//.test(file))
  .map((file) => file.replace('.eta', ''))
const eta = createTemplates()

const frame = (language: Frame['language']): Omit<Frame, 'kind'> => ({
  language,
  csrf: 'token',
  account: { name: 'Kim Beispiel', role: 'consultant' },
  path: '/here',
  at: '/here?then=there',
  once: 'once',
  asset: (name) => `/assets/${name}`,
  quickExitUrl: 'about:blank',
  idleMs: 900_000,
  done: 'saved',
  undo: undefined,
})

function render(page: Page, language: Frame['language']): string {
  const data = dressPage(page, frame(language))
  return eta.render('frame/layout', { ...data, parts: partsOf(eta.render(page.template, data)), way: undefined })
}

/** What people read: without scripts, tags and attributes. */
const visible = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ')

/**
 * Names that lead to different places and are told apart by nothing: neither by their list item or row, nor by a
 * heading of their own. Languages and navigation are the same on every page.
 */
function linksOfOneName(html: string): string[] {
  const main = html
    .slice(html.indexOf('<main'))
    .replace(/<template[\s\S]*?<\/template>/g, '')
    .replace(/<(li|tr)[\s>][\s\S]*?<\/\1>/g, '')
  const targets = new Map<string, Set<string>>()
  for (const [, attributes = '', content = ''] of main.matchAll(/<a ([^>]*)>([\s\S]*?)<\/a>/g)) {
    const name = attributes.match(/aria-label="([^"]+)/)?.[1] ?? visible(content).replace(/\s+/g, ' ').trim()
    const href = attributes.match(/href="([^"]+)/)?.[1] ?? ''
    targets.set(name, (targets.get(name) ?? new Set()).add(href))
  }
  return [...targets].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name)
}

/**
 * Buttons that say the same and send different things, in one list of buttons as a screen reader shows it. Those that
 * stand in a list item, row or group are told apart by it, and what only the browser's code shows asks on its own.
 */
function buttonsOfOneName(html: string): string[] {
  const main = html
    .slice(html.indexOf('<main'))
    .replace(/<template[\s\S]*?<\/template>/g, '')
    .replace(/<(li|tr|fieldset)[\s>][\s\S]*?<\/\1>/g, '')
  const names = [...main.matchAll(/<button(?![^>]*type="button")([^>]*)>([\s\S]*?)<\/button>/g)].map(
    ([, attributes = '', content = '']) =>
      attributes.match(/aria-label="([^"]+)/)?.[1] ?? visible(content).replace(/\s+/g, ' ').trim(),
  )
  return names.filter((name, first) => names.indexOf(name) !== first)
}

describe('every template', () => {
  it.each(templates)('%s has an example', (template) => {
    expect(examples.some((page) => page.template === template)).toBe(true)
  })

  for (const language of languages)
    for (const [at, page] of examples.entries())
      it(`${page.template} (example ${at}) renders whole in ${language}`, () => {
        const html = render(page, language)
        expect(html).not.toMatch(/\bundefined\b|\[object |\bNaN\b|function \(|=&gt;/)
        expect(visible(html)).not.toMatch(/\bnull\b/)
        expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
        expect(html).not.toMatch(/ style="| on[a-z]+="/)
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
        expect(ids.filter((id, first) => ids.indexOf(id) !== first)).toEqual([])
        const named = [...html.matchAll(/ (?:aria-(?:describedby|labelledby)|for)="([^"]*)"/g)]
        expect(named.flatMap((match) => match[1]!.split(' ')).filter((id) => !ids.includes(id) && id !== '')).toEqual(
          [],
        )
        const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
        // A summary of errors stands before the h1, which begins anew.
        const gaps = levels.filter((level, at) => level > (at === 0 ? 2 : levels[at - 1]! + 1))
        expect(gaps).toEqual([])
        for (const table of html.match(/<table[\s\S]*?<\/table>/g) ?? []) {
          expect(table).toMatch(/^<table[^>]* aria-label(ledby)?="|<caption/)
          expect(table).toMatch(/<th[^>]* scope="col"/)
        }
        for (const [, attributes, first] of html.matchAll(/<fieldset([^>]*)>\s*<(\w+)/g))
          if (!attributes?.includes('role="none"')) expect(first).toBe('legend')
        for (const [alone] of html.matchAll(/<canvas[^>]*>/g)) expect(alone).toMatch(/role="img" aria-label="[^"]+/)
        expect(linksOfOneName(html)).toEqual([])
        expect(buttonsOfOneName(html)).toEqual([])
        expect(html.match(/<(ul|ol|dl)(?![^>]* role="listbox")[^>]*>\s*<\/\1>/g) ?? []).toEqual([])
      })
})

it('German and English have the same texts', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'function'
      ? 'function'
      : Array.isArray(value)
        ? value.map(shape)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
          : typeof value
  expect(shape(texts.en)).toEqual(shape(texts.de))
})

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []

it('German texts use real typography', () => {
  const sloppy = strings(texts.de).filter((text) => /"|z\.\s?B\.(?<!z\.\u00a0B\.)|\.\.\.| - | {2}|!|\(H \d/.test(text))
  expect(sloppy).toEqual([])
})

it('English texts use real typography, and none of the German', () => {
  const sloppy = strings(texts.en).filter((text) => /["'„‚]|\be\. ?g\.|\.\.\.| - | {2}| [;:]|!|\(H \d/.test(text))
  expect(sloppy).toEqual([])
})
