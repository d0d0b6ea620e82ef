import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The machine's Chromium when it has one, else the one out of the package. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath =
    INSTALLED.find((path) => existsSync(path)) ?? (await chromium.executablePath())
  return playwright.launch({ executablePath, args: FLAGS, headless: true })
}
