import { domainHue } from '../../register/index.ts'
import { hueOf } from '../../ui/hues.ts'

/** A dot in the hue of a domain; the name of the domain always stands beside it. */
export const HueMark = ({ domain }: { domain: string | null }) => {
  const { name, colour } = hueOf(domainHue(domain))
  return (
    <svg class="snijvlak-hue-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle class={name} cx="6" cy="6" r="6" fill={colour} />
    </svg>
  )
}
