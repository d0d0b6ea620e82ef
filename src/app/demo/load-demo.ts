import { DEMO_ACCOUNTS, saveMember, saveOrganisation } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import type { Services } from '../../platform/services.ts'

const loadAccounts = (services: Services): Promise<void> =>
  inTransaction(services.db, async (tx) => {
    for (const { id, name, email, organisation, roles } of DEMO_ACCOUNTS) {
      await saveOrganisation(tx, organisation, true)
      await saveMember(
        tx,
        { id, name, email, organisationId: organisation.id, roles },
        services.clock.now(),
      )
    }
  })

/** Fills a demo with fictional people and cases; what is there already stays as it is. */
export const loadDemo = async (services: Services, say: (line: string) => void): Promise<void> => {
  say('Oefengegevens klaarzetten …')
  await loadAccounts(services)
}
