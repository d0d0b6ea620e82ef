import { faqRoutes } from './pages/faq.tsx'
import { applyRoutes } from './pages/apply.tsx'
import { conditionRoutes } from './pages/conditions.tsx'
import { explanationRoutes } from './pages/explanation.tsx'
import { homeRoutes } from './pages/home.tsx'
import { schemeRoutes } from './pages/scheme.tsx'
import { shippedRules } from './read-rules.ts'
import type { ReadRules } from './rules.ts'
import type { Route } from '../access/index.ts'

/** Every public page of the room, on the given rules. */
export const supportRoutesOn = (read: ReadRules): Route[] => [
  ...homeRoutes(read),
  ...explanationRoutes(read),
  ...conditionRoutes(read),
  ...applyRoutes(read),
  ...schemeRoutes(read),
  ...faqRoutes(read),
]

export const supportRoutes: Route[] = supportRoutesOn(shippedRules)
