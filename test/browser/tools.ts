import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const find = (name: string): string | undefined => {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

const canInstall = () => process.getuid?.() === 0 && find('apt-get') !== undefined

function installDebian(...packages: string[]): void {
  execFileSync('apt-get', ['update'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** The path of a Chromium or Chrome; gets one if there is none, or says what to do. */
export async function findChromium(): Promise<string> {
  const installed = () => browsers.map(find).find(Boolean)
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const here = installed() ?? (existsSync(mac) ? mac : undefined)
  if (here) return here
  if (canInstall()) installDebian('chromium')
  else execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' })
  const { chromium } = await import('playwright-core')
  const found = installed() ?? chromium.executablePath()
  if (existsSync(found)) return found
  throw new Error(
    'The browser journeys need Chromium or Chrome. Please install one, for example: apt-get install chromium',
  )
}

/** Runs once before all tests: nothing is skipped for want of a tool. */
export default async function setup(): Promise<void> {
  await findChromium()
  const missing = Object.entries({ qpdf: 'qpdf', pdfinfo: 'poppler-utils' }).filter(([tool]) => !find(tool))
  if (missing.length && canInstall()) installDebian(...missing.map(([, each]) => each))
  const still = missing.filter(([tool]) => !find(tool)).map(([, each]) => each)
  if (still.length)
    throw new Error(
      `The PDF checks need ${still.join(' and ')}. Please install them, for example: apt-get install ${still.join(' ')}`,
    )
}
