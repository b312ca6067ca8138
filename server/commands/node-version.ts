import { createRequire } from 'node:module'

/**
 * What is wrong with the version of Node that runs us, in a sentence; undefined when nothing is. To be asked before
 * anything else is loaded: what newer versions have, the others fail over without a word that helps.
 * @param running As in process.version: "v20.19.0".
 */
export function nodeTooOld(running: string): string | undefined {
  const { engines } = createRequire(import.meta.url)('#root/package.json') as { engines: { node: string } }
  const least = engines.node.replace('>=', '')
  const [major = 0, minor = 0] = numbers(running)
  const [leastMajor = 0, leastMinor = 0] = numbers(least)
  const isNewEnough = major > leastMajor || (major === leastMajor && minor >= leastMinor)
  return isNewEnough ? undefined : `Tragwerk needs Node ${least} or newer. This is Node ${numbers(running).join('.')}.`
}

const numbers = (version: string): number[] => version.replace('v', '').split('.').map(Number)
