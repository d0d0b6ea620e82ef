import { anyone, get, type Route } from '../../access/index.ts'
import { Prose } from '../../ui/arrange.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { Details } from '../../ui/details.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { byTopic, type Faq } from '../faq/faq.ts'
import { readFaqs } from '../faq/read-faq.ts'
import { searchFaqs } from '../faq/search-faq.ts'
import { Guide } from '../guide.tsx'
import { faqTexts } from '../faq-texts.ts'
import { explain, type PublicVisit } from '../public-page.tsx'
import type { ReadRules } from '../rules.ts'
import { SectionTabs } from '../section-tabs.tsx'
import { supportTexts } from '../texts.ts'

const HOME = '/veelgestelde-vragen'

const Answers = ({ faqs, open = false }: { faqs: readonly Faq[]; open?: boolean }) => {
  const texts = faqTexts(useLang())
  return (
    <div class="snijvlak-answers">
      {faqs.map(({ slug, question, html }, index) => (
        <Details summary={question} id={slug} open={open && index === 0}>
          <Prose html={html} />
          <p>
            <a
              class="nl-link"
              href={`${HOME}/${slug}`}
              aria-label={`${texts.permalink}: ${question}`}
            >
              {texts.permalink}
            </a>
          </p>
        </Details>
      ))}
    </div>
  )
}

const Found = ({ faqs, typed }: { faqs: readonly Faq[]; typed: string }) => {
  const texts = faqTexts(useLang())
  const all = (
    <p>
      <a class="nl-link" href={HOME}>
        {texts.showAll}
      </a>
    </p>
  )
  if (faqs.length === 0)
    return (
      <>
        <EmptyState
          title={texts.nothing(typed)}
          action={<ButtonLink href="/werksessie">{texts.askIt}</ButtonLink>}
        >
          <p>{texts.nothingHelp}</p>
        </EmptyState>
        {all}
      </>
    )
  return (
    <>
      <h2>{texts.found(faqs.length, typed)}</h2>
      <Answers faqs={faqs} open />
      {all}
    </>
  )
}

const showQuestions = (page: PublicVisit) => {
  const { lang } = page.visit
  const texts = faqTexts(lang)
  const title = supportTexts(lang).questions
  const faqs = readFaqs(page.scheme, lang)
  const typed = page.visit.query('zoek').trim().slice(0, 200)
  return page.page(
    { title, breadcrumb: [{ label: title }] },
    <>
      <SectionTabs current={HOME} />
      <SearchForm action={HOME} label={texts.search} hint={texts.searchHint} value={typed} />
      {typed ? (
        <Found faqs={searchFaqs(faqs, lang, typed)} typed={typed} />
      ) : (
        <Guide
          parts={byTopic(faqs).map(({ topic, faqs: own }) => ({
            id: topic,
            title: texts[topic],
            body: <Answers faqs={own} />,
          }))}
        />
      )}
    </>,
  )
}

const RELATED = 4

/** Questions of the same subject, the ones around it first. */
const relatedTo = (faqs: readonly Faq[], faq: Faq): Faq[] => {
  const own = faqs.filter(({ topic }) => topic === faq.topic)
  const at = own.indexOf(faq)
  return own
    .map((item, index) => ({ item, distance: Math.abs(index - at) }))
    .filter(({ distance }) => distance > 0)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, RELATED)
    .map(({ item }) => item)
}

const showAnswer = (page: PublicVisit) => {
  const { visit } = page
  const faqs = readFaqs(page.scheme, visit.lang)
  const faq = faqs.find(({ slug }) => slug === visit.param('slug'))
  if (!faq) return visit.notFound()
  const texts = faqTexts(visit.lang)
  return page.page(
    {
      title: faq.question,
      breadcrumb: [
        { label: supportTexts(visit.lang).questions, href: HOME },
        { label: faq.question },
      ],
    },
    <>
      <Prose html={faq.html} />
      <h2>{texts.related}</h2>
      <ul>
        {relatedTo(faqs, faq).map(({ slug, question }) => (
          <li>
            <a class="nl-link" href={`${HOME}/${slug}`}>
              {question}
            </a>
          </li>
        ))}
      </ul>
      <SearchForm action={HOME} label={texts.search} hint={texts.searchHint} />
    </>,
  )
}

/** The questions and answers: all by subject, searched, and each on an address of its own. */
export const faqRoutes = (read: ReadRules): Route[] => [
  get(HOME, anyone, explain(read, showQuestions)),
  get(`${HOME}/:slug`, anyone, explain(read, showAnswer)),
]
