import type { Block, Fact } from '../platform/documents/blocks.ts'
import { formatDate } from '../ui/dates.ts'
import { formatPercent } from '../ui/texts.ts'
import { type Answers, answersOf, textOf } from './answers.ts'
import { dossierTexts } from './dossier-texts.ts'
import { readDay, readWhole } from './reading.ts'
import { rowAnswers, rowsOf, type Step, type StepId } from './step.ts'
import { cohortRows, pathwaysOf, type StepContext } from './step-context.ts'
import { type FieldLabel, fieldLabel } from './step-texts.ts'

type Render = (step: Step, context: StepContext) => Block[]

const said = (text: string, { lang }: StepContext): string =>
  text === '' ? dossierTexts(lang).notFilledIn : text

const fact = (step: StepId, field: string, own: Answers, context: StepContext): Fact => ({
  label: fieldLabel(`${step}.${field}` as FieldLabel, context.lang),
  value: said(textOf(own[field]), context),
})

const fieldsAsFacts: Render = (step, context) => {
  const own = answersOf(context.answers, step.id)
  return [
    { kind: 'facts', facts: step.fields.map(({ name }) => fact(step.id, name, own, context)) },
  ]
}

const fieldsAsText: Render = (step, context) =>
  step.fields.flatMap(({ name }): Block[] => {
    const { label, value } = fact(step.id, name, answersOf(context.answers, step.id), context)
    return [
      { kind: 'heading', level: 2, text: label },
      { kind: 'paragraph', text: value },
    ]
  })

const programme: Render = (step, context) => {
  const { kind, answers, content, lang } = context
  const texts = dossierTexts(lang)
  const ownName = textOf(answers['programme.ownName']) || content?.title || ''
  const official = content?.officialName ?? textOf(answers['programme.officialName'])
  const years = content?.durationYears ?? textOf(answers['programme.durationYears'])
  const facts: Fact[] = [
    { label: fieldLabel('programme.officialName', lang), value: said(official, context) },
    { label: fieldLabel('programme.ownName', lang), value: said(ownName, context) },
    { label: texts.level, value: content?.level ? texts.mbo(content.level) : texts.notKnown },
    {
      label: fieldLabel('programme.pathways', lang),
      value: said(pathwaysOf(kind, content, answers).join(', '), context),
    },
    { label: fieldLabel('programme.durationYears', lang), value: said(String(years), context) },
  ]
  return [{ kind: 'facts', facts }, ...(content ? contentBlocks(step, context) : [])]
}

const contentBlocks: Render = (_step, { content, lang }) => {
  if (!content) return []
  const texts = dossierTexts(lang)
  const rows = content.tasks.flatMap(({ code, title, parts }) => [
    [code, title, '', ''],
    ...parts.map((part) => [
      part.code,
      part.title,
      part.source ? `${part.source.code} ${part.source.name}`.trim() : texts.notKnown,
      part.sbu === null ? texts.notKnown : String(part.sbu),
    ]),
  ])
  const domains = content.domains.map(({ code, name, share }) =>
    share === 'unknown' ? `${code} ${name}` : `${code} ${name}: ${formatPercent(share, lang, 1)}`,
  )
  const electives = content.electives.map(({ code, title }) => `${code} ${title}`)
  return [
    ...listed(texts.domains, domains),
    ...(rows.length > 0 ? [table(texts.parts, texts.partColumns, rows)] : []),
    ...listed(texts.electives, electives),
  ]
}

const listed = (text: string, items: string[]): Block[] =>
  items.length > 0
    ? [
        { kind: 'heading', level: 2, text },
        { kind: 'list', items },
      ]
    : []

interface ColumnText {
  title: string
  align?: 'right'
  width?: number
}

const table = (caption: string, columns: readonly ColumnText[], rows: string[][]): Block => ({
  kind: 'table',
  caption,
  columns: [...columns],
  rows,
})

const day = (own: Answers, context: StepContext): string => {
  const start = readDay(own, 'start')
  return start === 'unknown' ? said('', context) : formatDate(start, context.lang)
}

const cohorts: Render = (step, context) => {
  const { answers, lang } = context
  const texts = dossierTexts(lang)
  const rows = rowsOf(step, answers).map((row, i) => {
    const own = rowAnswers(step, answers, row)
    const [pathway, students] = [textOf(own['pathway']), textOf(own['students'])]
    return [String(i + 1), day(own, context), said(pathway, context), said(students, context)]
  })
  return rows.length > 0
    ? [table(texts.cohorts, texts.cohortColumns, rows)]
    : [{ kind: 'paragraph', text: texts.notFilledIn }]
}

const placesOf = (own: Answers, { answers, lang }: StepContext): string[][] =>
  cohortRows(answers).flatMap(({ row, start, pathway }) => {
    const places = readWhole(own, `places.${row}`)
    const when = start ? formatDate(start, lang) : ''
    return places === 'unknown' ? [] : [[when, pathway ?? '', String(places)]]
  })

const company = (step: Step, row: string, context: StepContext): Block[] => {
  const { answers, lang } = context
  const texts = dossierTexts(lang)
  const own = rowAnswers(step, answers, row)
  const facts = ['contact', 'email', 'need', 'marketPay', 'signed']
    .map((field) => fact(step.id, field, own, context))
    .filter(({ value }) => value !== texts.notFilledIn)
  const places = placesOf(own, context)
  return [
    { kind: 'heading', level: 2, text: said(textOf(own['name']), context) },
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ...(places.length > 0 ? [table(texts.places, texts.placeColumns, places)] : []),
  ]
}

const fallback = (step: Step, row: string, context: StepContext): Block[] => {
  const own = rowAnswers(step, context.answers, row)
  const code = textOf(own['code'])
  const name = context.qualifications.get(code)?.name ?? ''
  return [
    { kind: 'heading', level: 2, text: said(`${code} ${name}`.trim(), context) },
    { kind: 'paragraph', text: said(textOf(own['reason']), context) },
  ]
}

const each =
  (one: (step: Step, row: string, context: StepContext) => Block[]): Render =>
  (step, context) => {
    const rows = rowsOf(step, context.answers)
    if (rows.length === 0) return [{ kind: 'paragraph', text: said('', context) }]
    return rows.flatMap((row) => one(step, row, context))
  }

const RENDER: Record<StepId, Render> = {
  programme,
  applicant: fieldsAsFacts,
  'labour-market': fieldsAsText,
  cohorts,
  companies: each(company),
  fallback: each(fallback),
  branch: fieldsAsText,
  documents: () => [],
}

/** What was filled in at a step, to read: the same on the review page, in the case and in the PDF. */
export const answerBlocks = (step: Step, context: StepContext): Block[] =>
  RENDER[step.id](step, context)
