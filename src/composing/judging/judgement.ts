import type { Db } from '../../platform/database.ts'
import type { PlainDate } from '../../platform/time.ts'
import { type Scheme, schemeFor } from '../../scheme/index.ts'
import type { Composition, Judgement, StructureIndex } from '../engine/index.ts'
import { judge } from '../engine/index.ts'
import { judgeOptionsOf } from './judge-options.ts'
import { structureIndexOn } from './load-index.ts'

/** A composition judged, with what it was judged against and by. */
export interface Judged {
  judgement: Judgement
  index: StructureIndex
  scheme: Scheme
}

/** A search or an opened row shows the same composition again: it is not judged twice. */
const remembered = new WeakMap<StructureIndex, WeakMap<Scheme, Map<string, Judgement>>>()
const MOST = 60

/** What was judged before against this structure by these very rules: a changed assumption makes another scheme. */
const judgedBefore = (index: StructureIndex, scheme: Scheme): Map<string, Judgement> => {
  const bySchemes = remembered.get(index) ?? new WeakMap<Scheme, Map<string, Judgement>>()
  remembered.set(index, bySchemes)
  const known = bySchemes.get(scheme) ?? new Map<string, Judgement>()
  bySchemes.set(scheme, known)
  return known
}

const judgeOnce = (
  document: string,
  index: StructureIndex,
  scheme: Scheme,
  make: () => Judgement,
): Judgement => {
  const known = judgedBefore(index, scheme)
  const found = known.get(document)
  if (found) return found
  const judgement = make()
  const oldest = known.keys().next()
  if (known.size >= MOST && !oldest.done) known.delete(oldest.value)
  known.set(document, judgement)
  return judgement
}

/** Judges a composition against the structure and the rules of a day. */
export const judgedOn = async (
  db: Db,
  composition: Composition,
  on: PlainDate,
): Promise<Judged> => {
  const [index, scheme] = await Promise.all([structureIndexOn(db, on), schemeFor(db, on)])
  const judgement = judgeOnce(JSON.stringify(composition), index, scheme, () =>
    judge(composition, index, judgeOptionsOf(scheme, on)),
  )
  return { judgement, index, scheme }
}

/** The judgement alone. */
export const judgementOf = async (
  db: Db,
  composition: Composition,
  on: PlainDate,
): Promise<Judgement> => (await judgedOn(db, composition, on)).judgement
