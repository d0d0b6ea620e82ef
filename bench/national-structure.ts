import { fileURLToPath } from 'node:url'
import type { StructureView } from '../src/composing/engine/structure-view.ts'
import { structureView } from '../src/composing/engine/structure-view.ts'
import { titleOnly } from '../src/composing/engine/unit-table.ts'
import { readFacts } from '../src/structure/facts/read-facts.ts'
import { shownCoreTasks } from '../src/structure/shown.ts'
import type {
  CoreTask,
  Elective,
  Qualification,
  QualificationContent,
  WorkProcess,
} from '../src/structure/structure.ts'
import type { Writer } from './dutch-like.ts'
import { writer } from './dutch-like.ts'
import type { Random } from './random.ts'
import { pick, random } from './random.ts'

const FOLDER = fileURLToPath(new URL('../data', import.meta.url))

/** The true size, as counted in the national register: current qualifications and electives. */
const QUALIFICATIONS = 450
const UNITS = 20
const ELECTIVES = 1300
/** Half of a qualification is shared with the other profiles of its dossier. */
const BASIS = UNITS / 2
const SEED = 20191001

interface Filler {
  write: Writer
  next: Random
}

const withText = (unit: WorkProcess, trade: number, { write, next }: Filler): WorkProcess => ({
  ...unit,
  description: unit.description ?? write.text(trade),
  competences: unit.competences.length > 0 ? unit.competences : [pick([...'ABCDEFGHIJ'], next)],
})

/** Keeps what is known and adds written units until there are `count`. */
const filled = (
  known: readonly CoreTask[],
  owner: string,
  part: CoreTask['part'],
  trade: number,
  filler: Filler,
): CoreTask[] => {
  const tasks = known.map((task) => ({
    ...task,
    workProcesses: task.workProcesses.map((unit) => withText(unit, trade, filler)),
  }))
  const missing = BASIS - tasks.reduce((sum, task) => sum + task.workProcesses.length, 0)
  if (missing <= 0) return tasks
  const code = part === 'basis' ? 'B1-K9' : 'P1-K9'
  const unit = (i: number): WorkProcess => {
    const { title, text } = filler.write.unit(trade)
    const bare = titleOnly(owner, `${code}-W${i + 1}`, title)
    return withText({ ...bare, description: text }, trade, filler)
  }
  const added: CoreTask = {
    ownerCode: owner,
    part,
    code,
    title: filler.write.title(trade),
    confidence: 'medium',
    complexity: null,
    responsibility: null,
    knowledge: [filler.write.text(trade)],
    workProcesses: Array.from({ length: missing }, (_, i) => unit(i)),
  }
  return [...tasks, added]
}

const copyOf = (it: Qualification, copy: number): Qualification => ({
  ...it,
  code: copy === 0 ? it.code : `${it.code}-${copy}`,
  dossierCode: copy === 0 ? it.dossierCode : `${it.dossierCode}-${copy}`,
})

const electivesOf = (known: readonly Elective[], count: number, filler: Filler): Elective[] =>
  Array.from(
    { length: count },
    (_, i) =>
      known[i] ?? {
        code: `K${i}`,
        title: filler.write.title(Math.floor(filler.next() * count)),
        sbu: pick([240, 240, 240, 480, 720], filler.next),
        hasCertificate: filler.next() < 0.2,
        confidence: 'medium',
      },
  )

/**
 * The shipped structure filled up to its true size, `scale` times. What is known stays; missing units, all texts
 * and the copies above the first are written. The same for the same scale.
 */
export const nationalStructure = async (scale: number): Promise<StructureView> => {
  const facts = await readFacts(FOLDER)
  const next = random(SEED)
  const filler = { write: writer(scale * QUALIFICATIONS * UNITS, next), next }
  const byOwner = Map.groupBy(shownCoreTasks(facts.coreTasks), (task) => task.ownerCode)
  const current = facts.qualifications.filter((it) => it.current && it.kind === 'regular')
  const basis = new Map<string, CoreTask[]>()
  const contents: QualificationContent[] = []
  for (let i = 0; i < scale * QUALIFICATIONS; i++) {
    const known = current[i % current.length]
    if (!known) throw new RangeError('no qualifications')
    const qualification = copyOf(known, Math.floor(i / current.length))
    const { code, dossierCode } = qualification
    const dossier = dossierCode ?? `d${code}`
    const trade = Math.floor(i / 3)
    const shared =
      basis.get(dossier) ??
      filled(
        (byOwner.get(dossier) ?? []).filter((task) => task.part === 'basis'),
        dossier,
        'basis',
        trade,
        filler,
      )
    basis.set(dossier, shared)
    const own = filled(byOwner.get(code) ?? [], code, 'profile', trade, filler)
    contents.push({ qualification, coreTasks: [...shared, ...own] })
  }
  return structureView({
    date: '2019-10-01',
    domains: facts.domains,
    dossiers: facts.dossiers,
    contents,
    electives: electivesOf(facts.electives, scale * ELECTIVES, filler),
  })
}
