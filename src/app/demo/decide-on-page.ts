import type { Hono } from 'hono'
import { beginSession } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import type { Services } from '../../platform/services.ts'
import { demoPerson } from './school-part.ts'

const HIDDEN = /<input[^>]*type="hidden"[^>]*>/g

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** The hidden fields of the form for the move itself; other forms of the page have none of these names. */
const hiddenFields = (html: string): URLSearchParams => {
  const main = html.slice(html.indexOf('<main'))
  const tags = main.match(HIDDEN) ?? []
  return new URLSearchParams(tags.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]))
}

/** Approves a case as the decision maker does: by the form, and then by the letter. */
export const decideOnPage = async (
  services: Services,
  web: Hono,
  reference: string,
): Promise<void> => {
  const person = demoPerson('Joost')
  const secret = await inTransaction(services.db, (tx) =>
    beginSession(tx, person, services.clock.now()),
  )
  const origin = services.settings.baseUrl
  const headers = { cookie: `sessie=${secret}`, origin }
  for (const path of [`/zaken/${reference}/besluiten`, `/zaken/${reference}/besluiten/brief`]) {
    const shown = await web.request(`${origin}${path}`, { headers })
    const body = hiddenFields(await shown.text())
    const sent = await web.request(`${origin}${path}`, { method: 'POST', headers, body })
    if (sent.status !== 303)
      throw new Error(`The decision of the demo was answered with ${sent.status}.`)
  }
}
