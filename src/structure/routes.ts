import type { Route } from '../access/index.ts'
import { structureAdminRoutes } from './pages/admin.tsx'
import { compareRoutes } from './pages/compare.tsx'
import { domainRoutes } from './pages/domain.tsx'
import { dossierRoutes } from './pages/dossier.tsx'
import { electivesRoutes } from './pages/electives.tsx'
import { qualificationRoutes } from './pages/qualification.tsx'
import { qualificationsRoutes } from './pages/qualifications.tsx'

/** Every page of this room; the comparison comes before the page of a single code. */
export const structureRoutes: Route[] = [
  ...qualificationsRoutes,
  ...compareRoutes,
  ...qualificationRoutes,
  ...domainRoutes,
  ...dossierRoutes,
  ...electivesRoutes,
  ...structureAdminRoutes,
]
