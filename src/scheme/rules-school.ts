import { type Facts, isKnown, type Known } from './facts.ts'
import type { LocalText } from './localized.ts'
import {
  bodyName,
  figure,
  named,
  type Rule,
  type RuleContext,
  say,
  seen,
  type Verdict,
  verdict,
  waitingFor,
} from './rule.ts'
import { type ApplicationKind, type DocumentSlot, holdsOn, type Scheme } from './scheme.ts'

const maximum: Rule = ({ scheme, facts }) => {
  const { permissions, openApplications } = facts
  if (!isKnown(permissions) || !isKnown(openApplications)) {
    return waitingFor(facts, 'permissions', 'openApplications')
  }
  const limit = scheme.limits.programmesPerSchool.value
  const total = permissions + openApplications + 1
  const trail = seen(facts, 'permissions', 'openApplications')
  const extras = {
    figures: [
      figure('permissions', permissions),
      figure('open-applications', openApplications),
      figure('total', total),
    ],
    threshold: figure('maximum', limit),
  }
  return total <= limit
    ? verdict('met', say('maximum.met', { total, maximum: limit }), trail, extras)
    : verdict('not-met', say('maximum.over', { total, maximum: limit }), trail, {
        ...extras,
        change: say('maximum.change', { missing: total - limit }),
      })
}

const inspection: Rule = ({ facts }) => {
  if (!isKnown(facts.domains)) return waitingFor(facts, 'domains')
  const answers = isKnown(facts.inspection) ? facts.inspection : []
  const answerOf = (code: string): Known<string> =>
    answers.findLast((item) => item.domain === code)?.answer ?? 'unknown'
  const trail = seen(facts, 'domains', 'inspection')
  const bad = facts.domains.filter((domain) => answerOf(domain.code) === 'shortcoming').map(named)
  if (bad.length > 0) {
    const change = say('inspection.change', { names: bad })
    return verdict('not-met', say('inspection.found', { names: bad }), trail, { change })
  }
  const open = facts.domains.filter((domain) => answerOf(domain.code) === 'unknown').map(named)
  if (facts.domains.length === 0) return waitingFor(facts, 'domains')
  if (open.length > 0) return verdict('evidence', say('inspection.wait', { names: open }), trail)
  return verdict('met', say('inspection.met', { names: facts.domains.map(named) }), trail)
}

const declared: Rule = ({ scheme, facts, condition }) => {
  const declaration = scheme.declarations.find((item) => item.id === condition.declaration)
  const given = facts.declarations[condition.declaration ?? ''] ?? 'unknown'
  const trail = seen(facts, 'declarations')
  if (given === true) return verdict('met', say('declared.met'), trail)
  const change = declaration ? say('declared.change', { declaration: declaration.text }) : null
  return given === false
    ? verdict('not-met', say('declared.refused'), trail)
    : verdict('not-known', say('declared.wait'), trail, { change })
}

const pathway: Rule = ({ scheme, facts }) => {
  if (!isKnown(facts.pathways)) return waitingFor(facts, 'pathways')
  const allowed = scheme.pathways.value
  const trail = seen(facts, 'pathways')
  const change = say('pathway.change', { allowed: { anyOf: allowed } })
  if (facts.pathways.length === 0) return verdict('not-met', say('pathway.none'), trail, { change })
  const others = facts.pathways.filter((item) => !allowed.includes(item))
  return others.length > 0
    ? verdict('not-met', say('pathway.other', { names: others }), trail, { change })
    : verdict('met', say('pathway.met', { names: facts.pathways }), trail)
}

/** Waits for a body; first for the document that the body needs, when the condition names one. */
const judged: Rule = (context) => {
  const { scheme, facts, condition } = context
  const by = bodyName(context)
  const slot = scheme.documents.find((item) => item.id === condition.evidence)
  if (!slot) return verdict('evidence', say('judge.wait', { by }), seen(facts, 'judgements'))
  const trail = seen(facts, 'documents', 'judgements')
  if (isKnown(facts.documents) && facts.documents.includes(slot.id)) {
    return verdict('evidence', say('judge.wait', { by }), trail)
  }
  const params = { document: slot.name, by }
  return verdict('not-known', say('evidence.missing', params), trail, {
    change: say('evidence.add', params),
  })
}

