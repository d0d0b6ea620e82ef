import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import type { Lang } from '../../platform/lang.ts'
import { Code, Prose } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { apiTexts } from '../api/api-texts.ts'
import {
  CROSS_OVER_PARAMETERS,
  PERMISSION_PARAMETERS,
  type QueryParameter,
  RECORD_PARAMETERS,
} from '../api/parameters.ts'
import { API_VERSION } from '../api/problem.ts'
import type { RegisterColumn } from '../listing/column.ts'
import { REGISTER_COLUMNS } from '../listing/columns.ts'

interface Endpoint {
  path: string
  example: string
  parameters: readonly QueryParameter[]
}

const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/api/v1/cross-overs',
    example: '/api/v1/cross-overs?search=zorg&level=4',
    parameters: CROSS_OVER_PARAMETERS,
  },
  {
    path: '/api/v1/cross-overs/{code}',
    example: '/api/v1/cross-overs/26005-SBB-MIDDENKADEROPLEIDING',
    parameters: RECORD_PARAMETERS,
  },
  {
    path: '/api/v1/permissions',
    example: '/api/v1/permissions?brin=25GV',
    parameters: PERMISSION_PARAMETERS,
  },
]

const allowed = ({ schema }: QueryParameter): string =>
  schema.enum ? ` (${schema.enum.join(', ')})` : ''

const parameterColumns = (lang: Lang): Column<QueryParameter>[] => [
  {
    key: 'parameter',
    header: apiTexts(lang).parameter,
    cell: ({ name }) => <code class="nl-code">{name}</code>,
    rowHeader: true,
  },
  {
    key: 'meaning',
    header: apiTexts(lang).meaning,
    cell: (parameter) => `${parameter.description}${allowed(parameter)}`,
  },
]

const fieldColumns = (lang: Lang): Column<RegisterColumn>[] => [
  {
    key: 'field',
    header: apiTexts(lang).field,
    cell: ({ key }) => <code class="nl-code">{key}</code>,
    rowHeader: true,
  },
  { key: 'title', header: apiTexts(lang).label, cell: ({ title }) => title[lang] },
  { key: 'meaning', header: apiTexts(lang).meaning, cell: ({ note }) => note[lang] },
]

const EndpointPart = ({ path, example, parameters }: Endpoint) => {
  const lang = useLang()
  const texts = apiTexts(lang)
  return (
    <section>
      <h3>
        <Code>GET {path}</Code>
      </h3>
      <p>
        {texts.tryOut}:{' '}
        <a class="nl-link" href={example}>
          {example}
        </a>
      </p>
      <Details summary={texts.parameters}>
        <DataTable
          caption={`${texts.parameters}: ${path}`}
          captionHidden
          columns={parameterColumns(lang)}
          rows={parameters}
        />
      </Details>
    </section>
  )
}

const docs = (visit: Visit) => {
  const texts = apiTexts(visit.lang)
  return visit.page(
    { title: texts.title, lead: texts.lead, breadcrumb: [{ label: texts.title }] },
    <>
      <Prose html={contentHtml(visit.lang, 'register/api', { version: API_VERSION })} />
      <p>
        <a class="nl-link" href="/api/v1/openapi.json">
          {texts.description}
        </a>
      </p>
      <h2>{texts.addresses}</h2>
      {ENDPOINTS.map((endpoint) => (
        <EndpointPart {...endpoint} />
      ))}
      <h2>{texts.columns}</h2>
      <DataTable
        caption={texts.columns}
        captionHidden
        columns={fieldColumns(visit.lang)}
        rows={REGISTER_COLUMNS}
      />
    </>,
  )
}

/** The page that explains the API and lets one try it. */
export const apiDocsRoutes: Route[] = [get('/api', anyone, docs)]
