import type { Route } from '../access/index.ts'
import { adviseRoutes } from './pages/advise.tsx'
import { askCompletionRoutes } from './pages/ask-completion.tsx'
import { askViewRoutes } from './pages/ask-view.tsx'
import { caseApplicationRoutes } from './pages/case-application.tsx'
import { caseCompositionRoutes } from './pages/case-composition.tsx'
import { caseConditionsRoutes } from './pages/case-conditions.tsx'
import { caseNotesRoutes } from './pages/case-notes.tsx'
import { caseOverviewRoutes } from './pages/case-overview.tsx'
import { casePostRoutes } from './pages/case-post.tsx'
import { claimRoutes } from './pages/claim.ts'
import { decideRoutes } from './pages/decide.tsx'
import { decideObjectionRoutes } from './pages/decide-objection.tsx'
import { extendRoutes } from './pages/extend.tsx'
import { finalTestRoutes } from './pages/final-test.tsx'
import { findCompleteRoutes } from './pages/find-complete.tsx'
import { inspectRoutes } from './pages/inspect.tsx'
import { inspectionListRoutes } from './pages/inspection-list.tsx'
import { judgeConditionsRoutes } from './pages/judge-conditions.tsx'
import { notHandleRoutes } from './pages/not-handle.tsx'
import { proposeRoutes } from './pages/propose.tsx'
import { receiptRoutes } from './pages/receipt.tsx'
import { sendBackRoutes } from './pages/send-back.tsx'
import { steeringRoutes } from './pages/steering.tsx'
import { worklistRoutes } from './pages/worklist.tsx'

export { dailyTermsJob } from './daily-terms.ts'

/** Every page of the room. */
export const assessingRoutes: Route[] = [
  ...worklistRoutes,
  ...inspectionListRoutes,
  ...steeringRoutes,
  ...caseOverviewRoutes,
  ...caseApplicationRoutes,
  ...caseCompositionRoutes,
  ...caseConditionsRoutes,
  ...casePostRoutes,
  ...caseNotesRoutes,
  ...claimRoutes,
  ...receiptRoutes,
  ...judgeConditionsRoutes,
  ...findCompleteRoutes,
  ...askCompletionRoutes,
  ...notHandleRoutes,
  ...extendRoutes,
  ...askViewRoutes,
  ...proposeRoutes,
  ...inspectRoutes,
  ...adviseRoutes,
  ...finalTestRoutes,
  ...sendBackRoutes,
  ...decideRoutes,
  ...decideObjectionRoutes,
]
