import { expect, it } from 'vitest'
import { hashToken } from '../../db/ids.ts'
import { createActor } from '../../db/places/actors.ts'
import { createMunicipality } from '../../db/places/municipalities.ts'
import { keepInstrument } from '../../db/surveys/instruments.ts'
import { issueInvitation } from '../../db/surveys/invitations.ts'
import { recordConsent } from '../../db/surveys/responses.ts'
import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../surveys/instruments/index.ts'
import { givenServer, openPage, type Server } from './browser.ts'

async function givenQuestionnaire({ db, clock }: Server): Promise<void> {
  const { now } = clock
  await createMunicipality(db, { id: 'm1', name: 'Musterfurt', kind: 'town', role: 'model', createdAt: now })
  const here = db.at('m1')
  const person = { organisation: null, function: null, contact: null, milieus: [], attributes: {}, now }
  await createActor(here, { ...person, id: 'a1', name: 'Alex Muster', sector: 'police', status: 'candidate' })
  const instrument = instrumentHash(instrumentFor('self_assessment'))
  await keepInstrument(db, instrument, instrumentFor('self_assessment'))
  const given = { id: 'v1', actor: 'a1', purpose: 'self_assessment', instrument, newResponse: 's1' } as const
  const link = { tokenHash: hashToken('link'), language: 'de', createdBy: 'c1' } as const
  await issueInvitation(here, { ...given, ...link, now, expiresAt: new Date(now.getTime() + 86_400_000) })
  await recordConsent(here, 's1', now)
}

it('asks before a page of the questionnaire with something unsaved is left, but not who must be gone at once', async () => {
  const server = await givenServer()
  await givenQuestionnaire(server)
  const page = await openPage()
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.accept()
  })
  const answer = async () => {
    await page.goto(`${server.url}/e/link/topic`)
    await page.getByRole('radio').first().press('Space')
  }
  await answer()
  await page.reload()
  expect(asked).toEqual(['beforeunload'])

  await answer()
  await page.getByRole('link', { name: 'Seite schnell verlassen' }).click()
  await page.waitForURL('about:blank')
  await answer()
  await page.getByRole('button', { name: 'Speichern und weiter' }).click()
  await page.waitForURL(/\/e\/link\/(?!topic)/)
  expect(asked).toEqual(['beforeunload'])
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})
