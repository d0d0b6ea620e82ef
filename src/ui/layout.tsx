import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Notice, type NoticeContent } from './alert.tsx'
import { assetUrl } from './assets.ts'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { classes } from './classes.ts'
import { LangContext, useLang } from './context.ts'
import { Header, type HeaderUser, type NavItem } from './header.tsx'
import { Icon } from './icon.tsx'
import type { Lang } from './texts.ts'
import { uiTexts } from './ui.texts.ts'

export interface PageProps {
  lang: Lang
  /** Title of the document; the product's name comes behind it. */
  title: string
  /** Heading of the page when it differs from the title; `false` when the page brings its own h1. */
  h1?: Child | false
  /** Path with query of this page: for the language switch and the menu. */
  path: string
  user: HeaderUser | null
  nav: readonly NavItem[]
  breadcrumb?: readonly Crumb[]
  /** A line on top of every page, for instance the reference date of the demo. */
  banner?: Child
  /** The result of the action before. */
  notice?: NoticeContent | null
  /** One or two sentences under the heading. */
  lead?: Child
  /** Uses the whole window instead of a column of text, for wide tables and the composer. */
  wide?: boolean
  /** The form on this page came back with faults: says so in the title. */
  faulty?: boolean
  /** Module scripts by their plain name, for instance `['live.js']`; none on a page without need. */
  scripts?: readonly string[]
  /** Elements for the head: links to data, JSON-LD is data and needs no script permission. */
  head?: Child
  children: Child
}

/** A whole page: document, header, one h1, content, footer. */
export const Page = (props: PageProps) => (
  <LangContext.Provider value={props.lang}>
    {raw('<!DOCTYPE html>')}
    <html lang={props.lang}>
      <Head {...props} />
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {uiTexts(props.lang).skip}
        </a>
        {props.banner && (
          <aside class="snijvlak-banner" aria-label={uiTexts(props.lang).banner}>
            <Icon name="calendar" />
            <span>{props.banner}</span>
          </aside>
        )}
        <Header path={props.path} user={props.user} nav={props.nav} />
        {props.breadcrumb && props.breadcrumb.length > 0 && (
          <Breadcrumb crumbs={props.breadcrumb} />
        )}
        <main class={classes('snijvlak-main', props.wide && 'snijvlak-main--wide')} id="inhoud">
          <Opening {...props} />
          {props.children}
        </main>
        <Footer />
      </body>
    </html>
  </LangContext.Provider>
)

const Head = ({ lang, title, faulty, scripts = [], head }: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{`${faulty ? uiTexts(lang).faultTitle(title) : title} – Snijvlak`}</title>
    <link rel="stylesheet" href={assetUrl('site.css')} />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    {scripts.map((name) => (
      <script type="module" src={assetUrl(name)} />
    ))}
    {scripts.includes('live.js') && <LiveMeta />}
    {head}
  </head>
)

/** Turbo refreshes by morphing and keeps the place on the page. */
const LiveMeta = () => (
  <>
    <meta name="turbo-refresh-method" content="morph" />
    <meta name="turbo-refresh-scroll" content="preserve" />
  </>
)

const Opening = ({ notice, h1, title, lead }: PageProps) => (
  <>
    {notice && <Notice notice={notice} />}
    {h1 !== false && <h1 class="nl-heading nl-heading--level-1">{h1 ?? title}</h1>}
    {lead && <p class="nl-paragraph nl-paragraph--lead">{lead}</p>}
  </>
)

const FOOTER_LINKS = [
  ['accessibility', '/toegankelijkheid'],
  ['privacy', '/privacy'],
  ['openData', '/open-data'],
  ['about', '/over'],
] as const

const Footer = () => {
  const texts = uiTexts(useLang())
  return (
    <footer class="snijvlak-footer">
      <nav aria-label={texts.footerNav}>
        <ul>
          {FOOTER_LINKS.map(([key, href]) => (
            <li>
              <a class="nl-link" href={href}>
                {texts[key]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