const branch: Rule = (context) => {
  const { scheme, facts } = context
  if (!isKnown(facts.institutionType)) return waitingFor(facts, 'institutionType')
  if (!scheme.branchInstitutions.value.includes(facts.institutionType)) {
    return verdict('not-applicable', say('branch.other'), seen(facts, 'institutionType'))
  }
  const result = judged(context)
  return { ...result, facts: [...seen(facts, 'institutionType'), ...result.facts] }
}

/** Whether a slot is asked for: yes, no, or unknown while the fact it hangs on is. */
const asked = (scheme: Scheme, facts: Facts, slot: DocumentSlot): Known<boolean> => {
  if (slot.when === 'always') return true
  if (slot.when === 'bbl')
    return isKnown(facts.pathways) ? facts.pathways.includes('bbl') : 'unknown'
  if (!isKnown(facts.institutionType)) return 'unknown'
  return scheme.branchInstitutions.value.includes(facts.institutionType)
}

/** The document slots of an application: `asked` true or, while it hangs on an open fact, unknown. */
export const documentSlots = (
  scheme: Scheme,
  kind: ApplicationKind,
  facts: Facts,
): { slot: DocumentSlot; asked: Known<boolean> }[] => {
  const day = facts.filingDate
  return scheme.documents
    .filter((slot) => slot.kinds.includes(kind) && (!isKnown(day) || holdsOn(slot, day)))
    .map((slot) => ({ slot, asked: asked(scheme, facts, slot) }))
    .filter((item) => item.asked !== false)
}

const documents: Rule = ({ scheme, facts, kind }) => {
  if (!isKnown(facts.documents)) return waitingFor(facts, 'documents')
  const present = new Set(facts.documents)
  const missing = documentSlots(scheme, kind, facts).filter(
    ({ slot }) => slot.required && !present.has(slot.id),
  )
  const trail = seen(facts, 'documents', 'pathways', 'institutionType')
  const firm = missing.filter((item) => item.asked === true)
  if (firm.length > 0) {
    const names = firm.map(({ slot }) => slot.name)
    const change = say('documents.change', { names })
    return verdict('not-met', say('documents.missing', { names }), trail, { change })
  }
  if (missing.length > 0) return waitingFor(facts, 'pathways', 'institutionType')
  return verdict('met', say('documents.met'), trail)
}

const declarationsFor = ({ scheme, facts, kind }: RuleContext): { id: string; text: LocalText }[] =>
  scheme.declarations.filter(
    (item) =>
      item.kinds.includes(kind) && (!isKnown(facts.filingDate) || holdsOn(item, facts.filingDate)),
  )

const declarations: Rule = (context): Verdict => {
  const { facts } = context
  const all = declarationsFor(context)
  const given = (id: string): Known<boolean> => facts.declarations[id] ?? 'unknown'
  const trail = seen(facts, 'declarations')
  const refused = all.filter((item) => given(item.id) === false)
  if (refused.length > 0) {
    return verdict('not-met', say('declarations.refused', { count: refused.length }), trail)
  }
  const open = all.filter((item) => !isKnown(given(item.id)))
  if (open.length === 0) return verdict('met', say('declarations.met'), trail)
  return verdict('not-known', say('declarations.missing', { count: open.length }), trail, {
    change: say('declarations.change', { list: open.map((item) => item.text) }),
  })
}

/** Rules about the school, its papers and declarations, and what the bodies find. */
export const SCHOOL_RULES = {
  maximum,
  inspection,
  declared,
  pathway,
  judged,
  branch,
  documents,
  declarations,
} satisfies Record<string, Rule>
