import { type Confidence, type CoreTask, SHOWN_CONFIDENCE } from './structure.ts'

/** Whether a fact is sure enough to show to users. */
export const isShown = (confidence: Confidence): boolean => SHOWN_CONFIDENCE.includes(confidence)

/**
 * What users may see of a list of core tasks. A core task stays when it or one of its work processes is sure
 * enough; where only the work processes are, its title becomes empty, which means: not known.
 */
export const shownCoreTasks = (tasks: readonly CoreTask[]): CoreTask[] =>
  tasks.flatMap((task) => {
    const workProcesses = task.workProcesses.filter((process) => isShown(process.confidence))
    if (isShown(task.confidence)) return [{ ...task, workProcesses }]
    return workProcesses.length > 0 ? [{ ...task, title: '', workProcesses }] : []
  })
