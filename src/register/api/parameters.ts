import { LIFE_AFTER_STATES } from '../life-after.ts'
import { SORT_KEYS } from '../listing/columns.ts'

/** The shape of a value in the description of the API (OpenAPI 3.0). */
export interface ValueSchema {
  type: 'string' | 'integer'
  format?: 'date'
  enum?: readonly (string | number)[]
  minimum?: number
  maximum?: number
  maxLength?: number
}

/** A parameter behind the question mark. */
export interface QueryParameter {
  name: string
  description: string
  schema: ValueSchema
  example?: string
}

const date: ValueSchema = { type: 'string', format: 'date' }
const words: ValueSchema = { type: 'string', maxLength: 200 }

const TIMES: QueryParameter[] = [
  {
    name: 'validOn',
    description: 'The day it is about. Default: today.',
    schema: date,
    example: '2024-01-01',
  },
  {
    name: 'knownOn',
    description: 'As it was known at the end of this day. Default: now.',
    schema: date,
  },
]

/** The largest page that one can ask for. */
export const MAX_PAGE_SIZE = 500

const PAGING: QueryParameter[] = [
  { name: 'page', description: 'From 1.', schema: { type: 'integer', minimum: 1 } },
  {
    name: 'pageSize',
    description: 'Records on a page. Default: 100.',
    schema: { type: 'integer', minimum: 1, maximum: MAX_PAGE_SIZE },
  },
]

/** What one can ask of the list of cross-overs. */
export const CROSS_OVER_PARAMETERS: readonly QueryParameter[] = [
  {
    name: 'search',
    description: 'Words in name, fields, parts and schools; forgives a typing mistake.',
    schema: words,
    example: 'zorg',
  },
  {
    name: 'level',
    description: 'Mbo level.',
    schema: { type: 'string', enum: ['1', '2', '3', '4'] },
  },
  { name: 'domain', description: 'Code of an opleidingsdomein.', schema: words, example: '79000' },
  { name: 'pathway', description: 'Pathway.', schema: { type: 'string', enum: ['bol', 'bbl'] } },
  {
    name: 'school',
    description: 'BRIN, or a part of the name of a school.',
    schema: words,
    example: '25GV',
  },
  {
    name: 'state',
    description: 'Where it is in its life on the day.',
    schema: { type: 'string', enum: LIFE_AFTER_STATES },
  },
  {
    name: 'startOn',
    description: 'A student could start on this day; records of which that is unknown stay in.',
    schema: date,
  },
  { name: 'scheme', description: 'Id of the scheme of approval.', schema: words },
  ...TIMES,
  {
    name: 'sort',
    description: 'The field to sort by; unknown values come last.',
    schema: { type: 'string', enum: SORT_KEYS },
  },
  {
    name: 'direction',
    description: 'Up or down.',
    schema: { type: 'string', enum: ['asc', 'desc'] },
  },
  ...PAGING,
]

/** What one can ask of one cross-over. */
export const RECORD_PARAMETERS: readonly QueryParameter[] = TIMES

/** What one can ask of the list of permissions. */
export const PERMISSION_PARAMETERS: readonly QueryParameter[] = [
  {
    name: 'crossOverCode',
    description: 'Code of the cross-over.',
    schema: words,
    example: '26005',
  },
  { name: 'brin', description: 'BRIN of the school.', schema: words, example: '25GV' },
  {
    name: 'state',
    description: 'Where it is in its life on the day.',
    schema: { type: 'string', enum: LIFE_AFTER_STATES },
  },
  ...TIMES,
  ...PAGING,
]
