import { get, post, type Route, roles } from '../../access/index.ts'
import { LetterPage } from '../../platform/documents/document-page.tsx'
import { Panel } from '../../ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { type CaseContext, withCase } from '../case-context.ts'
import { casePath } from '../case-file.ts'
import { formTexts } from '../form-texts.ts'
import { postTexts } from '../post-texts.ts'
import { mayConfirm, receiptLetter, sendReceipt } from '../send-receipt.ts'
import { assessingTexts } from '../texts.ts'
import { partPath } from '../views/case-shell.tsx'

const show = (context: CaseContext): Response | Promise<Response> => {
  const { file, visit } = context
  if (!mayConfirm(context)) return visit.forbidden()
  const texts = postTexts(visit.lang)
  return visit.page(
    {
      title: `${texts.receipt}: ${file.reference}`,
      h1: false,
      lead: formTexts(visit.lang).letterLead,
      breadcrumb: [
        { label: assessingTexts(visit.lang).worklist, href: '/werkvoorraad' },
        { label: file.reference, href: casePath(file.reference) },
        { label: texts.receipt, href: casePath(file.reference, 'ontvangst') },
      ],
    },
    <Form action={casePath(file.reference, 'ontvangst')}>
      <Panel label={formTexts(visit.lang).letterOf(file.reference)}>
        <LetterPage document={receiptLetter(context)} lang="nl" />
      </Panel>
      <ActionGroup>
        <Button look="primary">{texts.receiptSend}</Button>
        <ButtonLink href={partPath(file.reference, 'post')}>
          {assessingTexts(visit.lang).back}
        </ButtonLink>
      </ActionGroup>
    </Form>,
  )
}

const submit = async (context: CaseContext): Promise<Response> => {
  const { file, visit } = context
  if (!mayConfirm(context)) return visit.forbidden()
  await sendReceipt(context)
  const text = postTexts(visit.lang).receiptSent
  return visit.redirect(partPath(file.reference, 'post'), { kind: 'success', text })
}

/** The letter that confirms the receipt. */
export const receiptRoutes: Route[] = [
  get('/zaken/:reference/ontvangst', roles('handler'), withCase(show)),
  post('/zaken/:reference/ontvangst', roles('handler'), withCase(submit)),
]
