import { z } from 'zod'
import { crossOverSchema } from '../cross-over.ts'
import { LIFE_AFTER_STATES } from '../life-after.ts'
import type { RegisterColumn } from '../listing/column.ts'
import { REGISTER_COLUMNS } from '../listing/columns.ts'
import { permissionSchema } from '../permission.ts'
import { certainty } from '../stored.ts'
import {
  CROSS_OVER_PARAMETERS,
  PERMISSION_PARAMETERS,
  type QueryParameter,
  RECORD_PARAMETERS,
} from './parameters.ts'
import { API_VERSION } from './problem.ts'

type Node = { [key: string]: unknown }

/** A shape that the code reads anyway, in the words of OpenAPI 3.0. */
const fromZod = (schema: z.ZodType): Node =>
  z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' })

const TYPES: Record<RegisterColumn['type'], Node> = {
  text: { type: 'string', nullable: true },
  choice: { type: 'string', nullable: true },
  number: { type: 'number', nullable: true },
  date: { type: 'string', format: 'date', nullable: true },
  list: { type: 'array', items: { type: 'string' } },
}

const crossOverProperties = (): Node =>
  Object.fromEntries(
    REGISTER_COLUMNS.map((column) => [
      column.key,
      { ...TYPES[column.type], description: column.note.en },
    ]),
  )

const object = (properties: Node): Node => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})

const text: Node = { type: 'string' }
const maybe: Node = { type: 'string', nullable: true }
const maybeDate: Node = { type: 'string', format: 'date', nullable: true }
const sure = (): Node => fromZod(certainty)

const permissionProperties = (): Node => ({
  id: text,
  crossOverCode: text,
  schoolName: maybe,
  brin: maybe,
  ownName: maybe,
  pathways: { type: 'array', items: { type: 'string' } },
  cohorts: fromZod(permissionSchema.shape.cohorts),
  firstIntake: maybeDate,
  lastIntake: maybeDate,
  teachOutEnd: maybeDate,
  revokedFrom: maybeDate,
  state: { type: 'string', enum: LIFE_AFTER_STATES },
  certainty: sure(),
  decision: maybe,
})

const CERTAIN = [
  'level',
  'programmeType',
  'durationYears',
  'pathways',
  'studyLoad',
  'tasks',
  'after',
]

const detailProperties = (): Node => ({
  ...crossOverProperties(),
  url: { type: 'string', format: 'uri' },
  certainties: object(Object.fromEntries(CERTAIN.map((name) => [name, sure()]))),
  fieldShares: {
    type: 'array',
    items: object({
      name: text,
      domainCode: maybe,
      share: { type: 'number', nullable: true },
      certainty: sure(),
    }),
  },
  tasks: fromZod(crossOverSchema.shape.tasks.shape.value),
  electives: fromZod(crossOverSchema.shape.electives.shape.value),
  fallbacks: fromZod(crossOverSchema.shape.fallbacks.shape.value),
  permissionList: { type: 'array', items: { $ref: '#/components/schemas/Permission' } },
  involved: fromZod(crossOverSchema.shape.involved),
})

const link = object({ href: text })

const pageSchema = (item: string): Node =>
  object({
    items: { type: 'array', items: { $ref: `#/components/schemas/${item}` } },
    page: { type: 'integer' },
    pageSize: { type: 'integer' },
    total: { type: 'integer' },
    _links: {
      type: 'object',
      required: ['self', 'first', 'last'],
      properties: { self: link, first: link, last: link, prev: link, next: link },
    },
  })

const problemSchema: Node = {
  type: 'object',
  required: ['status', 'title', 'detail'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    instance: text,
    invalidParams: { type: 'array', items: object({ name: text, reason: text }) },
  },
}

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

/** The description of the API (OpenAPI 3.0.3), made from what the code itself reads and writes. */
export const openApi = (baseUrl: string): Node => ({
  openapi: '3.0.3',
  info: {
    title: 'Register of cross-over qualifications',
    description:
      'Approved cross-over qualifications in Dutch vocational education and the permissions of schools. `null` and an empty list are not known. Within version 1 fields are only added.',
    version: API_VERSION,
    contact: { name: 'Snijvlak', url: `${baseUrl}/over`, email: 'register@snijvlak.example' },
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
