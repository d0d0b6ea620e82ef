import type { Child } from 'hono/jsx'
import { Cluster, Columns, Stack } from '../../ui/arrange.tsx'
import { Button } from '../../ui/button.tsx'
import { type Option, Select } from '../../ui/choice-fields.tsx'
import { useLang } from '../../ui/context.ts'
import { Details } from '../../ui/details.tsx'
import { Hidden } from '../../ui/form.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import { uiTexts } from '../../ui/ui.texts.ts'
import { PAGE_NAMES, type Question } from '../listing/question.ts'
import { listTexts } from '../texts.ts'
import { DayField } from './day-field.tsx'

/** The answers that each choice offers, with how many records each gives. */
export interface FilterOptions {
  level: Option[]
  pathway: Option[]
  domain: Option[]
  state: Option[]
}

interface Props {
  question: Question
  options: FilterOptions
  /** How many filters beside the search words are in use. */
  used: number
}

interface FilterSelectProps {
  name: string
  label: string
  hint?: string
  options: Option[]
  value: string | undefined
}

const FilterSelect = ({ value, ...rest }: FilterSelectProps) => (
  <Select {...rest} {...(value !== undefined && { value })} empty={listTexts(useLang()).any} />
)

const ContentFilters = ({ question: { filters }, options }: Props) => {
  const texts = listTexts(useLang())
  return (
    <Stack gap="s">
      <FilterSelect
        name={PAGE_NAMES.level}
        label={texts.level}
        options={options.level}
        value={filters.level?.toString()}
      />
      <FilterSelect
        name={PAGE_NAMES.pathway}
        label={texts.pathway}
        options={options.pathway}
        value={filters.pathway}
      />
      <FilterSelect
        name={PAGE_NAMES.domain}
        label={texts.domain}
        hint={texts.domainHint}
        options={options.domain}
        value={filters.domain}
      />
      <TextField
        name={PAGE_NAMES.school}
        label={texts.school}
        hint={texts.schoolHint}
        {...(filters.school && { value: filters.school })}
      />
    </Stack>
  )
}

const TimeFilters = ({ question, options }: Props) => {
  const texts = listTexts(useLang())
  const { filters, at, on, chosenDay } = question
  return (
    <Stack gap="s">
      <FilterSelect
        name={PAGE_NAMES.state}
        label={texts.state}
        options={options.state}
        value={filters.state}
      />
      <DayField
        name={PAGE_NAMES.startOn}
        label={texts.startOn}
        hint={texts.startOnHint}
        day={filters.startOn}
      />
      <DayField
        name={PAGE_NAMES.validOn}
        label={texts.validOn}
        hint={texts.validOnHint}
        day={chosenDay ? on : undefined}
      />
      <DayField
        name={PAGE_NAMES.knownOn}
        label={texts.knownOn}
        hint={texts.knownOnHint}
        day={at.known}
      />
    </Stack>
  )
}

const Filters = (props: Props) => {
  const lang = useLang()
  return (
    <>
      <Columns>
        <ContentFilters {...props} />
        <TimeFilters {...props} />
      </Columns>
      <Cluster>
        <Button id="filters-toepassen">{uiTexts(lang).applyFilters}</Button>
        <a class="nl-link" href="/register">
          {listTexts(lang).clearAll}
        </a>
      </Cluster>
    </>
  )
}

/** Search words and filters in one form; the results refresh while one types, where there is script. */
export const RegisterSearch = (props: Props): Child => {
  const { question, used } = props
  const texts = listTexts(useLang())
  return (
    <snijvlak-live-results data-results="resultaten">
      <SearchForm
        action="/register"
        label={texts.searchLabel}
        {...(question.filters.text && { value: question.filters.text })}
      >
        {question.sort !== 'code' && <Hidden name={PAGE_NAMES.sort} value={question.sort} />}
        {question.direction !== 'asc' && (
          <Hidden name={PAGE_NAMES.direction} value={question.direction} />
        )}
        <Details summary={texts.filtersUsed(used)} open={used > 0} id="filters">
          <Filters {...props} />
        </Details>
      </SearchForm>
    </snijvlak-live-results>
  )
}
