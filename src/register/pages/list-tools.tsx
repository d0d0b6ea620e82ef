import { Cluster } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { Icon } from '../../ui/icon.tsx'
import { describeFilters } from '../listing/describe.ts'
import { without } from '../listing/facets.ts'
import type { RegisterFilters } from '../listing/filters.ts'
import { PAGE_NAMES, type Question, writeQuestion } from '../listing/question.ts'
import { listTexts } from '../texts.ts'
import { hrefOf } from './href.ts'

const FILTERS = [
  'text',
  'level',
  'pathway',
  'domain',
  'school',
  'state',
  'startOn',
  'scheme',
] as const satisfies readonly (keyof RegisterFilters)[]

/** The filters in use, each with a link that clears it. */
export const ActiveFilters = ({ question }: { question: Question }) => {
  const lang = useLang()
  const used = FILTERS.filter((filter) => question.filters[filter] !== undefined)
  if (used.length === 0) return null
  return (
    <Cluster>
      {used.map((filter) => (
        <a class="nl-link" href={hrefOf(without(question, filter))} id={`wis-${filter}`}>
          <Icon name="x" /> {listTexts(lang).remove(filterText(question, filter, lang))}
        </a>
      ))}
    </Cluster>
  )
}

/** One filter in words: Niveau: 4. */
export const filterText = (
  question: Question,
  filter: keyof RegisterFilters,
  lang: 'nl' | 'en',
): string => {
  const only = { ...question, filters: { [filter]: question.filters[filter] } }
  return describeFilters(only, lang)[0] ?? ''
}

const FILES = [
  ['xlsx', 'xlsx', {}],
  ['csvExcel', 'csv', { bom: 'ja', scheiding: 'puntkomma' }],
  ['csv', 'csv', {}],
  ['ods', 'ods', {}],
  ['json', 'json', {}],
  ['jsonl', 'jsonl', {}],
] as const

const fileHref = (question: Question, ending: string, extra: Record<string, string>): string => {
  const params = writeQuestion({ ...question, page: 1 }, PAGE_NAMES)
  for (const [name, value] of Object.entries(extra)) params.set(name, value)
  const query = params.toString()
  return `/register.${ending}${query && `?${query}`}`
}

/** What is shown, as a file; and the ways in for systems. */
export const Downloads = ({ question }: { question: Question }) => {
  const texts = listTexts(useLang())
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{texts.download}</h2>
      <Cluster>
        {FILES.map(([label, ending, extra]) => (
          <a
            class="nl-link"
            id={`download-${label}`}
            href={fileHref(question, ending, extra)}
            download
          >
            <Icon name="download" /> {label === 'csvExcel' ? texts.csvExcel : label}
          </a>
        ))}
      </Cluster>
      <Cluster>
        <a class="nl-link" href="/register/wijzigingen">
          {texts.changes}
        </a>
        <a class="nl-link" href="/api">
          {texts.api}
        </a>
      </Cluster>
    </section>
  )
}
