import type { Route } from '../access/index.ts'
import type { Neighbours } from './neighbours.ts'
import { applicationRoutes } from './pages/application-page.tsx'
import { attachmentRoutes } from './pages/attachment-page.tsx'
import { checkRoutes } from './pages/check-page.tsx'
import { fileRoutes } from './pages/file-page.tsx'
import { mineRoutes } from './pages/mine-page.tsx'
import { moveRoutes } from './pages/move-page.tsx'
import { receiptRoutes } from './pages/receipt-page.tsx'
import { startRoutes } from './pages/start-page.tsx'
import { startShortenedRoutes } from './pages/start-shortened-page.tsx'
import { stepRoutes } from './pages/step-page.tsx'
import { verifyRoutes } from './pages/verify-page.tsx'
import { sources } from './sources.ts'

/** Every page of the room on these neighbours. The steps come last: their address takes any word. */
export const routesWith = (neighbours: Neighbours): Route[] => [
  ...mineRoutes(neighbours),
  ...startRoutes(neighbours),
  ...startShortenedRoutes(neighbours),
  ...applicationRoutes(neighbours),
  ...checkRoutes(neighbours),
  ...fileRoutes(neighbours),
  ...receiptRoutes(neighbours),
  ...moveRoutes(neighbours),
  ...attachmentRoutes(neighbours),
  ...verifyRoutes,
  ...stepRoutes(neighbours),
]

/** Every page of the room. */
export const applyingRoutes: Route[] = routesWith(sources)
