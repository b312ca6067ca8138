import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What a command knows of the world around it; handed in, so that tests run commands like the shell does. */
export interface Io {
  out(text: string | Uint8Array): void
  err(text: string): void
  /** Whether `err` goes to a terminal, where somebody waits. */
  isWatched: boolean
  env: Record<string, string | undefined>
  now(): Date
  /** Resolves when the person or the system asks the program to end. */
  untilStopped(): Promise<unknown>
}

export interface Command {
  /** What `--help` prints. */
  help: string
  run(args: string[], io: Io): Promise<void>
}

/** The command cannot do what was asked, and says why in one sentence: exit code 1. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The command line itself is wrong: exit code 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage'
}

type Options = NonNullable<ParseArgsConfig['options']>
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values']

/**
 * Reads options and exactly the named arguments.
 * @throws WrongUsage for unknown options, and for missing or surplus arguments.
 */
export function readArguments<const T extends Options, const N extends string>(
  args: string[],
  options: T,
  names: readonly N[] = [],
): Values<T> & Record<N, string> {
  const { values, positionals } = parse(args, options)
  for (const [at, name] of names.entries()) if (!positionals[at]) throw new WrongUsage(`${name} is missing`)
  const surplus = positionals[names.length]
  if (surplus !== undefined) throw new WrongUsage(`unexpected argument ${JSON.stringify(surplus)}`)
  return { ...values, ...(Object.fromEntries(names.map((name, at) => [name, positionals[at]!])) as Record<N, string>) }
}

function parse<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    throw isUsage ? new WrongUsage(error.message) : error
  }
}

/**
 * The value of an option that takes one of a few words.
 * @throws WrongUsage naming the words.
 */
export function oneOf<const T extends string>(words: readonly T[], option: string, given: string): T {
  const found = words.find((word) => word === given)
  if (!found) throw new WrongUsage(`${option} takes one of: ${words.join(', ')}`)
  return found
}
