/** As package.json says it ("engines"), which cannot be asked here: how a file is found is what older versions do otherwise. */
export const leastNode = '20.19'

/**
 * What is wrong with the version of Node that runs us, in a sentence; undefined when nothing is. To be asked before
 * anything else is loaded: what newer versions have, the others fail over without a word that helps.
 * @param running As in process.version: "v20.19.0".
 */
export function nodeTooOld(running: string): string | undefined {
  const [major = 0, minor = 0] = numbers(running)
  const [leastMajor = 0, leastMinor = 0] = numbers(leastNode)
  const isNewEnough = major > leastMajor || (major === leastMajor && minor >= leastMinor)
  if (isNewEnough) return undefined
  return `Tragwerk needs Node ${leastNode} or newer. This is Node ${numbers(running).join('.')}.`
}

const numbers = (version: string): number[] => version.replace('v', '').split('.').map(Number)
