import { durationNorm, genericParts } from '../../scheme/index.ts'
import { formatPercent, formatSbu } from '../../ui/texts.ts'
import { partsOf } from '../engine/index.ts'
import { exportTexts } from './export-texts.ts'
import { type Exported, sourceName } from './exported.ts'
import { frontFacts } from './dossier.ts'
import { heading, missing, type ModelBlock } from './model-block.ts'
import { taskBlocks } from './model-tasks.ts'
import { modelTexts } from './model-texts.ts'

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
  ...taskBlocks(it),
  ...generic(it),
  ...legal(it),
  ...languages(it),
  ...electives(it),
  ...account(it),
]
