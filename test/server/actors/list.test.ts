import { describe, expect, it } from 'vitest'
import { saveRating } from '../../../db/surveys/ratings.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
import { givenPeople } from './given.ts'

const names = (body: string) => [...body.matchAll(/people__name"[^>]*>\s*<a[^>]*>([^<]+)</g)].map((match) => match[1])

describe('the list of people', () => {
  it('says what it is for while it is empty', async () => {
    const { client, path } = await givenPeople()
    const page = await client.get(path)
    expect(page.body).toContain('Legen Sie die erste Person an')
    expect(page.body).toContain(`href="${path}/new"`)
    expect(page.body).not.toContain('<table')
  })

  it('follows the German alphabet and says how far everybody is', async () => {
    const { world, here, client, path, addPerson, planReadiness } = await givenPeople()
    await addPerson('a1', 'Zoe')
    await addPerson('a2', 'Özlem', { sector: 'civil_society', status: 'candidate', function: 'Vorsitz' })
    await addPerson('a3', 'Otto')
    await planReadiness('i1', 'a2')
    for (const dimension of dimensions.slice(0, 7))
      await saveRating(here, {
        actor: 'a2',
        dimension,
        rater: client.accountId,
        kind: 'independent',
        given: { value: 3 },
        now: world.clock.now,
      })
    const page = await client.get(path)
    expect(names(page.body)).toEqual(['Otto', 'Özlem', 'Zoe'])
    expect(page.body).toContain('1 offen')
    expect(page.body).toContain('7 von 10')
    expect(page.body).toContain('nicht eingeladen')
  })

  it('can be narrowed by sector and status, and ignores nonsense', async () => {
    const { client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex', { sector: 'justice', status: 'candidate' })
    await addPerson('a2', 'Kim', { sector: 'justice' })
    await addPerson('a3', 'Toni')
    expect(names((await client.get(`${path}?sector=justice`)).body)).toEqual(['Alex', 'Kim'])
    expect(names((await client.get(`${path}?sector=justice&status=candidate`)).body)).toEqual(['Alex'])
    expect(names((await client.get(`${path}?sector=&status=contact`)).body)).toEqual(['Kim', 'Toni'])
    expect(names((await client.get(`${path}?sector=mafia&status=a&status=b`)).body)).toHaveLength(3)
    expect((await client.get(`${path}?sector=civil_society`)).body).toContain('Keine Person passt')
  })

  it('is searched by name, organisation and function, whatever the spelling, and sorted by surname', async () => {
    const { client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Dr. Jörg Müller', { organisation: 'Ordnungsamt' })
    await addPerson('a2', 'İrem Işık', { function: 'Leitung' })
    await addPerson('a3', 'Zoe von Abel', { organisation: 'Großer Verein' })
    const by = async (q: string) => names((await client.get(`${path}?q=${encodeURIComponent(q)}`)).body)
    expect(await by('')).toEqual(['Zoe von Abel', 'İrem Işık', 'Dr. Jörg Müller'])
    expect(await by('mueller amt')).toEqual(['Dr. Jörg Müller'])
    expect(await by('irem LEIT')).toEqual(['İrem Işık'])
    expect(await by('gross')).toEqual(['Zoe von Abel'])
    expect(await by('schmidt')).toEqual([])
    expect((await client.get(`${path}?q=mueller`)).body).toContain('value="mueller"')
  })

  it('is narrowed by how far everybody is, and sorted by a column, either way', async () => {
    const { client, path, addPerson, planReadiness } = await givenPeople()
    await addPerson('a1', 'Alex Abel', { sector: 'justice' })
    await addPerson('a2', 'Kim Berg', { sector: 'administration' })
    await planReadiness('i1', 'a2')
    const by = async (words: string) => names((await client.get(`${path}?${words}`)).body)
    expect(await by('by=-name')).toEqual(['Kim Berg', 'Alex Abel'])
    expect(await by('by=sector')).toEqual(['Kim Berg', 'Alex Abel'])
    expect(await by('by=-sector')).toEqual(['Alex Abel', 'Kim Berg'])
    expect(await by('by=merit')).toEqual(['Alex Abel', 'Kim Berg'])
    for (const name of ['invited', 'interviewed', 'rated']) {
      expect(await by(`${name}=no`)).toHaveLength(2)
      expect(await by(`${name}=yes`)).toEqual([])
    }
    expect((await client.get(`${path}?by=sector`)).body).toContain('aria-sort="ascending"')
  })

  it('stands as it stood for whoever returns from a person, and at no other address', async () => {
    const { client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex Abel')
    const list = await client.get(`${path}?q=abel&by=-sector`)
    const [, person] = /people__name"[^>]*>\s*<a[^>]* href="([^"]+)"/.exec(list.body)!
    const page = await client.get(person!.replaceAll('&amp;', '&'))
    const place = path.replace('/actors', '')
    const asItStood = `href="${path}?q=abel&amp;by=-sector"`
    expect(page.body).toContain(asItStood)
    const form = (await client.get(/href="([^"]+\/edit\?[^"]+)"/.exec(page.body)![1]!)).body
    expect(form).toContain(asItStood)
    const _at = /name="_at" value="([^"]+)"/.exec(form)![1]!.replaceAll('&amp;', '&')
    const sent = {
      _at,
      name: 'Alex Abel',
      sector: 'police',
      status: 'contact',
      revision: '1',
      personalParticipation: '',
    }
    const saved = await client.post(`${path}/a1/edit`, sent)
    expect((await client.get(String(saved.headers.location))).body).toContain(asItStood)
    const away = await client.post(`${place}/archive`, { _at, kind: 'actor', id: 'a1' })
    expect(away.headers.location).toBe(`${path}?q=abel&by=-sector&done=archived&undo=actor.a1`)
    await client.post(`${place}/archive/bring-back`, { kind: 'actor', id: 'a1' })
    const evil = await client.get(`${path}/a1?list=${encodeURIComponent('q=x&next=//evil.example')}`)
    expect(evil.body).toContain(`href="${path}?q=x"`)
  })

  it('tells namesakes apart', async () => {
    const { client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Jörg Müller', { organisation: 'Bauamt' })
    await addPerson('a2', 'Jörg Müller', { organisation: 'Gericht' })
    expect(names((await client.get(path)).body)).toEqual(['Jörg Müller (Bauamt)', 'Jörg Müller (Gericht)'])
  })
})
