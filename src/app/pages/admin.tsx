import { get, type Route, roles } from '../../access/index.ts'
import { appTexts } from '../texts.ts'

const LINKS = [
  ['/beheer/structuur', 'adminStructure', 'adminStructureAbout'],
  ['/beheer/regels', 'adminRules', 'adminRulesAbout'],
  ['/gezondheid', 'adminHealth', 'adminHealthAbout'],
] as const

/** Where an administrator begins. */
export const adminRoutes: Route[] = [
  get('/beheer', roles('admin'), (visit) => {
    const texts = appTexts(visit.lang)
    return visit.page(
      { title: texts.navAdmin, lead: texts.adminLead, breadcrumb: [{ label: texts.navAdmin }] },
      <ul>
        {LINKS.map(([href, label, about]) => (
          <li>
            <a class="nl-link" href={href}>
              {texts[label]}
            </a>
            . {texts[about]}
          </li>
        ))}
      </ul>,
    )
  }),
]
