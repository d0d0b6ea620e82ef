import { inRoot } from '../platform/root.ts'
import { compareDates, type PlainDate } from '../platform/time.ts'
import { loadSchemes, type Scheme, schemeOn } from '../scheme/index.ts'

const load = async (): Promise<readonly Scheme[]> => {
  const schemes = await loadSchemes(inRoot('data', 'schemes'))
  if (schemes.ok) return schemes.value
  const faults = schemes.error.map(({ file, path, problem }) => `${file} ${path}: ${problem}`)
  throw new Error(`The schemes cannot be read. ${faults.join(' ')}`)
}

let loading: Promise<readonly Scheme[]> | null = null

/** The schemes that ship; read once. */
export const shippedSchemes = (): Promise<readonly Scheme[]> => (loading ??= load())

/**
 * The scheme that a draft is checked against: the one in force, else the one that ended last, which says why nothing
 * can be filed now.
 */
export const schemeFor = async (today: PlainDate): Promise<Scheme> => {
  const schemes = await shippedSchemes()
  const scheme =
    schemeOn(schemes, today) ??
    schemes.toSorted((a, b) => compareDates(b.period.until, a.period.until))[0]
  if (!scheme) throw new Error('There is no scheme in data/schemes.')
  return scheme
}

/** The scheme a filed case is judged under. */
export const schemeOf = async (schemeId: string): Promise<Scheme> => {
  const scheme = (await shippedSchemes()).find(({ id }) => id === schemeId)
  if (!scheme) throw new Error(`The scheme ${schemeId} is not in data/schemes.`)
  return scheme
}
