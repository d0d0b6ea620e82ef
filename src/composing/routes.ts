import type { Route } from '../access/index.ts'
import { composerRoutes } from './pages/composer.tsx'
import { startRoutes } from './pages/start.tsx'

/** Every page of the composer. */
export const composingRoutes: Route[] = [...startRoutes, ...composerRoutes]
