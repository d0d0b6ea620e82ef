import { type FileView, type LifeState, sources, viewFile } from '../applying/index.ts'
import { type DomainInspection, evaluate, type Facts, type Outcome } from '../scheme/index.ts'
import type { CaseContext } from './case-context.ts'
import { type GivenJudgement, judgementsOf } from './judgement.store.ts'

/** What was handed in, and what the conditions of the scheme come to with everything that was found since. */
export interface CaseChecks {
  view: FileView
  facts: Facts
  outcomes: Outcome[]
  judgements: GivenJudgement[]
}

const findingsOf = (life: LifeState) => {
  if (life.state === 'in-objection')
    return 'findings' in life.against ? life.against.findings : null
  return 'findings' in life ? life.findings : null
}

const inspectionOf = (life: LifeState): Facts['inspection'] => {
  const findings = findingsOf(life)
  if (!findings) return 'unknown'
  return Object.entries(findings.inspection).map(
    ([domain, answer]): DomainInspection => ({ domain, answer: answer ?? 'unknown' }),
  )
}

/** Evaluates a case as it stands: the same outcomes as the school saw, with the answers of the bodies in them. */
export const loadChecks = async ({ visit, file, db }: CaseContext): Promise<CaseChecks> => {
  const { today, lang } = visit
  const { application, scheme } = file
  const view = await viewFile(db, sources, application, { today, lang, of: 'handed-in' })
  const judgements = await judgementsOf(db, application.id)
  const facts = { ...view.facts, inspection: inspectionOf(application.life), judgements }
  return { view, facts, outcomes: evaluate(scheme, facts), judgements }
}
