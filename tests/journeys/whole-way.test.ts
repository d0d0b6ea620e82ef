import type { Browser } from 'playwright-core'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { decide, findComplete, inspect, judgeContent, propose } from './government.ts'
import {
  beginApplication,
  compose,
  fillInCohort,
  fillInCompany,
  fillInContact,
  fillInFallback,
  fillInHalf,
  fillInMarket,
  pdfFile,
} from './school.ts'
import { type Site, startSite } from './site.ts'
import { openVisitor, type Visitor } from './visitor.ts'

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

/** Somebody does something in a browser window of their own; a failure tells on which page it was. */
const as = async <T>(
  script: boolean,
  name: string,
  run: (visitor: Visitor) => Promise<T>,
): Promise<T> => {
  const visitor = await openVisitor(browser, site, { script })
  try {
    await visitor.signIn(name)
    const value = await run(visitor)
    expect(visitor.complaints).toEqual([])
    return value
  } catch (cause) {
    throw new Error(`${name} at ${visitor.page.url()}:\n${await visitor.text()}`, { cause })
  } finally {
    await visitor.close()
  }
}

const mailbox = async (visitor: Visitor, subject: RegExp): Promise<string> => {
  await expect
    .poll(
      async () => {
        await visitor.go('/demo/postvak')
        return subject.test(await visitor.text())
      },
      { timeout: 20_000 },
    )
    .toBe(true)
  await visitor.follow(subject)
  return visitor.text()
}

const REFERENCE = /CO-\d{4}-\d{5}-\w/

/** Declares and files; gives the reference number that stands on the page. */
const file = async (visitor: Visitor): Promise<string> => {
  await visitor.follow('Nalezen, verklaren en indienen')
  for (const box of await visitor.page.locator('main').getByRole('checkbox').all())
    await box.check()
  await visitor.press('Aanvraag indienen')
  return REFERENCE.exec(await visitor.text())?.[0] ?? ''
}

const acceptWarnings = async (visitor: Visitor): Promise<void> => {
  await visitor.follow('Controleren')
  for (const field of await visitor.page.locator('main').getByRole('textbox').all())
    await field.fill('Volgt in het onderwijsplan.')
  const button = visitor.page.locator('main').getByRole('button', { name: /bewaren/i })
  if ((await button.count()) > 0) await visitor.press(/bewaren/i)
}

const registerCodes = async (): Promise<string[]> => {
  const response = await fetch(`${site.url}/register.xlsx`)
  const book = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  return book.sheets.flatMap((sheet) => sheet.rows.map((row) => String(row[0])))
}

test.each([
  ['with JavaScript', true, 'Gastvrij wonen en zorgen'],
  ['without JavaScript', false, 'Gastheer op de woongroep'],
])('from idea to register, %s', async (_, script, title) => {
  const draft = await as(script, 'Karim', async (visitor) => {
    await compose(visitor, title)
    await beginApplication(visitor)
    const address = new URL(visitor.page.url()).pathname
    await fillInHalf(visitor)
    await visitor.go(address)
    await visitor.follow('Bedrijven en praktijkplaatsen')
    await fillInCompany(visitor, pdfFile('overeenkomst.pdf'))
    return address
  })

  await site.restart(script ? '2019-10-04' : '2019-10-08')

  const reference = await as(script, 'Karim', async (visitor) => {
    await visitor.go(draft)
    await visitor.follow('Bedrijven en praktijkplaatsen')
    expect(await visitor.text()).toContain('overeenkomst.pdf')
    await visitor.go(`${draft}/aanvrager`)
    expect(await visitor.page.getByLabel('E-mailadres').inputValue()).toBe('contact@')
    await visitor.go(draft)
    await fillInContact(visitor)
    await visitor.go(`${draft}/arbeidsmarkt`)
    await fillInMarket(visitor)
    await visitor.go(`${draft}/opleiding`)
    await visitor.fill('Officiële naam', title)
    await visitor.press('Bewaren en verder')
    await visitor.go(`${draft}/cohorten`)
    await fillInCohort(visitor)
    await visitor.go(`${draft}/bedrijven`)
    await visitor.fill(/^Praktijkplaatsen/, '15')
    await visitor.press('Nu bewaren')
    await visitor.go(`${draft}/terugvalopties`)
    await fillInFallback(visitor)
    await visitor.go(draft)
    await acceptWarnings(visitor)
    await visitor.go(draft)
    const number = await file(visitor)
    expect(number).toMatch(REFERENCE)
    expect(await mailbox(visitor, new RegExp(number))).toContain(number)
    return number
  })

  await as(script, 'Peter', (visitor) => findComplete(visitor, reference))
  await as(script, 'Wim', (visitor) => inspect(visitor, reference))
  await as(script, 'Els', (visitor) => judgeContent(visitor, reference, 'advies'))
  await as(script, 'Karim', async (visitor) => {
    await visitor.go(draft)
    await visitor.follow('Uitwerking indienen')
    await visitor.press('Uitwerking indienen')
  })
  await as(script, 'Els', (visitor) => judgeContent(visitor, reference, 'eindtoets'))
  await as(script, 'Peter', (visitor) => propose(visitor, reference))
  await as(script, 'Joost', (visitor) => decide(visitor, reference))

  const code = await as(script, 'Femke', async (visitor) => {
    await visitor.go(`/register?zoek=${encodeURIComponent(title)}`)
    await visitor.follow(new RegExp(`^${title}$`))
    const found = /260\d\d/.exec(visitor.page.url())?.[0] ?? ''
    await visitor.follow('Verkort aanvragen')
    await visitor.press(/beginnen/)
    const address = new URL(visitor.page.url()).pathname
    await visitor.go(`${address}/opleiding`)
    await visitor.tick('bol')
    await visitor.press('Bewaren en verder')
    await visitor.go(address)
    await fillInContact(visitor)
    await visitor.go(`${address}/cohorten`)
    await fillInCohort(visitor)
    await visitor.go(`${address}/bedrijven`)
    await fillInCompany(visitor, pdfFile('overeenkomst-denkbeeld.pdf'))
    await visitor.go(`${address}/terugvalopties`)
    await fillInFallback(visitor)
    await visitor.go(`${address}/branche`)
    await visitor.page.locator('textarea').first().fill('De branche vraagt erom (fictief).')
    await visitor.press('Bewaren en verder')
    await visitor.go(address)
    await acceptWarnings(visitor)
    await visitor.go(address)
    expect(await file(visitor)).toMatch(REFERENCE)
    return found
  })
  expect(await registerCodes()).toContain(code)
})
