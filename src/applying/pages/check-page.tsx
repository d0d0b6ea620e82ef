import { get, post, type Route, signedIn } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import {
  byOutcome,
  type Outcome,
  OutcomeList,
  OutcomeSummary,
  renderReason,
  warnings,
} from '../../scheme/index.ts'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-fields.tsx'
import { allOrNothing } from '../all-or-nothing.ts'
import { textOf } from '../answers.ts'
import { isEditable, pathOf } from '../application.ts'
import type { FileView } from '../file-view.ts'
import { filingTexts } from '../filing-texts.ts'
import type { Neighbours } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { hurdlesOf, isClear } from '../readiness.ts'
import { saveStep } from '../save-step.ts'
import { editOfForm, type Questions } from '../step.ts'
import { HurdleList } from './hurdles.tsx'
import { crumbsOf, ownApplication, type OwnVisit, viewOwn } from './own-application.tsx'

/** The reasons that a school gives for warnings, as the questions of one form. */
const reasonQuestions = (open: readonly Outcome[]): Questions => ({
  id: 'warnings',
  fields: open.map(({ id }) => ({ name: id, kind: 'text' })),
  rows: null,
})

const WarningForm = ({ view }: { view: FileView }) => {
  const lang = useLang()
  const texts = filingTexts(lang)
  const open = warnings(view.outcomes)
  if (open.length === 0) return null
  return (
    <section id="waarschuwingen">
      <h2>{texts.warnings}</h2>
      <p>{texts.warningsLead}</p>
      <Form action={`${pathOf(view.application)}/controle`}>
        <Hidden name="versie" value={String(view.application.version)} />
        {open.map(({ id, condition, reason }) => (
          <TextArea
            name={id}
            label={texts.yourReason(condition.title[lang].toLowerCase())}
            hint={renderReason(reason, lang)}
            value={textOf(view.answers[`warnings.${id}`])}
          />
        ))}
        <Button id="redenen">{texts.saveReasons}</Button>
      </Form>
    </section>
  )
}

const show = async (own: OwnVisit) => {
  const { visit, application } = own
  const view = await viewOwn(own, application)
  const texts = pageTexts(visit.lang)
  const hurdles = hurdlesOf(view, false)
  const editable = isEditable(application)
  return visit.page(
    { title: texts.checkTitle, breadcrumb: crumbsOf(own, texts.check) },
    <>
      <Prose html={contentHtml(visit.lang, 'applying/check')} />
      {editable && <HurdleList application={application} hurdles={hurdles} tellReady />}
      {editable && isClear(hurdles) && !application.filing && (
        <ActionGroup>
          <ButtonLink look="primary" href={`${pathOf(application)}/indienen`}>
            {filingTexts(visit.lang).goFile}
          </ButtonLink>
        </ActionGroup>
      )}
      {editable && <WarningForm view={view} />}
      <h2>{filingTexts(visit.lang).conditions}</h2>
      <OutcomeSummary outcomes={view.outcomes} lang={visit.lang} />
      <OutcomeList
        scheme={view.scheme}
        outcomes={view.outcomes}
        groups={byOutcome(visit.lang)}
        audience="school"
        lang={visit.lang}
        idPrefix="voorwaarde"
      />
    </>,
  )
}

const saveReasons = async (own: OwnVisit) => {
  const { visit, application, person } = own
  const view = await viewOwn(own, application)
  const form = await visit.form()
  const step = reasonQuestions(warnings(view.outcomes))
  const saved = await allOrNothing(visit.services.db, (tx) =>
    saveStep(tx, {
      applicationId: application.id,
      shownVersion: Number(form.get('versie')) || 0,
      step,
      edit: editOfForm(step, form),
      actor: person,
      now: visit.now,
    }),
  )
  const texts = pageTexts(visit.lang)
  const notice = saved.ok
    ? { kind: 'success' as const, text: texts.saved }
    : { kind: 'warning' as const, text: texts.notEditable }
  return visit.redirect(`${pathOf(application)}/controle`, notice)
}

/** How an application stands: the same conditions, with the same reasons, as the handler will see. */
export const checkRoutes = (neighbours: Neighbours): Route[] => [
  get('/aanvragen/:id/controle', signedIn, ownApplication(neighbours, show)),
  post('/aanvragen/:id/controle', signedIn, ownApplication(neighbours, saveReasons)),
]
