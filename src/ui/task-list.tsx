import type { Child } from 'hono/jsx'
import { useLang } from './context.ts'
import { Icon, type IconName } from './icon.tsx'
import { defineTexts } from './texts.ts'

/** How far a step is. `later` cannot be started yet. */
export type TaskStatus = 'done' | 'todo' | 'faults' | 'later' | 'optional'

export interface Task {
  id: string
  title: Child
  /** No link while the step cannot be started. */
  href?: string
  status: TaskStatus
  /** For instance how many faults, or who has to act first. */
  hint?: Child
}

const texts = defineTexts({
  done: { nl: 'Klaar', en: 'Done' },
  todo: { nl: 'Nog doen', en: 'To do' },
  faults: { nl: 'Aanpassen', en: 'Needs changes' },
  later: { nl: 'Kan nog niet', en: 'Not yet possible' },
  optional: { nl: 'Niet verplicht', en: 'Optional' },
})

const ICON_OF: Record<TaskStatus, IconName> = {
  done: 'check',
  todo: 'circle',
  faults: 'alert-triangle',
  later: 'lock',
  optional: 'circle-dashed',
}

/** The steps of a form, each with how far it is. */
export const TaskList = ({ items }: { items: readonly Task[] }) => (
  <ol class="snijvlak-tasks">
    {items.map((task) => (
      <li id={task.id} class={`snijvlak-task snijvlak-task--${task.status}`}>
        <TaskTitle task={task} />
        <span class="snijvlak-task__status" id={`${task.id}-status`}>
          <Icon name={ICON_OF[task.status]} /> {texts(useLang())[task.status]}
        </span>
      </li>
    ))}
  </ol>
)

const TaskTitle = ({ task: { id, title, href, hint } }: { task: Task }) => (
  <span class="snijvlak-task__title">
    {href ? (
      <a class="nl-link" href={href} aria-describedby={`${id}-status`}>
        {title}
      </a>
    ) : (
      title
    )}
    {hint && <span class="snijvlak-task__hint">{hint}</span>}
  </span>
)
