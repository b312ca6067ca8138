import type { Locator, Page } from 'playwright-core'
import { openPage, type Server } from './server.ts'

/** A person who uses the keyboard alone: Tab, Enter, Space, arrows and letters. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Tabs forward until the control has the focus; fails where Tab never comes by. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' })
    for (let steps = 0; steps < 400; steps++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${target}`)
  }

  /** Follows a link or presses a button by its name, and waits for the page it leads to. */
  async press(role: 'link' | 'button', name: string | RegExp): Promise<void> {
    await this.reach(this.page.getByRole(role, { name, exact: typeof name === 'string' }).first())
    // The next page does not know this mark: waiting for it to go is waiting for the navigation.
    await this.page.evaluate(() => document.documentElement.setAttribute('data-left', ''))
    await this.page.keyboard.press('Enter')
    await this.page.waitForFunction(
      () => !document.documentElement.hasAttribute('data-left') && document.readyState === 'complete',
    )
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    await this.reach(this.page.getByLabel(label, { exact: typeof label === 'string' }).first())
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(text)
  }

  /** Opens a list of choices by typing what it should show. */
  async select(label: string, option: string): Promise<void> {
    await this.reach(this.page.getByLabel(label, { exact: true }))
    await this.page.keyboard.type(option)
  }

  async tick(target: Locator): Promise<void> {
    await this.reach(target)
    if (!(await target.isChecked())) await this.page.keyboard.press('Space')
  }

  /** Chooses one radio of a group: Tab goes to the group, arrows within it. */
  async choose(target: Locator): Promise<void> {
    const name = await target.getAttribute('name')
    const isInGroup = () =>
      this.page.evaluate((group) => (document.activeElement as HTMLInputElement | null)?.name === group, name)
    for (let steps = 0; !(await isInGroup()); steps++) {
      if (steps > 400) throw new Error(`Tab does not reach ${target}`)
      await this.page.keyboard.press('Tab')
    }
    for (let steps = 0; steps < 12; steps++) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        if (!(await target.isChecked())) await this.page.keyboard.press('Space')
        return
      }
      await this.page.keyboard.press('ArrowDown')
    }
    throw new Error(`arrows do not reach ${target}`)
  }
}

/** Signs in with a page of its own. */
export async function enterByKeyboard(
  server: Pick<Server, 'url'>,
  account: { email: string; password: string },
): Promise<Keyboard> {
  const page = await openPage({ acceptDownloads: true })
  const keys = new Keyboard(page)
  await page.goto(`${server.url}/sign-in`)
  await keys.type('E-Mail-Adresse', account.email)
  await keys.type('Passwort', account.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.url}/`)
  return keys
}
