import { inTransaction } from '../../platform/database.ts'
import { Alert } from '../../ui/alert.tsx'
import { Columns } from '../../ui/arrange.tsx'
import { Autosave } from '../../ui/autosave.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { type FieldErrors, type Kept, WHOLE_FORM } from '../../ui/context.ts'
import { formatDateTime, formatTime } from '../../ui/dates.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import type { CaseMoveKind } from '../actions.ts'
import type { CaseContext } from '../case-context.ts'
import { casePath } from '../case-file.ts'
import { type Draft, readDraft, removeDraft, saveDraft } from '../draft.store.ts'
import { formTexts, refusedCaseText } from '../form-texts.ts'
import { moveCase } from '../move-case.ts'
import { assessingTexts } from '../texts.ts'
import { CaseBeside } from '../views/case-beside.tsx'
import {
  ACTION,
  type CaseForm,
  KEEP,
  readInput,
  shownAt,
  typedIn,
  VERSION,
  versionShown,
} from './case-form.ts'
import { actionNow, formPath, movePart, notNow } from './move-part.tsx'

interface Shown {
  errors?: FieldErrors
  kept: Kept
  draft?: Draft | null
}

const formPage = async <V,>(
  form: CaseForm<V>,
  context: CaseContext,
  { errors, kept, draft }: Shown,
): Promise<Response> => {
  const { visit, file } = context
  const { lang } = visit
  const texts = formTexts(lang)
  const keepable = form.keepable !== false
  const inner = (
    <Form action={formPath(file.reference, form.move)} errors={errors ?? {}} kept={kept}>
      <Hidden name={VERSION} value={String(versionShown(form, context))} />
      {await form.fields(context)}
      {keepable && (
        <Autosave
          savedAt={draft ? formatTime(draft.savedAt) : null}
          button={{ name: ACTION, value: KEEP }}
        />
      )}
      <ActionGroup>
        <Button look="primary">{form.letter ? texts.seeLetter : form.submit(lang)}</Button>
        {form.aside && (
          <Button name={ACTION} value={form.aside.value}>
            {form.aside.label(lang)}
          </Button>
        )}
        {keepable && (
          <Button name={ACTION} value={KEEP}>
            {assessingTexts(lang).save}
          </Button>
        )}
        <a class="nl-link" href={casePath(file.reference)}>
          {assessingTexts(lang).back}
        </a>
      </ActionGroup>
    </Form>
  )
  return visit.page(
    {
      ...movePart(context, form.move),
      lead: form.lead(context),
      faulty: errors !== undefined,
      status: errors ? 422 : 200,
      scripts: keepable ? ['autosave.js'] : [],
    },
    <>
      {draft && <Alert>{texts.draftFrom(formatDateTime(draft.savedAt, lang))}</Alert>}
      <Columns kind="aside">
        <div>{inner}</div>
        <CaseBeside context={context} />
      </Columns>
    </>,
  )
}

const draftOf = <V,>(form: CaseForm<V>, { db, file, actor }: CaseContext) =>
  readDraft(db, file.application.id, form.move, actor.id)

/** Shows the form, with what was typed before. */
export const showForm = async <V,>(form: CaseForm<V>, context: CaseContext): Promise<Response> => {
  const action = actionNow(context, form.move)
  if (!action || action.hurdle) return notNow(context, form.move, action?.hurdle ?? null)
  const draft = await draftOf(form, context)
  return formPage(form, context, { kept: draft?.input ?? (await form.start(context)), draft })
}

/** Keeps what was typed; a form that starts out of it (`begins`) starts anew. */
const keep = <V,>(
  form: CaseForm<V>,
  { visit, file, actor }: CaseContext,
  input: Kept,
  begins?: CaseMoveKind,
) =>
  inTransaction(visit.services.db, async (tx) => {
    const { id } = file.application
    await saveDraft(tx, {
      applicationId: id,
      form: form.move,
      personId: actor.id,
      input,
      savedAt: visit.now,
    })
    if (begins) await removeDraft(tx, id, begins, actor.id)
  })

const make = async <V,>(
  form: CaseForm<V>,
  context: CaseContext,
  value: V,
  data: FormData,
): Promise<Response> => {
  const { visit, file, actor } = context
  const request = {
    applicationId: file.application.id,
    shownAt: shownAt(form, data),
    move: form.toMove(value, context),
    actor,
    now: visit.now,
  }
  const moved = await moveCase(visit.services, request, {
    follow: async (tx) => form.follow?.(tx, value, context),
  })
  if (moved.ok)
    return visit.redirect(casePath(file.reference), {
      kind: 'success',
      text: form.done(visit.lang),
    })
  const errors = { [WHOLE_FORM]: refusedCaseText(moved.error, visit.lang) }
  return formPage(form, context, { errors, kept: typedIn(data) })
}

/** Takes the form in: keeps it, leads to the letter, or makes the move. Nothing that was typed is lost. */
export const submitForm = async <V,>(
  form: CaseForm<V>,
  context: CaseContext,
): Promise<Response> => {
  const { visit, file } = context
  const data = await visit.form()
  const kept = typedIn(data)
  if (data.get(ACTION) === KEEP) {
    await keep(form, context, kept)
    if (visit.c.req.header('accept') === 'application/json')
      return visit.c.json({ savedAt: formatTime(visit.now) })
    const text = assessingTexts(visit.lang).saved
    return visit.redirect(formPath(file.reference, form.move), { kind: 'success', text })
  }
  if (form.aside && data.get(ACTION) === form.aside.value) {
    await keep(form, context, kept, form.aside.to)
    return visit.redirect(formPath(file.reference, form.aside.to))
  }
  const read = await readInput(form, context, kept)
  if (!read.ok) return formPage(form, context, { errors: read.errors, kept })
  if (!form.letter) return make(form, context, read.value, data)
  await keep(form, context, kept)
  return visit.redirect(`${formPath(file.reference, form.move)}/brief`)
}
