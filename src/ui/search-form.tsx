import type { Child } from 'hono/jsx'
import { Button } from './button.tsx'
import { useLang } from './context.ts'
import { uiTexts } from './ui.texts.ts'

interface SearchFormProps {
  action: string
  label: Child
  /** Name of the search term; default `zoek`. */
  name?: string
  value?: string
  hint?: Child
  /** Searches while typing; the page loads `live.js` and `search-as-you-type.js`. */
  live?: boolean
  /** Hidden inputs that keep the filters. */
  children?: Child
}

/** One box and a button. Without script it is a plain form. */
export const SearchForm = (props: SearchFormProps) => {
  const { action, label, name = 'zoek', value, hint, live } = props
  const form = (
    <form
      class="snijvlak-search"
      action={action}
      method="get"
      role="search"
      data-turbo-action={live ? 'replace' : undefined}
    >
      <label class="utrecht-form-label" for={name}>
        {label}
      </label>
      {hint && (
        <div class="utrecht-form-field-description" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <div class="snijvlak-search__row">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id={name}
          name={name}
          value={value}
          autocomplete="off"
          aria-describedby={hint ? `${name}-hint` : undefined}
        />
        <Button icon="search" id={`${name}-knop`}>
          {uiTexts(useLang()).search}
        </Button>
      </div>
      {props.children}
    </form>
  )
  return live ? <snijvlak-live-search>{form}</snijvlak-live-search> : form
}

interface FilterFormProps {
  action: string
  /** Where everything is shown again; left out while nothing is filtered. */
  clearHref?: string
  live?: boolean
  id?: string
  children: Child
}

/** Filters beside a list: fields, a button, a way to clear them. */
export const FilterForm = ({ action, clearHref, live, id, children }: FilterFormProps) => {
  const texts = uiTexts(useLang())
  const form = (
    <form
      class="snijvlak-filters"
      action={action}
      method="get"
      id={id}
      aria-label={texts.filter}
      data-turbo-action={live ? 'replace' : undefined}
    >
      {children}
      <div class="snijvlak-actions">
        <Button id="filters-toepassen">{texts.applyFilters}</Button>
        {clearHref && (
          <a class="nl-link" href={clearHref}>
            {texts.clearFilters}
          </a>
        )}
      </div>
    </form>
  )
  return live ? <snijvlak-live-search>{form}</snijvlak-live-search> : form
}

/** Filters on the left, results on the right; under each other on a phone. */
export const FilterLayout = ({ filters, children }: { filters: Child; children: Child }) => (
  <div class="snijvlak-filter-layout">
    <div>{filters}</div>
    <div>{children}</div>
  </div>
)
