import { compareDates } from '../../platform/time.ts'
import type { StructureContent, StructureImport } from '../importing/content.ts'
import type { Dossier } from '../structure.ts'

const isOlder = (incoming: Dossier, present: Dossier | undefined): boolean =>
  incoming.validFrom !== null &&
  present !== undefined &&
  present.validFrom !== null &&
  compareDates(incoming.validFrom, present.validFrom) < 0

/**
 * An import without what belongs to an older edition of a dossier than the one that is there: its qualifications,
 * units and knowledge. The dossier itself stays in, so that the conflict is told.
 */
export const withoutOlderEditions = (
  current: StructureContent,
  found: StructureImport,
): StructureImport => {
  const present = new Map(current.dossiers.map((dossier) => [dossier.code, dossier]))
  const older = new Set(
    found.dossiers.filter((one) => isOlder(one, present.get(one.code))).map(({ code }) => code),
  )
  if (older.size === 0) return found
  const isOfOlder = ({ dossierCode }: { dossierCode: string | null }) =>
    older.has(dossierCode ?? '')
  const owners = new Set([
    ...older,
    ...found.qualifications.filter(isOfOlder).map(({ code }) => code),
  ])
  return {
    ...found,
    qualifications: found.qualifications.filter((one) => !isOfOlder(one)),
    coreTasks: found.coreTasks.filter(({ ownerCode }) => !owners.has(ownerCode)),
    knowledge: found.knowledge.filter((one) => !isOfOlder(one)),
    completeOwners: found.completeOwners.filter((code) => !owners.has(code)),
  }
}
