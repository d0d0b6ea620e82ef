import type { Dossier, QualificationContent } from '../../structure/structure.ts'
import { unitId } from '../../structure/structure.ts'
import type { Composition, CompositionPart } from './composition.ts'
import { partsOf } from './composition.ts'
import { fingerprint } from './fingerprint.ts'
import type { StructureView } from './structure-view.ts'

/** What happened to the source of a part since it was taken. */
export type SourceChange = { part: string; title: string; qualificationCode: string } & (
  | /** The qualification is no longer in the structure. */
  { kind: 'qualification-gone' } /** The qualification is there, the unit is not. */
  | { kind: 'unit-gone' } /** The unit has another text; `newTitle` may be the same. */
  | {
      kind: 'changed'
      newTitle: string
      since: string | null
    } /** No student may start in the source any more; `on` is the last day. */
  | { kind: 'ended'; on: string }
)

/** Last day of intake of the qualification itself when its edition says so, else of its dossier. */
const lastIntake = (content: QualificationContent, dossier: Dossier | undefined): string | null =>
  (content.qualification.edition?.intakeUntil ?? dossier?.intakeUntil)?.toString() ?? null

const changesOf = (part: CompositionPart, structure: StructureView): SourceChange[] => {
  const about = {
    part: unitId(part),
    title: part.title,
    qualificationCode: part.qualificationCode,
  }
  const content = structure.content(part.qualificationCode)
  if (!content) return [{ ...about, kind: 'qualification-gone' }]
  const { dossierCode } = content.qualification
  const dossier = dossierCode ? structure.dossier(dossierCode) : undefined
  const unit = structure.unit(part.qualificationCode, unitId(part))?.workProcess
  const changes: SourceChange[] = []
  if (!unit) changes.push({ ...about, kind: 'unit-gone' })
  else if (fingerprint(unit) !== part.taken.fingerprint) {
    const since = dossier?.validFrom?.toString() ?? null
    changes.push({ ...about, kind: 'changed', newTitle: unit.title, since })
  }
  const on = lastIntake(content, dossier)
  if (on !== null && on < structure.date) changes.push({ ...about, kind: 'ended', on })
  return changes
}

/** Every part whose source changed or ended since it was taken, sorted by part. */
export const sourceChanges = (composition: Composition, structure: StructureView): SourceChange[] =>
  partsOf(composition)
    .toSorted((a, b) => (unitId(a) < unitId(b) ? -1 : 1))
    .flatMap((part) => changesOf(part, structure))
