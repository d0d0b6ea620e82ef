import { forgetSessionsJob, languageRoutes, type Route } from '../access/index.ts'
import { type AnyJob, asAnyJob } from '../platform/jobs.ts'
import { sendMailJob } from '../platform/mail/mail.ts'
import type { Services } from '../platform/services.ts'
import { applyingRoutes, scanAttachmentJob } from '../applying/index.ts'
import { assessingRoutes, dailyTermsJob } from '../assessing/index.ts'
import { composingRoutes, removeOldCompositionsJob } from '../composing/index.ts'
import { registerRoutes } from '../register/index.ts'
import { schemeRoutes } from '../scheme/index.ts'
import { structureRoutes } from '../structure/index.ts'
import { supportJobs, supportRoutes } from '../support/index.ts'
import { adminRoutes } from './pages/admin.tsx'
import { assetRoutes } from './pages/assets.ts'
import { demoMailboxRoutes } from './pages/demo-mailbox.tsx'
import { healthRoutes } from './pages/health.ts'

/** Every route of the product, but for signing in, which needs to know its provider. */
export const routes: Route[] = [
  ...languageRoutes,
  ...assetRoutes,
  ...healthRoutes,
  ...demoMailboxRoutes,
  ...structureRoutes,
  ...schemeRoutes,
  ...adminRoutes,
  ...registerRoutes,
  ...composingRoutes,
  ...applyingRoutes,
  ...assessingRoutes,
  ...supportRoutes,
]

/** Every kind of work that is done later. */
export const jobs: AnyJob<Services>[] = [
  asAnyJob(sendMailJob),
  asAnyJob(forgetSessionsJob),
  asAnyJob(removeOldCompositionsJob),
  asAnyJob(scanAttachmentJob),
  asAnyJob(dailyTermsJob),
  ...supportJobs,
]
