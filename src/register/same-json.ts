const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}

/** The same text for the same content, whatever the order of its keys; days are written as 2019-10-01. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(sorted(JSON.parse(JSON.stringify(value))))

/** Whether two records say the same. */
export const sameJson = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
