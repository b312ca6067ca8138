import { createAccount, hasAdministrator } from '../../db/accounts/accounts.ts'
import { isDuplicate } from '../../db/database.ts'
import { newId } from '../../db/ids.ts'
import { dayOf } from '../../surveys/day.ts'
import { cleanLine, textLimits } from '../../surveys/text.ts'
import { accountRoles, languages } from '../../surveys/vocabulary.ts'
import { accountRules } from '../accounts/form.ts'
import { readConfig } from '../frame/config.ts'
import { makeWelcomeLink } from '../sign-in/welcome.ts'
import { type Io, oneOf, Refusal, readArguments, WrongUsage } from './command.ts'
import { withData } from './data.ts'

export const help = `Usage: tragwerk user add --email ADDRESS --name NAME --role ROLE [--lang de|en]

Adds an account and prints a link with which its owner sets a password, once, within seven days.

  --role   one of: ${accountRoles.join(', ')}
  --lang   language of the account (default: de)
`

/** The set-up link (serve) makes the first administrator, so it ends with the first one that is made here. */
const noMoreSetup =
  'This is the first administrator. A set-up link that the server has printed does not work any more.\n'
const stillToSetUp = 'There is no administrator yet: the set-up link that the server prints still works.\n'

export async function run(args: string[], io: Io): Promise<void> {
  const given = readArguments(args, {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    lang: { type: 'string', default: 'de' },
  })
  const email = accountRules.shape.email.safeParse(cleanLine(given.email ?? ''))
  if (!email.success) throw new WrongUsage('--email takes an e-mail address')
  const name = accountRules.shape.name.safeParse(given.name)
  if (!name.success) throw new WrongUsage(`--name takes a name of up to ${textLimits.line} characters`)
  const role = oneOf(accountRoles, '--role', given.role ?? '')
  const language = oneOf(languages, '--lang', given.lang)

  const config = readConfig(io.env)
  await withData(config, async (db) => {
    const id = newId('c')
    const isSetUp = await hasAdministrator(db)
    try {
      await createAccount(db, { id, name: name.data, email: email.data, role, language, createdAt: io.now() })
    } catch (error) {
      throw isDuplicate(error) ? new Refusal(`an account with the address ${email.data} exists already`) : error
    }
    const { link, until } = await makeWelcomeLink({ db, config, now: io.now }, id)
    if (!isSetUp) io.out(role === 'administrator' ? noMoreSetup : stillToSetUp)
    io.out(`Account added. Link for setting the password (works once, until ${dayOf(until)}):\n`)
    io.out(`${link}\n`)
  })
}
