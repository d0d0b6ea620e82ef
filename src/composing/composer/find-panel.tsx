import type { Child } from 'hono/jsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { formatNumber } from '../../ui/texts.ts'
import type { Composer } from './composer.ts'
import { FindForm } from './find-form.tsx'
import { findTexts } from './find-texts.ts'
import { FoundElectives } from './found-electives.tsx'
import { FoundParts } from './found-parts.tsx'
import { HueMark } from './hue-mark.tsx'
import { addressOf, type PageState } from './page-state.ts'

const FindTabs = ({ composer }: { composer: Composer }) => {
  const texts = findTexts(composer.lang)
  const tab = (wanted: PageState['wanted']) => ({
    label: texts[wanted],
    href: addressOf(composer.base, { ...composer.state, wanted, search: '', page: 1 }),
    current: composer.state.wanted === wanted,
  })
  return <Tabs label={texts.tabs} items={[tab('parts'), tab('electives')]} />
}

const Start = ({ composer }: { composer: Composer }) => {
  const texts = findTexts(composer.lang)
  const { finding, base, state } = composer
  if (finding.kind !== 'start') return null
  return (
    <>
      <p>{texts.start}</p>
      <ul class="snijvlak-domain-list">
        {finding.domains.map(({ domain, qualifications }) => (
          <li>
            <HueMark domain={domain.code} />
            <a
              class="nl-link"
              id={`domein-${domain.code}`}
              href={addressOf(base, { ...state, domain: domain.code })}
              data-turbo-action="replace"
            >
              {domain.name}
            </a>
            <span class="snijvlak-soft">
              {formatNumber(qualifications, composer.lang)}
              <span class="snijvlak-hidden"> {texts.countUnit}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Corrections = ({ composer }: { composer: Composer }) => {
  const { finding, lang } = composer
  const corrections =
    finding.kind === 'start'
      ? []
      : finding.kind === 'parts'
        ? finding.found.corrections
        : finding.corrections
  return (
    <>
      {corrections.map(({ term, words }) => (
        <p>{findTexts(lang).corrected(term, words.join(', '))}</p>
      ))}
    </>
  )
}

const Nothing = ({ composer }: { composer: Composer }) => {
  const texts = findTexts(composer.lang)
  return (
    <div class="snijvlak-empty snijvlak-empty--small">
      <p class="snijvlak-empty__title">{texts.nothing}</p>
      <p>{texts.nothingHelp}</p>
    </div>
  )
}

const Results = ({ composer }: { composer: Composer }): Child => {
  const { finding, lang } = composer
  const texts = findTexts(lang)
  if (finding.kind === 'start') return <Start composer={composer} />
  const { total, page, pages } = finding.kind === 'parts' ? finding.found : finding
  return (
    <>
      <p role="status" class="snijvlak-soft">
        {finding.kind === 'parts' ? texts.foundIn(total) : texts.foundElectives(total)}
      </p>
      <Corrections composer={composer} />
      {total === 0 && <Nothing composer={composer} />}
      {finding.kind === 'parts' ? (
        <FoundParts composer={composer} groups={finding.found.groups} />
      ) : (
        <FoundElectives composer={composer} rows={finding.rows} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(next) => addressOf(composer.base, { ...composer.state, page: next }, 'zoeken')}
      />
    </>
  )
}

/** The left column: what there is to compose with. */
export const FindPanel = ({ composer }: { composer: Composer }) => (
  <section class="snijvlak-composer__find" id="zoeken" aria-labelledby="zoeken-kop" tabindex={-1}>
    <h2 id="zoeken-kop">{findTexts(composer.lang).title}</h2>
    <FindTabs composer={composer} />
    <FindForm composer={composer} />
    <Results composer={composer} />
  </section>
)
