import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { without } from '../listing/facets.ts'
import type { RegisterFilters } from '../listing/filters.ts'
import type { Question } from '../listing/question.ts'
import { answerFrom, type Snapshot } from '../listing/snapshot.ts'
import { listTexts } from '../texts.ts'
import { hrefOf } from './href.ts'
import { filterText } from './list-tools.tsx'

interface Props {
  question: Question
  snapshot: Snapshot
}

/** Each filter that is in the way: without it there would be something. */
const relaxations = (question: Question, snapshot: Snapshot) =>
  (Object.keys(question.filters) as (keyof RegisterFilters)[])
    .map((filter) => {
      const asked = without(question, filter)
      return { filter, href: hrefOf(asked), count: answerFrom(snapshot, asked).length }
    })
    .filter(({ count }) => count > 0)

/** In the place of an empty list: what one can change to find something. */
export const NothingFound = ({ question, snapshot }: Props) => {
  const lang = useLang()
  const texts = listTexts(lang)
  if (snapshot.items.length === 0 && question.at.known)
    return (
      <EmptyState
        title={texts.noneTitle}
        action={
          <a class="nl-link" href="/register">
            {texts.clearAll}
          </a>
        }
      >
        {texts.nothingYet(formatDate(question.at.known, lang))}
      </EmptyState>
    )
  return (
    <EmptyState
      title={texts.noneTitle}
      action={
        <a class="nl-link" href="/register">
          {texts.clearAll}
        </a>
      }
    >
      <p>{texts.noneHelp}</p>
      <ul>
        {question.filters.text && <li>{texts.noneSpelling}</li>}
        {relaxations(question, snapshot).map(({ filter, href, count }) => (
          <li>
            <a class="nl-link" href={href}>
              {texts.noneFilter(filterText(question, filter, lang), count)}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}
