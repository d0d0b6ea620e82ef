import { post, type Route, roles } from '../../access/index.ts'
import { type CaseContext, withCase } from '../case-context.ts'
import { casePath } from '../case-file.ts'
import { assignCase, claimCase, type RefusedClaim, releaseCase } from '../claim-case.ts'
import { worklistTexts } from '../worklist-texts.ts'
import { err, type Result } from '../../platform/result.ts'
import { readForm } from '../../ui/forms.ts'
import { z } from 'zod'

const refusedText = ({ code }: RefusedClaim, { visit }: CaseContext): string => {
  const texts = worklistTexts(visit.lang)
  switch (code) {
    case 'taken':
      return texts.taken
    case 'own-school':
      return texts.ownSchool
    case 'no-handler':
      return texts.noHandler
    case 'not-found':
      return texts.notFound
  }
}

const answer = (
  context: CaseContext,
  given: Result<null, RefusedClaim>,
  done: string,
): Response => {
  const { visit, file } = context
  const notice = given.ok
    ? ({ kind: 'success', text: done } as const)
    : ({ kind: 'warning', text: refusedText(given.error, context) } as const)
  return visit.redirect(casePath(file.reference), notice)
}

const claim = async (context: CaseContext): Promise<Response> => {
  const { visit, file, actor } = context
  const given = await claimCase(visit.services, file.application.id, actor, visit.now)
  return answer(context, given, worklistTexts(visit.lang).claimed(file.reference))
}

const release = async (context: CaseContext): Promise<Response> => {
  const { visit, file, actor } = context
  const given = await releaseCase(visit.services, file.application.id, actor, visit.now)
  return answer(context, given, worklistTexts(visit.lang).released(file.reference))
}

const choice = z.object({ van: z.uuid().optional(), aan: z.uuid() })

const assign = async (context: CaseContext): Promise<Response> => {
  const { visit, file, actor } = context
  const read = readForm(choice, await visit.form(), { lang: visit.lang })
  const given: Result<null, RefusedClaim> = read.ok
    ? await assignCase(visit.services, {
        applicationId: file.application.id,
        from: read.value.van ?? null,
        toId: read.value.aan,
        actor,
        now: visit.now,
      })
    : err({ code: 'no-handler' })
  return answer(context, given, worklistTexts(visit.lang).assigned(file.reference))
}

/** Taking, giving back and assigning a case; each only when it is still with whom the page showed. */
export const claimRoutes: Route[] = [
  post('/zaken/:reference/nemen', roles('handler'), withCase(claim)),
  post('/zaken/:reference/teruggeven', roles('handler'), withCase(release)),
  post('/zaken/:reference/toewijzen', roles('manager'), withCase(assign)),
]
