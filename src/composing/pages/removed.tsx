import type { Visit } from '../../access/index.ts'
import { dayOf } from '../../platform/time.ts'
import { Button } from '../../ui/button.tsx'
import { formatDate } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { composerTexts } from '../composer/texts.ts'
import { RECOVERABLE_DAYS, type StoredComposition } from '../stored-composition.ts'

/** In the place of a composition that was removed, for who may bring it back. */
export const removedPage = (
  visit: Visit,
  { id, deletedAt }: StoredComposition,
): Response | Promise<Response> => {
  const texts = composerTexts(visit.lang)
  const until = dayOf(deletedAt ?? visit.now).add({ days: RECOVERABLE_DAYS })
  return visit.page(
    {
      title: texts.removedTitle,
      breadcrumb: [{ label: texts.compose, href: '/samenstellen' }, { label: texts.removedTitle }],
      status: 410,
    },
    <EmptyState
      title={texts.removedHelp(formatDate(until, visit.lang))}
      action={
        <form method="post" action={`/samenstellen/${id}/terughalen`}>
          <Button look="primary" id="terughalen">
            {texts.recover}
          </Button>
        </form>
      }
    />,
  )
}
