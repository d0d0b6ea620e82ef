import { Alert } from '../../ui/alert.tsx'
import { useLang } from '../../ui/context.ts'
import { casePageTexts } from '../case-page-texts.ts'
import type { LifeState } from '../life/state.ts'

/** What the government asks of the school in a state, in its own words. */
const askedIn = (life: LifeState): string | null => {
  if (life.state === 'incomplete') return life.missing
  if (life.state === 'adjusting') return life.remarks
  return life.state === 'hearing' ? life.intention : null
}

/** What is asked of the school, above what it can do about it. */
export const Asked = ({ life }: { life: LifeState }) => {
  const asked = askedIn(life)
  if (asked === null) return null
  return (
    <Alert kind="warning" title={casePageTexts(useLang()).whatWeAsk}>
      <p>{asked}</p>
    </Alert>
  )
}
