import { z } from 'zod'
import { crossOverSchema } from '../cross-over.ts'
import { LIFE_AFTER_STATES } from '../life-after.ts'
import type { RegisterColumn } from '../listing/column.ts'
import { REGISTER_COLUMNS } from '../listing/columns.ts'
import { permissionSchema } from '../permission.ts'
import { certainty } from '../stored.ts'

/** A piece of an OpenAPI document. */
export type Node = { [key: string]: unknown }

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

export const crossOverProperties = (): Node =>
  Object.fromEntries(
    REGISTER_COLUMNS.map((column) => [
      column.key,
      { ...TYPES[column.type], description: column.note.en },
    ]),
  )

/** An object of which every property is always there. */
export const object = (properties: Node): Node => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})

const text: Node = { type: 'string' }
const maybe: Node = { type: 'string', nullable: true }
const maybeDate: Node = { type: 'string', format: 'date', nullable: true }
const sure = (): Node => fromZod(certainty)

export const permissionProperties = (): Node => ({
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

export const detailProperties = (): Node => ({
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

/** One page of a list of these. */
export const pageSchema = (item: string): Node =>
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

export const problemSchema: Node = {
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
