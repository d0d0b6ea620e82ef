import type { Db } from '../../platform/database.ts'
import { ok, type Result } from '../../platform/result.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { Outcome, Scheme } from '../../scheme/index.ts'
import { contentOutcomes } from '../composer/outcomes.ts'
import type { Composition, Judgement } from '../engine/index.ts'
import { judgedOn } from '../judging/judgement.ts'
import { structureIndexOn } from '../judging/load-index.ts'
import { type FileFault, readCompositionFile } from './read-composition-file.ts'

/** A composition out of a file with everything that can be said about it. */
export interface JudgedFile {
  composition: Composition
  judgement: Judgement
  outcomes: Outcome[]
  scheme: Scheme
}

/** Judges a composition file as the page of the composer would on that day. */
export const judgeFile = async (
  db: Db,
  text: string,
  on: PlainDate,
  options: { lenient: boolean },
): Promise<Result<JudgedFile, FileFault>> => {
  const { view } = await structureIndexOn(db, on)
  const read = readCompositionFile(text, view, options)
  if (!read.ok) return read
  const composition = read.value
  const { judgement, scheme } = await judgedOn(db, composition, on)
  const outcomes = contentOutcomes(scheme, composition, judgement, on)
  return ok({ composition, judgement, outcomes, scheme })
}
