import { describe, expect, it } from 'vitest'
import { listActors } from '../../../../db/places/actors.ts'
import { givenImport } from './given.ts'
import { workbook } from './xlsx.ts'

const twoPeople =
  'Name;Organisation;Funktion;Bereich;E-Mail\nDr. Jörg Müller;Rathaus;Leiter;Verwaltung;jm@example.org\nOmar Haddad;;;Polizei;'

describe('taking over a list', () => {
  it('says what it is for, shows an example, and that nothing is kept', async () => {
    const { client, path } = await givenImport()
    const page = await client.get(path)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Begegnungshaus e. V.')
    expect(page.body).toContain('bleibt nichts davon auf dem Server')
    expect((await client.get(path.replace('/import', ''))).body).toContain(`href="${path}"`)
  })

  it('saves nothing before it is confirmed, and then everybody at once', async () => {
    const { here, client, paste, go, names } = await givenImport()
    const preview = await paste(twoPeople)
    expect(preview.statusCode).toBe(200)
    expect(preview.body).toContain('2 von 2 Zeilen werden übernommen')
    expect(await names()).toEqual([])
    const done = await go(preview.body, { status: 'candidate' })
    expect(done.statusCode).toBe(303)
    expect(await listActors(here)).toMatchObject([
      { name: 'Omar Haddad', organisation: null, sector: 'police', status: 'candidate' },
      { name: 'Dr. Jörg Müller', organisation: 'Rathaus', function: 'Leiter', contact: 'jm@example.org' },
    ])
    const page = await client.get(String(done.headers.location))
    expect(page.body).toContain('2 Personen angelegt')
    expect(page.body).toContain('Dr. Jörg Müller')
  })

  it('takes a list over once, however often the form is sent', async () => {
    const { paste, go, names } = await givenImport()
    const { body } = await paste(twoPeople)
    const answers = await Promise.all([go(body), go(body), go(body)])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303])
    expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1)
    expect((await go(body)).statusCode).toBe(303)
    expect(await names()).toHaveLength(2)
  })

  it('lets somebody who goes back take over the rows they had left out, and nobody twice', async () => {
    const { paste, go, names } = await givenImport()
    const { body } = await paste(`${twoPeople}\nIm Nachgang;;;Justiz;`)
    expect((await go(body, { 'take.2': 'no' })).statusCode).toBe(303)
    const again = await go(body)
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Diese Liste haben Sie schon übernommen')
    expect(again.body).toContain('1 von 3 Zeilen')
    expect(await names()).toHaveLength(2)
    expect((await go(again.body)).statusCode).toBe(303)
    expect(await names()).toHaveLength(3)
  })

  it('reads files in the encodings and formats of spreadsheets', async () => {
    const { send, go, names } = await givenImport()
    const csv = Buffer.from('Nachname;Vorname;Bereich\r\nM\xfcller;J\xf6rg;Polizei\r\n', 'latin1')
    expect((await send(csv, 'liste.csv')).body).toContain('Jörg Müller')
    const rows = [
      ['Name', 'Bereich'],
      ['Zoë Öztürk', 'Justiz'],
    ]
    const preview = await send(workbook({ Akteure: rows, Alt: rows }))
    expect(preview.body).toContain('Gelesen wurde das Blatt „Akteure“. Ein weiteres Blatt bleibt außen vor.')
    expect((await go(preview.body)).statusCode).toBe(303)
    expect(await names()).toEqual(['Zoë Öztürk'])
  })

  it('says what is wrong with a file, and keeps what was pasted', async () => {
    const { paste, send, names } = await givenImport()
    const wrong = async (answer: ReturnType<typeof paste>, words: string) => {
      const { statusCode, body } = await answer
      expect([statusCode, body.includes(words)]).toEqual([422, true])
      return body
    }
    await wrong(paste(' \n '), 'Bitte fügen Sie eine Liste ein')
    await wrong(paste(';;;\n'), 'Darin steht nichts')
    await wrong(paste('x\n'.repeat(502)), 'mehr als 500 Zeilen')
    expect(await wrong(paste(`viele${'\t'.repeat(60)}Spalten`), 'mehr als 50 Spalten')).toContain('viele')
    expect(await wrong(send(Buffer.from('x'), 'x.csv', 'getippt'), 'eines von beiden')).toContain('>getippt</textarea>')
    await wrong(send(Buffer.alloc(1_048_577, 'x'), 'x.csv'), 'größer als 1 MB')
    await wrong(send(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'alt.xls'), 'alten Excel')
    await wrong(send(Buffer.from('%PDF\0'), 'x.pdf'), 'lässt sich nicht lesen')
    await wrong(
      send(workbook({ A: [['x']] }, [{ name: 'xl/styles.xml', text: Buffer.alloc(30_000_000) }])),
      'weit mehr',
    )
    expect(await names()).toEqual([])
  })

  it('takes no file on any other page, and none that is far too long', async () => {
    const { client, path } = await givenImport()
    const file = { name: 'x', bytes: Buffer.from('x') }
    expect((await client.upload(path.replace('import', 'new'), { name: 'Kim' }, file)).statusCode).toBe(415)
    expect((await client.upload('/sign-in', {}, file)).statusCode).toBe(415)
    expect((await client.upload(path, {}, { name: 'x', bytes: Buffer.alloc(4_000_000) })).statusCode).toBe(413)
  })

  it('wants the token of the session beside the file', async () => {
    const { world, path, place } = await givenImport()
    const other = await world.signIn('consultant', [place])
    const answer = await world.app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'multipart/form-data; boundary=b', cookie: '' },
      payload: '--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nName\r\n--b--\r\n',
    })
    expect(answer.statusCode).toBe(401)
    expect((await other.upload(path, { text: 'Name;Bereich\nA;Justiz' })).statusCode).toBe(200)
  })
})
