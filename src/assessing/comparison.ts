import type { Content } from '../applying/index.ts'
import {
  type Composition,
  type CompositionPart,
  type Judgement,
  numbered,
} from '../composing/index.ts'
import type { QualificationContent, WorkProcess } from '../structure/index.ts'
import { unitId } from '../structure/structure.ts'

type SourceChange = Judgement['sourceChanges'][number]

/** A part of the cross-over beside the source it was taken from. */
export interface ComparedPart {
  /** B1-K1-W1 in the cross-over. */
  code: string
  title: string
  sbu: number | null
  source: { code: string; name: string } | null
  /** The code in the source; `null` when it is not known. */
  unitCode: string | null
  /** What happened to the source since it was taken; empty: nothing. */
  changes: SourceChange[]
  /** The source as it is now; `null` when it is not there or nothing is known of it. */
  unit: WorkProcess | null
}

export interface ComparedTask {
  code: string
  title: string
  parts: ComparedPart[]
}

/** What the parts are held against. */
export interface ComparisonSources {
  /** As it was handed in; `null` when the content comes from the register. */
  composition: Composition | null
  changes: readonly SourceChange[]
  contents: readonly QualificationContent[]
}

type Taken = ReadonlyMap<string, CompositionPart>

const takenIn = (composition: Composition | null): Taken =>
  new Map(
    (composition ? numbered(composition) : []).flatMap(({ parts }) =>
      parts.map(({ code, part }) => [code, part]),
    ),
  )

const unitOf = (
  part: CompositionPart | undefined,
  contents: readonly QualificationContent[],
): WorkProcess | null => {
  if (!part) return null
  const content = contents.find(
    ({ qualification }) => qualification.code === part.qualificationCode,
  )
  const units = content?.coreTasks.flatMap(({ workProcesses }) => workProcesses) ?? []
  return units.find((unit) => unitId(unit) === unitId(part)) ?? null
}

const isAbout = (change: SourceChange, part: CompositionPart): boolean =>
  change.part === unitId(part) && change.qualificationCode === part.qualificationCode

/** Every part of what was handed in, beside its source. */
export const compareParts = (content: Content, sources: ComparisonSources): ComparedTask[] => {
  const taken = takenIn(sources.composition)
  return content.tasks.map(({ code, title, parts }) => ({
    code,
    title,
    parts: parts.map((part) => {
      const from = taken.get(part.code)
      return {
        ...part,
        unitCode: from?.code ?? null,
        changes: from ? sources.changes.filter((change) => isAbout(change, from)) : [],
        unit: unitOf(from, sources.contents),
      }
    }),
  }))
}
