import { domainHue } from '../../register/index.ts'
import { hueOf } from '../../ui/hues.ts'

/** The same as a stripe along a row. */
export const HueStripe = ({ domain }: { domain: string | null }) => {
  const { name, colour } = hueOf(domainHue(domain))
  return (
    <svg
      class="snijvlak-hue-stripe"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      width="5"
      height="5"
      aria-hidden="true"
    >
      <rect class={name} width="1" height="1" fill={colour} />
    </svg>
  )
}

/** A dot in the hue of a domain; the name of the domain always stands beside it. */
export const HueMark = ({ domain }: { domain: string | null }) => {
  const { name, colour } = hueOf(domainHue(domain))
  return (
    <svg class="snijvlak-hue-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle class={name} cx="6" cy="6" r="6" fill={colour} />
    </svg>
  )
}
