import { documentsOf, messagesOf, subjectOf } from '../../applying/index.ts'
import { fileSize } from '../../platform/documents/format.ts'
import { mailsAbout } from '../../platform/mail/mail.store.ts'
import { dayOf } from '../../platform/time.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate, formatDateTime, formatTime } from '../../ui/dates.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Lang } from '../../ui/texts.ts'
import { BODY_NAMES } from '../body-names.ts'
import type { CaseContext } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'
import { casePath } from '../case-file.ts'
import { Said } from './said.tsx'
import { postTexts } from '../post-texts.ts'

interface Props {
  context: CaseContext
}

/** Messages between the school and the government side, the last one first. */
export const MessageList = async ({ context: { db, file, visit } }: Props) => {
  const { lang } = visit
  const messages = await messagesOf(db, file.application.id)
  if (messages.length === 0) return <p>{postTexts(lang).noMessages}</p>
  return (
    <Timeline
      entries={messages.toReversed().map(({ authorName, body, text, at }) => ({
        when: `${formatDate(at, lang)}, ${formatTime(at)}`,
        iso: dayOf(at).toString(),
        title: `${authorName}, ${body === 'school' ? file.school.name : BODY_NAMES[body][lang]}`,
        children: <Said text={text} lang={lang} />,
      }))}
    />
  )
}

/** The documents that were made for the case. */
export const LetterList = async ({ context: { db, file, visit } }: Props) => {
  const { lang } = visit
  const texts = postTexts(lang)
  const documents = await documentsOf(db, file.application.id)
  return (
    <DataTable
      caption={texts.letters}
      captionHidden
      rows={documents}
      empty={<p>{texts.noLetters}</p>}
      columns={[
        {
          key: 'document',
          header: texts.document,
          rowHeader: true,
          cell: ({ id, name }) => (
            <a class="nl-link" href={casePath(file.reference, 'documenten', id)}>
              {name}
            </a>
          ),
        },
        { key: 'kind', header: texts.kind, cell: ({ kind }) => texts[kind] },
        {
          key: 'size',
          header: casePageTexts(lang).size,
          numeric: true,
          cell: ({ size }) => fileSize(size, lang),
        },
        {
          key: 'at',
          header: texts.madeOn,
          code: true,
          cell: ({ at }) => formatDate(at, lang),
        },
      ]}
    />
  )
}

type Mail = Awaited<ReturnType<typeof mailsAbout>>[number]

const MailStatus = ({ mail, lang }: { mail: Mail; lang: Lang }) => {
  const texts = postTexts(lang)
  if (mail.sent_at)
    return <StatusBadge tone="good">{texts.sentOn(formatDateTime(mail.sent_at, lang))}</StatusBadge>
  return mail.failures > 0 ? (
    <StatusBadge tone="bad">{texts.failing(mail.failures)}</StatusBadge>
  ) : (
    <StatusBadge tone="waiting">{texts.waiting}</StatusBadge>
  )
}

/** The mails about the case, and whether they have left. */
export const MailList = async ({ context: { db, file, visit } }: Props) => {
  const { lang } = visit
  const texts = postTexts(lang)
  const mails = await mailsAbout(db, subjectOf(file.application.id))
  return (
    <DataTable
      caption={texts.mails}
      captionHidden
      rows={mails}
      empty={<p>{texts.noMails}</p>}
      columns={[
        { key: 'subject', header: texts.subject, rowHeader: true, cell: ({ subject }) => subject },
        { key: 'to', header: texts.to, cell: ({ recipient }) => recipient },
        {
          key: 'status',
          header: texts.status,
          cell: (mail) => <MailStatus mail={mail} lang={lang} />,
        },
      ]}
    />
  )
}
