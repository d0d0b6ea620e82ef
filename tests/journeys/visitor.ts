import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page, Response } from 'playwright-core'
import type { Site } from './site.ts'

/** Somebody behind a browser. Things are found as people find them: by their label or name. */
export interface Visitor {
  page: Page
  /** Whether JavaScript is on. */
  script: boolean
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

/** Whether it is a page: not a redirect on the way, and not the note that a form was saved by itself. */
const isAnswer = (response: Response): boolean =>
  ['document', 'fetch'].includes(response.request().resourceType()) &&
  !(response.request().headers().accept ?? '').includes('json') &&
  ![301, 302, 303, 307, 308].includes(response.status())

/** Does something and waits for the answer of the server, the last one when it sends one elsewhere. */
export const answered = async (page: Page, what: Promise<void>): Promise<void> => {
  await Promise.all([page.waitForResponse(isAnswer), what])
  await settle(page)
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
    // A form that comes back with its faults answers 422, one that came too late 409; the browser calls that an error.
    if (message.type() === 'error' && !/status of (409|422)/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  const main = page.locator('main')
  const go = async (path: string): Promise<void> => {
    await page.goto(`${site.url}${path}`)
    await settle(page)
  }
  const click = (role: 'button' | 'link', name: string | RegExp) =>
    answered(page, main.getByRole(role, { name }).filter({ visible: true }).first().click())
  const press = (name: string | RegExp) => click('button', name)
  return {
    page,
    script,
    complaints,
    go,
    press,
    follow: (name) => click('link', name),
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
      await page.waitForURL(`${site.url}/register`)
      await settle(page)
    },
    signOut: () => answered(page, page.getByRole('button', { name: 'Uitloggen' }).click()),
    close: () => context.close(),
  }
}
