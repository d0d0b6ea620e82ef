import { permissionsOfSchool } from '../../register/index.ts'
import type { CaseContext } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'

/** Where an approval stands in the register; nothing for a case that was not approved. */
export const RegisterLink = async ({ context }: { context: CaseContext }) => {
  const { db, file, visit } = context
  if (file.application.life.state !== 'approved') return null
  const permissions = await permissionsOfSchool(db, file.school.id)
  const given = permissions.find(({ decision }) => decision?.reference === file.reference)
  if (!given) return null
  return (
    <p>
      <a class="nl-link" href={`/register/${given.code}`}>
        {casePageTexts(visit.lang).inRegister(given.code)}
      </a>
    </p>
  )
}
