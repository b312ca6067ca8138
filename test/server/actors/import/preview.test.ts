import { describe, expect, it } from 'vitest'
import { fieldsIn } from '../../sent-form.ts'
import { givenImport } from './given.ts'

async function givenPreview(text: string, before: [string, string][] = []) {
  const given = await givenImport(before)
  return { ...given, preview: (await given.paste(text)).body }
}

const rowIn = (html: string, n: number) => new RegExp(`id="row-${n}"[\\s\\S]*?</tbody>`).exec(html)?.[0] ?? ''

describe('the preview of a list', () => {
  it('skips possible doubles in every spelling until somebody says they are others', async () => {
    const text =
      'Name;Bereich\nJoerg Mueller;Polizei\n"Müller, Jörg";Polizei\nİREM ACAR;Justiz\nAnna Neu;Justiz\nanna  NEU;Justiz'
    const { preview, go, names, people } = await givenPreview(text, [
      ['a1', 'Dr. Jörg Müller'],
      ['a2', 'Irem Acar'],
    ])
    expect(preview).toContain('1 von 5 Zeilen werden übernommen')
    expect(preview).toContain('4 Personen gibt es vielleicht schon')
    expect(rowIn(preview, 0)).toContain(`href="${people}/a1">Dr. Jörg Müller</a>`)
    expect(rowIn(preview, 0)).toContain('Polizei Musterfurt')
    expect(rowIn(preview, 4)).toContain('Derselbe Name steht in Zeile 5')
    expect((await go(preview, { 'take.1': 'another' })).statusCode).toBe(303)
    expect(await names()).toEqual(['Anna Neu', 'Dr. Jörg Müller', 'Irem Acar', 'Jörg Müller'])
  })

  it('names each mistake with its row, keeps everything, and saves nothing until all is mended or left out', async () => {
    const text = `Titel der Liste\nName;Bereich;Organisation\n;Polizei;Wache\nKim;Wirtschaft;\n${'x'.repeat(300)};Justiz;\nGut;Justiz;`
    const { preview, go, names } = await givenPreview(text)
    expect(preview).toContain('1 von 4 Zeilen werden übernommen')
    expect(preview).toContain('In 3 Zeilen fehlt noch etwas')
    expect(rowIn(preview, 1)).toContain('In der Liste steht „Wirtschaft“')
    const asked = await go(preview, { 'organisation.3': 'getippt' })
    expect(asked.statusCode).toBe(422)
    for (const [field, words] of [
      ['name.0', 'Zeile 3, Name: Hier fehlt der Name'],
      ['sector.1', 'Zeile 4, Bereich: Bitte wählen Sie den Bereich'],
      ['name.2', 'Zeile 5, Name: Bitte kürzen Sie den Text auf höchstens 200 Zeichen'],
    ])
      expect(asked.body.replace(/\s+/g, ' ')).toContain(`href="#f-${field}">${words}`)
    expect(asked.body).toContain('value="getippt"')
    expect(asked.body).toContain('x'.repeat(300))
    expect(await names()).toEqual([])
    const mended = await go(asked.body, { 'name.0': 'Alex', 'sector.1': 'police', 'take.2': 'no' })
    expect(mended.statusCode).toBe(303)
    expect(await names()).toEqual(['Alex', 'Gut', 'Kim'])
  })

  it('asks again when a corrected name is one that exists', async () => {
    const { preview, go, names } = await givenPreview('Name;Bereich\nJ. M.;Polizei', [['a1', 'Jörg Müller']])
    const asked = await go(preview, { 'name.0': 'Jörg Müller' })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Diesen Namen gibt es schon')
    expect((await go(asked.body, { 'take.0': 'no' })).body).toContain('Es ist keine Zeile gewählt')
    expect(await names()).toHaveLength(1)
    expect((await go(asked.body, { 'take.0': 'another' })).statusCode).toBe(303)
    expect(await names()).toHaveLength(2)
  })

  it('lets somebody say what the columns are, without headings', async () => {
    const { preview, go, names } = await givenPreview(
      '17;hier;Weber, Anna;Gericht;Justiz\n18;dort;Haddad, Omar;Wache;Polizei',
    )
    expect(preview).toContain('Die Liste hat keine Überschriften')
    expect(preview).toMatch(/<details class="section list-columns-chosen" open>/)
    const columns = {
      'column.0': '',
      'column.1': '',
      'column.2': 'name',
      'column.3': 'organisation',
      'column.4': 'sector',
    }
    const again = await go(preview, { ...columns, status: 'candidate' }, 'columns')
    expect(again.statusCode).toBe(200)
    expect(again.body).toContain('2 von 2 Zeilen')
    expect(again.body).toContain('value="candidate" checked')
    expect((await go(again.body)).statusCode).toBe(303)
    expect(await names()).toEqual(['Anna Weber', 'Omar Haddad'])
    const none = await go(preview, Object.fromEntries(Object.keys(columns).map((name) => [name, ''])), 'columns')
    expect(none.body).toContain('In den gewählten Spalten steht nichts')
  })

  it('counts the people that are there already against the most there can be', async () => {
    const letter = (n: number) => String.fromCharCode(98 + (n % 20))
    const called = (n: number) => `Kim B${letter(n)}${letter(n / 20)}${letter(n / 400)}`
    const text = `Name;Bereich\n${Array.from({ length: 499 }, (_, n) => `${called(n)};Justiz`).join('\n')}`
    const { preview, go, names } = await givenPreview(text, [
      ['a1', 'Eins'],
      ['a2', 'Zwei'],
    ])
    const refused = await go(preview)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('höchstens 500 Personen')
    expect((await go(refused.body, { 'take.0': 'no' })).statusCode).toBe(303)
    expect(await names()).toHaveLength(500)
  })

  it('is shown in English as well', async () => {
    const { client, paste } = await givenPreview('')
    await client.post('/language', { language: 'en' })
    const { body } = await paste('Name;Sector\nKim;economy\nA;Justice')
    expect(body).toContain('1 of 2')
    expect(body).toContain('we do not know this sector')
  })
})

