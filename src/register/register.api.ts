import { anyone, get, type Route, type Visit } from '../access/index.ts'
import { apiTexts } from './api/api-texts.ts'
import { detailJson, permissionJson } from './api/detail-json.ts'
import { openApi } from './api/open-api.ts'
import { linkHeader, type Page, pageCount, pageOf } from './api/paging.ts'
import {
  CROSS_OVER_PARAMETERS,
  MAX_PAGE_SIZE,
  PERMISSION_PARAMETERS,
  type QueryParameter,
  RECORD_PARAMETERS,
} from './api/parameters.ts'
import { API_VERSION, type InvalidParam, problem } from './api/problem.ts'
import { API_NAMES, type Question, type QuestionFault, readQuestion } from './listing/question.ts'
import { jsonRow } from './listing/row.ts'
import { answerFrom, type Snapshot, snapshotOf } from './listing/snapshot.ts'
import { revalidated } from './revalidated.ts'
import { codeOfIdentifier } from './rio.ts'

const DEFAULT_PAGE_SIZE = 100

type Call = (visit: Visit) => Promise<Response>

/** What every answer of the API carries; anybody may read it from any site. */
const api =
  (call: Call): Call =>
  async (visit) => {
    const { c } = visit
    c.header('API-Version', API_VERSION)
    c.header('Access-Control-Allow-Origin', '*')
    c.header('Access-Control-Expose-Headers', 'API-Version, ETag, Link')
    try {
      return await call(visit)
    } catch (error) {
      visit.services.log.error({ err: error, path: c.req.routePath }, 'api call failed')
      return problem(visit, 500, apiTexts(visit.lang).brokenHelp)
    }
  }

const urlOf = (visit: Visit): URL => new URL(visit.c.req.url)

const reasonOf = (fault: QuestionFault, lang: Visit['lang']): string => {
  const texts = apiTexts(lang)
  if (fault.kind === 'date') return texts.wantDate
  return fault.kind === 'number' ? texts.wantNumber : texts.wantChoice(fault.allowed.join(', '))
}

const pageSizeOf = (params: URLSearchParams): number | null => {
  const value = params.get('pageSize')
  if (value === null) return DEFAULT_PAGE_SIZE
  const size = /^[1-9]\d{0,3}$/.test(value) ? Number(value) : Number.NaN
  return size <= MAX_PAGE_SIZE ? size : null
}

/** The language of an answer may be asked for anywhere. */
const EVERYWHERE = ['taal']

interface Asked {
  question: Question
  pageSize: number
  invalid: InvalidParam[]
}

/** Reads the parameters that this address knows; anything else is a mistake worth telling. */
const read = (visit: Visit, known: readonly QueryParameter[]): Asked => {
  const params = urlOf(visit).searchParams
  const texts = apiTexts(visit.lang)
  const { question, faults } = readQuestion(params, API_NAMES, visit.today)
  const pageSize = pageSizeOf(params)
  const names = [...known.map(({ name }) => name), ...EVERYWHERE]
  const strangers = [...new Set(params.keys())].filter((name) => !names.includes(name))
  const invalid = [
    ...faults.map((fault) => ({ name: fault.parameter, reason: reasonOf(fault, visit.lang) })),
    ...(pageSize === null ? [{ name: 'pageSize', reason: `1–${MAX_PAGE_SIZE}` }] : []),
    ...strangers.map((name) => ({ name, reason: texts.unknownParam })),
  ]
  return { question, pageSize: pageSize ?? DEFAULT_PAGE_SIZE, invalid }
}

const refuse = (visit: Visit, invalid: InvalidParam[]) =>
  problem(visit, 400, apiTexts(visit.lang).badRequestHelp, invalid)

const json = (visit: Visit, body: unknown) => {
  visit.c.header('Content-Type', 'application/json')
  return visit.c.body(JSON.stringify(body))
}

const sendPage = (visit: Visit, page: Page<unknown>) => {
  visit.c.header('Link', linkHeader(page))
  return json(visit, page)
}

/** Reads, refuses what cannot be used, and answers with one page of what `find` gives. */
const listCall =
  (
    known: readonly QueryParameter[],
    find: (snapshot: Snapshot, question: Question, params: URLSearchParams) => readonly unknown[],
  ): Call =>
  async (visit) => {
    const { question, pageSize, invalid } = read(visit, known)
    if (invalid.length > 0) return refuse(visit, invalid)
    const snapshot = await snapshotOf(visit.services.db, question.on, question.at)
    const all = find(snapshot, question, urlOf(visit).searchParams)
    const pages = pageCount(all.length, pageSize)
    if (question.page > pages)
      return refuse(visit, [{ name: 'page', reason: apiTexts(visit.lang).noPage(pages) }])
    return revalidated(visit, snapshot, () =>
      sendPage(visit, pageOf(all, urlOf(visit), question.page, pageSize)),
    )
  }

const crossOvers = listCall(CROSS_OVER_PARAMETERS, (snapshot, question) =>
  answerFrom(snapshot, question).map(jsonRow),
)

const permissions = listCall(PERMISSION_PARAMETERS, (snapshot, question, params) => {
  const [code, brin] = [params.get('crossOverCode'), params.get('brin')?.toUpperCase()]
  return snapshot.items
    .flatMap((item) => item.permissions)
    .filter(({ record, state }) => {
      const { filters } = question
      return (
        (!code || record.code === codeOfIdentifier(code)) &&
        (!brin || record.school.brin === brin) &&
        (!filters.state || state === filters.state)
      )
    })
    .map(permissionJson)
})

const crossOver: Call = async (visit) => {
  const { question, invalid } = read(visit, RECORD_PARAMETERS)
  if (invalid.length > 0) return refuse(visit, invalid)
  const code = codeOfIdentifier(visit.param('code'))
  const snapshot = await snapshotOf(visit.services.db, question.on, question.at)
  const item = snapshot.items.find(({ record }) => record.code === code)
  if (!item) return problem(visit, 404, apiTexts(visit.lang).noCrossOver)
  return revalidated(visit, snapshot, () =>
    json(visit, detailJson(item, visit.services.settings.baseUrl)),
  )
}

const description: Call = async (visit) => {
  visit.c.header('Cache-Control', 'public, max-age=3600')
  return json(visit, openApi(visit.services.settings))
}

const noAddress: Call = async (visit) => problem(visit, 404, apiTexts(visit.lang).noAddress)

/** The public API of the register, version 1. Reading only; no key. */
export const apiRoutes: Route[] = [
  get('/api/v1/openapi.json', anyone, api(description)),
  get('/api/v1/cross-overs', anyone, api(crossOvers)),
  get('/api/v1/cross-overs/:code', anyone, api(crossOver)),
  get('/api/v1/permissions', anyone, api(permissions)),
  get('/api/v1/*', anyone, api(noAddress)),
]
