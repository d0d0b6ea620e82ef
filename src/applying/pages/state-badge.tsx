import { useLang } from '../../ui/context.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { caseTexts } from '../case-texts.ts'
import type { LifeState, StateName } from '../life/state.ts'

const TONES: Record<StateName, Tone> = {
  draft: 'neutral',
  filed: 'active',
  incomplete: 'waiting',
  'in-advice': 'active',
  adjusting: 'waiting',
  'working-out': 'waiting',
  'final-test': 'active',
  preparing: 'active',
  hearing: 'waiting',
  proposed: 'active',
  approved: 'good',
  refused: 'bad',
  'not-handled': 'bad',
  withdrawn: 'ended',
  'in-objection': 'active',
}

/** The state of an application as its school reads it. */
export const StateBadge = ({ life }: { life: LifeState }) => (
  <StatusBadge tone={TONES[life.state]}>{caseTexts(useLang()).state[life.state]}</StatusBadge>
)
