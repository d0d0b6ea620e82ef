import type { Route } from '../access/index.ts'
import { type AnyJob, asAnyJob } from '../platform/jobs.ts'
import type { Services } from '../platform/services.ts'
import { applyRoutes } from './pages/apply.tsx'
import { changeSessionRoutes } from './pages/change-session.tsx'
import { conditionRoutes } from './pages/conditions.tsx'
import { explanationRoutes } from './pages/explanation.tsx'
import { faqRoutes } from './pages/faq.tsx'
import { homeRoutes } from './pages/home.tsx'
import { mySessionRoutes } from './pages/my-session.tsx'
import { schemeRoutes } from './pages/scheme.tsx'
import { sessionRoutes } from './pages/session.tsx'
import type { SessionPorts } from './pages/session-form.ts'
import { sessionListRoutes } from './pages/sessions.tsx'
import { signUpRoutes } from './pages/sign-up.tsx'
import { siteTextRoutes } from './pages/site-texts.tsx'
import { readRules } from './rules.ts'
import { schoolDrafts } from './sessions/drafts.ts'
import { forgetWorkSessionsJob } from './sessions/forget-work-sessions.ts'

export { type Faq, FAQ_STEPS, type FaqStep } from './faq/faq.ts'
export { faqFor } from './faq/faq-for.ts'
export type { DraftsOf } from './sessions/drafts.ts'
export type { SessionPorts } from './pages/session-form.ts'
export type { ReadRules, RuleBook } from './rules.ts'

/** Every page of the room, on given rules and with given drafts to choose from. */
export const supportRoutesOn = (ports: SessionPorts): Route[] => [
  ...homeRoutes(ports.read),
  ...explanationRoutes(ports.read),
  ...conditionRoutes(ports.read),
  ...applyRoutes(ports.read),
  ...schemeRoutes(ports.read),
  ...faqRoutes(ports.read),
  ...siteTextRoutes(ports.read),
  ...signUpRoutes(ports),
  ...changeSessionRoutes(ports),
  ...mySessionRoutes,
  ...sessionListRoutes,
  ...sessionRoutes,
]

/** The pages on the rules in force. */
export const supportRoutes: Route[] = supportRoutesOn({ read: readRules, draftsOf: schoolDrafts })

export const supportJobs: AnyJob<Services>[] = [asAnyJob(forgetWorkSessionsJob)]
