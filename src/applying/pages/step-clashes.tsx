import { ButtonLink } from '../../ui/button.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { pathOf } from '../application.ts'
import { pageTexts } from '../page-texts.ts'
import { answerText, questionLabel } from '../question-label.ts'
import { editOfForm, type Step } from '../step.ts'
import { stepTitle } from '../step-texts.ts'
import { ConflictForm } from './conflict-form.tsx'
import { conflictTexts } from './conflict-texts.ts'
import { crumbsOf, type OwnVisit } from './own-application.tsx'
import type { SavedPost } from './save-post.ts'

/** Whether the form was sent in the background. */
export const wantsJson = ({ visit }: OwnVisit): boolean =>
  visit.c.req.header('accept') === 'application/json'

/** The page for who chooses between two answers; a background save only says that there is something to choose. */
export const showConflict = (own: OwnVisit, step: Step, { application, conflicts }: SavedPost) => {
  const { visit } = own
  const texts = conflictTexts(visit.lang)
  if (wantsJson(own)) return visit.c.json({ message: texts.autosave }, 409)
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead,
      breadcrumb: crumbsOf({ visit, application }, stepTitle(step.id, visit.lang), texts.title),
      status: 409,
      faulty: true,
    },
    <ConflictForm
      action={`${pathOf(application)}/${step.path}`}
      version={application.version}
      answers={application.answers}
      conflicts={conflicts}
    />,
  )
}

/** Filed meanwhile, by a colleague or in another tab: what was typed is shown, so that it can be kept elsewhere. */
export const showTyped = ({ visit, application }: OwnVisit, step: Step, fields: FormData) => {
  const texts = pageTexts(visit.lang)
  const typed = Object.entries(editOfForm(step, fields))
  const items = typed.flatMap(([question, answer]) => {
    const value = answerText({ [question]: answer })
    const term = questionLabel(question, application.answers, visit.lang)
    return value ? [{ term, value }] : []
  })
  return visit.page(
    {
      title: texts.notEditableTitle,
      lead: texts.notEditable,
      breadcrumb: crumbsOf({ visit, application }, stepTitle(step.id, visit.lang)),
      status: 409,
      faulty: true,
    },
    <>
      {items.length > 0 && <h2>{texts.whatYouTyped}</h2>}
      {items.length > 0 && <DataList items={items} />}
      <ButtonLink href={pathOf(application)}>{texts.toApplication}</ButtonLink>
    </>,
  )
}
