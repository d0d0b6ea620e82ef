import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import type { Lang } from '../platform/lang.ts'
import type { Services } from '../platform/services.ts'
import { dayOf, type Instant, type PlainDate } from '../platform/time.ts'
import type { NoticeKind } from '../ui/alert.tsx'
import type { Crumb } from '../ui/breadcrumb.tsx'
import { formatDate } from '../ui/dates.ts'
import type { NavItem } from '../ui/header.tsx'
import { Page } from '../ui/layout.tsx'
import type { Actor } from './person.ts'
import { accessTexts } from './texts.ts'

/** What a page tells about itself. */
export interface PagePart {
  title: string
  /** Heading when it differs from the title; `false` when the page brings its own. */
  h1?: Child | false
  lead?: Child
  /** The way to here, without the start page. */
  breadcrumb?: Crumb[]
  wide?: boolean
  faulty?: boolean
  scripts?: string[]
  head?: Child
  status?: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503
}

/** One call of one route: who calls, when, in which language, and how to answer. */
export interface Visit {
  c: Context
  services: Services
  actor: Actor
  lang: Lang
  now: Instant
  today: PlainDate
  /** A part of the path, as `:code`. */
  param(name: string): string
  /** A value behind the question mark; an empty string when there is none. */
  query(name: string): string
  /** The fields of a form; for files see `platform/uploads`. */
  form(): Promise<FormData>
  page(part: PagePart, body: Child): Response | Promise<Response>
  /** Goes to another page (303), with a notice there when one is given. */
  redirect(path: string, notice?: { kind: NoticeKind; text: string }): Response
  /** There is no such thing, or not for you: both look the same to a stranger. */
  notFound(): Response | Promise<Response>
  forbidden(): Response | Promise<Response>
}

/** The menu of the product, made by the app as it alone knows all rooms. */
export type Navigation = (lang: Lang, actor: Actor) => NavItem[]

const NOTICE = 'melding'
const LANG = 'taal'

interface Call {
  services: Services
  actor: Actor
  navigation: Navigation
}

const takeNotice = (c: Context): { kind: NoticeKind; text: string } | null => {
  const cookie = getCookie(c, NOTICE)
  if (!cookie) return null
  deleteCookie(c, NOTICE)
  const [kind, ...text] = cookie.split(':')
  const known = kind === 'success' || kind === 'info' || kind === 'warning' || kind === 'error'
  return known ? { kind, text: text.join(':') } : null
}

const headerUser = (actor: Actor, lang: Lang) => {
  if (actor.kind !== 'person') return null
  const texts = accessTexts(lang)
  return {
    name: actor.name,
    organisation: actor.organisation.name,
    roleLabel: actor.roles.map((role) => texts[role]).join(', '),
  }
}

const banner = ({ services }: Call, lang: Lang): string | undefined => {
  if (!services.clock.isReference) return undefined
  return accessTexts(lang).referenceDate(formatDate(dayOf(services.clock.now()), lang))
}

const pathOf = (c: Context): string => {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}

const renderPage = (c: Context, call: Call, lang: Lang, part: PagePart, body: Child) => {
  const { status = 200, breadcrumb, ...rest } = part
  const home = { label: accessTexts(lang).home, href: '/' }
  const nonce = part.scripts?.includes('live.js') ? c.get('secureHeadersNonce') : null
  const crumbs = breadcrumb ? [home, ...breadcrumb] : undefined
  return c.html(
    <Page
      {...rest}
      head={
        <>
          {nonce && <meta name="csp-nonce" content={nonce} />}
          {part.head}
        </>
      }
      lang={lang}
      path={pathOf(c)}
      user={headerUser(call.actor, lang)}
      nav={call.navigation(lang, call.actor)}
      breadcrumb={crumbs}
      banner={banner(call, lang)}
      notice={takeNotice(c)}
    >
      {body}
    </Page>,
    status,
  )
}

const langOf = (c: Context): Lang => {
  const asked = c.req.query(LANG) ?? getCookie(c, LANG)
  return asked === 'en' ? 'en' : 'nl'
}

const redirectTo = (c: Context, path: string, notice?: { kind: NoticeKind; text: string }) => {
  if (notice)
    setCookie(c, NOTICE, `${notice.kind}:${notice.text}`, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 60,
    })
  return c.redirect(path, 303)
}

/** Makes the visit of one call. */
export const createVisit = (c: Context, call: Call): Visit => {
  const lang = langOf(c)
  const now = call.services.clock.now()
  const texts = accessTexts(lang)
  const page: Visit['page'] = (part, body) => renderPage(c, call, lang, part, body)
  return {
    c,
    services: call.services,
    actor: call.actor,
    lang,
    now,
    today: dayOf(now),
    param: (name) => c.req.param(name) ?? '',
    query: (name) => c.req.query(name) ?? '',
    form: () => c.req.formData(),
    page,
    redirect: (path, notice) => redirectTo(c, path, notice),
    notFound: () => page({ title: texts.notFound, status: 404 }, <p>{texts.notFoundHelp}</p>),
    forbidden: () => page({ title: texts.forbidden, status: 403 }, <p>{texts.forbiddenHelp}</p>),
  }
}
