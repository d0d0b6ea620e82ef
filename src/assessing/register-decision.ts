import { auditName } from '../access/index.ts'
import { compositionAt } from '../composing/index.ts'
import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import { grantPermission, publishCrossOver } from '../register/index.ts'
import type { CaseContext } from './case-context.ts'
import { loadChecks } from './load-checks.ts'
import type { RefusedCaseMove } from './move-case.ts'
import { grantOf, publicationOf } from './publication.ts'

type Outcome = Result<{ code: string }, RefusedCaseMove>

const decisionOf = ({ visit, file, actor }: CaseContext) => ({
  decision: { date: visit.today, reference: file.reference },
  author: auditName(actor),
})

const publish = async (tx: Tx, context: CaseContext): Promise<Outcome> => {
  const { view } = await loadChecks(context)
  const { source } = context.file.content
  const composition =
    source.kind === 'composition' ? await compositionAt(tx, source.id, source.version) : null
  const publication = publicationOf(view, composition, decisionOf(context))
  if (!publication) return err({ code: 'content-incomplete' })
  return ok({ code: await publishCrossOver(tx, publication, context.visit.now) })
}

const grant = async (tx: Tx, context: CaseContext, code: string): Promise<Outcome> => {
  const { view } = await loadChecks(context)
  const { scheme } = context.file
  const request = { ...grantOf(view), ...decisionOf(context), code, scheme }
  const granted = await grantPermission(tx, request, context.visit.now)
  if (granted.ok) return ok({ code })
  return granted.error.kind === 'unknown-code'
    ? err({ code: 'unknown-code', crossOver: code })
    : err({ code: 'already-permitted', id: granted.error.id })
}

/**
 * Writes an approval into the register, in the transaction of the decision: a new cross-over gets a code, and stands
 * there with the permission of the school; a shortened application gives a permission for one that is there.
 */
export const registerApproval = (tx: Tx, context: CaseContext): Promise<Outcome> => {
  const { subject } = context.file.application
  return subject.kind === 'new' ? publish(tx, context) : grant(tx, context, subject.crossoverCode)
}
