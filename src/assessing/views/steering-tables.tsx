import { Alert } from '../../ui/alert.tsx'
import { Code } from '../../ui/arrange.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatNumber, type Lang } from '../../ui/texts.ts'
import { casePath } from '../case-file.ts'
import type { Duration, StateCount, StuckCase, Workload } from '../steering.store.ts'
import { steeringTexts } from '../steering-texts.ts'
import { sideTexts } from '../texts.ts'
import { CLOSED_STATES, FILTER_STATES } from '../worklist-query.ts'
import { StateBadge } from './case-shell.tsx'

const ORDER = [...FILTER_STATES, ...CLOSED_STATES]

/** How many cases are in each state. */
export const States = ({ counts, lang }: { counts: readonly StateCount[]; lang: Lang }) => {
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

/** Cases that lie still; there should be none. */
export const Stuck = ({ cases, lang }: { cases: readonly StuckCase[]; lang: Lang }) => {
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

/** How long each step takes. */
export const Durations = ({ durations, lang }: { durations: readonly Duration[]; lang: Lang }) => {
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

/** What each handler has. */
export const Work = ({ loads, lang }: { loads: readonly Workload[]; lang: Lang }) => {
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
