import type { Child } from 'hono/jsx'
import { useLang } from './context.ts'
import { Icon } from './icon.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { ProductSign } from './product-sign.tsx'
import { uiTexts } from './ui.texts.ts'

/** Who is signed in, as the header shows it. */
export interface HeaderUser {
  name: string
  organisation: string
  roleLabel: string
  /** Where this person's own work stands, when the main menu does not lead there. */
  home?: { label: string; href: string }
}

/** One entry of the main menu. */
export interface NavItem {
  label: string
  href: string
  /** Set on the entry that the page belongs to; otherwise found by the path. */
  current?: boolean
}

interface HeaderProps {
  path: string
  user: HeaderUser | null
  nav: readonly NavItem[]
}

/** Top of every page: product, account, language, main menu. */
export const Header = ({ path, user, nav }: HeaderProps) => (
  <header class="snijvlak-header">
    <div class="snijvlak-header__top">
      <a class="snijvlak-brand" href="/" aria-label={uiTexts(useLang()).home}>
        <ProductSign size={40} />
        <span>Snijvlak</span>
      </a>
      <Account user={user} path={path} />
      <LanguageSwitch path={path} />
    </div>
    {nav.length > 0 && <MainNav nav={nav} path={path} />}
  </header>
)

const Account = ({ user, path }: { user: HeaderUser | null; path: string }) => {
  const texts = uiTexts(useLang())
  if (!user) {
    return (
      <a class="nl-link snijvlak-sign-in" href={`/inloggen?terug=${encodeURIComponent(path)}`}>
        <Icon name="login" /> {texts.signIn}
      </a>
    )
  }
  return (
    <div class="snijvlak-account" role="group" aria-label={texts.account}>
      <span class="snijvlak-account__who">
        <strong>{user.name}</strong>
        <span>
          {user.roleLabel}, {user.organisation}
        </span>
      </span>
      {user.home && (
        <a class="nl-link" href={user.home.href}>
          {user.home.label}
        </a>
      )}
      <SignOut label={texts.signOut} />
    </div>
  )
}

const SignOut = ({ label }: { label: Child }) => (
  <form action="/uitloggen" method="post" data-turbo="false">
    <button class="snijvlak-link-button" type="submit">
      {label}
    </button>
  </form>
)

const MainNav = ({ nav, path }: { nav: readonly NavItem[]; path: string }) => (
  <nav class="snijvlak-nav" aria-label={uiTexts(useLang()).mainNav}>
    <ul>
      {nav.map((item) => (
        <li>
          <a href={item.href} aria-current={currentOf(item, path)}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** `page` on the page itself, `true` on a page below it. */
const currentOf = (item: NavItem, path: string): 'page' | 'true' | undefined => {
  const here = path.split('?')[0] ?? path
  if (here === item.href) return 'page'
  const below = item.href !== '/' && here.startsWith(`${item.href}/`)
  return (item.current ?? below) ? 'true' : undefined
}
