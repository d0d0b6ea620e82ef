import { z } from 'zod'
import { get, post, type Route, roles } from '../../access/index.ts'
import { type InspectionAnswer, MOVERS } from '../../applying/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Columns } from '../../ui/arrange.tsx'
import { Radios } from '../../ui/choice-fields.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { type FieldErrors, type Kept, WHOLE_FORM } from '../../ui/context.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import { keptOf, readForm } from '../../ui/forms.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import { FORM_PATHS } from '../actions.ts'
import { type CaseContext, withCase } from '../case-context.ts'
import { casePath, lifeFindings } from '../case-file.ts'
import { domainName, openDomains } from '../domains.ts'
import { refusedCaseText } from '../form-texts.ts'
import { VERSION } from '../forms/case-form.ts'
import { actionNow, movePart, notNow } from '../forms/move-part.tsx'
import { inspectionTexts } from '../inspection-texts.ts'
import { insertAnswer } from '../judgement.store.ts'
import { moveCase } from '../move-case.ts'
import { CaseBeside } from '../views/case-beside.tsx'
import { InspectionAnswers } from '../views/inspection-answers.tsx'

const MOVE = 'answer-inspection'
const DOMAIN = 'domein'

const answerField = (domain: string): string => `antwoord-${domain}`
const reasonField = (domain: string): string => `reden-${domain}`

/** What came back with faults, and for which domain. */
interface Faults {
  domain: string
  errors: FieldErrors
  kept: Kept
}

interface QuestionProps {
  context: CaseContext
  domain: string
  faults: Faults | null
}

const Question = ({ context: { visit, file }, domain, faults }: QuestionProps) => {
  const texts = inspectionTexts(visit.lang)
  const mine = faults?.domain === domain ? faults : null
  return (
    <section id={domain}>
      <Form
        action={casePath(file.reference, FORM_PATHS[MOVE])}
        errors={mine?.errors ?? {}}
        kept={mine?.kept ?? {}}
      >
        <Hidden name={DOMAIN} value={domain} />
        <Hidden name={VERSION} value={String(file.application.filing.handedInVersion)} />
        <h2>{domainName(file, domain, visit.lang)}</h2>
        <Radios
          name={answerField(domain)}
          label={texts.question(domainName(file, domain, visit.lang))}
          options={[
            { value: 'no-shortcoming', label: texts.noShortcoming },
            { value: 'shortcoming', label: texts.shortcoming },
          ]}
        />
        <TextArea
          name={reasonField(domain)}
          label={texts.why}
          hint={texts.whyHint}
          rows={3}
          optional
        />
        <ActionGroup>
          <Button id={`verstuur-${domain}`}>{texts.send}</Button>
        </ActionGroup>
      </Form>
    </section>
  )
}

/** A question that is not open any more cannot show its faults at itself: then they stand on top. */
const Elsewhere = ({ context, faults }: { context: CaseContext; faults: Faults | null }) => {
  if (!faults || openDomains(context.file).includes(faults.domain)) return null
  const { lang } = context.visit
  return (
    <Alert kind="error" live>
      {inspectionTexts(lang).answeredMeanwhile(domainName(context.file, faults.domain, lang))}
    </Alert>
  )
}

const page = async (context: CaseContext, faults: Faults | null): Promise<Response> => {
  const { visit, file } = context
  const texts = inspectionTexts(visit.lang)
  const findings = lifeFindings(file.application.life)
  return visit.page(
    {
      ...movePart(context, MOVE),
      lead: texts.questionLead,
      faulty: faults !== null,
      status: faults ? 422 : 200,
    },
    <Columns kind="aside">
      <div>
        <Elsewhere context={context} faults={faults} />
        {openDomains(file).map((domain) => (
          <Question context={context} domain={domain} faults={faults} />
        ))}
        {findings && <InspectionAnswers context={context} findings={findings} />}
        <ButtonLink href="/inspectie">{texts.toList}</ButtonLink>
      </div>
      <CaseBeside context={context} />
    </Columns>,
  )
}

const show = (context: CaseContext): Response | Promise<Response> => {
  const action = actionNow(context, MOVE)
  if (!action || action.hurdle) return notNow(context, MOVE, action?.hurdle ?? null)
  return page(context, null)
}

interface Answered {
  answer: InspectionAnswer
  reason: string
}

const schemaFor = (domain: string, { visit: { lang } }: CaseContext): z.ZodType<Answered> => {
  const [answer, reason] = [answerField(domain), reasonField(domain)]
  return z
    .object({
      [answer]: z.enum(['no-shortcoming', 'shortcoming']),
      [reason]: z.string().max(20_000).optional(),
    })
    .superRefine((input, check) => {
      if (input[answer] !== 'shortcoming' || input[reason]) return
      const message = inspectionTexts(lang).whyMissing
      check.addIssue({ code: 'custom', path: [reason], message })
    })
    .transform((input) => ({
      answer: input[answer] === 'shortcoming' ? 'shortcoming' : 'no-shortcoming',
      reason: input[reason] ?? '',
    }))
}

const make = async (context: CaseContext, domain: string, given: Answered, data: FormData) => {
  const { visit, file, actor } = context
  const moved = await moveCase(
    visit.services,
    {
      applicationId: file.application.id,
      shownAt: { handedInVersion: Number(data.get(VERSION)) },
      move: { kind: MOVE, domain, ...given },
      actor,
      now: visit.now,
    },
    {
      follow: (tx) =>
        insertAnswer(
          tx,
          { domain, ...given },
          { applicationId: file.application.id, personId: actor.id, at: visit.now },
        ),
    },
  )
  if (moved.ok) return null
  return { [WHOLE_FORM]: refusedCaseText(moved.error, visit.lang) }
}

const submit = async (context: CaseContext): Promise<Response> => {
  const { visit, file } = context
  const data = await visit.form()
  const domain = String(data.get(DOMAIN) ?? '')
  const labels = { [answerField(domain)]: domainName(file, domain, visit.lang) }
  const read = readForm(schemaFor(domain, context), data, { lang: visit.lang, labels })
  const errors = read.ok ? await make(context, domain, read.value, data) : read.errors
  if (errors) return page(context, { domain, errors, kept: keptOf(data) })
  const more = openDomains(file).filter((open) => open !== domain).length > 0
  const texts = inspectionTexts(visit.lang)
  return visit.redirect(more ? casePath(file.reference, FORM_PATHS[MOVE]) : '/inspectie', {
    kind: 'success',
    text: texts.sent,
  })
}

/** The questions of one case to the Inspectie. */
export const inspectRoutes: Route[] = [
  get(`/zaken/:reference/${FORM_PATHS[MOVE]}`, roles(...MOVERS[MOVE]), withCase(show)),
  post(`/zaken/:reference/${FORM_PATHS[MOVE]}`, roles(...MOVERS[MOVE]), withCase(submit)),
]
