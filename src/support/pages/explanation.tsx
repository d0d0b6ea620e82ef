import { anyone, get, type Route } from '../../access/index.ts'
import { MarkBadge } from '../../scheme/index.ts'
import { Details } from '../../ui/details.tsx'
import { actorNames, STEPS, type Step } from '../explanation-steps.ts'
import { Guide, type GuidePart } from '../guide.tsx'
import { Legal } from '../legal.tsx'
import { pageTexts } from '../page-texts.ts'
import { explain, type PublicVisit } from '../public-page.tsx'
import type { ReadRules } from '../rules.ts'
import { termLength } from '../scheme-values.ts'
import { SectionTabs } from '../section-tabs.tsx'
import { uncertainties } from '../uncertainties.ts'

const StepRow = ({ step, page }: { step: Step; page: PublicVisit }) => {
  const { lang } = page.visit
  const term = step.term ? page.scheme.terms[step.term] : null
  return (
    <li>
      <p class="snijvlak-steps__who">
        <strong>{actorNames(lang)[step.actor]}</strong>
        {term && <span>{termLength(term, lang)}</span>}
        {term && term.basis.mark !== 'confirmed' && (
          <MarkBadge mark={term.basis.mark} lang={lang} />
        )}
      </p>
      <div>
        <h3>{page.meta(`steps/${step.id}`, 'title')}</h3>
        {page.prose(`steps/${step.id}`)}
        {term && (
          <Details summary={pageTexts(lang).termBasis} id={`termijn-${step.id}`}>
            <Legal scheme={page.scheme} basis={term.basis} />
          </Details>
        )}
      </div>
    </li>
  )
}

const Steps = ({ page }: { page: PublicVisit }) => (
  <>
    {page.prose('explanation/steps')}
    <ol class="snijvlak-steps">
      {STEPS.map((step) => (
        <StepRow step={step} page={page} />
      ))}
    </ol>
  </>
)

const Law = ({ page: { scheme, prose, visit } }: { page: PublicVisit }) => (
  <>
    {prose('explanation/law')}
    <ul>
      {scheme.sources.map(({ law, link }) => (
        <li>
          <a class="nl-link" href={link}>
            {law[visit.lang]}
          </a>
        </li>
      ))}
    </ul>
  </>
)

const Unknown = ({ page: { scheme, prose, visit } }: { page: PublicVisit }) => {
  const { lang } = visit
  const texts = pageTexts(lang)
  const found = uncertainties(scheme, lang)
  if (found.length === 0) return <p>{texts.nothingUnknown}</p>
  return (
    <>
      {prose('explanation/unknown')}
      <dl class="snijvlak-unknowns">
        {found.map(({ subjects, note }) => (
          <div>
            <dt>{subjects.join(' · ')}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const partsOf = (page: PublicVisit): GuidePart[] => {
  const texts = pageTexts(page.visit.lang)
  const short = (
    <>
      {page.prose('explanation/short')}
      {page.prose('explanation/pathways')}
    </>
  )
  return [
    { id: 'doel', title: texts.goal, body: page.prose('explanation/goal') },
    { id: 'kort', title: texts.short, body: short },
    { id: 'stappen', title: texts.steps, body: <Steps page={page} /> },
    { id: 'wet', title: texts.law, body: <Law page={page} /> },
    { id: 'onbekend', title: texts.unknown, body: <Unknown page={page} /> },
    { id: 'woorden', title: texts.words, body: page.prose('explanation/words') },
  ]
}

const showExplanation = (page: PublicVisit) => {
  const title = pageTexts(page.visit.lang).explanationTitle
  return page.page(
    { title, lead: page.scheme.summary[page.visit.lang], breadcrumb: [{ label: title }] },
    <>
      <SectionTabs current="/uitleg" />
      <Guide parts={partsOf(page)} />
    </>,
  )
}

/** What a cross-over is, how it comes about, on which law, and what is not known. */
export const explanationRoutes = (read: ReadRules): Route[] => [
  get('/uitleg', anyone, explain(read, showExplanation)),
]
