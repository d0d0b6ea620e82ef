import { useLang } from '../../ui/context.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import type { Standing } from '../standing.ts'
import { structureTexts } from '../texts.ts'

const TONES: Record<Standing, Tone> = {
  'in-force': 'good',
  'no-intake': 'waiting',
  ended: 'ended',
  'not-yet': 'waiting',
  'not-known': 'neutral',
}

/** How something stands on the asked day, as a word with a shape. */
export const StandingBadge = ({ standing }: { standing: Standing }) => (
  <StatusBadge
    tone={TONES[standing]}
    {...(standing === 'not-known' ? { icon: 'circle-dashed' as const } : {})}
  >
    {structureTexts(useLang())[`standing-${standing}`]}
  </StatusBadge>
)
