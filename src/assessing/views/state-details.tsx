import type { Child } from 'hono/jsx'
import { caseTexts, type LifeState } from '../../applying/index.ts'
import type { PlainDate } from '../../platform/time.ts'
import { DataList } from '../../ui/data-list.tsx'
import { formatDate } from '../../ui/dates.ts'
import type { Lang } from '../../ui/texts.ts'
import { adviceTexts } from '../advice-texts.ts'
import { casePageTexts } from '../case-texts.ts'
import { decisionTexts } from '../decision-texts.ts'
import { formTexts } from '../form-texts.ts'
import { Said } from './said.tsx'

interface SectionProps {
  title: string
  items: { term: string; value: Child }[]
}

const Section = ({ title, items }: SectionProps) => (
  <section>
    <h3>{title}</h3>
    <DataList items={items} />
  </section>
)

const until = (day: PlainDate, lang: Lang) => ({
  term: formTexts(lang).until,
  value: formatDate(day, lang),
})

const reason = (text: string, lang: Lang) => ({
  term: formTexts(lang).reason,
  value: <Said text={text} lang={lang} />,
})

const decisionItems = (
  decided: { reason: string; by: string; on: PlainDate },
  names: ReadonlyMap<string, { name: string }>,
  lang: Lang,
) => [
  {
    term: casePageTexts(lang).decision,
    value: `${formatDate(decided.on, lang)}, ${names.get(decided.by)?.name ?? ''}`,
  },
  reason(decided.reason, lang),
]

interface StateProps {
  life: LifeState
  names: ReadonlyMap<string, { name: string }>
  lang: Lang
}

/** What belongs to the state itself: what was asked, proposed, decided or objected. */
export const StateDetails = ({ life, names, lang }: StateProps) => {
  const texts = casePageTexts(lang)
  switch (life.state) {
    case 'incomplete':
      return (
        <Section
          title={texts.missing}
          items={[
            { term: texts.missing, value: <Said text={life.missing} lang={lang} /> },
            until(life.until, lang),
          ]}
        />
      )
    case 'adjusting':
      return <Section title={adviceTexts(lang).adjust} items={[until(life.until, lang)]} />
    case 'hearing':
      return (
        <Section
          title={texts.intention}
          items={[
            { term: texts.intention, value: <Said text={life.intention} lang={lang} /> },
            until(life.until, lang),
          ]}
        />
      )
    case 'proposed':
      return <Proposal life={life} names={names} lang={lang} />
    case 'approved':
    case 'refused':
    case 'not-handled':
      return (
        <>
          <Section title={texts.decision} items={decisionItems(life.decision, names, lang)} />
          {life.objection && (
            <Section
              title={`${texts.objection}: ${caseTexts(lang).objection[life.objection.outcome]}`}
              items={decisionItems(life.objection, names, lang)}
            />
          )}
        </>
      )
    case 'in-objection':
      return (
        <>
          <Section
            title={texts.objection}
            items={[
              {
                term: decisionTexts(lang).grounds,
                value: <Said text={life.objection.grounds} lang={lang} />,
              },
            ]}
          />
          <StateDetails life={life.against} names={names} lang={lang} />
        </>
      )
    default:
      return null
  }
}

const Proposal = ({
  life,
  names,
  lang,
}: StateProps & { life: Extract<LifeState, { state: 'proposed' }> }) => {
  const texts = decisionTexts(lang)
  const { outcome, by, reason: why } = life.proposal
  return (
    <Section
      title={casePageTexts(lang).proposal}
      items={[
        { term: texts.proposal, value: outcome === 'approve' ? texts.toApprove : texts.toRefuse },
        reason(why, lang),
        { term: texts.proposedBy, value: names.get(by)?.name ?? '' },
      ]}
    />
  )
}

/** Whom the details of a state name. */
export const peopleIn = (life: LifeState): (string | null)[] => {
  if (life.state === 'proposed') return [life.proposal.by]
  if (life.state === 'in-objection') return peopleIn(life.against)
  return 'decision' in life ? [life.decision.by, life.objection?.by ?? null] : []
}
