// Makes the pictures of the README from the running demo: start the product, then node scripts/make-pictures.ts http://localhost:3000
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import chromiumPackage from '@sparticuz/chromium'
import { inRoot } from '../src/platform/root.ts'

const [site = 'http://localhost:3000'] = process.argv.slice(2)
const FOLDER = inRoot('docs/pictures')

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({
  executablePath: await chromiumPackage.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 960 } })

const picture = async (name: string, path: string): Promise<void> => {
  await page.goto(`${site}${path}`)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
}

await page.goto(`${site}/inloggen?terug=/samenstellen`)
await page.getByRole('button', { name: /Karim/ }).click()
await page.getByRole('link', { name: 'Gastheer in de zorg' }).click()
await page.waitForLoadState('networkidle')
await page.screenshot({ path: `${FOLDER}/composer.png` })
await picture('home', '/')
await picture('register', '/register/26005')
await browser.close()
