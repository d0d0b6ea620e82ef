import {
  CROSS_OVER_PARAMETERS,
  PERMISSION_PARAMETERS,
  type QueryParameter,
  RECORD_PARAMETERS,
} from './parameters.ts'
import { API_VERSION } from './problem.ts'
import {
  crossOverProperties,
  detailProperties,
  type Node,
  object,
  pageSchema,
  permissionProperties,
  problemSchema,
} from './schemas.ts'

const version: Node = {
  'API-Version': { description: 'Full version of the API.', schema: { type: 'string' } },
}

const answer = (description: string, schema: Node): Node => ({
  description,
  headers: {
    ...version,
    ETag: { description: 'Mark of the content, for If-None-Match.', schema: { type: 'string' } },
  },
  content: { 'application/json': { schema } },
})

const fault = (description: string): Node => ({
  description,
  headers: version,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const queryParameter = ({ name, description, schema, example }: QueryParameter): Node => ({
  name,
  in: 'query',
  description,
  schema,
  ...(example && { example }),
})

const operation = (
  id: string,
  summary: string,
  parameters: Node[],
  responses: Record<string, Node>,
): Node => ({
  get: {
    operationId: id,
    summary,
    description: summary,
    tags: ['register'],
    ...(parameters.length > 0 && { parameters }),
    responses: {
      ...responses,
      ...(parameters.length > 0 && { 400: fault('A parameter is not right.') }),
      500: fault('Something went wrong.'),
    },
  },
})

const codeParameter: Node = {
  name: 'code',
  in: 'path',
  required: true,
  description:
    'The code (26005), or the identifier that RIO writes (26005-SBB-MIDDENKADEROPLEIDING).',
  schema: { type: 'string' },
  example: '26005',
}

const notModified: Node = { description: 'You have it already.', headers: version }

const ref = (name: string): Node => ({ $ref: `#/components/schemas/${name}` })

const paths = (): Node => ({
  '/cross-overs': operation(
    'listCrossOvers',
    'Approved cross-overs, filtered and sorted.',
    CROSS_OVER_PARAMETERS.map(queryParameter),
    { 200: answer('One page of the list.', ref('CrossOverPage')), 304: notModified },
  ),
  '/cross-overs/{code}': operation(
    'getCrossOver',
    'One cross-over with its parts and permissions.',
    [codeParameter, ...RECORD_PARAMETERS.map(queryParameter)],
    {
      200: answer('The cross-over.', ref('CrossOverDetail')),
      304: notModified,
      404: fault('There is no such cross-over.'),
    },
  ),
  '/permissions': operation(
    'listPermissions',
    'Permissions of schools to offer a cross-over.',
    PERMISSION_PARAMETERS.map(queryParameter),
    { 200: answer('One page of the list.', ref('PermissionPage')), 304: notModified },
  ),
  '/openapi.json': operation('getOpenApi', 'This description.', [], {
    200: answer('The description.', { type: 'object' }),
  }),
})

/** The bare address in `Name <address>`. */
const addressIn = (mailFrom: string): string => /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom

/** What the description takes from the settings of the instance. */
interface Settings {
  baseUrl: string
  mailFrom: string
}

/** The description of the API (OpenAPI 3.0.3), made from what the code itself reads and writes. */
export const openApi = ({ baseUrl, mailFrom }: Settings): Node => ({
  openapi: '3.0.3',
  info: {
    title: 'Register of cross-over qualifications',
    description:
      'Approved cross-over qualifications in Dutch vocational education and the permissions of schools. `null` and an empty list are not known. Within version 1 fields are only added.',
    version: API_VERSION,
    contact: { name: 'Snijvlak', url: `${baseUrl}/over`, email: addressIn(mailFrom) },
    license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
  },
  servers: [{ url: `${baseUrl}/api/v1` }],
  tags: [{ name: 'register', description: 'The public register.' }],
  paths: paths(),
  components: {
    schemas: {
      CrossOver: object(crossOverProperties()),
      CrossOverDetail: object(detailProperties()),
      CrossOverPage: pageSchema('CrossOver'),
      Permission: object(permissionProperties()),
      PermissionPage: pageSchema('Permission'),
      Problem: problemSchema,
    },
  },
})
