import type { InjectOptions } from 'fastify'
import type { DeclaredRoute } from '../../../server/security/policy.ts'
import { elsewhere, type Hostility, here, type Person, staff } from './hostility.ts'

/** A small grammar of requests that nobody means well with; the same seed gives the same requests. */

export const words = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>\${7*7}<%= 7*7 %>{{7*7}}`

const scalars = [
  ...['', ' ', '\u0000', '\u202eabc', words, "'; DROP TABLE accounts;--", '__proto__', 'constructor', 'toString'],
  ...['../../etc/passwd', '//evil.example', '/.//evil.example', '/\\evil.example', 'javascript:alert(1)'],
  ...['-1', '0', '1e309', 'NaN', '0x10', '9007199254740993', '2026-02-30', '0000-01-01', '9999-12-31', '9999-99-99'],
  ...['x'.repeat(30_000), 'a\r\nSet-Cookie: x=1', 'ü'.repeat(9), 'yes', 'no', '\u00ad'.repeat(500), '𝕏'.repeat(300)],
]
const shapes: unknown[] = [
  ...[null, true, 5, -1.5, 1e308, [], {}, [[]], [null], ['a', 'a'], { length: 5 }, '\ud800'],
  ...[{ toString: null, valueOf: null }, [{ toString: null }], { id: 'b01' }],
]
const segments = [
  ...['nowhere', '%00', '__proto__', 'constructor', '..%2f..', '%F0%9F%92%A9', "'", '%3Cscript%3E', 'x'.repeat(200)],
  ...['new', 'check', '%E0%A4%A', 'x'.repeat(201), '.', '%2e%2e', '*'],
]
/** What the forms of the product hold, so that requests get past the first question. */
const plausible: Record<string, readonly string[]> = {
  name: ['Kim'],
  email: ['kim@example.com'],
  role: ['consultant', 'model'],
  language: ['de', 'en'],
  kind: ['town', 'situation', 'composition', 'decision', 'founding'],
  as: ['page', 'pdf'],
  state: ['NW'],
  organisation: ['Rathaus'],
  function: ['Leitung'],
  contact: ['kim@example.com'],
  rightWingExtremismDesk: ['yes'],
  isAnother: ['yes'],
  inhabitants: ['48.000'],
  sector: ['police'],
  status: ['candidate'],
  section: ['need', 'conflicts'],
  text: ['Ein Befund'],
  supports: [`i-${here}/opening_role`],
  against: [''],
  namesMeant: ['yes'],
  direction: ['up', 'down'],
  toldOn: ['2026-03-01'],
  decision: ['taken_up', 'not_taken_up'],
  'missing:need': ['Der Sport'],
  attributes: ['senior'],
  milieus: ['Sport, Kirche'],
  notes: ['nachmittags'],
  goOn: ['next'],
  invited: ['no'],
  interviewed: ['yes'],
  rated: ['no'],
  by: ['-sector'],
  list: ['q=mu&sector=police', 'a0123456789'],
  table: ['[[1,"Name","Bereich"],[2,"Kim","Polizei"]]'],
  'column.0': ['name'],
  'number.0': ['2'],
  'name.0': ['Kim'],
  'sector.0': ['police'],
  'take.0': ['yes'],
  sheet: ['Akteure'],
  others: ['1'],
  file: ['x'],
  personalParticipation: ['yes'],
  court: ['local'],
  revision: ['1', '0', '2'],
  other: ['b02'],
  trust: ['3'],
  rivalry: ['none'],
  from: ['self'],
  line: ['unknown'],
  query: ['mus'],
  nobody: ['yes'],
  named: ['i01.unknown'],
  source: [''],
  actor: ['b01', 'b06'],
  purpose: ['readiness'],
  date: ['2026-03-01'],
  time: ['14:30'],
  interviewers: ['consultant'],
  place: ['Rathaus'],
  remark: ['kurz'],
  confirm: ['yes'],
  confirmed: ['yes'],
  codeOpen: ['yes'],
  _notAsked: ['rate_knowledge'],
  day: ['2026-03-01'],
  notWanted: ['yes'],
  days: ['30'],
  replaces: [''],
  form: ['Zk3vQ1yT0bXw5cRmJpL8aUeHs2g'],
  people: ['b01', 'b06'],
  dueOn: ['2026-03-16'],
  answerBy: ['2026-03-20'],
  code: ['ABCD-EFGH-JKMN'],
  token: ['unknown'],
  target: ['unknown'],
  consent: ['yes'],
  next: ['decision', `/m/${here}`],
  _go: ['next', 'take', 'final', 'back', 'stay', 'later'],
  _from: ['review'],
  _language: ['en'],
  choice: ['recommended', 'own', 'alternative-1'],
  members: ['b01'],
  reason: ['Weil'],
  option: ['continue', 'dissolve', 'adapt', 'group'],
  id: [`p-${here}`],
  'K1.value': ['yes'],
  'K1.evidence': ['2'],
  'K1.notes': ['gut'],
  'K1.revision': ['1'],
  'K1.b01': ['yes'],
  'person.b01': ['exclude'],
  'reason.person.b01': ['krank'],
  'size.min': ['3'],
  'size.max': ['9'],
  password: ['drei blaue Leitern am Hafen'],
  repeated: ['drei blaue Leitern am Hafen'],
  current: ['falsch'],
  municipalities: [here],
  back: ['/'],
  at: ['/account'],
  action: ['/account/password'],
  seen: ['unknown'],
  item: ['rate_motivation'],
  rate_motivation: ['3'],
  K1: ['yes'],
  B1: ['4'],
  'B1.evidence': ['2'],
  'B1.value': ['yes'],
  legalBasis: ['consent'],
  endsOn: ['2026-12-31'],
  'team.0.name': ['Jan Kern'],
  'team.0.isLocal': ['no'],
  '_revision.B1': ['0'],
}

/** Whether the contract of the route knows this field of its form. */
export function takes({ schema }: DeclaredRoute, name: string): boolean {
  const body = schema?.body as { properties: object; additionalProperties: unknown } | undefined
  return body === undefined || body.additionalProperties !== false || Object.hasOwn(body.properties, name)
}

/** The form of a route as somebody would send it. */
export const filledFor = (route: DeclaredRoute): Record<string, string> =>
  Object.fromEntries(
    Object.entries(plausible).flatMap(([name, [value = '']]) => (takes(route, name) ? [[name, value]] : [])),
  )

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const json = { 'content-type': 'application/json' }
const bodies: InjectOptions[] = [
  ...[{}, { headers: json, payload: 'null' }, { headers: json, payload: '[]' }, { headers: json, payload: '"x"' }],
  ...[
    { headers: json, payload: '5' },
    { headers: json, payload: '{' },
    { headers: json, payload: '' },
  ],
  ...[
    { headers: json, payload: '{"__proto__":{"confirmed":"yes"}}' },
    { headers: json, payload: '['.repeat(9_000) },
  ],
  { headers: form, payload: '%zz=%&=&&a[b]=1&__proto__=1&__proto__[x]=2&constructor=3' },
  { headers: form, payload: Buffer.from([0xff, 0xfe, 0x3d, 0xc3, 0x28]) },
  { headers: form, payload: Array.from({ length: 10_000 }, (_, n) => `f${n}=${n}`).join('&') },
  { headers: form, payload: 'attributes=x&interviewers=x&municipalities=x&members=x&'.repeat(3_000) },
  { headers: form, payload: `name=${'x'.repeat(100_000)}&reason=${'x'.repeat(900_000)}` },
  { headers: form, payload: `name=${'x'.repeat(1_100_000)}` },
  { headers: { 'content-type': 'text/plain' }, payload: 'name=x' },
  { headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: '--x--' },
  {
    headers: { 'content-type': 'application/xml' },
    payload: '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///x">]><x>&y;</x>',
  },
]
const questions = [
  'done',
  'next',
  'from',
  'with',
  'show',
  'all',
  'tie',
  'offset',
  'preset',
  'sector',
  'status',
  'purpose',
  'actor',
]

/** The address of a route; what is not named does not exist. */
export const addressOf = (url: string, values: Record<string, string | undefined>): string =>
  url.replace(/:(\w+)/g, (_, name: string) => values[name] ?? 'nowhere')

export function makeRequests({ app, ids }: Pick<Hostility, 'app' | 'ids'>, random: () => number) {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  // What the contract does not know comes through rarely: one name too many, and nothing behind it is tried.
  const fields = (route: DeclaredRoute, wrong: () => unknown) =>
    Object.entries(plausible).flatMap(([name, good]): [string, unknown][] =>
      random() < (takes(route, name) ? 0.1 : 0.998) ? [] : [[name, random() < 0.85 ? pick(good) : wrong()]],
    )
  const encoded = (entries: [string, unknown][]) =>
    new URLSearchParams(entries.map(([name, value]): [string, string] => [name, String(value)])).toString()

  function body(route: DeclaredRoute): InjectOptions {
    const draw = random()
    const named = fields(route, () => pick(scalars))
    if (draw < 0.45) return { headers: form, payload: encoded(named) }
    if (draw < 0.55)
      return { headers: form, payload: encoded(named.flatMap((each) => [each, [each[0], pick(scalars)]])) }
    const made = fields(route, () => pick(random() < 0.5 ? shapes : scalars))
    return draw < 0.85 ? { headers: json, payload: JSON.stringify(Object.fromEntries(made)) } : pick(bodies)
  }

  function values(url: string): Record<string, string> {
    const drawn = [...url.matchAll(/:(\w+)/g)].map(([, name = '']): [string, string] => {
      const known = random() < 0.85 ? ids[here]![name] : ids[elsewhere]![name]
      return [name, known && random() < 0.9 ? pick(known) : pick(segments)]
    })
    return { ...Object.fromEntries(drawn), ...(random() < 0.85 && { municipality: here }) }
  }

  /** One request to each route. */
  return (): { person: Person; options: InjectOptions }[] =>
    app.declaredRoutes.map((route) => {
      const { method, url } = route
      const query = random() < 0.3 ? `?${pick(questions)}=${encodeURIComponent(pick(scalars)).slice(0, 900)}` : ''
      const person = random() < 0.6 ? 'consultant' : pick(['stranger', ...staff] as const)
      const { headers, ...sent } = method === 'POST' ? body(route) : {}
      const accept = random() < 0.1 ? 'application/json' : 'text/html'
      const options = { method: method as 'GET', url: addressOf(url, values(url)) + query, ...sent }
      return { person, options: { ...options, headers: { ...headers, accept } } }
    })
}
