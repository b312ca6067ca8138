import type { Here } from '../../db/database.ts'
import { answersOfMany } from '../../db/surveys/answers.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { hashLine, listNamings } from '../../db/surveys/namings.ts'
import type { Talk } from '../../surveys/named/count.ts'
import { namingIn } from '../../surveys/named/lines.ts'
import { isRefused } from '../../surveys/statements/consent.ts'

/** Whom the interviews of a municipality name, as far as there was consent to notes; planned ones name nobody yet. */
export async function loadTalks(here: Here): Promise<Talk[]> {
  const held = (await answersOfMany(here, 'situation')).filter(
    ({ response, answers }) => response.status !== 'planned' && !isRefused(answers),
  )
  const guides = await findKeptInstruments(
    here,
    held.flatMap(({ response }) => response.instrument ?? []),
  )
  const decided = new Map((await listNamings(here)).map((each) => [`${each.response} ${each.line}`, each.actor]))
  return held.flatMap(({ response: { id, heldOn, actor, instrument }, answers }): Talk[] => {
    const guide = guides.get(instrument ?? '')
    const naming = guide && namingIn(guide, answers)
    if (!naming) return []
    const lines = naming.lines.map((line) => {
      const key = hashLine(line.text)
      return { ...line, key, meant: decided.get(`${id} ${key}`) }
    })
    return [{ interview: id, teller: actor, heldOn, actors: naming.actors, lines }]
  })
}

/** The line of an interview that `ref` ("<interview>.<line>") names; undefined where it is not there. */
export async function findLine(here: Here, ref: string | undefined) {
  const at = ref?.lastIndexOf('.') ?? -1
  if (!ref || at < 0) return undefined
  const [interview, key] = [ref.slice(0, at), ref.slice(at + 1)]
  const talk = (await loadTalks(here)).find((each) => each.interview === interview)
  const line = talk?.lines.find((each) => each.key === key)
  return talk && line && { ...line, interview: talk.interview, ref: `${talk.interview}.${key}` }
}
