import { useLang } from '../../ui/context.ts'
import { Sign } from '../../ui/sign.tsx'
import { plural } from '../../ui/texts.ts'
import type { DomainSummary } from '../dossier.store.ts'
import { domainHue } from '../domain-hue.ts'
import { structureTexts } from '../texts.ts'

interface DomainListProps {
  domains: readonly DomainSummary[]
  keep: (href: string) => string
}

const Entry = ({ summary, keep }: { summary: DomainSummary; keep: DomainListProps['keep'] }) => {
  const lang = useLang()
  const { domain, qualifications } = summary
  const [one, many] =
    lang === 'nl' ? ['kwalificatie', 'kwalificaties'] : ['qualification', 'qualifications']
  return (
    <li>
      <Sign
        parts={[{ share: 1, hue: domainHue(domain.code), label: domain.name }]}
        size={48}
        decorative
      />
      <span>
        <a class="nl-link" href={keep(`/domeinen/${domain.code}`)}>
          {domain.name}
        </a>
        <small>{plural(qualifications, one, many, lang)}</small>
      </span>
    </li>
  )
}

/** The domains as a way in, each with its own hue. */
export const DomainList = ({ domains, keep }: DomainListProps) => (
  <section>
    <h2>{structureTexts(useLang()).domains}</h2>
    <ul class="snijvlak-domains">
      {domains.map((summary) => (
        <Entry summary={summary} keep={keep} />
      ))}
    </ul>
  </section>
)
