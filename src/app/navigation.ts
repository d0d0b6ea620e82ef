import { CASE_ROLES, hasRole, type Navigation } from '../access/index.ts'
import { appTexts } from './texts.ts'

/** The main menu: what everybody sees, and behind it what belongs to one's role. */
export const navigation: Navigation = (lang, actor) => {
  const texts = appTexts(lang)
  const own = [
    ...(hasRole(actor, 'author', 'board') ? [{ label: texts.navMine, href: '/mijn' }] : []),
    ...(hasRole(actor, ...CASE_ROLES) ? [{ label: texts.navCases, href: '/werkvoorraad' }] : []),
    ...(hasRole(actor, 'adviser') ? [{ label: texts.navSessions, href: '/werksessies' }] : []),
    ...(hasRole(actor, 'admin') ? [{ label: texts.navAdmin, href: '/beheer' }] : []),
  ]
  return [
    { label: texts.navRegister, href: '/register' },
    { label: texts.navStructure, href: '/kwalificaties' },
    { label: texts.navCompose, href: '/samenstellen' },
    { label: texts.navApply, href: '/zo-vraagt-u-aan' },
    { label: texts.navExplain, href: '/uitleg' },
    ...own,
  ]
}
