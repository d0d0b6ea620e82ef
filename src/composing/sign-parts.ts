import { domainHue } from '../register/index.ts'
import type { SignPart } from '../ui/sign.tsx'
import { defineTexts, type Lang } from '../ui/texts.ts'
import type { Shares } from './engine/index.ts'

const texts = defineTexts({
  unknownDomain: { nl: 'Domein niet bekend', en: 'Domain not known' },
})

/** The domains of a composition as discs, by their share of the whole. */
export const signPartsOf = ({ domains }: Pick<Shares, 'domains'>, lang: Lang): SignPart[] =>
  domains.map(({ code, name, ofCrossover }) => ({
    share: ofCrossover,
    hue: domainHue(code),
    label: name ?? texts(lang).unknownDomain,
  }))
