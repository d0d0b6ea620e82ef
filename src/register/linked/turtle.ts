import type { JsonLd, JsonLdValue } from './json-ld.ts'

const SCHEMA = 'https://schema.org/'

/** Properties whose value is an address of a thing and not a text. */
const ADDRESSES = ['url', 'inDefinedTermSet']
const DATES = ['startDate', 'endDate', 'applicationDeadline']
const DURATIONS = ['timeToComplete']

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')

const iri = (address: string): string =>
  `<${address.replace(/[\p{Cc}\s<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))}>`

const literal = (key: string, value: string | number): string => {
  if (typeof value === 'number') return String(value)
  if (ADDRESSES.includes(key)) return iri(value)
  if (DATES.includes(key)) return `"${value}"^^xsd:date`
  if (DURATIONS.includes(key)) return `"${value}"^^xsd:duration`
  return `"${escaped(value)}"`
}

const object = (key: string, value: JsonLdValue, depth: number): string => {
  if (typeof value !== 'object') return literal(key, value)
  if (Array.isArray(value)) return value.map((one) => object(key, one, depth)).join(', ')
  return `[\n${statements(value, depth + 1)}\n${'  '.repeat(depth)}]`
}

const statements = (node: JsonLd, depth: number): string => {
  const indent = '  '.repeat(depth)
  return Object.entries(node)
    .filter(([key]) => key !== '@context' && key !== '@id')
    .map(([key, value]) =>
      key === '@type'
        ? `${indent}a schema:${String(value)}`
        : `${indent}schema:${key} ${object(key, value, depth)}`,
    )
    .join(' ;\n')
}

/** A node of schema.org as Turtle: the same statements as its JSON-LD. */
export const toTurtle = (node: JsonLd): string =>
  [
    `@prefix schema: <${SCHEMA}> .`,
    '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
    '',
    `${iri(String(node['@id']))}\n${statements(node, 1)} .`,
    '',
  ].join('\n')
