import { z } from 'zod'
import { anyone, get, post, type Route, type Visit } from '../../access/index.ts'
import { ActionGroup, Button } from '../../ui/button.tsx'
import type { FieldErrors, Kept } from '../../ui/context.ts'
import { WHOLE_FORM } from '../../ui/context.ts'
import { Form } from '../../ui/form.tsx'
import { keptOf, readForm } from '../../ui/forms.ts'
import { TextArea, TextField } from '../../ui/text-fields.tsx'
import { explain, type PublicVisit } from '../public-page.tsx'
import type { ReadRules } from '../rules.ts'
import { sendReport } from '../send-report.ts'
import { siteTexts } from '../site-texts.ts'

const TEXT_PAGES = [
  ['/over', 'about'],
  ['/open-data', 'open-data'],
  ['/privacy', 'privacy'],
] as const

const showText = (name: (typeof TEXT_PAGES)[number][1]) => (page: PublicVisit) => {
  const title = siteTexts(page.visit.lang)[name]
  return page.page({ title, breadcrumb: [{ label: title }] }, page.prose(name))
}

const ACCESSIBILITY = '/toegankelijkheid'

const reportForm = z.object({
  message: z.string().min(1).max(4000),
  email: z.email().max(254).optional(),
})

interface Faults {
  errors: FieldErrors
  kept: Kept
}

const ReportForm = ({ page, faults }: { page: PublicVisit; faults?: Faults }) => {
  const texts = siteTexts(page.visit.lang)
  return (
    <Form action={`${ACCESSIBILITY}#melden`} {...faults}>
      <TextArea name="message" label={texts.message} hint={texts.messageHint} maxlength={4000} />
      <TextField name="email" label={texts.email} type="email" autocomplete="email" optional />
      <ActionGroup>
        <Button look="primary">{texts.send}</Button>
      </ActionGroup>
    </Form>
  )
}

const showAccessibility = (page: PublicVisit, faults?: Faults) => {
  const texts = siteTexts(page.visit.lang)
  const title = texts.accessibility
  return page.page(
    {
      title,
      breadcrumb: [{ label: title }],
      ...(faults ? { faulty: true, status: 422 as const } : {}),
    },
    <>
      {page.prose('accessibility')}
      <h2 id="melden">{texts.report}</h2>
      {page.prose('report')}
      <ReportForm page={page} {...(faults ? { faults } : {})} />
    </>,
  )
}

const receiveReport = (read: ReadRules) => async (visit: Visit) => {
  const { lang } = visit
  const texts = siteTexts(lang)
  const data = await visit.form()
  const labels = { message: texts.message, email: texts.email }
  const result = readForm(reportForm, data, { lang, labels })
  const again = (faults: Faults) => explain(read, (page) => showAccessibility(page, faults))(visit)
  if (!result.ok) return again(result)
  const { message, email = null } = result.value
  const sent = await sendReport(visit.services, { message, email, lang })
  if (!sent.ok) return again({ errors: { [WHOLE_FORM]: texts.nobody }, kept: keptOf(data) })
  return visit.redirect(ACCESSIBILITY, { kind: 'success', text: texts.sent })
}

/** What the site says about itself, and the form to report a mistake. */
export const siteTextRoutes = (read: ReadRules): Route[] => [
  ...TEXT_PAGES.map(([path, name]) => get(path, anyone, explain(read, showText(name)))),
  get(
    ACCESSIBILITY,
    anyone,
    explain(read, (page) => showAccessibility(page)),
  ),
  post(ACCESSIBILITY, anyone, receiveReport(read), { perMinute: 5 }),
]
