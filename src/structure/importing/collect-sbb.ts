import { compareDates } from '../../platform/time.ts'
import { emptyImport, type StructureImport } from './content.ts'
import type { Chunks } from './decode.ts'
import { type ImportProblem, problem } from './problem.ts'
import { type SbbOptions, type SbbSummary, streamSbbXml } from './read-sbb-xml.ts'
import type { SbbDossier } from './sbb-dossier.ts'

/** What one SBB file said. */
export interface SbbFile extends SbbSummary {
  file: string
  dossiers: SbbDossier[]
}

/** Reads one file; when it is refused only its problem remains. */
export const collectSbb = async (chunks: Chunks, options: SbbOptions): Promise<SbbFile> => {
  const { file } = options
  const dossiers: SbbDossier[] = []
  const read = await streamSbbXml(chunks, options, (dossier) => {
    dossiers.push(dossier)
  })
  if (read.ok) return { file, dossiers, ...read.value }
  const head = { domains: [], sectorChambers: [], competences: [] }
  return { file, dossiers: [], head, problems: [read.error] }
}

/** Whether `a` is the later edition; without days the first one read stays. */
const isNewer = (a: SbbDossier, b: SbbDossier): boolean => {
  const [from, until] = [a.dossier.validFrom, b.dossier.validFrom]
  return from !== null && (until === null || compareDates(from, until) > 0)
}

const newestEditions = (files: readonly SbbFile[], problems: ImportProblem[]): SbbDossier[] => {
  const newest = new Map<string, SbbDossier>()
  for (const { file, dossiers } of files) {
    for (const one of dossiers) {
      const present = newest.get(one.dossier.code)
      if (present === undefined || isNewer(one, present)) newest.set(one.dossier.code, one)
      if (
        present === undefined ||
        present.dossier.edition?.number === one.dossier.edition?.number
      ) {
        continue
      }
      const where = `dossier ${one.dossier.code}`
      problems.push(problem('older-edition', 'part', { file, where }))
    }
  }
  return [...newest.values()]
}

const uniqueBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()

/** What SBB files say together: of each dossier the newest edition. */
export const sbbImport = (files: readonly SbbFile[]): StructureImport => {
  const problems = files.flatMap((file) => file.problems)
  const dossiers = newestEditions(files, problems)
  const heads = files.map(({ head }) => head)
  const qualifications = dossiers.flatMap((one) => one.qualifications)
  return {
    ...emptyImport(),
    domains: uniqueBy(
      heads.flatMap((head) => head.domains),
      (item) => item.code,
    ),
    sectorChambers: uniqueBy(
      heads.flatMap((head) => head.sectorChambers),
      (item) => item.number,
    ),
    competences: uniqueBy(
      heads.flatMap((head) => head.competences),
      (item) => item.letter,
    ),
    dossiers: dossiers.map(({ dossier }) => dossier),
    qualifications,
    coreTasks: dossiers.flatMap((one) => one.coreTasks),
    knowledge: dossiers.flatMap((one) => one.knowledge),
    certificates: uniqueBy(
      dossiers.flatMap((one) => one.certificates),
      (item) => item.code,
    ),
    completeOwners: [
      ...dossiers.map(({ dossier }) => dossier.code),
      ...qualifications.map((item) => item.code),
    ],
    problems,
  }
}

/** Reads an SBB dossier file whole. A refused file gives nothing but its problem. */
export const readSbbXml = async (chunks: Chunks, options: SbbOptions): Promise<StructureImport> =>
  sbbImport([await collectSbb(chunks, options)])
