import type { PlainDate } from '../../platform/time.ts'
import { err, ok, type Result } from '../../platform/result.ts'
import { type Chunks, DEFAULT_LIMITS, type Limits } from './decode.ts'
import { type ImportProblem, refusalOf } from './problem.ts'
import { addToHead, emptyHead, type SbbContext } from './sbb-context.ts'
import { readSbbDossier, type SbbDossier } from './sbb-dossier.ts'
import { readTrees } from './xml-tree.ts'

const HEADS = ['domeinen', 'sectorkamers', 'competenties']

const collects = ([list, item, ...deeper]: readonly string[]): boolean =>
  deeper.length === 0 &&
  (item === undefined ? HEADS.includes(list ?? '') : list === 'dossiers' && item === 'dossier')

export interface SbbOptions {
  file: string
  /** The day on which `current` is judged. */
  on: PlainDate
  limits?: Limits
}

/** Everything that an SBB file says once its last byte is read; `dossiers` are handed over on the way. */
export type SbbSummary = Pick<SbbContext, 'head' | 'problems'>

/**
 * Reads an SBB dossier file of any size with the memory of its largest dossier: each one is handed over as soon
 * as it is complete. An error means that the file is refused; what was handed over before must be dropped.
 */
export const streamSbbXml = async (
  chunks: Chunks,
  options: SbbOptions,
  take: (dossier: SbbDossier) => void | Promise<void>,
): Promise<Result<SbbSummary, ImportProblem>> => {
  const { file, on, limits = DEFAULT_LIMITS } = options
  const context: SbbContext = { file, on, head: emptyHead(), problems: [] }
  try {
    for await (const tree of readTrees(chunks, { file, limits, root: 'sbb', collects })) {
      if (tree.name !== 'dossier') addToHead(context.head, tree)
      else {
        const dossier = readSbbDossier(context, tree)
        if (dossier !== null) await take(dossier)
      }
    }
    return ok({ head: context.head, problems: context.problems })
  } catch (error) {
    return err(refusalOf(error))
  }
}
