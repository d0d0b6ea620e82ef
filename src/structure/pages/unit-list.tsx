import type { Child } from 'hono/jsx'
import { useLang } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { Details } from '../../ui/details.tsx'
import type { Confidence, CoreTask, WorkProcess } from '../structure.ts'
import { unitId } from '../structure.ts'
import { structureTexts } from '../texts.ts'

const anchorOf = (unit: CoreTask | WorkProcess) => unitId(unit).replace(':', '-')

const isBullet = (line: string) => line.startsWith('- ')

/** Lines of a text as blocks: bullets that follow each other together, anything else a paragraph. */
const blocksOf = (text: string): string[][] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce<string[][]>((blocks, line) => {
      const last = blocks.at(-1)
      if (last && isBullet(line) && isBullet(last[0] ?? '')) last.push(line)
      else blocks.push([line])
      return blocks
    }, [])

/** Paragraphs and "- " bullets of a dossier text. */
const Text = ({ children }: { children: string }) => (
  <>
    {blocksOf(children).map((lines) =>
      isBullet(lines[0] ?? '') ? (
        <ul>
          {lines.map((line) => (
            <li>{line.slice(2)}</li>
          ))}
        </ul>
      ) : (
        <p>{lines[0]}</p>
      ),
    )}
  </>
)

const filled = (term: string, text: string | null) =>
  text ? [{ term, value: <Text>{text}</Text> }] : []

const ProcessMore = ({ process }: { process: WorkProcess }) => {
  const texts = structureTexts(useLang())
  const items = [
    ...filled(texts.description, process.description),
    ...filled(texts.result, process.result),
    ...filled(texts.behaviour, process.behaviour),
    ...(process.competences.length > 0
      ? [{ term: texts.competences, value: process.competences.join(', ') }]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <Details summary={texts.more} id={`meer-${anchorOf(process)}`}>
      <DataList items={items} />
    </Details>
  )
}

const TaskMore = ({ task }: { task: CoreTask }) => {
  const texts = structureTexts(useLang())
  const items = [
    ...filled(texts.complexity, task.complexity),
    ...filled(texts.responsibility, task.responsibility),
    ...filled(texts.knowledge, task.knowledge.map((item) => `- ${item}`).join('\n') || null),
  ]
  if (items.length === 0) return null
  return (
    <Details summary={texts.more} id={`meer-${anchorOf(task)}`}>
      <DataList items={items} />
    </Details>
  )
}

interface UnitProps {
  /** What stands behind the name of a work process, for instance that it is shared. */
  mark?: ((process: WorkProcess) => Child) | undefined
}

const Task = ({ task, mark }: UnitProps & { task: CoreTask }) => (
  <section class="snijvlak-core-task" id={anchorOf(task)}>
    <h4 class="snijvlak-unit">
      <span class="snijvlak-unit__code">{task.code}</span>{' '}
      <span>{task.title || structureTexts(useLang()).unnamedTask}</span>
    </h4>
    <TaskMore task={task} />
    <ol class="snijvlak-units">
      {task.workProcesses.map((process) => (
        <li id={anchorOf(process)} class="snijvlak-unit">
          <span class="snijvlak-unit__code">{process.code}</span>{' '}
          <div>
            {process.title} {mark?.(process)}
            <ProcessMore process={process} />
          </div>
        </li>
      ))}
    </ol>
  </section>
)

const shownConfidences = (tasks: readonly CoreTask[]) => {
  const found = new Set<Confidence>(
    tasks
      .flatMap((task) => [task, ...task.workProcesses])
      .filter(({ title }) => title !== '')
      .map(({ confidence }) => confidence),
  )
  return (['official', 'high', 'medium'] as const).filter((one) => found.has(one))
}

/** How sure the shown parts are, in words. */
export const Certainty = ({ tasks }: { tasks: readonly CoreTask[] }) => {
  const texts = structureTexts(useLang())
  const sure = shownConfidences(tasks)
  if (sure.length === 0) return null
  return (
    <ul>
      {sure.map((confidence) => (
        <li>{texts[`sure-${confidence}`]}</li>
      ))}
    </ul>
  )
}

/** Core tasks with their work processes, the basis apart from the profile when there are both. */
export const UnitList = ({ tasks, mark }: UnitProps & { tasks: readonly CoreTask[] }) => {
  const texts = structureTexts(useLang())
  const parts = [
    [texts.basis, tasks.filter(({ part }) => part === 'basis')],
    [texts.ownProfile, tasks.filter(({ part }) => part === 'profile')],
  ] as const
  return (
    <>
      {parts
        .filter(([, some]) => some.length > 0)
        .map(([name, some]) => (
          <section>
            <h3>{name}</h3>
            {some.map((task) => (
              <Task task={task} mark={mark} />
            ))}
          </section>
        ))}
    </>
  )
}
