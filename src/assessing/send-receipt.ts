import { accessTexts, auditName } from '../access/index.ts'
import {
  type CaseDocument,
  documentsOf,
  insertDocument,
  isClosed,
  schoolAddresses,
  subjectOf,
} from '../applying/index.ts'
import { appendAudit } from '../platform/audit.ts'
import { inTransaction, type Tx } from '../platform/database.ts'
import type { LetterDocument } from '../platform/documents/blocks.ts'
import { enqueueMail } from '../platform/mail/mail.ts'
import type { CaseContext } from './case-context.ts'
import { nameOf } from './case-file.ts'
import { keepLetter, type LetterFile } from './letters/letter-file.tsx'
import { composeLetter } from './letters/letter.ts'
import { LETTER_NAMES } from './letters/letter-names.ts'
import { caseValues, decisionValues } from './letters/letter-values.ts'

/** Whether the visitor may confirm the receipt of this case by letter. */
export const mayConfirm = ({ file, actor }: CaseContext): boolean =>
  file.handler?.id === actor.id && !isClosed(file.application.life)

/** The letter that confirms the receipt of an application. */
export const receiptLetter = (context: CaseContext): LetterDocument => {
  const { file, actor, visit } = context
  const { settings } = visit.services
  const frame = {
    reference: file.reference,
    school: file.school,
    signer: {
      name: actor.name,
      role: accessTexts('nl').handler,
      organisation: actor.organisation.name,
    },
    madeOn: visit.today,
    isPractice: settings.mode === 'demo',
  }
  const isNew = file.application.subject.kind === 'new'
  return composeLetter('receipt', frame, {
    ...caseValues(file, settings.baseUrl),
    ...decisionValues(file),
    sbb: isNew ? ', en toetst SBB de inhoud' : '',
  })
}

const isReceipt = ({ name }: CaseDocument): boolean => name.startsWith(LETTER_NAMES.receipt.nl)

const send = async (tx: Tx, context: CaseContext, letter: LetterFile): Promise<void> => {
  const { file, actor, visit } = context
  const { application, reference } = file
  const about = subjectOf(application.id)
  await insertDocument(tx, application.id, { kind: 'letter', ...letter, at: visit.now })
  await appendAudit(tx, {
    at: visit.now,
    actor: auditName(actor),
    subject: about,
    kind: 'receipt-sent',
  })
  for (const to of await schoolAddresses(tx, application))
    await enqueueMail(
      tx,
      visit.services.jobs,
      {
        to,
        lang: 'nl',
        template: 'letter-sent',
        values: {
          reference,
          title: nameOf(file),
          letter: LETTER_NAMES.receipt.nl,
          link: `${visit.services.settings.baseUrl}/aanvragen/${application.id}`,
        },
        about,
        attachments: [{ name: letter.name, type: letter.type, sha256: letter.sha256 }],
      },
      visit.now,
    )
}

/** Sends the confirmation of receipt once; a second time does nothing. */
export const sendReceipt = async (context: CaseContext): Promise<void> => {
  const { file, visit } = context
  const letter = await keepLetter(visit.services, 'receipt', receiptLetter(context))
  await inTransaction(visit.services.db, async (tx) => {
    const sent = (await documentsOf(tx, file.application.id)).some(isReceipt)
    if (!sent) await send(tx, context, letter)
  })
}
