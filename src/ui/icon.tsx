import { raw } from 'hono/html'
import { ICONS, type IconName } from './icons.ts'

export type { IconName }

interface IconProps {
  name: IconName
  /** Only when no text stands beside it; otherwise the icon is decoration. */
  label?: string
}

/** A line drawing in the colour and at the size of the text around it. */
export const Icon = ({ name, label }: IconProps) => (
  <svg
    class="snijvlak-icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    focusable="false"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : 'true'}
  >
    {raw(ICONS[name])}
  </svg>
)
