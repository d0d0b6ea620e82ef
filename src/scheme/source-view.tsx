import type { IconName } from '../ui/icon.tsx'
import { StatusBadge, type Tone } from '../ui/status-badge.tsx'
import type { Language } from './localized.ts'
import { renderSource } from './render.ts'
import type { LegalSource, Mark } from './scheme.ts'
import { MARK_LABELS } from './texts.ts'

const MARKS: Record<Mark, { tone: Tone; icon: IconName }> = {
  confirmed: { tone: 'neutral', icon: 'check' },
  inferred: { tone: 'waiting', icon: 'link' },
  assumption: { tone: 'waiting', icon: 'help-circle' },
}

interface Props {
  lang: Language
}

/** How sure a rule is, as word and shape. */
export const MarkBadge = ({ mark, lang }: Props & { mark: Mark }) => (
  <StatusBadge {...MARKS[mark]}>{MARK_LABELS[mark][lang]}</StatusBadge>
)

/** Law and article, as a link to the text of the law where there is one. */
export const SourceLink = ({ source, lang }: Props & { source: LegalSource }) => {
  const name = renderSource(source, lang).replace(/(artikel|article) /, '$1\u00a0')
  if (source.link === '') return <>{name}</>
  return (
    <a class="nl-link" href={source.link}>
      {name}
    </a>
  )
}
