import {
  type ApplicationKind,
  type Reason,
  renderReason,
  type WindowState,
} from '../../scheme/index.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { formatDate } from '../../ui/dates.ts'
import { homeTexts } from '../home-texts.ts'
import { KINDS, lastStarts, somethingOpen, WindowList, windowsOn } from '../open-now.tsx'
import type { PublicVisit } from '../public-page.tsx'
import { nextScheme } from '../rules.ts'
import { supportTexts } from '../texts.ts'

const LastStarts = ({ page: { visit, scheme } }: { page: PublicVisit }) => {
  const texts = supportTexts(visit.lang)
  return (
    <div>
      <p>{homeTexts(visit.lang).lastStartLead}</p>
      <dl class="snijvlak-starts">
        {lastStarts(scheme, visit.today).map(({ years, lastStart, passed }) => (
          <div>
            <dt>{texts.years(years)}</dt>
            <dd>
              {formatDate(lastStart, visit.lang)}
              {passed && <span> ({texts.passed})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const OpenNow = ({ page }: { page: PublicVisit }) => {
  const { lang, today } = page.visit
  const texts = homeTexts(lang)
  const windows = windowsOn(page.scheme, today)
  const open = somethingOpen(windows)
  return (
    <>
      <h2 id="nu-open">{open ? texts.openNow : texts.notOpenNow}</h2>
      <p>{texts.onDay(formatDate(today, lang))}</p>
      <div class="snijvlak-home__facts">
        <div>
          <WindowList windows={windows} />
          {open && (
            <ButtonLink href="/zo-vraagt-u-aan" look="primary">
              {texts.applyLink}
            </ButtonLink>
          )}
        </div>
        <LastStarts page={page} />
      </div>
    </>
  )
}

const stillPossible = (windows: Record<ApplicationKind, WindowState>): Reason[] =>
  KINDS.flatMap((kind) => {
    const state = windows[kind]
    return state.kind === 'closed' ? [state.stillPossible] : []
  })[0] ?? []

/** Where each thing that is still possible is done. */
const PLACES: Record<string, string> = {
  'still.compose': '/samenstellen',
  'still.register': '/register',
  'still.draft': '/mijn',
}

const Possible = ({ href, children }: { href: string | undefined; children: string }) =>
  href ? (
    <a class="nl-link" href={href}>
      {children}
    </a>
  ) : (
    <>{children}</>
  )

const Ended = ({ page: { visit, scheme, values, book } }: { page: PublicVisit }) => {
  const texts = homeTexts(visit.lang)
  const next = nextScheme(book.schemes, visit.today)
  const reasons = stillPossible(windowsOn(scheme, visit.today))
  return (
    <>
      <h2 id="nu-open">{texts.noLonger}</h2>
      <div class="snijvlak-home__facts">
        <div>
          <p>
            {texts.whyEnded(scheme.name[visit.lang], String(values.until), String(values.dayAfter))}
          </p>
          {next && (
            <p>
              {texts.nextScheme(next.name[visit.lang], formatDate(next.period.from, visit.lang))}
            </p>
          )}
        </div>
        <div>
          <h3>{texts.stillPossible}</h3>
          <ul class="snijvlak-plain-list">
            {reasons.map((reason) => (
              <li>
                <Possible href={PLACES[reason.key]}>{renderReason(reason, visit.lang)}</Possible>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}

/** What is open today and until when; after the scheme: what is closed, why, and what still works. */
export const HomeNow = ({ page }: { page: PublicVisit }) => (
  <section class="snijvlak-home__now" aria-labelledby="nu-open">
    {page.moment.phase === 'ended' ? <Ended page={page} /> : <OpenNow page={page} />}
  </section>
)
