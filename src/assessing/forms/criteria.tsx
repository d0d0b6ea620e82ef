import type { CriterionFinding } from '../../applying/index.ts'
import { dayOf } from '../../platform/time.ts'
import { type Criterion, holdsOn, renderReason } from '../../scheme/index.ts'
import type { Lang } from '../../ui/texts.ts'
import { adviceTexts } from '../advice-texts.ts'
import type { CaseContext } from '../case-context.ts'
import type { Found, Judged } from '../findings.ts'
import { judgedBy } from '../judging.ts'
import { loadChecks } from '../load-checks.ts'
import { FindingFields } from './finding-fields.tsx'
import type { Body, Outcome } from '../../scheme/index.ts'

/** The criteria of the test framework that held on the day of filing. */
const criteriaOf = ({ file }: CaseContext): Criterion[] =>
  file.scheme.criteria.filter((criterion) =>
    holdsOn(criterion, dayOf(file.application.filing.filedAt)),
  )

/** Criteria as things to judge. */
export const criteriaToJudge = (context: CaseContext): Judged[] =>
  criteriaOf(context).map(({ id, name }) => ({ id, name: name[context.visit.lang] }))

/** Conditions as things to judge; their ids never clash with those of criteria. */
export const toJudge = (outcomes: readonly Outcome[], lang: Lang): Judged[] =>
  outcomes.map(({ id, code, condition }) => ({
    id: `v-${id}`,
    name: `${code} ${condition.title[lang]}`,
  }))

/** The conditions that a body judges in this case. */
export const conditionsFor = async (context: CaseContext, body: Body): Promise<Outcome[]> =>
  judgedBy((await loadChecks(context)).outcomes, body)

/** What was found on conditions, by the id of the condition. */
export const asJudgements = (found: readonly Found[]) =>
  found.map(({ id, finding, reason }) => ({ condition: id.slice('v-'.length), finding, reason }))

/** What was found on criteria, as the life of the case keeps it. */
export const asCriterionFindings = (found: readonly Found[]): CriterionFinding[] =>
  found.map(({ id, finding, reason }) => ({ criterion: id, finding, reason }))

/** The fields for every criterion of the framework. */
export const CriteriaFields = ({ context }: { context: CaseContext }) => {
  const { lang } = context.visit
  return (
    <>
      <h2>{adviceTexts(lang).criteria}</h2>
      {criteriaOf(context).map(({ id, name, question }) => (
        <FindingFields
          item={{ id, name: name[lang] }}
          hint={question[lang]}
          withPlace
          lang={lang}
        />
      ))}
    </>
  )
}

interface ConditionsProps {
  /** The heading above them, when they stand among other fields. */
  title?: string
  outcomes: readonly Outcome[]
  lang: Lang
}

/** The fields for conditions, each with what the system found out. */
export const ConditionFields = ({ title, outcomes, lang }: ConditionsProps) => {
  const items = toJudge(outcomes, lang)
  return (
    <>
      {title && outcomes.length > 0 && <h2>{title}</h2>}
      {outcomes.map((outcome, i) => (
        <FindingFields
          item={items[i] ?? { id: outcome.id, name: outcome.code }}
          hint={renderReason(outcome.reason, lang)}
          withPlace={false}
          lang={lang}
        />
      ))}
    </>
  )
}
