import type { Route } from '../access/index.ts'
import { assumptionRoutes } from './pages/assumption.tsx'
import { compareRoutes } from './pages/compare.tsx'
import { conditionPageRoutes } from './pages/condition.tsx'
import { schemePageRoutes } from './pages/scheme.tsx'
import { schemeListRoutes } from './pages/schemes.tsx'
import { tryRoutes } from './pages/try.tsx'

/** Every page of the room; fixed addresses before those with a place in them. */
export const schemeRoutes: Route[] = [
  ...schemeListRoutes,
  ...compareRoutes,
  ...tryRoutes,
  ...assumptionRoutes,
  ...schemePageRoutes,
  ...conditionPageRoutes,
]
