import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import type { Site } from './site.ts'

/** Somebody behind a browser. Things are found as people find them: by their label or name. */
export interface Visitor {
  page: Page
  /** What the console of the browser complained about; must stay empty. */
  complaints: string[]
  go(path: string): Promise<void>
  press(name: string | RegExp): Promise<void>
  follow(name: string | RegExp): Promise<void>
  fill(label: string | RegExp, value: string): Promise<void>
  choose(label: string | RegExp, option: string): Promise<void>
  tick(label: string | RegExp): Promise<void>
  attach(
    label: string | RegExp,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void>
  /** Text of the main part of the page. */
  text(): Promise<string>
  heading(): Promise<string>
  /** Faults that axe finds on the page as it is now. */
  faults(): Promise<string[]>
  signIn(name: string): Promise<void>
  signOut(): Promise<void>
  close(): Promise<void>
}

interface Options {
  script: boolean
  width?: number
}

/** Waits until the page has answered: a whole page has loaded, or a live one has been refreshed. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page
    .locator('[aria-busy="true"], html[data-turbo-preview]')
    .first()
    .waitFor({ state: 'detached' })
  await page.waitForLoadState('load')
}

const axeFaults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  )
}

/** Opens a browser window of its own on the site. */
export const openVisitor = async (
  browser: Browser,
  site: Site,
  { script, width = 1280 }: Options,
): Promise<Visitor> => {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  const main = page.locator('main')
  const act = async (what: Promise<unknown>): Promise<void> => {
    await what
    await settle(page)
  }
  const go = (path: string) => act(page.goto(`${site.url}${path}`))
  const press = (name: string | RegExp) =>
    act(main.getByRole('button', { name }).filter({ visible: true }).first().click())
  return {
    page,
    complaints,
    go,
    press,
    follow: (name) =>
      act(main.getByRole('link', { name }).filter({ visible: true }).first().click()),
    fill: (label, value) => main.getByLabel(label).filter({ visible: true }).first().fill(value),
    choose: async (label, option) =>
      void (await main
        .getByLabel(label)
        .filter({ visible: true })
        .first()
        .selectOption({ label: option })),
    tick: (label) => main.getByLabel(label).filter({ visible: true }).first().check(),
    attach: (label, file) =>
      main.getByLabel(label).filter({ visible: true }).first().setInputFiles(file),
    text: () => main.innerText(),
    heading: () => page.locator('h1').innerText(),
    faults: () => axeFaults(page),
    signIn: async (name) => {
      await go('/inloggen?terug=/register')
      await press(new RegExp(name))
      await page.waitForURL((url) => url.origin === new URL(site.url).origin)
      await settle(page)
    },
    signOut: () => act(page.getByRole('button', { name: 'Uitloggen' }).click()),
    close: () => context.close(),
  }
}
