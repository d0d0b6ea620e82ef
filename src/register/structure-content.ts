import type { CoreTask, QualificationContent, WorkProcess } from '../structure/index.ts'
import type { CrossOver, CrossOverPart, CrossOverTask } from './cross-over.ts'

const workProcess = (ownerCode: string, { code, title }: CrossOverPart): WorkProcess => ({
  ownerCode,
  code,
  title,
  confidence: 'official',
  description: null,
  result: null,
  behaviour: null,
  competences: [],
})

const coreTask = (ownerCode: string, { code, title, parts }: CrossOverTask): CoreTask => ({
  ownerCode,
  part: 'basis',
  code,
  title,
  confidence: 'official',
  complexity: null,
  responsibility: null,
  knowledge: [],
  workProcesses: parts.map((part) => workProcess(ownerCode, part)),
})

/** A cross-over that was decided here, as a qualification of the structure: so search and likeness see it. */
export const structureContentOf = (record: CrossOver): QualificationContent => ({
  qualification: {
    code: record.code,
    name: record.name,
    kind: 'cross-over',
    level: record.level.value,
    programmeType: record.programmeType.value,
    dossierCode: null,
    domainCode: null,
    pathways: record.pathways.value ?? [],
    durationYears: record.durationYears.value,
    durationSource: null,
    studyLoad: record.studyLoad.value,
    current: true,
  },
  coreTasks: (record.tasks.value ?? []).map((task) => coreTask(record.code, task)),
})
