import type { QualificationContent } from '../../structure/index.ts'
import { unitId } from '../../structure/index.ts'
import type { CompositionPart, NumberedTask } from '../engine/index.ts'
import { type Exported, sourceName, unitOf } from './exported.ts'
import { heading, missing, type ModelBlock } from './model-block.ts'
import { modelTexts } from './model-texts.ts'

/** The text of a source, or the place where the author writes it. */
const filled = (text: string | null | undefined, help: string): ModelBlock =>
  text ? { kind: 'text', text } : missing(help)

/** The texts that the core tasks of the sources have for a core task here, each with where it is from. */
const fromSources = (
  it: Exported,
  { parts }: NumberedTask,
  textOf: (task: QualificationContent['coreTasks'][number]) => string | null,
): ModelBlock[] => {
  const found = new Map<string, ModelBlock[]>()
  for (const { part } of parts) {
    const task = unitOf(it, part)?.coreTask
    const text = task ? textOf(task) : null
    if (!task || !text) continue
    const source = `${sourceName(it, part.qualificationCode)}, ${task.code}`
    found.set(unitId(task), [
      { kind: 'source', text: modelTexts(it.lang).ofSource(source) },
      { kind: 'text', text },
    ])
  }
  return [...found.values()].flat()
}

const orMissing = (blocks: ModelBlock[], help: string): ModelBlock[] =>
  blocks.length > 0 ? blocks : [missing(help)]

const workProcess = (it: Exported, code: string, part: CompositionPart): ModelBlock[] => {
  const texts = modelTexts(it.lang)
  const unit = unitOf(it, part)?.workProcess
  return [
    heading(3, `${code} ${part.title}`),
    {
      kind: 'source',
      text: texts.from(sourceName(it, part.qualificationCode), unitId(part)),
    },
    heading(4, texts.description),
    filled(unit?.description, texts.descriptionHelp),
    heading(4, texts.result),
    filled(unit?.result, texts.resultHelp),
    heading(4, texts.behaviour),
    filled(unit?.behaviour, texts.behaviourHelp),
    ...(unit && unit.competences.length > 0
      ? [{ kind: 'text' as const, text: `${texts.competences}: ${unit.competences.join(', ')}` }]
      : []),
  ]
}

const coreTask = (it: Exported, numbered: NumberedTask): ModelBlock[] => {
  const texts = modelTexts(it.lang)
  const knowledge = fromSources(it, numbered, ({ knowledge: items }) => items.join('\n') || null)
  return [
    heading(2, `${numbered.code} ${numbered.task.title}`),
    heading(3, texts.complexity),
    ...orMissing(
      fromSources(it, numbered, (task) => task.complexity),
      texts.complexityHelp,
    ),
    heading(3, texts.responsibility),
    ...orMissing(
      fromSources(it, numbered, (task) => task.responsibility),
      texts.responsibilityHelp,
    ),
    heading(3, texts.knowledge),
    ...orMissing(knowledge, texts.knowledgeHelp),
    ...numbered.parts.flatMap(({ code, part }) => workProcess(it, code, part)),
  ]
}

/** The core tasks with their work processes, filled with what the sources say. */
export const taskBlocks = (it: Exported): ModelBlock[] => {
  const texts = modelTexts(it.lang)
  return [
    heading(1, texts.tasks),
    ...(it.tasks.length === 0
      ? [missing(texts.noTasks)]
      : it.tasks.flatMap((one) => coreTask(it, one))),
  ]
}
