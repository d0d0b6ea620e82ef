import { checkAudit } from '../../platform/audit.ts'
import { type Command, JSON_OPTION } from './command.ts'

/** `snijvlak check audit`: walks the chains of the audit log. */
export const checkAuditCommand: Command = {
  name: 'check audit',
  usage: '[--json]',
  summary: 'Controleert of in het logboek niets is gewijzigd of verwijderd.',
  help: ['Geeft 1 als er een regel niet klopt.'],
  options: JSON_OPTION,
  run: async (given, { services, print }) => {
    const { db } = await services()
    const faults = await checkAudit(db)
    if (given.has('json')) print(JSON.stringify({ faults }, null, 2))
    else if (faults.length === 0) print('Het logboek is heel.')
    else
      for (const { subject, seq, reason } of faults)
        print(
          `${subject}, regel ${seq}: ${reason === 'gap' ? 'er ontbreekt een regel' : 'de inhoud is gewijzigd'}`,
        )
    return faults.length === 0 ? 0 : 1
  },
}
