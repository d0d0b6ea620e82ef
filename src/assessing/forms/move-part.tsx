import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { actionsFor, type CaseMoveKind, FORM_PATHS, type Hurdle } from '../actions.ts'
import type { CaseContext } from '../case-context.ts'
import { casePath } from '../case-file.ts'
import { formTexts } from '../form-texts.ts'
import { assessingTexts, hurdleText, sideTexts } from '../texts.ts'

type Answer = Response | Promise<Response>

/** Where the form of a move stands. */
export const formPath = (reference: string, move: CaseMoveKind): string =>
  casePath(reference, FORM_PATHS[move])

/** What every page of a move tells about itself. */
export const movePart = ({ visit, file }: CaseContext, move: CaseMoveKind) => {
  const { lang } = visit
  const title = sideTexts(lang).move[move]
  return {
    title: `${title}: ${file.reference}`,
    h1: title,
    breadcrumb: [
      { label: assessingTexts(lang).worklist, href: '/werkvoorraad' },
      { label: file.reference, href: casePath(file.reference) },
      { label: title, href: formPath(file.reference, move) },
    ],
  }
}

const BackLink = ({ context }: { context: CaseContext }) => (
  <ButtonLink href={casePath(context.file.reference)}>
    {assessingTexts(context.visit.lang).back}
  </ButtonLink>
)

/** The page in the place of a form that does not fit now, with the reason. */
export const notNow = (context: CaseContext, move: CaseMoveKind, hurdle: Hurdle | null): Answer => {
  const { visit, file } = context
  const texts = formTexts(visit.lang)
  const state = sideTexts(visit.lang).state[file.application.life.state]
  return visit.page(
    { ...movePart(context, move), status: 409 },
    <>
      <Alert kind="warning" title={texts.notNow}>
        {hurdle ? hurdleText(hurdle, visit.lang) : texts.movedOn(state)}
      </Alert>
      <BackLink context={context} />
    </>,
  )
}

/** The action behind a form as it stands for this person; `null` when it does not fit the state. */
export const actionNow = ({ file, actor, visit }: CaseContext, move: CaseMoveKind) =>
  actionsFor(file.application, actor, visit.today).find((action) => action.move === move) ?? null
