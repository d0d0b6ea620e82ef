import { domainHue } from '../../register/index.ts'
import { hueOf } from '../../ui/hues.ts'

/** The class that draws a stripe in the hue of a domain along a row. */
export const stripeOf = (domain: string | null): string => {
  const hue = domainHue(domain)
  return hue === null ? 'snijvlak-stripe' : `snijvlak-stripe snijvlak-stripe-${hue}`
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
