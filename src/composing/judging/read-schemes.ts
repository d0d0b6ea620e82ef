import { inRoot } from '../../platform/root.ts'
import { compareDates, type PlainDate } from '../../platform/time.ts'
import { loadSchemes, type Scheme, schemeOn } from '../../scheme/index.ts'

const load = async (): Promise<readonly Scheme[]> => {
  const schemes = await loadSchemes(inRoot('data', 'schemes'))
  if (schemes.ok) return schemes.value
  const faults = schemes.error.map(({ file, path, problem }) => `${file} ${path}: ${problem}`)
  throw new Error(`The schemes cannot be read. ${faults.join(' ')}`)
}

let loading: Promise<readonly Scheme[]> | null = null

/** The scheme that a composition is judged by: the one in force on a day, else the one that ended last. */
export const schemeFor = async (on: PlainDate): Promise<Scheme> => {
  loading ??= load()
  const schemes = await loading
  const scheme =
    schemeOn(schemes, on) ??
    schemes.toSorted((a, b) => compareDates(b.period.until, a.period.until))[0]
  if (!scheme) throw new Error('There is no scheme in data/schemes.')
  return scheme
}
