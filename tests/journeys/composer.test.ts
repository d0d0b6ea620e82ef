import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Site, startSite } from './site.ts'
import { answered, openVisitor, type Visitor } from './visitor.ts'

let browser: Browser
let site: Site & AsyncDisposable

beforeAll(async () => {
  browser = await openBrowser()
  site = await startSite()
})
afterAll(async () => {
  await browser.close()
  await site[Symbol.asyncDispose]()
})

const openExample = async (visitor: Visitor): Promise<string> => {
  await visitor.go('/samenstellen')
  await visitor.press('Voorbeeld openen')
  return new URL(visitor.page.url()).pathname
}

const saved = (page: Page): Promise<string> => page.locator('#bewaard').innerText()

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '')

const pressKey = (page: Page, id: string): Promise<void> =>
  answered(
    page,
    (async () => {
      await page.locator(`#${id}`).focus()
      await page.keyboard.press('Enter')
    })(),
  )

const withVisitor = async (
  options: { script: boolean; width?: number },
  run: (visitor: Visitor) => Promise<void>,
): Promise<void> => {
  const visitor = await openVisitor(browser, site, options)
  try {
    await run(visitor)
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.close()
  }
}

describe('the composer', () => {
  test('works by keyboard alone, and the focus stays where the work is', () =>
    withVisitor({ script: true }, async (visitor) => {
      const { page } = visitor
      await openExample(visitor)
      await pressKey(page, 'neer-23053-B1-K1-W1')
      await expect.poll(() => saved(page)).toContain('verplaatst naar B1-K1-W2')
      expect(await focused(page)).toBe('neer-23053-B1-K1-W1')
      await pressKey(page, 'weg-23053-B1-K1-W1')
      await expect.poll(() => focused(page)).toBe('weg-23053-B1-K1-W2')
      await pressKey(page, 'ongedaan')
      await expect.poll(() => saved(page)).toContain('Ongedaan gemaakt: Werkproces')
      expect(await page.locator('#deel-23053-B1-K1-W1').count()).toBe(1)
    }))

  test('saves a field when it is left, and keeps what somebody is typing elsewhere', () =>
    withVisitor({ script: true }, async (visitor) => {
      const { page } = visitor
      await openExample(visitor)
      await visitor.fill('Zoek op werk', 'install')
      await answered(
        page,
        page.selectOption('#niveau', '3').then(() => undefined),
      )
      await expect.poll(() => saved(page)).toContain('Niveau 3')
      expect(await page.inputValue('#zoek')).toBe('install')
    }))

  test('shows what somebody else changes, without losing what one is typing', async () => {
    const sanne = await openVisitor(browser, site, { script: true })
    const karim = await openVisitor(browser, site, { script: true })
    await sanne.signIn('Sanne')
    await karim.signIn('Karim')
    const path = await openExample(sanne)
    await karim.go(path)
    await karim.page.locator('#titel').fill('Half getypt')
    await answered(sanne.page, sanne.page.locator('#weg-23053-B1-K1-W1').click())
    await expect.poll(() => saved(karim.page), { timeout: 15_000 }).toContain('door Sanne de Wit')
    expect(await karim.page.inputValue('#titel')).toBe('Half getypt')
    expect([...sanne.complaints, ...karim.complaints]).toEqual([])
    await sanne.close()
    await karim.close()
  })

  test('lets a part be dragged to another core task', () =>
    withVisitor({ script: true }, async (visitor) => {
      const { page } = visitor
      await openExample(visitor)
      const handle = page.locator('#deel-23053-B1-K1-W1 [data-handle]')
      await page.locator('#taken-kop').evaluate((heading) => heading.scrollIntoView())
      const from = await handle.boundingBox()
      const to = await page.locator('#taak-k2 [data-part]').first().boundingBox()
      if (!from || !to) throw new Error('The rows are not on the screen.')
      await page.mouse.move(from.x + 8, from.y + 12)
      await page.mouse.down()
      await page.mouse.move(from.x + 12, from.y + 30, { steps: 4 })
      await page.mouse.move(to.x + 60, to.y + 5, { steps: 8 })
      await page.mouse.up()
      await expect.poll(() => saved(page)).toContain('verplaatst naar B1-K2-W1')
    }))

  test('does all of it without script, page by page', () =>
    withVisitor({ script: false }, async (visitor) => {
      const { page } = visitor
      await visitor.go('/samenstellen/nieuw')
      await visitor.fill('Zoek op werk', 'projectinformatie')
      await visitor.press('Zoeken')
      await visitor.press('Hele kerntaak toevoegen: Verzamelt')
      await visitor.fill('Naam', 'Zonder script')
      await visitor.choose('Niveau', 'mbo 4')
      await visitor.press('Bewaren')
      expect(await visitor.heading()).toBe('Zonder script')
      await visitor.follow('Aanpassen: B1-K1-W1')
      await visitor.fill('Gewicht', '500')
      await answered(page, page.locator('#deel-bewaren').click())
      expect(await page.locator('#deel-23053-B1-K1-W1').innerText()).toContain('500')
      await visitor.press('Ongedaan maken')
      expect(await saved(page)).toContain('Ongedaan gemaakt: “Verzamelt')
    }))

  test.each([
    ['on a wide screen', 1280],
    ['on a phone', 360],
  ])('has no faults for axe, and nothing falls off the screen, %s', (_, width) =>
    withVisitor({ script: true, width }, async (visitor) => {
      const path = await openExample(visitor)
      for (const query of ['?zoek=installatie&deel=23053:B1-K1-W1', '?soort=keuzedelen&taak=k1']) {
        await visitor.go(`${path}${query}`)
        expect(await visitor.faults()).toEqual([])
        const { clientWidth, scrollWidth } = await visitor.page
          .locator('html')
          .evaluate(({ clientWidth: seen, scrollWidth: all }) => ({
            clientWidth: seen,
            scrollWidth: all,
          }))
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
      }
      for (const page of ['/geschiedenis?versie=1', '/delen']) {
        await visitor.go(`${path}${page}`)
        expect(await visitor.faults()).toEqual([])
      }
    }),
  )
})
