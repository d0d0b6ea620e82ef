import { z } from 'zod'
import { namesOf } from '../../applying/index.ts'
import { ok } from '../../platform/result.ts'
import { Alert } from '../../ui/alert.tsx'
import { DataList } from '../../ui/data-list.tsx'
import type { CaseContext } from '../case-context.ts'
import { decisionTexts } from '../decision-texts.ts'
import { formTexts } from '../form-texts.ts'
import type { CaseForm, InRegister } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { decisionLetter } from '../letters/decision-letter.ts'
import { loadChecks } from '../load-checks.ts'
import { Said } from '../views/said.tsx'
import { registerApproval } from '../register-decision.ts'

const proposalOf = ({ file }: CaseContext) => {
  const { life } = file.application
  return life.state === 'proposed' ? life.proposal : null
}

const codeOf = ({ file }: CaseContext, made: InRegister | null): string => {
  const { subject } = file.application
  if (made) return made.code
  return subject.kind === 'shortened' ? subject.crossoverCode : decisionTexts('nl').codeLater
}

const effectOf = (context: CaseContext): string => {
  const texts = decisionTexts(context.visit.lang)
  if (proposalOf(context)?.outcome !== 'approve') return texts.effectRefuse
  return context.file.application.subject.kind === 'new'
    ? texts.effectApprove
    : texts.effectPermission
}

const fields = async (context: CaseContext) => {
  const proposal = proposalOf(context)
  if (!proposal) return null
  const { lang } = context.visit
  const texts = decisionTexts(lang)
  const names = await namesOf(context.db, [proposal.by])
  return (
    <>
      <h2>{texts.proposal}</h2>
      <DataList
        items={[
          {
            term: texts.outcome,
            value: proposal.outcome === 'approve' ? texts.toApprove : texts.toRefuse,
          },
          { term: formTexts(lang).reason, value: <Said text={proposal.reason} lang={lang} /> },
          {
            term: texts.proposedBy,
            value: `${names.get(proposal.by)?.name ?? ''}. ${texts.fourEyes}`,
          },
        ]}
      />
      <Alert>{effectOf(context)}</Alert>
    </>
  )
}

const form: CaseForm<Record<string, never>> = {
  move: 'decide',
  lead: ({ visit }) => decisionTexts(visit.lang).decideLead,
  labels: () => ({}),
  schema: () => z.object({}),
  start: () => ({}),
  fields,
  keepable: false,
  submit: (lang) => decisionTexts(lang).decide,
  done: (lang) => decisionTexts(lang).decided,
  toMove: () => ({ kind: 'decide' }),
  letter: {
    compose: async (_value, context, made) => {
      const { file, visit } = context
      const proposal = proposalOf(context)
      const { view } = await loadChecks(context)
      return decisionLetter({
        file,
        view,
        outcome: proposal?.outcome ?? 'refuse',
        reason: proposal?.reason ?? '',
        code: codeOf(context, made),
        baseUrl: visit.services.settings.baseUrl,
      })
    },
    register: async (tx, _value, context) =>
      proposalOf(context)?.outcome === 'approve' ? registerApproval(tx, context) : ok(null),
  },
}

export const decideRoutes = caseFormRoutes(form)
