import type { Child } from 'hono/jsx'
import { useLang } from './context.ts'
import { Icon, type IconName } from './icon.tsx'
import { defineTexts } from './texts.ts'

/** What a check came to. */
export type Outcome = 'met' | 'not-met' | 'needs-judgement' | 'not-known'

/** What kind of state something is in; the word itself comes from the caller. */
export type Tone = 'neutral' | 'active' | 'waiting' | 'good' | 'bad' | 'ended'

/** The outcomes in words, for a sentence or a heading. */
export const outcomeTexts = defineTexts({
  met: { nl: 'Voldoet', en: 'Met' },
  'not-met': { nl: 'Voldoet niet', en: 'Not met' },
  'needs-judgement': { nl: 'Beoordeling nodig', en: 'Needs judgement' },
  'not-known': { nl: 'Nog niet bekend', en: 'Not yet known' },
})

const OUTCOMES: Record<Outcome, IconName> = {
  met: 'circle-check',
  'not-met': 'circle-x',
  'needs-judgement': 'scale',
  'not-known': 'circle-dashed',
}

const TONES: Record<Tone, IconName> = {
  neutral: 'circle',
  active: 'player-play',
  waiting: 'hourglass',
  good: 'circle-check',
  bad: 'circle-x',
  ended: 'archive',
}

interface OutcomeProps {
  outcome: Outcome
  /** Another word than the usual one. */
  children?: Child
}

/** The outcome of a check as word, shape and colour. */
export const OutcomeBadge = ({ outcome, children }: OutcomeProps) => (
  <span class={`nl-data-badge snijvlak-badge snijvlak-badge--${outcome}`}>
    <Icon name={OUTCOMES[outcome]} /> {children ?? outcomeTexts(useLang())[outcome]}
  </span>
)

interface StatusProps {
  tone?: Tone
  icon?: IconName
  children: Child
}

/** The state of a case, a permission or a qualification. */
export const StatusBadge = ({ tone = 'neutral', icon, children }: StatusProps) => (
  <span class={`nl-data-badge snijvlak-badge snijvlak-badge--${tone}`}>
    <Icon name={icon ?? TONES[tone]} /> {children}
  </span>
)
