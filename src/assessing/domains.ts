import type { Content, LifeState } from '../applying/index.ts'
import type { Lang } from '../ui/texts.ts'
import type { CaseFile } from './case-file.ts'
import { inspectionTexts } from './inspection-texts.ts'

/** A domain in words; of an approved cross-over whose domains are not known the whole programme stands in its place. */
const domainNameIn = (content: Content, domain: string, lang: Lang): string => {
  const known = content.domains.find(({ code }) => code === domain)
  if (known) return known.name
  const isWhole = content.source.kind === 'crossover' && content.source.code === domain
  return isWhole ? inspectionTexts(lang).wholeProgramme(domain) : domain
}

export const domainName = ({ content }: CaseFile, domain: string, lang: Lang): string =>
  domainNameIn(content, domain, lang)

/** The domains that the Inspectie still has to answer for. */
const openDomainsOf = (life: LifeState): string[] =>
  life.state === 'in-advice'
    ? Object.entries(life.findings.inspection).flatMap(([domain, answer]) =>
        answer === null ? [domain] : [],
      )
    : []

export const openDomains = ({ application }: CaseFile): string[] => openDomainsOf(application.life)
