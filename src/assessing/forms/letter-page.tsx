import { accessTexts, type Role } from '../../access/index.ts'
import { insertDocument, type Move, MOVERS } from '../../applying/index.ts'
import type { Tx } from '../../platform/database.ts'
import type { LetterDocument } from '../../platform/documents/blocks.ts'
import { LetterPage } from '../../platform/documents/document-page.tsx'
import type { MailAttachment } from '../../platform/mail/mail.ts'
import { ok, type Result } from '../../platform/result.ts'
import { Panel } from '../../ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { type FieldErrors, WHOLE_FORM } from '../../ui/context.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import type { CaseContext } from '../case-context.ts'
import { casePath } from '../case-file.ts'
import { readDraft } from '../draft.store.ts'
import { formTexts, refusedCaseText } from '../form-texts.ts'
import { keepLetter } from '../letters/letter-file.tsx'
import { composeLetter, documentKindOf, type LetterKind } from '../letters/letter.ts'
import { type Around, moveCase, type RefusedCaseMove } from '../move-case.ts'
import {
  type CaseForm,
  type CaseLetter,
  type InRegister,
  readInput,
  shownAt,
  VERSION,
  versionShown,
} from './case-form.ts'
import { actionNow, formPath, movePart, notNow } from './move-part.tsx'

/** A form with a letter, and what was typed in it. */
interface Ready<V> {
  form: CaseForm<V> & { letter: CaseLetter<V> }
  context: CaseContext
  value: V
}

const signerRole = (move: Move['kind'], { actor }: CaseContext): Role =>
  actor.roles.find((role) => MOVERS[move].includes(role)) ?? 'handler'

const letterOf = async <V,>(
  { form, context, value }: Ready<V>,
  made: InRegister | null,
): Promise<{ kind: LetterKind; letter: LetterDocument }> => {
  const { file, actor, visit } = context
  const { kind, values } = await form.letter.compose(value, context, made)
  const role = accessTexts('nl')[signerRole(form.move, context)]
  const frame = {
    reference: file.reference,
    school: file.school,
    signer: { name: actor.name, role, organisation: actor.organisation.name },
    madeOn: visit.today,
    isPractice: visit.services.settings.mode === 'demo',
  }
  return { kind, letter: composeLetter(kind, frame, values) }
}

const page = async <V,>(ready: Ready<V>, errors?: FieldErrors): Promise<Response> => {
  const { form, context } = ready
  const { visit, file } = context
  const texts = formTexts(visit.lang)
  const back = formPath(file.reference, form.move)
  const { letter } = await letterOf(ready, null)
  return visit.page(
    {
      ...movePart(context, form.move),
      // The letter brings the h1.
      h1: false,
      lead: texts.letterLead,
      faulty: errors !== undefined,
      status: errors ? 422 : 200,
    },
    <>
      {visit.lang === 'en' && <p>{texts.letterDutch}</p>}
      <Form action={`${back}/brief`} errors={errors ?? {}}>
        <Hidden name={VERSION} value={String(versionShown(form, context))} />
        <Panel label={texts.letterOf(file.reference)}>
          <LetterPage document={letter} lang="nl" />
        </Panel>
        <ActionGroup>
          <Button look="primary">{form.submit(visit.lang)}</Button>
          <ButtonLink href={back}>{texts.change}</ButtonLink>
        </ActionGroup>
      </Form>
    </>,
  )
}

const readyFor = async <V,>(
  form: CaseForm<V> & { letter: CaseLetter<V> },
  context: CaseContext,
): Promise<Ready<V> | null> => {
  const { file, actor } = context
  const draft = await readDraft(context.db, file.application.id, form.move, actor.id)
  if (!draft) return null
  const read = await readInput(form, context, draft.input)
  return read.ok ? { form, context, value: read.value } : null
}

/** Shows the letter as it will be sent. Without a form that is filled in, the form comes first. */
export const showLetter = async <V,>(
  form: CaseForm<V> & { letter: CaseLetter<V> },
  context: CaseContext,
): Promise<Response> => {
  const action = actionNow(context, form.move)
  if (!action || action.hurdle) return notNow(context, form.move, action?.hurdle ?? null)
  const ready = await readyFor(form, context)
  return ready ? page(ready) : context.visit.redirect(formPath(context.file.reference, form.move))
}

const prepare =
  <V,>(ready: Ready<V>) =>
  async (tx: Tx): Promise<Result<MailAttachment[], RefusedCaseMove>> => {
    const { form, value } = ready
    const context = { ...ready.context, db: tx }
    const { file, visit } = context
    const made = (await form.letter.register?.(tx, value, context)) ?? ok(null)
    if (!made.ok) return made
    const { kind, letter } = await letterOf({ form, context, value }, made.value)
    const stored = await keepLetter(visit.services, kind, letter)
    await insertDocument(tx, file.application.id, {
      kind: documentKindOf(kind),
      ...stored,
      at: visit.now,
    })
    return ok([{ name: stored.name, type: stored.type, sha256: stored.sha256 }])
  }

/** Makes the move with its letter: register, letter, state and mail in one transaction. */
export const sendLetter = async <V,>(
  form: CaseForm<V> & { letter: CaseLetter<V> },
  context: CaseContext,
): Promise<Response> => {
  const { visit, file, actor } = context
  const ready = await readyFor(form, context)
  if (!ready) return visit.redirect(formPath(file.reference, form.move))
  const request = {
    applicationId: file.application.id,
    shownAt: shownAt(form, await visit.form()),
    move: form.toMove(ready.value, context),
    actor,
    now: visit.now,
  }
  const around: Around = {
    prepare: prepare(ready),
    follow: async (tx) => form.follow?.(tx, ready.value, context),
  }
  const moved = await moveCase(visit.services, request, around)
  if (!moved.ok) return page(ready, { [WHOLE_FORM]: refusedCaseText(moved.error, visit.lang) })
  const notice = { kind: 'success', text: form.done(visit.lang) } as const
  return visit.redirect(casePath(file.reference), notice)
}
