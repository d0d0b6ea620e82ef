import type { StateName } from '../applying/index.ts'
import type { Tone } from '../ui/status-badge.tsx'

/** How each state looks: waiting for the school, being worked on, good, bad or ended. */
export const STATE_TONES: Record<StateName, Tone> = {
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
  'not-handled': 'ended',
  withdrawn: 'ended',
  'in-objection': 'waiting',
}
