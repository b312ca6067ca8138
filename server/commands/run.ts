import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ConfigError } from '../frame/config.ts'
import { type Command, type Io, Refusal, WrongUsage } from './command.ts'

/** Every command with what it is for; loaded when called, so that help and small commands start at once. */
const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  serve: { summary: 'start the server', load: () => import('./serve.ts') },
  demo: { summary: 'start a throw-away instance with fictional data', load: () => import('./demo.ts') },
  'case export': { summary: 'write a municipality as a case file', load: () => import('./case-export.ts') },
  'case import': { summary: 'take a case file in as a new municipality', load: () => import('./case-import.ts') },
  'case validate': { summary: 'name every mistake in a case file', load: () => import('./case-validate.ts') },
  recommend: { summary: 'recommend a composition for a case file', load: () => import('./recommend.ts') },
  found: {
    summary: 'recommend group, alliance, both or neither yet from a case file',
    load: () => import('./found.ts'),
  },
  decide: { summary: 'recommend a decision for the latest review of a case file', load: () => import('./decide.ts') },
  'user add': { summary: 'add an account and print its welcome link', load: () => import('./user-add.ts') },
  routes: { summary: 'list every route with its policy', load: () => import('./routes.ts') },
}

/** The names of all commands, such as "case export". */
export const commandNames = Object.keys(commands)

const overview = `Usage: tragwerk COMMAND [options]

${commandNames.map((name) => `  ${name.padEnd(15)}${commands[name]!.summary}`).join('\n')}

  tragwerk COMMAND --help   says more about a command
  tragwerk --version        prints the version

Settings come from the environment, see docs/settings.md.
Exit codes: 0 fine, 1 refused with a reason, 2 wrong usage or settings.
`

/** Runs one command line (without node and script) and gives its exit code: 0 fine, 1 refused, 2 wrong usage. */
export async function runCli(argv: string[], io: Io): Promise<number> {
  const name = [argv.slice(0, 2).join(' '), argv[0] ?? ''].find((each) => Object.hasOwn(commands, each))
  try {
    if (!name) return answerWithoutCommand(argv, io)
    const args = argv.slice(name.split(' ').length)
    const command = await commands[name]!.load()
    if (asksForHelp(args)) io.out(command.help)
    else await command.run(args, io)
    return 0
  } catch (error) {
    if (error instanceof WrongUsage) io.err(`${error.message}\nSee: tragwerk ${name ? `${name} ` : ''}--help\n`)
    else if (error instanceof ConfigError) io.err(`The settings are wrong (see docs/settings.md):\n${error.message}\n`)
    else if (error instanceof Refusal) io.err(`${error.message}\n`)
    else throw error
    return error instanceof Refusal ? 1 : 2
  }
}

function answerWithoutCommand(argv: string[], io: Io): number {
  const [word] = argv
  if (word === '--version' || word === '-v') {
    const { version } = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('#root/package.json')), 'utf8'))
    io.out(`${version}\n`)
    return 0
  }
  const group = commandNames.filter((each) => each.startsWith(`${word} `))
  if (asksForHelp(argv) && (word?.startsWith('-') || group.length > 0)) {
    io.out(overview)
    return 0
  }
  if (word === undefined) throw new WrongUsage('a command is missing')
  if (group.length > 0)
    throw new WrongUsage(`after ${word} comes one of: ${group.map((each) => each.split(' ')[1]).join(', ')}`)
  throw new WrongUsage(`there is no command ${JSON.stringify(word)}`)
}

/** A word after "--" is an argument, whatever it looks like. */
const asksForHelp = (args: string[]): boolean => {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  return options.some((each) => each === '--help' || each === '-h')
}
