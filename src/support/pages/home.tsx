import type { Child } from 'hono/jsx'
import { anyone, get, type Route } from '../../access/index.ts'
import type { Lang } from '../../ui/texts.ts'
import { atStep, type Faq } from '../faq/faq.ts'
import { readFaqs } from '../faq/read-faq.ts'
import { homeTexts } from '../home-texts.ts'
import { somethingOpen, windowsOn } from '../open-now.tsx'
import { Onward } from '../onward.tsx'
import { explain, type PublicVisit } from '../public-page.tsx'
import { shippedExample } from '../read-example.ts'
import type { ReadRules } from '../rules.ts'
import { HomeDrawing } from './home-drawing.tsx'
import { HomeNow } from './home-now.tsx'

const Way = ({
  title,
  href,
  link,
  children,
}: {
  title: string
  href: string
  link: string
  children: Child
}) => (
  <section class="snijvlak-home__way">
    <h3>{title}</h3>
    <p>{children}</p>
    <p>
      <Onward href={href}>{link}</Onward>
    </p>
  </section>
)

const Ways = ({ lang, open }: { lang: Lang; open: boolean }) => {
  const texts = homeTexts(lang)
  return (
    <section class="snijvlak-home__ways" aria-labelledby="wat-wilt-u">
      <h2 id="wat-wilt-u">{texts.whatToDo}</h2>
      <div>
        <Way title={texts.find} href="/register" link={texts.findLink}>
          {texts.findText}
        </Way>
        <Way title={texts.compose} href="/samenstellen" link={texts.composeLink}>
          {texts.composeText}
        </Way>
        <Way title={texts.apply} href="/zo-vraagt-u-aan" link={texts.applyLink}>
          {open ? texts.applyText : texts.applyClosedText}
        </Way>
      </div>
    </section>
  )
}

const MOST_ASKED = 5

/** What people ask most; after the end of a scheme that is first of all what is still possible. */
const mostAsked = ({ scheme, moment, visit }: PublicVisit): Faq[] => {
  const faqs = readFaqs(scheme, visit.lang)
  const first = moment.phase === 'ended' ? atStep(faqs, 'window').toReversed() : []
  return [...new Set([...first, ...faqs])].slice(0, MOST_ASKED)
}

const Help = ({ page }: { page: PublicVisit }) => {
  const { lang } = page.visit
  const texts = homeTexts(lang)
  return (
    <div class="snijvlak-home__help">
      <section>
        <h2>{texts.mostAsked}</h2>
        <ul class="snijvlak-plain-list">
          {mostAsked(page).map(({ slug, question }) => (
            <li>
              <a class="nl-link" href={`/veelgestelde-vragen/${slug}`}>
                {question}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <Onward href="/veelgestelde-vragen">{texts.allQuestions}</Onward>
        </p>
      </section>
      <section>
        <h2>{texts.help}</h2>
        <p>{texts.helpText}</p>
        <p>
          <Onward href="/werksessie">{texts.helpLink}</Onward>
        </p>
      </section>
    </div>
  )
}

const showHome = async (page: PublicVisit) => {
  const { visit, scheme } = page
  const texts = homeTexts(visit.lang)
  const open = somethingOpen(windowsOn(scheme, visit.today))
  return page.page(
    { title: texts.title, h1: false },
    <div class="snijvlak-home">
      <div class="snijvlak-home__opening">
        <div>
          <h1 class="nl-heading nl-heading--level-1">{texts.heading}</h1>
          <div class="snijvlak-home__lead">{page.prose('home')}</div>
          <p>
            <Onward href="/uitleg">{texts.moreAbout}</Onward>
          </p>
        </div>
        <HomeDrawing example={await shippedExample()} />
      </div>
      <Ways lang={visit.lang} open={open} />
      <HomeNow page={page} />
      <Help page={page} />
    </div>,
  )
}

/** The front page. */
export const homeRoutes = (read: ReadRules): Route[] => [get('/', anyone, explain(read, showHome))]
