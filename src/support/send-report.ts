import { allMembers } from '../access/index.ts'
import { inTransaction } from '../platform/database.ts'
import type { Lang } from '../platform/lang.ts'
import { enqueueMail } from '../platform/mail/mail.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Services } from '../platform/services.ts'
import { siteTexts } from './site-texts.ts'

/** What somebody reports about the site. */
export interface Report {
  message: string
  /** Only when an answer is wanted. */
  email: string | null
  lang: Lang
}

/** Mails a report to every administrator. Fails when there is none: then nobody would read it. */
export const sendReport = async (
  services: Services,
  { message, email, lang }: Report,
): Promise<Result<void, 'nobody'>> => {
  const members = await allMembers(services.db)
  const addresses = members.filter(({ roles }) => roles.includes('admin')).map((one) => one.email)
  if (addresses.length === 0) return err('nobody')
  const values = { message, email: email ?? siteTexts(lang).noAddress }
  await inTransaction(services.db, async (tx) => {
    for (const to of new Set(addresses))
      await enqueueMail(
        tx,
        services.jobs,
        { to, lang, template: 'site-report', values, about: 'site-report' },
        services.clock.now(),
      )
  })
  return ok(undefined)
}
