import { expect, it } from 'vitest'
import { createSession } from '../../../db/accounts/sessions.ts'
import { hashToken, newToken } from '../../../db/ids.ts'
import { addressOf, filledFor } from '../security/hostile-requests.ts'
import { givenHostility, type Hostility, here, type Person } from '../security/hostility.ts'
import { fieldsIn, hiddenIn } from '../sent-form.ts'

/** Every page of staff with a form into which people type, found by asking for every page there is. */

const form = { 'content-type': 'application/x-www-form-urlencoded' }
type Fields = Record<string, string | string[]>

const encoded = (fields: Fields) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
  ).toString()

interface Shown {
  url: string
  person: Person
  html: string
  action: string
}

const post = ({ as }: Hostility, person: Person, url: string, fields: Fields, headers = {}) =>
  as(person, { method: 'POST', url, headers: { ...form, ...headers }, payload: encoded(fields) })

/** What a page holds beside its frame, in which nobody types. */
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const formsIn = (html: string) => mainOf(html).match(/<form\b(?=[^>]*method="post")[\s\S]*?<\/form>/g) ?? []
const isTypedInto = (each: string) => /<textarea|<input(?![^>]*type="(?:hidden|checkbox)")/.test(each)

async function pagesOf(world: Hostility): Promise<Shown[]> {
  const first = Object.fromEntries(Object.entries(world.ids[here]!).map(([name, [id]]) => [name, id]))
  const pages: Shown[] = []
  for (const { method, url, policy } of world.app.declaredRoutes) {
    if (method !== 'GET' || policy === 'public' || policy === 'candidate') continue
    const person = policy === 'administrator' ? 'administrator' : 'consultant'
    const address = addressOf(url, first)
    const { statusCode, body } = await world.as(person, { url: address })
    if (statusCode !== 200 || !formsIn(body).some(isTypedInto)) continue
    const action = /<form id="typed"[^>]* action="([^"]*)"/.exec(body)?.[1] ?? ''
    pages.push({ url: address, person, html: body, action })
  }
  return pages
}

/** The form with something in every text of it. */
function typedInto(html: string, words: string): Fields {
  const texts = [...mainOf(html).matchAll(/<textarea[^>]* name="([^"]+)"|<input(?![^>]*type=)[^>]* name="([^"]+)"/g)]
  const named = [...mainOf(html).matchAll(/<input[^>]* name="([^"]+)" type="text"/g)]
  const names = [...texts.map((match) => match[1] ?? match[2] ?? ''), ...named.map((match) => match[1] ?? '')]
  const fields = fieldsIn(html)
  const choices = [...mainOf(html).matchAll(/<select[^>]* name="([^"]+)"[\s\S]*?<\/select>/g)].map(
    ([select, name = '']) => [name, [...select.matchAll(/<option value="([^"]*)"/g)].at(-1)?.[1] ?? ''],
  )
  const radios = [
    ...mainOf(html).matchAll(/<input(?=[^>]* type="radio")(?=[^>]* value="([^"]+)")[^>]* name="([^"]+)"/g),
  ]
  const chosen = radios.map(([, value = '', name = '']) => [name, value])
  const typed = [...choices, ...names.map((each) => [each, words])].filter(([name = '']) => name in fields)
  const days = Object.entries(fields).filter(([, value]) => /^\d{4}-\d\d-\d\d$/.test(String(value)))
  const otherDays = days.map(([name]) => [name, '2026-02-01'])
  return { ...fields, ...Object.fromEntries([...chosen, ...typed, ...otherDays]) }
}

const plain = ({ _csrf, _at, _once, ...fields }: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value).replace(/\r\n/g, '\n').trim()]))

/** Password fields are empty for everybody; answers of a guide are saved one by one as they are given. */
const savesItself = (html: string) => html.includes('data-guide=') || /type="password"/.test(html)

/** Signed in as before, but by another session than the one to which the form was shown. */
async function givenEarlierSession({ db, clock }: Hostility, account: Person, hoursAgo: number) {
  const id = newToken()
  const at = new Date(clock.now.getTime() - hoursAgo * 3_600_000)
  const expiresAt = new Date(at.getTime() + 10 * 3_600_000)
  await createSession(db, { idHash: hashToken(id), account, csrf: 'earlier', createdAt: at, lastSeenAt: at, expiresAt })
  return id
}

