import type { Db } from '../../platform/database.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { Composition, Judgement } from '../engine/index.ts'
import { judge } from '../engine/index.ts'
import { judgeOptionsOf } from './judge-options.ts'
import { structureIndexOn } from './load-index.ts'
import { schemeFor } from './read-schemes.ts'

/** Judges a composition against the structure and the rules of a day. */
export const judgementOf = async (
  db: Db,
  composition: Composition,
  on: PlainDate,
): Promise<Judgement> => {
  const [index, scheme] = await Promise.all([structureIndexOn(db, on), schemeFor(on)])
  return judge(composition, index, judgeOptionsOf(scheme, on))
}
