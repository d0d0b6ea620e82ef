import type { Elective, Level, QualificationContent } from '../../structure/structure.ts'
import type { StructureView } from './structure-view.ts'
import { structureView } from './structure-view.ts'

interface Sketch {
  code: string
  domain?: string
  dossier?: string
  level?: Level
  kind?: 'regular' | 'cross-over'
  /** Titles of work processes per core task. */
  tasks: string[][]
}

/** A small qualification for tests: its units belong to the qualification itself. */
export const sketch = (it: Sketch): QualificationContent => ({
  qualification: {
    code: it.code,
    name: `Kwalificatie ${it.code}`,
    kind: it.kind ?? 'regular',
    level: it.level ?? 3,
    programmeType: 'vakopleiding',
    dossierCode: it.dossier ?? `d${it.code}`,
    domainCode: it.domain ?? '79000',
    pathways: ['bol', 'bbl'],
    durationYears: 3,
    durationSource: null,
    studyLoad: null,
    current: true,
  },
  coreTasks: it.tasks.map((titles, k) => ({
    ownerCode: it.code,
    part: 'basis',
    code: `B1-K${k + 1}`,
    title: `Kerntaak ${k + 1}`,
    confidence: 'official',
    complexity: null,
    responsibility: null,
    knowledge: [],
    workProcesses: titles.map((title, w) => ({
      ownerCode: it.code,
      code: `B1-K${k + 1}-W${w + 1}`,
      title,
      confidence: 'official',
      description: null,
      result: null,
      behaviour: null,
      competences: [],
    })),
  })),
})

/** A view over sketches, with the domains they name. */
export const sketchView = (
  contents: QualificationContent[],
  electives: Elective[] = [],
): StructureView =>
  structureView({
    date: '2019-10-01',
    domains: [...new Set(contents.map((c) => c.qualification.domainCode ?? ''))].map((code) => ({
      code,
      name: `Domein ${code}`,
    })),
    dossiers: [],
    contents,
    electives,
  })
