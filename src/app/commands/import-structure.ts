import { stat } from 'node:fs/promises'
import { dayOf } from '../../platform/time.ts'
import {
  fileOnDisk,
  type ImportPreview,
  type ImportRefusal,
  importStructure,
  previewImport,
  readImport,
  type StructureChanges,
} from '../../structure/index.ts'
import { type Command, type Console, type ExitCode, JSON_OPTION } from './command.ts'

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

const readWithProgress = async (paths: readonly string[], console: Console) => {
  const { clock } = await console.services()
  const sizes = new Map(
    await Promise.all(paths.map(async (path) => [path, await sizeOf(path)] as const)),
  )
  return readImport(paths.map(fileOnDisk), dayOf(clock.now()), (file, bytes) =>
    console.progress(file, bytes / Math.max(1, sizes.get(file) ?? 1)),
  )
}

const countsOf = (changes: StructureChanges) => ({
  new: changes.new.length,
  changed: changes.changed.length,
  ended: changes.ended.length,
  conflicts: changes.conflicts.length,
})

const answerOf = (preview: ImportPreview, applied: boolean, refusal: ImportRefusal | null) => {
  const { problems, ...counts } = preview.counts
  return {
    ...counts,
    problems,
    applied,
    refused: refusal?.kind ?? null,
    changes: countsOf(preview.changes),
    files: preview.files,
    report: preview.found.problems.map(({ code, file, where, reason, whatToDo }) => ({
      code,
      file,
      where,
      reason,
      whatToDo,
    })),
  }
}

type Answer = ReturnType<typeof answerOf>

const REFUSALS: Record<ImportRefusal['kind'], string> = {
  'refused-file':
    'Niets ingelezen: een van de bestanden is niet te lezen. Zie hierboven wat u kunt doen.',
  'nothing-found': 'Niets ingelezen: in deze bestanden staat niets dat wij kennen.',
  'changed-meanwhile':
    'Niets ingelezen: iemand anders wijzigde de structuur net. Probeer het opnieuw.',
}

const outcome = ({ refused, applied, changes }: Answer, isDryRun: boolean): string => {
  if (refused) return REFUSALS[refused]
  if (isDryRun) return 'Proef: er is niets gewijzigd.'
  const nothing = changes.new + changes.changed + changes.ended === 0
  return applied && !nothing ? 'Ingelezen.' : 'Er was niets te wijzigen.'
}

const printAnswer = (answer: Answer, isDryRun: boolean, { print, say }: Console): void => {
  for (const { file, where, reason, whatToDo } of answer.report)
    say(`${file}, ${where}: ${reason} ${whatToDo}`)
  const { changes } = answer
  print(
    `Dossiers ${answer.dossiers}, kwalificaties ${answer.qualifications}, kerntaken ${answer.coreTasks}, werkprocessen ${answer.workProcesses}`,
  )
  print(
    `Competenties ${answer.competences}, vakkennis en vaardigheden ${answer.knowledge}, niet begrepen ${answer.problems}`,
  )
  print(
    `Nieuw ${changes.new}, gewijzigd ${changes.changed}, beëindigd ${changes.ended}, tegenstrijdig ${changes.conflicts}`,
  )
  print(outcome(answer, isDryRun))
}

/** `snijvlak import structure`: takes official files in, or shows what that would change. */
export const importStructureCommand: Command = {
  name: 'import structure',
  usage: 'BESTAND… [--dry-run] [--json]',
  summary: 'Leest bestanden van SBB, RIO en DUO in.',
  help: [
    'De bestanden mogen van elke soort zijn en in elke volgorde staan: de inhoud bepaalt wat het is.',
    '--dry-run  toont wat er zou wijzigen en wijzigt niets',
    '--json     geeft de tellingen, wijzigingen en problemen als JSON',
    'Is één bestand niet te lezen, dan wordt niets ingelezen.',
  ],
  options: { ...JSON_OPTION, 'dry-run': { type: 'boolean' } },
  needs: 1,
  run: async (given, console): Promise<ExitCode> => {
    const { db, clock } = await console.services()
    const read = await readWithProgress(given.words, console)
    const preview = await previewImport(db, read)
    const isDryRun = given.has('dry-run')
    const result = isDryRun
      ? null
      : await importStructure(db, read, { actor: 'system:command-line', now: clock.now() })
    const refusal = result?.ok === false ? result.error : null
    const isUnreadable = read.found.problems.some(({ severity }) => severity === 'file')
    const answer = answerOf(preview, result?.ok === true, refusal)
    if (given.has('json')) console.print(JSON.stringify(answer, null, 2))
    else printAnswer(answer, isDryRun, console)
    return refusal || isUnreadable ? 1 : 0
  },
}
