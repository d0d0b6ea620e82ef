import { formatSbu } from '../../ui/texts.ts'
import { unitId } from '../../structure/index.ts'
import type { NumberedTask } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { EditTask } from './edit-task.tsx'
import { idOf } from './ids.ts'
import { addressOf } from './page-state.ts'
import { PartRow } from './part-row.tsx'
import { partTexts } from './part-texts.ts'
import { EditLink, RowButton } from './row-button.tsx'

interface Props {
  composer: Composer
  numbered: NumberedTask
}

const Controls = ({ composer, numbered: { task, code } }: Props) => {
  const texts = partTexts(composer.lang)
  const name = `${code} ${task.title}`
  const isOpen = composer.state.open?.kind === 'task' && composer.state.open.id === task.id
  const open = isOpen ? null : ({ kind: 'task', id: task.id } as const)
  return (
    <div class="snijvlak-part__controls">
      <RowButton
        id={`taak-op-${task.id}`}
        action={`taak-op ${task.id}`}
        icon="up"
        label={texts.up(name)}
      />
      <RowButton
        id={`taak-neer-${task.id}`}
        action={`taak-neer ${task.id}`}
        icon="down"
        label={texts.down(name)}
      />
      <EditLink
        id={`taak-wijzig-${task.id}`}
        href={addressOf(composer.base, { ...composer.state, open }, `taak-${task.id}`)}
        label={texts.edit(name)}
        isOpen={isOpen}
      />
      <RowButton
        id={`taak-weg-${task.id}`}
        action={`taak-weg ${task.id}`}
        icon="remove"
        label={texts.remove(name)}
        then="taken-kop"
      />
    </div>
  )
}

const Parts = ({ composer, numbered: { task, parts } }: Props) => {
  if (parts.length === 0) return <p class="snijvlak-soft">{partTexts(composer.lang).emptyTask}</p>
  const rowId = (i: number): string => {
    const neighbour = parts[i + 1] ?? parts[i - 1]
    return neighbour ? `weg-${idOf(unitId(neighbour.part))}` : `taak-weg-${task.id}`
  }
  return (
    <ol class="snijvlak-rows">
      {parts.map(({ code, part }, i) => (
        <PartRow composer={composer} part={part} code={code} next={rowId(i)} />
      ))}
    </ol>
  )
}

/** One core task with its work processes. */
export const TaskBlock = (props: Props) => {
  const { composer, numbered } = props
  const { code, task, parts } = numbered
  const sbu = parts.reduce((sum, { part }) => sum + (composer.weights.get(unitId(part)) ?? 0), 0)
  const isOpen = composer.state.open?.kind === 'task' && composer.state.open.id === task.id
  return (
    <li class="snijvlak-task-block" id={`taak-${task.id}`} data-task={task.id}>
      <div class="snijvlak-task-block__head">
        <h4>
          <span class="snijvlak-code">{code}</span> {task.title}
        </h4>
        <span class="snijvlak-task-block__sbu">{formatSbu(sbu, composer.lang)}</span>
        {composer.access === 'edit' && <Controls {...props} />}
      </div>
      {isOpen && composer.access === 'edit' && <EditTask composer={composer} task={task} />}
      <Parts {...props} />
    </li>
  )
}
