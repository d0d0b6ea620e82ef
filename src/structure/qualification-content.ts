import { isShown, shownCoreTasks } from './shown.ts'
import type { CoreTask, Qualification, QualificationContent } from './structure.ts'

/** How many parts are known that are not sure enough to show. */
export interface HiddenParts {
  coreTasks: number
  workProcesses: number
}

/** Whether a core task belongs to a qualification: the basis of its dossier, or its own profile. */
export const belongsTo = (task: CoreTask, qualification: Qualification): boolean =>
  task.ownerCode === qualification.code ||
  (task.ownerCode === qualification.dossierCode &&
    (task.part === 'basis' || task.code.split('-')[0] === qualification.profile))

/** A qualification with the parts that are sure enough to show. */
export const contentOfQualification = (
  qualification: Qualification,
  byOwner: ReadonlyMap<string, readonly CoreTask[]>,
): QualificationContent => {
  const basis = byOwner.get(qualification.dossierCode ?? '') ?? []
  const own = byOwner.get(qualification.code) ?? []
  const coreTasks = [...basis, ...own].filter((task) => belongsTo(task, qualification))
  return { qualification, coreTasks }
}

/** The parts of each qualification; those of a basis are the same objects in each of its profiles. */
export const contentsOf = (
  qualifications: readonly Qualification[],
  tasks: readonly CoreTask[],
): QualificationContent[] => {
  const byOwner = Map.groupBy(shownCoreTasks(tasks), ({ ownerCode }) => ownerCode)
  return qualifications.map((one) => contentOfQualification(one, byOwner))
}

/** What is known of these core tasks besides what users may see. */
export const hiddenParts = (tasks: readonly CoreTask[]): HiddenParts => {
  const shown = shownCoreTasks(tasks)
  const processes = tasks.flatMap(({ workProcesses }) => workProcesses)
  return {
    coreTasks: tasks.length - shown.length,
    workProcesses: processes.filter(({ confidence }) => !isShown(confidence)).length,
  }
}
