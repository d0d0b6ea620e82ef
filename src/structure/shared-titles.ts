import { plainOf } from './search/search-query.ts'
import { type CoreTask, unitId, type WorkProcess } from './structure.ts'

/** Two work processes that carry the same name. */
export interface SharedTitle {
  first: WorkProcess
  second: WorkProcess
}

/** A name without capitals, accents, punctuation and a full stop at the end. */
const bareTitle = (title: string): string =>
  plainOf(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const processesOf = (tasks: readonly CoreTask[]): WorkProcess[] =>
  tasks.flatMap(({ workProcesses }) => workProcesses)

/** The work processes that two qualifications share by name, each used once, in the order of the first: pure. */
export const sharedTitles = (
  first: readonly CoreTask[],
  second: readonly CoreTask[],
): SharedTitle[] => {
  const byTitle = Map.groupBy(processesOf(second), ({ title }) => bareTitle(title))
  return processesOf(first).flatMap((process) => {
    const title = bareTitle(process.title)
    const match = title === '' ? undefined : byTitle.get(title)?.shift()
    return match ? [{ first: process, second: match }] : []
  })
}

/** The identities of the work processes on one side of what is shared. */
export const sharedIds = (shared: readonly SharedTitle[], side: 'first' | 'second'): Set<string> =>
  new Set(shared.map((pair) => unitId(pair[side])))
