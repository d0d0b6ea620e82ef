import { Button } from '../../ui/button.tsx'
import { type Option, Select } from '../../ui/choice-fields.tsx'
import { Details } from '../../ui/details.tsx'
import { Hidden } from '../../ui/form.tsx'
import type { Composer } from './composer.ts'
import { dossierChoices } from './find.ts'
import { findTexts } from './find-texts.ts'
import { addressOf, STATE_NAMES } from './page-state.ts'

interface Props {
  composer: Composer
}

const domainOptions = ({ judged }: Composer): Option[] =>
  judged.index.view.facts.domains
    .filter(({ sameAs }) => !sameAs)
    .map(({ code, name }) => ({ value: code, label: name }))

const Filters = ({ composer }: Props) => {
  const { state, lang, judged, base } = composer
  const texts = findTexts(lang)
  const dossiers = dossierChoices(judged.index.view, state.domain)
  const on = [state.domain, state.level, state.dossier].filter((value) => value !== null).length
  return (
    <Details id="filteren" summary={on === 0 ? texts.filters : texts.filtersOn(on)} open={on > 0}>
      <Select
        name={STATE_NAMES.domain}
        id="filter-domein"
        label={texts.domain}
        options={domainOptions(composer)}
        value={state.domain ?? ''}
        empty={texts.all}
      />
      {dossiers.length > 0 && (
        <Select
          name={STATE_NAMES.dossier}
          id="filter-dossier"
          label={texts.dossier}
          options={dossiers.map(({ code, name }) => ({ value: code, label: name ?? code }))}
          value={state.dossier ?? ''}
          empty={texts.all}
        />
      )}
      <Select
        name={STATE_NAMES.level}
        id="filter-niveau"
        label={texts.level}
        options={[1, 2, 3, 4].map((n) => ({ value: String(n), label: texts.levelOf(n) }))}
        value={state.level === null ? '' : String(state.level)}
        empty={texts.all}
      />
      {on > 0 && (
        <a
          class="nl-link"
          id="filters-wissen"
          href={addressOf(base, { ...state, domain: null, level: null, dossier: null, page: 1 })}
          data-turbo-action="replace"
        >
          {texts.clear}
        </a>
      )}
    </Details>
  )
}

/** What stays as it is while one searches. */
const Kept = ({ composer: { state } }: Props) => (
  <>
    {state.wanted === 'electives' && <Hidden name={STATE_NAMES.wanted} value="keuzedelen" />}
    {state.target !== null && <Hidden name={STATE_NAMES.target} value={state.target} />}
    {state.open !== null && <Hidden name={STATE_NAMES[state.open.kind]} value={state.open.id} />}
  </>
)

/** Search text and filters; searches while one types where there is script. */
export const FindForm = ({ composer }: Props) => {
  const { state, lang, base } = composer
  const texts = findTexts(lang)
  const isParts = state.wanted === 'parts'
  return (
    <snijvlak-live-search>
      <form
        class="snijvlak-search"
        action={base}
        method="get"
        role="search"
        data-turbo-action="replace"
      >
        <label class="utrecht-form-label" for="zoek">
          {isParts ? texts.searchParts : texts.searchElectives}
        </label>
        <div class="snijvlak-search__row">
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            id="zoek"
            name={STATE_NAMES.search}
            value={state.search}
            autocomplete="off"
            maxlength={200}
          />
          <Button icon="search" iconOnly id="zoek-knop">
            {texts.use}
          </Button>
        </div>
        <Kept composer={composer} />
        {isParts && <Filters composer={composer} />}
      </form>
    </snijvlak-live-search>
  )
}
