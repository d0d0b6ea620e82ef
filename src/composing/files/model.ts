import type { Fact } from '../../platform/documents/blocks.ts'
import { durationNorm, genericParts } from '../../scheme/index.ts'
import type { QualificationContent } from '../../structure/index.ts'
import { unitId } from '../../structure/index.ts'
import { formatPercent, formatSbu } from '../../ui/texts.ts'
import type { CompositionPart, NumberedTask } from '../engine/index.ts'
import { partsOf } from '../engine/index.ts'
import { exportTexts } from './export-texts.ts'
import { type Exported, sourceName, unitOf } from './exported.ts'
import { frontFacts } from './dossier.ts'
import { modelTexts } from './model-texts.ts'

/** A piece of the model document. `missing`: what the author still writes, with what belongs there. */
export type ModelBlock =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'source'; text: string }
  | { kind: 'missing'; text: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'list'; items: string[] }

const heading = (level: 1 | 2 | 3 | 4, text: string): ModelBlock => ({
  kind: 'heading',
  level,
  text,
})
const missing = (text: string): ModelBlock => ({ kind: 'missing', text })

/** The text of a source, or the place where the author writes it. */
const filled = (text: string | null | undefined, help: string): ModelBlock =>
  text ? { kind: 'text', text } : missing(help)

const front = (it: Exported): ModelBlock[] => {
  const { doc, judged, lang } = it
  const texts = exportTexts(lang)
  const norm =
    doc.level === null || doc.durationYears === null
      ? null
      : durationNorm(judged.scheme, doc.level, doc.durationYears)
  return [
    heading(1, modelTexts(lang).front),
    {
      kind: 'facts',
      facts: [
        { label: texts.name, value: it.name },
        ...frontFacts(it),
        { label: texts.kind, value: norm?.programme ?? texts.notChosen },
        { label: texts.code, value: texts.codeLater },
      ],
    },
  ]
}

const profession = ({ lang }: Exported): ModelBlock[] => {
  const texts = modelTexts(lang)
  return [
    heading(1, texts.profession),
    heading(2, texts.contextHead),
    missing(texts.context),
    heading(2, texts.attitudeHead),
    missing(texts.attitude),
    heading(2, texts.resultHead),
    missing(texts.professionResult),
  ]
}

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

const tasks = (it: Exported): ModelBlock[] => {
  const texts = modelTexts(it.lang)
  return [
    heading(1, texts.tasks),
    ...(it.tasks.length === 0
      ? [missing(texts.noTasks)]
      : it.tasks.flatMap((one) => coreTask(it, one))),
  ]
}

const generic = ({ doc, judged, lang }: Exported): ModelBlock[] => [
  heading(1, modelTexts(lang).generic),
  doc.level === null
    ? { kind: 'text', text: exportTexts(lang).notChosen }
    : { kind: 'list', items: genericParts(judged.scheme, doc.level).map((name) => name[lang]) },
]

const sourceCodes = ({ doc }: Exported): string[] => [
  ...new Set(partsOf(doc).map((part) => part.qualificationCode)),
]

const legal = (it: Exported): ModelBlock[] => {
  const texts = modelTexts(it.lang)
  const regulated = sourceCodes(it).filter(
    (code) => it.judged.index.view.content(code)?.qualification.edition?.legalRequirements === true,
  )
  return [
    heading(1, texts.legal),
    ...regulated.map(
      (code): ModelBlock => ({
        kind: 'text',
        text: texts.legalOf(sourceName(it, code)),
      }),
    ),
    missing(texts.legalHelp),
    heading(1, texts.branch),
    missing(texts.branchHelp),
    heading(1, texts.certificates),
    missing(texts.certificatesHelp),
  ]
}

const languages = (it: Exported): ModelBlock[] => {
  const texts = modelTexts(it.lang)
  const demands = sourceCodes(it).flatMap((code) =>
    (it.judged.index.view.content(code)?.qualification.edition?.languages ?? []).map(
      ({ language, skill, level }) => `${language}, ${skill}: ${level} (${code})`,
    ),
  )
  return [
    heading(1, texts.languages),
    ...(demands.length > 0 ? [{ kind: 'list' as const, items: demands }] : []),
    missing(texts.languagesHelp),
  ]
}

const electives = ({ doc, lang }: Exported): ModelBlock[] => {
  const texts = exportTexts(lang)
  const size = (sbu: number | null) => (sbu === null ? texts.notKnown : formatSbu(sbu, lang))
  return [
    heading(1, texts.electives),
    doc.electives.length === 0
      ? { kind: 'text', text: texts.none }
      : {
          kind: 'list',
          items: doc.electives.map(({ code, title, sbu }) => `${code} ${title} (${size(sbu)})`),
        },
  ]
}

const account = (it: Exported): ModelBlock[] => {
  const texts = modelTexts(it.lang)
  const { qualifications } = it.judged.judgement.shares
  const sources = qualifications.map(({ code, parts, ofCrossover }) =>
    texts.sourceLine(sourceName(it, code ?? ''), parts, formatPercent(ofCrossover, it.lang, 1)),
  )
  return [
    heading(1, texts.account),
    heading(2, texts.sources),
    sources.length === 0
      ? { kind: 'text', text: exportTexts(it.lang).none }
      : { kind: 'list', items: sources },
    heading(2, texts.labourMarket),
    missing(texts.labourMarketHelp),
    heading(2, texts.trends),
    missing(texts.trendsHelp),
    heading(2, texts.nextSteps),
    missing(texts.nextStepsHelp),
    heading(2, texts.consulted),
    missing(texts.consultedHelp),
    ...(it.doc.durationYears === 4
      ? [heading(2, texts.fourYears), missing(texts.fourYearsHelp)]
      : []),
  ]
}

/**
 * The model of a cross-over kwalificatie in its order: what is known filled in, the texts of the sources beside the
 * parts that come from them, and a marked place for what the author still writes. Stand-in: the model of a regular
 * dossier (BWBR0036147), with one profile and units renumbered B1-K1-W1.
 */
export const modelDocument = (it: Exported): ModelBlock[] => [
  ...front(it),
  ...profession(it),
  ...tasks(it),
  ...generic(it),
  ...legal(it),
  ...languages(it),
  ...electives(it),
  ...account(it),
]
