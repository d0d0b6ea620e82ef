import type { Route } from '../access/index.ts'
import { composerRoutes } from './pages/composer.tsx'
import { exportRoutes } from './pages/exports.tsx'
import { historyRoutes } from './pages/history.tsx'
import { keepRoutes } from './pages/keep.ts'
import { shareRoutes } from './pages/share.tsx'
import { startRoutes } from './pages/start.tsx'

/** Every page of the composer. */
export const composingRoutes: Route[] = [
  ...startRoutes,
  ...composerRoutes,
  ...historyRoutes,
  ...shareRoutes,
  ...keepRoutes,
  ...exportRoutes,
]
