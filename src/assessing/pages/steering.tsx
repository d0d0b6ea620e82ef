import { get, type Route, roles, type Visit } from '../../access/index.ts'
import { toXlsx } from '../../platform/documents/sheets.ts'
import { contentDisposition } from '../../platform/uploads/serve-file.ts'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { refreshSome } from '../refresh-queue.ts'
import { casesSheet } from '../steering-sheet.ts'
import {
  countStates,
  exportedCases,
  stepDurations,
  stuckCases,
  workloads,
} from '../steering.store.ts'
import { steeringTexts } from '../steering-texts.ts'
import { assessingTexts } from '../texts.ts'
import { Durations, States, Stuck, Work } from '../views/steering-tables.tsx'

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
