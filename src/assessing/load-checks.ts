import { type FileView, type LifeState, sources, viewFile } from '../applying/index.ts'
import {
  documentSlots,
  type DomainInspection,
  evaluate,
  type Facts,
  isKnown,
  type Outcome,
} from '../scheme/index.ts'
import { type CaseFile, lifeFindings } from './case-file.ts'
import type { CaseContext } from './case-context.ts'
import { type GivenJudgement, judgementsOf } from './judgement.store.ts'

/** What was handed in, and what the conditions of the scheme come to with everything that was found since. */
export interface CaseChecks {
  view: FileView
  facts: Facts
  outcomes: Outcome[]
  judgements: GivenJudgement[]
}

const inspectionOf = (life: LifeState): Facts['inspection'] => {
  const findings = lifeFindings(life)
  if (!findings) return 'unknown'
  return Object.entries(findings.inspection).map(
    ([domain, answer]): DomainInspection => ({ domain, answer: answer ?? 'unknown' }),
  )
}

/** What the handler has seen counts: once found complete, every document that was asked is there. */
const documentsOf = (
  { facts, scheme, context }: FileView,
  { events }: CaseFile,
): Facts['documents'] => {
  if (!events.some(({ move }) => move === 'find-complete')) return facts.documents
  const asked = documentSlots(scheme, context.kind, facts).map(({ slot }) => slot)
  const seen = asked.filter(({ required }) => required).map(({ id }) => id)
  return [...new Set([...(isKnown(facts.documents) ? facts.documents : []), ...seen])]
}

/** Evaluates a case as it stands: the same outcomes as the school saw, with the answers of the bodies in them. */
export const loadChecks = async ({ visit, file, db }: CaseContext): Promise<CaseChecks> => {
  const { today, lang } = visit
  const { application, scheme } = file
  const view = await viewFile(db, sources, application, { today, lang, of: 'handed-in' })
  const judgements = await judgementsOf(db, application.id)
  const facts = {
    ...view.facts,
    documents: documentsOf(view, file),
    inspection: inspectionOf(application.life),
    judgements,
  }
  return { view, facts, outcomes: evaluate(scheme, facts), judgements }
}
