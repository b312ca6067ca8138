import { listActors } from '../../../../db/places/actors.ts'
import { fieldsIn } from '../../sent-form.ts'
import { givenPeople } from '../given.ts'

/** A municipality, with these people if any, and the page on which a list is taken over. */
export async function givenImport(before: [id: string, name: string][] = []) {
  const given = await givenPeople()
  for (const [id, name] of before) await given.addPerson(id, name, { organisation: 'Polizei Musterfurt' })
  const path = `${given.path}/import`
  await given.client.get(path)
  return {
    ...given,
    people: given.path,
    path,
    paste: (text: string) => given.client.upload(path, { text }),
    send: (bytes: Uint8Array, name = 'liste.xlsx', text = '') => given.client.upload(path, { text }, { name, bytes }),
    /** Sends the preview as it was drawn, with some fields changed. */
    go: (html: string, change: Record<string, string> = {}, _go = 'take') => {
      const { _csrf, ...fields } = fieldsIn(html, 'id="list" class="list-preview"')
      return given.client.post(path, { ...fields, ...change, _go })
    },
    names: async () => (await listActors(given.here)).map(({ name }) => name).toSorted(),
  }
}
