import type { Block, DossierDocument, Fact } from '../../platform/documents/blocks.ts'
import { genericParts } from '../../scheme/index.ts'
import { unitId } from '../../structure/index.ts'
import { formatDate } from '../../ui/dates.ts'
import { signSvg } from '../../ui/sign.tsx'
import { formatNumber, formatPercent, formatSbu } from '../../ui/texts.ts'
import { plainDate } from '../../platform/time.ts'
import { partsOf } from '../engine/index.ts'
import { signPartsOf } from '../sign-parts.ts'
import { exportTexts } from './export-texts.ts'
import { conditionBlocks, likenessBlocks, shareBlocks } from './dossier-judgement.ts'
import { type Exported, sourceName } from './exported.ts'

/** What the front page says. */
export const frontFacts = (it: Exported): Fact[] => {
  const { doc, lang, judged } = it
  const texts = exportTexts(lang)
  const chosen = (value: string | null) => value ?? texts.notChosen
  return [
    { label: texts.officialName, value: chosen(doc.officialName) },
    { label: texts.level, value: chosen(doc.level && texts.levelOf(doc.level)) },
    {
      label: texts.duration,
      value: chosen(doc.durationYears === null ? null : texts.years(doc.durationYears)),
    },
    { label: texts.pathway, value: chosen(doc.pathways.join(', ') || null) },
    {
      label: texts.load,
      value: doc.durationYears
        ? formatSbu(judged.judgement.studyLoad.total, lang)
        : texts.notChosen,
    },
    {
      label: texts.structureOf,
      value: formatDate(plainDate(judged.judgement.structureDate), lang),
    },
  ]
}

const taskBlocks = (it: Exported): Block[] => {
  const texts = exportTexts(it.lang)
  return it.tasks.flatMap(({ code, task, parts }): Block[] => [
    { kind: 'heading', level: 2, text: `${code} ${task.title}` },
    {
      kind: 'table',
      columns: [
        { title: texts.code, width: 1.2 },
        { title: texts.workProcess, width: 3.4 },
        { title: texts.source, width: 2.6 },
        { title: texts.weight, align: 'right', width: 0.8 },
        { title: texts.year, align: 'right', width: 0.9 },
      ],
      rows: parts.map(({ code: place, part }) => [
        place,
        part.title,
        `${sourceName(it, part.qualificationCode)} (${part.code})`,
        formatNumber(it.weights.get(unitId(part)) ?? 0, it.lang),
        String(it.years.get(unitId(part)) ?? ''),
      ]),
    },
  ])
}

const noteBlocks = (it: Exported): Block[] => {
  const noted = partsOf(it.doc).filter(({ note }) => note !== '')
  if (noted.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: exportTexts(it.lang).note },
    { kind: 'list', items: noted.map(({ title, note }) => `${title}: ${note}`) },
  ]
}

const electiveBlocks = (it: Exported): Block[] => {
  const texts = exportTexts(it.lang)
  const { doc, judged, lang } = it
  const generic = doc.level === null ? [] : genericParts(judged.scheme, doc.level)
  return [
    { kind: 'heading', level: 1, text: texts.electives },
    doc.electives.length === 0
      ? { kind: 'paragraph', text: texts.none }
      : {
          kind: 'list',
          items: doc.electives.map(
            ({ code, title, sbu }) =>
              `${code} ${title} (${sbu === null ? texts.notKnown : formatSbu(sbu, lang)})`,
          ),
        },
    { kind: 'heading', level: 1, text: texts.generic },
    generic.length === 0
      ? { kind: 'paragraph', text: texts.notChosen }
      : { kind: 'list', items: generic.map((name) => name[lang]) },
  ]
}

/** The composition with its judgement as a document to read. */
export const compositionDossier = (it: Exported): DossierDocument => {
  const texts = exportTexts(it.lang)
  const parts = signPartsOf(it.judged.judgement.shares, it.lang)
  return {
    title: it.name,
    subtitle: texts.subtitle,
    sign: {
      svg: signSvg({ parts, size: 240, lang: it.lang }),
      alt: parts.map(({ label, share }) => `${label} ${formatPercent(share, it.lang)}`).join(', '),
    },
    madeOn: it.today,
    facts: frontFacts(it),
    footer: texts.footer(it.version),
    blocks: [
      { kind: 'heading', level: 1, text: texts.coreTasks },
      {
        kind: 'paragraph',
        text: texts.counted(it.tasks.length, partsOf(it.doc).length),
      },
      ...taskBlocks(it),
      ...noteBlocks(it),
      ...electiveBlocks(it),
      ...conditionBlocks(it),
      ...shareBlocks(it),
      ...likenessBlocks(it),
    ],
  }
}
