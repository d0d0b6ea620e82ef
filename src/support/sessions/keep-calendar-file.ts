import { Readable } from 'node:stream'
import type { MailAttachment } from '../../platform/mail/mail.ts'
import type { Services } from '../../platform/services.ts'
import { calendarFile } from './calendar-file.ts'
import { sessionTexts } from './texts.ts'
import type { PlannedSession, WorkSession } from './work-session.ts'

/** Far more than a calendar file with the longest note takes. */
const MAX_FILE_BYTES = 100_000

/** Keeps the calendar file of a session in the file store; to be done before the transaction. */
export const keepCalendarFile = async (
  services: Services,
  request: WorkSession,
  session: PlannedSession,
  cancel = false,
): Promise<MailAttachment> => {
  const domain = new URL(services.settings.baseUrl).hostname
  const text = calendarFile(request, session, { domain, now: services.clock.now(), cancel })
  const stored = await services.files.put(Readable.from([Buffer.from(text)]), {
    maxBytes: MAX_FILE_BYTES,
  })
  if (!stored.ok) throw new Error(`The calendar file cannot be stored: ${stored.error.kind}.`)
  const method = cancel ? 'CANCEL' : 'REQUEST'
  return {
    name: sessionTexts(request.lang).fileName,
    type: `text/calendar; charset=utf-8; method=${method}`,
    sha256: stored.value.sha256,
  }
}
