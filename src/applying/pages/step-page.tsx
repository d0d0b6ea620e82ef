import { get, post, type Route, signedIn } from '../../access/index.ts'
import type { FieldErrors } from '../../ui/context.ts'
import { allOrNothing } from '../all-or-nothing.ts'
import { type Application, isEditable, pathOf } from '../application.ts'
import { attachmentTexts } from '../attachment-texts.ts'
import { changeComposition } from '../change-composition.ts'
import type { FileView } from '../file-view.ts'
import type { CompositionChoice, Neighbours } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { namesOf } from '../people.store.ts'
import type { Step } from '../step.ts'
import { checkStep } from '../step-checks.ts'
import { stepTitle } from '../step-texts.ts'
import { OTHER_SLOT, slotsOfStep, stepAt } from '../steps.ts'
import { crumbsOf, ownApplication, type OwnVisit, viewOwn } from './own-application.tsx'
import { brokenText, readStepForm, type StepPost } from './read-step-form.ts'
import { actionOf, type SavedPost, savePost } from './save-post.ts'
import { showConflict, showTyped, wantsJson } from './step-clashes.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

type Shown = Partial<Pick<StepFormProps, 'errors' | 'refused' | 'trouble'>>

const otherCompositions = async (
  { visit, neighbours, person }: OwnVisit,
  { subject }: Application,
): Promise<CompositionChoice[]> => {
  if (subject.kind !== 'new') return []
  const all = await neighbours.compositionsOf(visit.services.db, person.organisation.id)
  return all.filter(({ id }) => id !== subject.compositionId)
}

const statusOf = ({ errors = {}, refused = [], trouble = null }: Shown) => {
  if (trouble) return 400
  return refused.length + Object.keys(errors).length > 0 ? 422 : 200
}

const showStep = async (own: OwnVisit, step: Step, view: FileView, shown: Shown = {}) => {
  const { visit } = own
  const { errors = {}, refused = [], trouble = null } = shown
  const title = stepTitle(step.id, visit.lang)
  const choices = step.id === 'programme' ? await otherCompositions(own, view.application) : []
  const names = await namesOf(
    visit.services.db,
    view.attachments.map(({ addedBy }) => addedBy),
  )
  const status = statusOf(shown)
  return visit.page(
    {
      title,
      breadcrumb: crumbsOf({ visit, application: view.application }, title),
      scripts: ['autosave.js'],
      faulty: status !== 200,
      status,
    },
    <StepForm {...{ view, step, errors, refused, trouble, choices, names }} />,
  )
}

const readOnly = ({ visit, application }: OwnVisit) =>
  visit.redirect(pathOf(application), {
    kind: 'warning',
    text: pageTexts(visit.lang).notEditable,
  })

const stepFor = (own: OwnVisit, view: FileView): Step | null => {
  const step = stepAt(own.visit.param('stap'))
  return step && view.steps.some((one) => one.step.id === step.id) ? step : null
}

const show = async (own: OwnVisit) => {
  const { visit, application } = own
  const view = await viewOwn(own, application)
  const step = stepFor(own, view)
  if (!step) return visit.notFound()
  if (!isEditable(application)) return readOnly(own)
  const errors = visit.query('controle') ? checkStep(step, view.context) : {}
  const page = await showStep(own, step, view, { errors })
  return page
}

const slotsIn = (step: Step, view: FileView): string[] => [
  ...slotsOfStep(step, view.scheme, view.context.kind, view.facts).map(({ id }) => id),
  ...(step.id === 'documents' ? [OTHER_SLOT] : []),
]

const noticeOf = ({ duplicates, removed }: SavedPost, own: OwnVisit): string => {
  const texts = attachmentTexts(own.visit.lang)
  return [
    removed ? texts.removed(removed) : pageTexts(own.visit.lang).saved,
    ...duplicates.map((name) => texts.duplicate(name)),
  ].join(' ')
}

const useOtherComposition = async (own: OwnVisit, fields: FormData): Promise<string | null> => {
  const { visit, application, person } = own
  const texts = pageTexts(visit.lang)
  const chosen = fields.get('samenstelling')
  const choice = (await otherCompositions(own, application)).find(({ id }) => id === chosen)
  if (!choice) return texts.chooseComposition
  const changed = await allOrNothing(visit.services.db, (tx) =>
    changeComposition(tx, {
      applicationId: application.id,
      compositionId: choice.id,
      title: choice.title,
      actor: person,
      now: visit.now,
    }),
  )
  return changed.ok ? null : texts.compositionTaken
}

const faultsAfter = (step: Step, view: FileView, action: string): FieldErrors =>
  action === 'verder' ? checkStep(step, view.context) : {}

const answerSaved = async (own: OwnVisit, step: Step, sent: StepPost, saved: SavedPost) => {
  const { visit } = own
  const { application } = saved
  if (saved.conflicts.length > 0) return showConflict(own, step, saved)
  if (wantsJson(own)) return visit.c.json({ version: application.version })
  const view = await viewOwn(own, application)
  const errors = faultsAfter(step, view, actionOf(sent.fields))
  const trouble = brokenText(sent.broken, visit.lang)
  if (trouble || sent.refused.length + Object.keys(errors).length > 0)
    return showStep(own, step, view, { errors, refused: sent.refused, trouble })
  const notice = { kind: 'success' as const, text: noticeOf(saved, own) }
  const there = actionOf(sent.fields) === 'verder' ? '' : `/${step.path}`
  return visit.redirect(pathOf(application) + there, notice)
}

const save = async (own: OwnVisit) => {
  const { visit, application } = own
  const before = await viewOwn(own, application)
  const step = stepFor(own, before)
  if (!step) return visit.notFound()
  const sent = await readStepForm(visit.c.req.raw, visit.services, visit.lang)
  const saved = await savePost(own, step, sent, slotsIn(step, before))
  if (!saved.ok)
    return saved.error.code === 'not-found' ? visit.notFound() : showTyped(own, step, sent.fields)
  if (actionOf(sent.fields) === 'samenstelling') {
    const trouble = await useOtherComposition(own, sent.fields)
    const after = { ...own, application: saved.value.application }
    if (trouble)
      return showStep(after, step, await viewOwn(own, after.application), {
        errors: { samenstelling: trouble },
      })
  }
  return answerSaved(own, step, sent, saved.value)
}

/** The steps of an application, each a form that can be saved at any moment. */
export const stepRoutes = (neighbours: Neighbours): Route[] => [
  get('/aanvragen/:id/:stap', signedIn, ownApplication(neighbours, show)),
  post('/aanvragen/:id/:stap', signedIn, ownApplication(neighbours, save), { upload: true }),
]
