import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDateTime } from '../../ui/dates.ts'
import { type Task, TaskList } from '../../ui/task-list.tsx'
import type { Lang } from '../../ui/texts.ts'
import { pathOf } from '../application.ts'
import type { FileView } from '../file-view.ts'
import { pageTexts } from '../page-texts.ts'
import { hurdlesOf, isClear } from '../readiness.ts'
import type { StepState } from '../step-status.ts'
import { stepTitle } from '../step-texts.ts'

const hintOf = ({ status, count }: StepState, lang: Lang): string | undefined => {
  const texts = pageTexts(lang)
  if (status === 'faults') return texts.faultCount(count)
  return status === 'todo' ? texts.missingCount(count) : undefined
}

const taskOf = (state: StepState, path: string, lang: Lang): Task => {
  const { step, status } = state
  const hint = hintOf(state, lang)
  return {
    id: `stap-${step.path}`,
    title: stepTitle(step.id, lang),
    href: `${path}/${step.path}${status === 'faults' ? '?controle=ja' : ''}`,
    status,
    ...(hint ? { hint } : {}),
  }
}

interface StepTasksProps {
  view: FileView
}

/** Every step of an application with how far it is, computed from what is there. */
export const StepTasks = ({ view: { application, steps } }: StepTasksProps) => {
  const lang = useLang()
  const texts = pageTexts(lang)
  const asked = steps.filter(({ status }) => status !== 'optional')
  const done = asked.filter(({ status }) => status === 'done').length
  return (
    <>
      <h2>{texts.steps}</h2>
      <p>{texts.doneCount(done, asked.length)}</p>
      <TaskList items={steps.map((state) => taskOf(state, pathOf(application), lang))} />
    </>
  )
}

/** Filing as the last task: open when nothing stands in the way, else what has to be done first. */
const fileTask = (view: FileView, lang: Lang): Task => {
  const texts = pageTexts(lang)
  const path = pathOf(view.application)
  const hurdles = hurdlesOf(view, false)
  const task = { id: 'stap-indienen', title: texts.fileTask }
  if (isClear(hurdles)) return { ...task, status: 'todo', href: `${path}/indienen` }
  if (hurdles.steps.length > 0) return { ...task, status: 'later', hint: texts.fileTaskLater }
  return { ...task, status: 'faults', href: `${path}/controle`, hint: texts.fileTaskBlocked }
}

interface DraftProps extends StepTasksProps {
  /** Who changed it last. */
  changedBy: string
  /** Why nothing can be filed today; `null` when it can. */
  closed: string | null
}

/** A draft: its steps, and what comes after them. */
export const DraftTasks = ({ view, changedBy, closed }: DraftProps) => {
  const lang = useLang()
  const texts = pageTexts(lang)
  const { application } = view
  return (
    <>
      {closed && <Alert kind="warning">{closed}</Alert>}
      <p>{texts.savedBy(formatDateTime(application.changedAt, lang), changedBy)}</p>
      <StepTasks view={view} />
      <h2>{texts.afterSteps}</h2>
      <TaskList items={[fileTask(view, lang)]} />
      <p>{texts.checkLead}</p>
      <ButtonLink href={`${pathOf(application)}/controle`} icon="list-check">
        {texts.check}
      </ButtonLink>
    </>
  )
}
