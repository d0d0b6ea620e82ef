import { CASE_ROLES, get, post, type Route, roles } from '../../access/index.ts'
import { documentsOf, sendMessage } from '../../applying/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { serveFile } from '../../platform/uploads/serve-file.ts'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import type { FieldErrors, Kept } from '../../ui/context.ts'
import { Form } from '../../ui/form.tsx'
import { keptOf } from '../../ui/forms.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import { type CaseContext, withCase } from '../case-context.ts'
import { casePath } from '../case-file.ts'
import { postTexts } from '../post-texts.ts'
import { mayConfirm } from '../send-receipt.ts'
import { caseShell, partPath } from '../views/case-shell.tsx'
import { LetterList, MailList, MessageList } from '../views/post-lists.tsx'

const show = (
  context: CaseContext,
  { errors, kept }: { errors?: FieldErrors; kept?: Kept } = {},
): Response | Promise<Response> => {
  const { file, visit } = context
  const texts = postTexts(visit.lang)
  return caseShell(
    context,
    'post',
    <>
      <h2 id="berichten">{texts.messages}</h2>
      <Form action={partPath(file.reference, 'post')} errors={errors ?? {}} kept={kept ?? {}}>
        <TextArea name="text" label={texts.newMessage} hint={texts.newMessageHint} rows={5} />
        <Button look="primary">{texts.send}</Button>
      </Form>
      <MessageList context={context} />
      <h2 id="brieven">{texts.letters}</h2>
      {mayConfirm(context) && (
        <ActionGroup>
          <ButtonLink href={casePath(file.reference, 'ontvangst')}>{texts.receipt}</ButtonLink>
        </ActionGroup>
      )}
      <LetterList context={context} />
      <h2 id="mails">{texts.mails}</h2>
      <MailList context={context} />
    </>,
    errors ? { faulty: true, status: 422 } : {},
  )
}

const submit = async (context: CaseContext): Promise<Response> => {
  const { file, actor, visit } = context
  const texts = postTexts(visit.lang)
  const data = await visit.form()
  const text = String(data.get('text') ?? '').replaceAll('\r\n', '\n')
  const request = { applicationId: file.application.id, text, actor, now: visit.now }
  const sent = await inTransaction(visit.services.db, (tx) =>
    sendMessage(tx, visit.services, request),
  )
  if (sent.ok)
    return visit.redirect(partPath(file.reference, 'post'), { kind: 'success', text: texts.sent })
  const fault = sent.error.code === 'text-too-long' ? texts.textTooLong : texts.textMissing
  return show(context, { errors: { text: fault }, kept: keptOf(data) })
}

/** A document of this case, shown in the browser where that is safe. */
const open = async ({ db, file, visit }: CaseContext): Promise<Response> => {
  const documents = await documentsOf(db, file.application.id)
  const document = documents.find(({ id }) => id === visit.param('id'))
  if (!document) return visit.notFound()
  const served = await serveFile(visit.services.files, document, { inline: true })
  return served ?? visit.notFound()
}

/** Messages, letters and mails of a case. */
export const casePostRoutes: Route[] = [
  get(
    '/zaken/:reference/post',
    roles(...CASE_ROLES),
    withCase((context) => show(context)),
  ),
  post('/zaken/:reference/post', roles(...CASE_ROLES), withCase(submit)),
  get('/zaken/:reference/documenten/:id', roles(...CASE_ROLES), withCase(open)),
]
