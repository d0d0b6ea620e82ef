import { raw } from 'hono/html'
import sanitizeHtml from 'sanitize-html'
import { demoOnly, get, type Route } from '../../access/index.ts'
import { demoMail, demoMails } from '../../platform/mail/demo-mailbox.ts'
import { formatDateTime } from '../../ui/dates.ts'
import { appTexts } from '../texts.ts'

/** The mailbox of the demo: every mail that left the product, for whomever it was. */
export const demoMailboxRoutes: Route[] = [
  get('/demo/postvak', demoOnly, async (visit) => {
    const texts = appTexts(visit.lang)
    const mails = await demoMails(visit.services.db, visit.query('aan') || null)
    return visit.page(
      {
        title: texts.mailbox,
        lead: texts.mailboxLead,
        breadcrumb: [{ label: texts.mailbox, href: '/demo/postvak' }],
      },
      mails.length === 0 ? (
        <p>{texts.noMails}</p>
      ) : (
        <ul class="snijvlak-mails">
          {mails.map((mail) => (
            <li>
              <a class="nl-link" href={`/demo/postvak/${mail.id}`}>
                {mail.subject}
              </a>
              <span>
                {texts.mailTo(mail.recipient)}, {formatDateTime(mail.received_at, visit.lang)}
              </span>
            </li>
          ))}
        </ul>
      ),
    )
  }),
  get('/demo/postvak/:id', demoOnly, async (visit) => {
    const texts = appTexts(visit.lang)
    const id = Number(visit.param('id'))
    const mail = Number.isSafeInteger(id) ? await demoMail(visit.services.db, id) : undefined
    if (!mail) return visit.notFound()
    return visit.page(
      { title: mail.subject, breadcrumb: [{ label: texts.mailbox, href: '/demo/postvak' }] },
      <>
        <p>
          {texts.mailTo(mail.recipient)}, {formatDateTime(mail.received_at, visit.lang)}
        </p>
        <article class="snijvlak-mail">{raw(sanitizeHtml(mail.html))}</article>
      </>,
    )
  }),
]