it('every form of staff says what is kept, and keeps it through another language, the end of the session and another sign-in', {
  timeout: 600_000,
}, async () => {
  const world = await givenHostility()
  const pages = (await pagesOf(world)).filter(({ html }) => !savesItself(html))
  for (const { url, person, html, action } of pages) {
    const about = [url, /<p class="kept /.test(html), /form="typed" formaction="\/again"/.test(html)]
    expect(about).toEqual([url, true, true])
    const typed = { ...typedInto(html, 'Fünf „Worte“ & mehr'), _csrf: 'earlier' }
    const kept = [url, plain(typed)]

    const english = await post(world, person, '/again', { ...typed, _csrf: 'the-token', _language: 'en' })
    expect([url, plain(fieldsIn(english.body))]).toEqual(kept)

    const ended = await givenEarlierSession(world, person, 1)
    const asked = await world.app.inject({
      ...{ method: 'POST', url: action, headers: form, payload: encoded(typed), cookies: { tragwerk: ended } },
    })
    const hidden = Object.entries(hiddenIn(asked.body)).filter(([name]) => name.startsWith('typed.'))
    expect([url, asked.statusCode]).toEqual([url, 401])
    expect([url, ...hidden.map(([name]) => name.slice(6)).toSorted()]).toEqual([
      url,
      ...Object.keys(plain(typed)).toSorted(),
    ])

    const again = await post(world, person, action, typed, { 'x-csrf-token': '' })
    expect([url, plain(fieldsIn(again.body))]).toEqual(kept)
  }
  expect(pages.length).toBeGreaterThan(20)
})

/** Where a plausible value is no words. */
const asFilled = /date|days|endsOn|inhabitants|email|toldOn|^role/i

/** Somebody has opened the form, others have changed the same thing since, and it is sent. */
async function sendAfterOthers(world: Hostility, { person, html, action }: Shown) {
  const route = world.app.declaredRoutes.find(({ method, url }) => {
    const pattern = new RegExp(`^${url.replace(/:\w+/g, '[^/]+')}$`)
    return method === 'POST' && pattern.test(action)
  })
  const filled = filledFor(route!)
  const drawn = fieldsIn(html)
  const own = Object.entries(drawn).filter(([, value]) => value !== '')
  const fixed = Object.entries(filled).filter(([name]) => asFilled.test(name) && name in drawn)
  const texts = Object.entries(typedInto(html, 'Text')).filter(
    ([name, value]) => value === 'Text' && !asFilled.test(name),
  )
  const say = (words: string): Fields => {
    const said = texts.map(([name]) => [name, words])
    return { ...filled, ...Object.fromEntries([...own, ...said, ...fixed]), _csrf: 'the-token' }
  }
  const first = await post(world, person, action, say('Erste Fassung'))
  const second = await post(world, person, action, say('Zweite Fassung'))
  if (first.statusCode < 400) await world.restore()
  return { first, second, hasTexts: texts.length > 0 }
}

/** Forms that add something: others' is left as it is. */
const adding = [/\/new$/, /\/accounts$/, /\/corrections$/, /\/members$/, /\/self-assessments\//]

it('what two have typed is never lost: the second sees both, or their own words where the form is closed by then', {
  timeout: 600_000,
}, async () => {
  const world = await givenHostility()
  const pages = (await pagesOf(world)).filter(({ html }) => !savesItself(html))
  const conflicts: string[] = []
  for (const page of pages.filter(({ action }) => !adding.some((each) => each.test(action)))) {
    const { first, second, hasTexts } = await sendAfterOthers(world, page)
    if (first.statusCode !== 303) continue
    expect([page.action, second.statusCode]).not.toEqual([page.action, 303])
    if (!hasTexts) continue
    expect([page.action, second.body.includes('Zweite Fassung')]).toEqual([page.action, true])
    if (second.body.includes('Erste Fassung')) conflicts.push(page.action)
  }
  expect(conflicts.length).toBeGreaterThan(7)
})
