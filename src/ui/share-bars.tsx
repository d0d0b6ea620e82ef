import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { useLang } from './context.ts'
import { hueOf } from './hues.ts'
import { formatPercent } from './texts.ts'
import { uiTexts } from './ui.texts.ts'

/** One bar: a share of the whole, 0 to 1. */
export interface ShareBar {
  label: Child
  share: number
  hue?: number | null
  /** Behind the figure, for instance an outcome. */
  note?: Child
}

interface ShareBarsProps {
  caption: Child
  captionHidden?: boolean
  parts: readonly ShareBar[]
  /** Draws a line at this share, for instance a minimum; name it in the caption. */
  threshold?: number
}

/** Shares as bars inside the table that says the same in figures. */
export const ShareBars = ({ caption, captionHidden, parts, threshold }: ShareBarsProps) => {
  const lang = useLang()
  const texts = uiTexts(lang)
  return (
    <table class="snijvlak-bars">
      <caption class={classes('utrecht-table__caption', captionHidden && 'snijvlak-hidden')}>
        {caption}
      </caption>
      <thead class="snijvlak-hidden">
        <tr>
          <th scope="col">{texts.part}</th>
          <th scope="col">{texts.share}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr>
            <th scope="row">{part.label}</th>
            <td>
              <Bar share={part.share} hue={part.hue} threshold={threshold} />
              <span class="snijvlak-bars__figure">{formatPercent(part.share, lang, 1)}</span>
              {part.note && <span class="snijvlak-bars__note">{part.note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BarProps {
  share: number
  hue: number | null | undefined
  threshold: number | undefined
}

const Bar = ({ share, hue, threshold }: BarProps) => {
  const { name, colour } = hueOf(hue)
  const width = Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10
  return (
    <svg
      class="snijvlak-bars__bar"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      height="12"
      aria-hidden="true"
    >
      <rect class="snijvlak-bars__track" width="100" height="12" />
      <rect class={name} width={width} height="12" fill={colour} />
      {threshold !== undefined && (
        <rect class="snijvlak-bars__threshold" x={threshold * 100 - 0.3} width="0.6" height="12" />
      )}
    </svg>
  )
}
