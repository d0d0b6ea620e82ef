import { checkAuditCommand } from './check-audit.ts'
import type { Command } from './command.ts'
import { compareCodesCommand } from './compare-codes.ts'
import { healthCommand } from './health.ts'
import { importStructureCommand } from './import-structure.ts'
import { judgeCommand } from './judge.ts'
import { registerExportCommand } from './register-export.ts'
import { registerListCommand } from './register-list.ts'
import { registerShowCommand } from './register-show.ts'
import { schemeCompareCommand } from './scheme-compare.ts'
import { schemeListCommand } from './scheme-list.ts'
import { schemeShowCommand } from './scheme-show.ts'
import { schemeTryCommand } from './scheme-try.ts'
import { searchCommand } from './search.ts'
import { structureShowCommand } from './structure-show.ts'

/** Every command, in the order of the overview. */
export const COMMANDS: readonly Command[] = [
  importStructureCommand,
  structureShowCommand,
  searchCommand,
  judgeCommand,
  schemeListCommand,
  schemeShowCommand,
  schemeTryCommand,
  schemeCompareCommand,
  registerListCommand,
  registerShowCommand,
  registerExportCommand,
  compareCodesCommand,
  checkAuditCommand,
  healthCommand,
]