describe('a list that is being looked at', () => {
  it('changes its language with all that was corrected', async () => {
    const { preview, go } = await givenPreview('Name;Bereich\nKim;Justiz')
    const { body } = await go(preview, { 'name.0': 'Kim Neu', _language: 'en' }, '')
    expect(body).toContain('Take over the list')
    expect(body).toContain('value="Kim Neu"')
  })

  it('comes back by way of the page for pasting when the session has ended', async () => {
    const { client, path, preview } = await givenPreview('Name;Bereich\nKim;Justiz')
    const { table = '' } = fieldsIn(preview, 'id="list"')
    const { body } = await client.post(path, { table: String(table), text: '' })
    expect(body).toContain('Die eine Zeile wird übernommen')
  })
})

describe('a hostile list', () => {
  it('runs no code of its cells, shows formulas as text, and stores nothing that acts', async () => {
    const html = '<img src=x onerror=alert(1)>'
    const { preview, go, names } = await givenPreview(
      `Name;Organisation;Bereich\n${html};=cmd|'/c calc'!A1;Justiz\nN\u202eam\u0000e\u200b;\u0000;Justiz`,
    )
    expect(preview).not.toContain(html)
    expect(preview).toContain('&lt;img src=x')
    expect((await go(preview)).statusCode).toBe(303)
    expect(await names()).toEqual([html, 'Name'])
  })

  it('keeps nobody waiting with marks upon marks', async () => {
    const marks = `a${'\u0315\u0301\u0327'.repeat(60_000)}`
    const { preview, go } = await givenPreview(
      `Name;Organisation;Bereich\n${marks};${marks.slice(0, 30_000)};${marks.slice(0, 30_000)}`,
    )
    expect(preview).toContain('Die eine Zeile wird noch nicht übernommen')
    expect((await go(preview, {}, 'check')).statusCode).toBe(200)
  })

  it('is no preview of ours when its table is none', async () => {
    const { preview, go } = await givenPreview('Name;Bereich\nKim;Justiz')
    for (const table of [
      'x',
      '[]',
      '[[0,"x"]]',
      '[[1,2]]',
      '{"length":9}',
      JSON.stringify([[1, ...Array(60).fill('x')]]),
    ])
      expect([table, (await go(preview, { table })).statusCode]).toEqual([table, 400])
    const rows = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`number.${n}`, '1']))
    expect((await go(preview, rows, 'check')).statusCode).toBe(200)
  })
})
