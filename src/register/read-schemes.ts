import { inRoot } from '../platform/root.ts'
import type { PlainDate } from '../platform/time.ts'
import { loadSchemes, type Scheme, schemeOn } from '../scheme/index.ts'

const load = async (): Promise<ReadonlyMap<string, Scheme>> => {
  const schemes = await loadSchemes(inRoot('data', 'schemes'))
  if (!schemes.ok) throw new Error('The files in data/schemes cannot be read.')
  return new Map(schemes.value.map((scheme) => [scheme.id, scheme]))
}

let loading: Promise<ReadonlyMap<string, Scheme>> | null = null

/** The schemes that ship, by id; read once. */
export const schemesById = (): Promise<ReadonlyMap<string, Scheme>> => (loading ??= load())

/** The scheme in force on a day, `null` when there is none. */
export const schemeInForce = async (day: PlainDate): Promise<Scheme | null> =>
  schemeOn([...(await schemesById()).values()], day)
