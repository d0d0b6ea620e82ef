import type { Route } from '../access/index.ts'
import { apiDocsRoutes } from './pages/api-docs.tsx'
import { changesRoutes } from './pages/changes.tsx'
import { detailRoutes } from './pages/detail.tsx'
import { exportRoutes } from './pages/exports.ts'
import { machineRoutes } from './pages/for-machines.ts'
import { listRoutes } from './pages/list.tsx'
import { apiRoutes } from './register.api.ts'

/** Every page, file and address of the register. Fixed addresses come before the ones with a code in them. */
export const registerRoutes: Route[] = [
  ...listRoutes,
  ...exportRoutes,
  ...changesRoutes,
  ...machineRoutes,
  ...apiDocsRoutes,
  ...apiRoutes,
  ...detailRoutes,
]
