import { useLang } from '../../ui/context.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import type { LifeAfterState } from '../life-after.ts'
import { valueTexts } from '../texts.ts'

const TONES: Record<LifeAfterState, Tone> = {
  'not-yet': 'waiting',
  published: 'waiting',
  'intake-open': 'good',
  'teach-out': 'ended',
  ended: 'ended',
  revoked: 'bad',
  unknown: 'neutral',
}

/** Where a cross-over or a permission is in its life, as word, shape and colour. */
export const StateBadge = ({ state }: { state: LifeAfterState }) => (
  <StatusBadge tone={TONES[state]} icon={state === 'unknown' ? 'question-mark' : undefined}>
    {valueTexts(useLang())[`state-${state}`]}
  </StatusBadge>
)
