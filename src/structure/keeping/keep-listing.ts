import { compareDates, type PlainDate } from '../../platform/time.ts'
import type { StructureContent, StructureImport } from '../importing/content.ts'
import { LISTED_FROM } from '../standing.ts'

interface Listed {
  code: string
  current: boolean
}

const kept = <T extends Listed>(present: readonly T[], incoming: readonly T[]): T[] => {
  const known = new Map(present.map(({ code, current }) => [code, current]))
  return incoming.map((item) => ({ ...item, current: known.get(item.code) ?? item.current }))
}

/**
 * An import with the standing in the national lists that we know already. Files tell what is current on the day of the
 * import; before the school year of the shipped lists that says less than those lists do.
 */
export const keepListing = (
  current: StructureContent,
  found: StructureImport,
  on: PlainDate,
): StructureImport =>
  compareDates(on, LISTED_FROM) >= 0
    ? found
    : {
        ...found,
        dossiers: kept(current.dossiers, found.dossiers),
        qualifications: kept(current.qualifications, found.qualifications),
      }
