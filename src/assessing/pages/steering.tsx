import { get, type Route, roles, type Visit } from '../../access/index.ts'
import { toXlsx } from '../../platform/documents/sheets.ts'
import { contentDisposition } from '../../platform/uploads/serve-file.ts'
import { Alert } from '../../ui/alert.tsx'
import { Code } from '../../ui/arrange.tsx'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatNumber, type Lang } from '../../ui/texts.ts'
import { casePath } from '../case-file.ts'
import { refreshSome } from '../refresh-queue.ts'
import { casesSheet } from '../steering-sheet.ts'
import {
  countStates,
  type Duration,
  exportedCases,
  type StateCount,
  stepDurations,
  type StuckCase,
  stuckCases,
  type Workload,
  workloads,
} from '../steering.store.ts'
import { steeringTexts } from '../steering-texts.ts'
import { assessingTexts, sideTexts } from '../texts.ts'
import { StateBadge } from '../views/case-shell.tsx'
import { CLOSED_STATES, FILTER_STATES } from '../worklist-query.ts'

const ORDER = [...FILTER_STATES, ...CLOSED_STATES]

const States = ({ counts, lang }: { counts: readonly StateCount[]; lang: Lang }) => {
  const texts = steeringTexts(lang)
  const sorted = counts.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  return (
    <DataTable
      caption={texts.states}
      captionHidden
      rows={sorted}
      columns={[
        {
          key: 'state',
          header: texts.state,
          rowHeader: true,
          cell: ({ state }) => <StateBadge state={state} lang={lang} />,
        },
        {
          key: 'cases',
          header: texts.cases,
          numeric: true,
          cell: ({ cases }) => formatNumber(cases, lang),
        },
        {
          key: 'overdue',
          header: texts.overdue,
          numeric: true,
          cell: ({ overdue }) => formatNumber(overdue, lang),
        },
      ]}
    />
  )
}

const Stuck = ({ cases, lang }: { cases: readonly StuckCase[]; lang: Lang }) => {
  const texts = steeringTexts(lang)
  if (cases.length === 0) return <Alert kind="success">{texts.noneStuck}</Alert>
  return (
    <>
      <Alert kind="error">{texts.stuckLead(cases.length)}</Alert>
      <ul>
        {cases.map(({ reference, title, state }) => (
          <li>
            <a class="nl-link" href={casePath(reference)}>
              {title} <Code>{reference}</Code>
            </a>{' '}
            ({sideTexts(lang).state[state]})
          </li>
        ))}
      </ul>
    </>
  )
}

const Durations = ({ durations, lang }: { durations: readonly Duration[]; lang: Lang }) => {
  const texts = steeringTexts(lang)
  return (
    <DataTable
      caption={texts.durations}
      captionHidden
      rows={durations}
      empty={<p>{texts.noDurations}</p>}
      columns={[
        { key: 'step', header: texts.step, rowHeader: true, cell: ({ step }) => texts[step] },
        {
          key: 'count',
          header: texts.count,
          numeric: true,
          cell: ({ count }) => formatNumber(count, lang),
        },
        {
          key: 'median',
          header: texts.median,
          numeric: true,
          cell: ({ median }) => formatNumber(median, lang, 1),
        },
        {
          key: 'p90',
          header: texts.p90,
          numeric: true,
          cell: ({ p90 }) => formatNumber(p90, lang, 1),
        },
      ]}
    />
  )
}

const Work = ({ loads, lang }: { loads: readonly Workload[]; lang: Lang }) => {
  const texts = steeringTexts(lang)
  return (
    <DataTable
      caption={texts.workload}
      captionHidden
      rows={loads}
      columns={[
        {
          key: 'handler',
          header: texts.handler,
          rowHeader: true,
          cell: ({ handler }) => handler ?? texts.nobody,
        },
        {
          key: 'open',
          header: texts.openCases,
          numeric: true,
          cell: ({ open }) => formatNumber(open, lang),
        },
        {
          key: 'turn',
          header: texts.turn,
          numeric: true,
          cell: ({ turn }) => formatNumber(turn, lang),
        },
        {
          key: 'overdue',
          header: texts.overdue,
          numeric: true,
          cell: ({ overdue }) => formatNumber(overdue, lang),
        },
      ]}
    />
  )
}

const show = async (visit: Visit): Promise<Response> => {
  const { lang, today, services } = visit
  const { db } = services
  const texts = steeringTexts(lang)
  await refreshSome(db, today)
  const [counts, stuck, durations, loads] = await Promise.all([
    countStates(db, today),
    stuckCases(db),
    stepDurations(db),
    workloads(db, today),
  ])
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead,
      breadcrumb: [
        { label: assessingTexts(lang).worklist, href: '/werkvoorraad' },
        { label: texts.title, href: '/sturing' },
      ],
    },
    <>
      <ActionGroup>
        <ButtonLink href="/sturing/zaken.xlsx" download>
          {texts.download}
        </ButtonLink>
      </ActionGroup>
      <h2>{texts.stuck}</h2>
      <Stuck cases={stuck} lang={lang} />
      <h2>{texts.states}</h2>
      <States counts={counts} lang={lang} />
      <h2>{texts.durations}</h2>
      <p>{texts.durationsLead}</p>
      <Durations durations={durations} lang={lang} />
      <h2>{texts.workload}</h2>
      <Work loads={loads} lang={lang} />
    </>,
  )
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const download = async ({ services, lang, today }: Visit): Promise<Response> => {
  await refreshSome(services.db, today)
  const sheet = casesSheet(await exportedCases(services.db), today, lang)
  const bytes = await toXlsx(sheet, { lang, madeOn: today })
  return new Response(bytes.slice().buffer, {
    headers: {
      'content-type': XLSX,
      'content-disposition': contentDisposition('attachment', `zaken-${today.toString()}.xlsx`),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

/** Figures on the work, for the manager. */
export const steeringRoutes: Route[] = [
  get('/sturing', roles('manager'), show),
  get('/sturing/zaken.xlsx', roles('manager'), download),
]
