import type { Visit } from '../../access/index.ts'
import type { Result } from '../../platform/result.ts'
import type { ComposeProblem } from '../problem.ts'
import { problemText } from '../problem.ts'

/** Goes to a page with what was done, or with why it was not. */
export const answered = (
  visit: Visit,
  done: Result<unknown, ComposeProblem>,
  path: string,
  text: string,
): Response =>
  done.ok
    ? visit.redirect(path, { kind: 'success', text })
    : visit.redirect(path, { kind: 'error', text: problemText(done.error, visit.lang) })
