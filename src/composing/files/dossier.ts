import type { Block, DossierDocument, Fact } from '../../platform/documents/blocks.ts'
import { genericParts, renderOutcome } from '../../scheme/index.ts'
import { unitId } from '../../structure/index.ts'
import { formatDate } from '../../ui/dates.ts'
import { signSvg } from '../../ui/sign.tsx'
import { formatNumber, formatPercent, formatSbu } from '../../ui/texts.ts'
import { plainDate } from '../../platform/time.ts'
import { partsOf } from '../engine/index.ts'
import { exportTexts } from './export-texts.ts'
import { discs, type Exported, sourceName } from './exported.ts'

/** Likeness and fallback of more than this help no reader of a document. */
const SHOWN = 5

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

const conditionBlocks = (it: Exported): Block[] => {
  const texts = exportTexts(it.lang)
  return [
    { kind: 'heading', level: 1, text: texts.conditions },
    {
      kind: 'table',
      columns: [
        { title: texts.condition, width: 2 },
        { title: texts.outcome, width: 1.3 },
        { title: texts.reason, width: 4 },
      ],
      rows: it.outcomes.map((outcome) => {
        const said = renderOutcome(it.judged.scheme, outcome, 'school', it.lang)
        return [`${said.code} ${said.title}`, said.outcome, said.reason]
      }),
    },
  ]
}

const percent = (share: number | null, it: Exported): string =>
  share === null ? exportTexts(it.lang).notKnown : formatPercent(share, it.lang, 1)

const shareBlocks = (it: Exported): Block[] => {
  const texts = exportTexts(it.lang)
  const { domains, qualifications } = it.judged.judgement.shares
  return [
    { kind: 'heading', level: 1, text: texts.shares },
    {
      kind: 'table',
      columns: [
        { title: texts.source, width: 3 },
        { title: texts.parts, align: 'right' },
        { title: texts.ofCrossover, align: 'right' },
        { title: texts.ofSource, align: 'right' },
      ],
      rows: [...domains, ...qualifications].map((share) => [
        `${share.code ?? ''} ${share.name ?? texts.unknownDomain}`.trim(),
        String(share.parts),
        percent(share.ofCrossover, it),
        percent(share.ofSource, it),
      ]),
    },
  ]
}

const likenessBlocks = (it: Exported): Block[] => {
  const texts = exportTexts(it.lang)
  const { coverage, fallback } = it.judged.judgement
  const years = fallback.length > 1 ? fallback.slice(0, -1) : fallback
  return [
    { kind: 'heading', level: 1, text: texts.likeness },
    {
      kind: 'table',
      columns: [
        { title: texts.qualification, width: 4 },
        { title: texts.covered, align: 'right' },
        { title: texts.coinciding, align: 'right' },
      ],
      rows: coverage
        .slice(0, SHOWN)
        .map(({ qualification, covered, matches }) => [
          `${qualification.code} ${qualification.name}`,
          percent(covered, it),
          String(matches.length),
        ]),
    },
    { kind: 'heading', level: 1, text: texts.fallback },
    {
      kind: 'table',
      columns: [
        { title: texts.after, align: 'right' },
        { title: texts.qualification, width: 4 },
        { title: texts.done, align: 'right' },
        { title: texts.toDo, align: 'right' },
      ],
      rows: years.flatMap(({ year, options }) =>
        options
          .slice(0, SHOWN)
          .map(({ qualification, done, toDo }) => [
            String(year),
            `${qualification.code} ${qualification.name}`,
            percent(done, it),
            String(toDo.length),
          ]),
      ),
    },
  ]
}

/** The composition with its judgement as a document to read. */
export const compositionDossier = (it: Exported): DossierDocument => {
  const texts = exportTexts(it.lang)
  const parts = discs(it)
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
