import { z } from 'zod'
import { CASE_ROLES, get, post, type Route, roles } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { dayOf } from '../../platform/time.ts'
import { Button } from '../../ui/button.tsx'
import type { FieldErrors, Kept } from '../../ui/context.ts'
import { formatDate, formatTime } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { keptOf, readForm } from '../../ui/forms.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { type CaseContext, withCase } from '../case-context.ts'
import { insertNote, notesOf } from '../note.store.ts'
import { postTexts } from '../post-texts.ts'
import { Said } from '../views/said.tsx'
import { caseShell, partPath } from '../views/case-shell.tsx'

const Notes = async ({ context: { db, file, visit } }: { context: CaseContext }) => {
  const { lang } = visit
  const notes = await notesOf(db, file.application.id)
  if (notes.length === 0) return <p>{postTexts(lang).noNotes}</p>
  return (
    <Timeline
      entries={notes.map(({ author, organisation, text, at }) => ({
        when: `${formatDate(at, lang)}, ${formatTime(at)}`,
        iso: dayOf(at).toString(),
        title: `${author}, ${organisation}`,
        children: <Said text={text} lang={lang} />,
      }))}
    />
  )
}

const show = (
  context: CaseContext,
  { errors, kept }: { errors?: FieldErrors; kept?: Kept } = {},
): Response | Promise<Response> => {
  const { file, visit } = context
  const texts = postTexts(visit.lang)
  return caseShell(
    context,
    'notes',
    <>
      <p>{texts.notesLead}</p>
      <Form action={partPath(file.reference, 'notes')} errors={errors ?? {}} kept={kept ?? {}}>
        <TextArea name="text" label={texts.newNote} hint={texts.newNoteHint} rows={4} />
        <Button look="primary">{texts.keepNote}</Button>
      </Form>
      <Notes context={context} />
    </>,
    errors ? { faulty: true, status: 422 } : {},
  )
}

const schema = z.object({ text: z.string().max(20_000) })

const submit = async (context: CaseContext): Promise<Response> => {
  const { file, actor, visit } = context
  const texts = postTexts(visit.lang)
  const data = await visit.form()
  const read = readForm(schema, data, { lang: visit.lang, labels: { text: texts.newNote } })
  if (!read.ok) return show(context, { errors: read.errors, kept: keptOf(data) })
  const note = { applicationId: file.application.id, authorId: actor.id, at: visit.now }
  await inTransaction(visit.services.db, (tx) => insertNote(tx, { ...note, text: read.value.text }))
  return visit.redirect(partPath(file.reference, 'notes'), { kind: 'success', text: texts.kept })
}

/** Notes that only the government side reads. */
export const caseNotesRoutes: Route[] = [
  get(
    '/zaken/:reference/notities',
    roles(...CASE_ROLES),
    withCase((context) => show(context)),
  ),
  post('/zaken/:reference/notities', roles(...CASE_ROLES), withCase(submit)),
]
