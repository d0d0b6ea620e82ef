import type { CoreTask, FoundPart, PartGroup, WorkProcess } from '../../structure/index.ts'
import { unitId } from '../../structure/index.ts'
import { Select } from '../../ui/choice-fields.tsx'
import { Details } from '../../ui/details.tsx'
import { Icon } from '../../ui/icon.tsx'
import { partsOf } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { findTexts } from './find-texts.ts'
import { HueMark } from './hue-mark.tsx'
import { idOf } from './ids.ts'
import { addressOf } from './page-state.ts'
import { taskOptions } from './read-action.ts'
import { RowButton } from './row-button.tsx'

/** The form of the results: its buttons add, and one choice says where to. */
const FIND_FORM = 'erbij'

interface UnitProps {
  composer: Composer
  qualification: string
}

const WorkProcessRow = (props: UnitProps & { process: WorkProcess; found: boolean }) => {
  const { composer, qualification, process, found } = props
  const texts = findTexts(composer.lang)
  const id = unitId(process)
  const present = composer.present.has(id)
  return (
    <li class="snijvlak-found__process" id={`vondst-${qualification}-${idOf(id)}`}>
      <span class="snijvlak-found__title">
        {found ? <strong>{process.title}</strong> : process.title}
      </span>
      {composer.access === 'edit' && (
        <RowButton
          id={`erbij-${qualification}-${idOf(id)}`}
          form={FIND_FORM}
          action={present ? `weg ${id}` : `erbij ${qualification} ${id}`}
          icon={present ? 'in' : 'add'}
          label={present ? texts.takeOut(process.title) : texts.add(process.title)}
        />
      )}
    </li>
  )
}

const TaskButton = ({ composer, qualification, task }: UnitProps & { task: CoreTask }) => {
  const texts = findTexts(composer.lang)
  const id = unitId(task)
  const left = task.workProcesses.filter((process) => !composer.present.has(unitId(process)))
  if (composer.access !== 'edit' || task.workProcesses.length === 0) return null
  const buttonId = `erbij-${qualification}-${idOf(id)}`
  if (left.length === 0) {
    return (
      <span class="snijvlak-found__in" id={buttonId} tabindex={-1}>
        <Icon name="check" /> {texts.allIn}
      </span>
    )
  }
  return (
    <button
      class="snijvlak-link-button"
      id={buttonId}
      form={FIND_FORM}
      name="actie"
      value={`erbij ${qualification} ${id}`}
      aria-label={texts.addTaskOf(task.title || task.code)}
    >
      <Icon name="plus" /> {texts.addTask}
    </button>
  )
}

const Task = (props: UnitProps & { task: CoreTask; found: ReadonlySet<string> }) => {
  const { composer, qualification, task, found } = props
  return (
    <li class="snijvlak-found__task">
      <div class="snijvlak-found__task-head">
        <span>
          <span class="snijvlak-code">{task.code}</span>{' '}
          {task.title || findTexts(composer.lang).untitledTask}
        </span>
        <TaskButton composer={composer} qualification={qualification} task={task} />
      </div>
      <ul class="snijvlak-rows">
        {task.workProcesses.map((process) => (
          <WorkProcessRow
            composer={composer}
            qualification={qualification}
            process={process}
            found={found.has(unitId(process))}
          />
        ))}
      </ul>
    </li>
  )
}

const Tasks = (props: UnitProps & { parts: readonly FoundPart[] }) => (
  <ul class="snijvlak-rows">
    {props.parts.map(({ coreTask, workProcesses }) => (
      <Task
        composer={props.composer}
        qualification={props.qualification}
        task={coreTask}
        found={new Set(workProcesses)}
      />
    ))}
  </ul>
)

const domainName = ({ judged }: Composer, code: string | null): string | null => {
  const domain = code === null ? undefined : judged.index.view.domain(code)
  return domain?.name ?? null
}

const Group = ({ composer, group }: { composer: Composer; group: PartGroup }) => {
  const { code, name, level, domainCode } = group.qualification
  const texts = findTexts(composer.lang)
  const facts = [code, level && texts.levelOf(level), domainName(composer, domainCode)]
  const others = group.others.map((coreTask) => ({ coreTask, matched: false, workProcesses: [] }))
  return (
    <li class="snijvlak-found__group" id={`kwalificatie-${code}`}>
      <h3 class="snijvlak-found__name">
        <HueMark domain={domainCode} />
        <a class="nl-link" href={`/kwalificaties/${code}`} data-turbo="false">
          {name}
        </a>
      </h3>
      <p class="snijvlak-soft">{facts.filter(Boolean).join(' · ')}</p>
      <Tasks composer={composer} qualification={code} parts={group.parts} />
      {others.length > 0 && (
        <Details id={`meer-${code}`} summary={texts.otherTasks(others.length)}>
          <Tasks composer={composer} qualification={code} parts={others} />
        </Details>
      )}
      {group.parts.length + others.length === 0 && <p class="snijvlak-soft">{texts.noParts}</p>}
    </li>
  )
}

const Target = ({ composer }: { composer: Composer }) => {
  const texts = findTexts(composer.lang)
  const { coreTasks } = composer.doc
  if (coreTasks.length === 0) return null
  return (
    <Select
      name="naar"
      id="naar"
      label={texts.target}
      options={taskOptions(coreTasks)}
      value={composer.state.target ?? ''}
      empty={texts.targetNew}
    />
  )
}

/** Qualifications with what was found in them; each core task and work process can be added from here. */
export const FoundParts = (props: { composer: Composer; groups: readonly PartGroup[] }) => {
  const { composer, groups } = props
  const { base, state } = composer
  return (
    <>
      <form
        id={FIND_FORM}
        method="post"
        action={addressOf(base, state)}
        data-turbo-action="replace"
      >
        {composer.access === 'edit' && groups.length > 0 && <Target composer={composer} />}
      </form>
      <ul class="snijvlak-rows">
        {groups.map((group) => (
          <Group composer={composer} group={group} />
        ))}
      </ul>
    </>
  )
}

/** How many work processes the composition holds. */
export const partCount = ({ doc }: Composer): number => partsOf(doc).length
