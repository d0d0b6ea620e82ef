import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { useLang } from './context.ts'
import { uiTexts } from './ui.texts.ts'

interface MeterProps {
  label: Child
  used: number
  max: number
}

const BOX = 24
const GAP = 4

/** How many of a fixed number are used: a box for each, and the figures in words. */
export const Meter = ({ label, used, max }: MeterProps) => {
  const width = max * (BOX + GAP) - GAP
  return (
    <div class={classes('snijvlak-meter', used >= max && 'snijvlak-meter--full')}>
      <p>
        <strong>{label}</strong> {uiTexts(useLang()).used(used, max)}
      </p>
      <svg viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
        {Array.from({ length: max }, (_, index) => (
          <rect
            class={index < used ? 'snijvlak-meter__used' : 'snijvlak-meter__free'}
            x={index * (BOX + GAP) + 1}
            y="1"
            width={BOX - 2}
            height="10"
            rx="2"
          />
        ))}
      </svg>
    </div>
  )
}
