import { membersWith } from '../../access/index.ts'
import { isClosed } from '../../applying/index.ts'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-fields.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { actionsFor, type CaseAction, type CaseMoveKind, FORM_PATHS } from '../actions.ts'
import type { CaseContext } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'
import { casePath } from '../case-file.ts'
import { draftsOf } from '../draft.store.ts'
import { hurdleText, sideTexts } from '../texts.ts'
import { worklistTexts } from '../worklist-texts.ts'

interface ActionsProps {
  context: CaseContext
  actions: readonly CaseAction[]
  drafts: readonly string[]
}

/** Possible nearly always, and seldom what one came for. */
const SELDOM: readonly CaseMoveKind[] = ['extend', 'send-back']

const Buttons = ({ context, actions, drafts }: ActionsProps) => {
  const { lang } = context.visit
  const texts = casePageTexts(lang)
  return (
    <ActionGroup>
      {actions.map(({ move }, i) => (
        <ButtonLink
          look={i === 0 && !SELDOM.includes(move) ? 'primary' : 'secondary'}
          href={casePath(context.file.reference, FORM_PATHS[move])}
        >
          {sideTexts(lang).move[move]}
          {drafts.includes(move) && ` (${texts.draftWaiting})`}
        </ButtonLink>
      ))}
    </ActionGroup>
  )
}

const Hurdles = ({ context, actions }: Omit<ActionsProps, 'drafts'>) => {
  const { lang } = context.visit
  if (actions.length === 0) return null
  const byText = Map.groupBy(actions, ({ hurdle }) => (hurdle ? hurdleText(hurdle, lang) : ''))
  return (
    <ul>
      {[...byText].map(([text, moves]) => (
        <li>
          <strong>{moves.map(({ move }) => sideTexts(lang).move[move]).join(', ')}</strong>: {text}
        </li>
      ))}
    </ul>
  )
}

/** What the visitor can do in this state, and what they could if something else came first. */
export const CaseActions = async ({ context }: { context: CaseContext }) => {
  const { db, file, actor, visit } = context
  const texts = casePageTexts(visit.lang)
  const actions = actionsFor(file.application, actor, visit.today)
  const drafts = await draftsOf(db, file.application.id, actor.id)
  const possible = actions.filter(({ hurdle }) => hurdle === null)
  return (
    <>
      <h2>{texts.canDo}</h2>
      {actions.length === 0 && <p>{texts.nothingToDo}</p>}
      {possible.length > 0 && <Buttons context={context} actions={possible} drafts={drafts} />}
      <Hurdles context={context} actions={actions.filter(({ hurdle }) => hurdle !== null)} />
    </>
  )
}

const OwnCase = ({ context }: { context: CaseContext }) => {
  const { file, actor, visit } = context
  const texts = worklistTexts(visit.lang)
  if (!actor.roles.includes('handler') || isClosed(file.application.life)) return null
  if (!file.handler)
    return (
      <form method="post" action={casePath(file.reference, 'nemen')}>
        <Button>{texts.claimLong}</Button>
      </form>
    )
  if (file.handler.id !== actor.id) return null
  return (
    <form method="post" action={casePath(file.reference, 'teruggeven')}>
      <Button look="subtle">{texts.release}</Button>
    </form>
  )
}

const Assign = async ({ context }: { context: CaseContext }) => {
  const { db, file, actor, visit } = context
  if (!actor.roles.includes('manager') || isClosed(file.application.life)) return null
  const texts = casePageTexts(visit.lang)
  const handlers = await membersWith(db, actor.organisation.id, ['handler'])
  return (
    <Form action={casePath(file.reference, 'toewijzen')}>
      {file.handler && <Hidden name="van" value={file.handler.id} />}
      <Select
        name="aan"
        label={texts.assign}
        value={file.handler?.id ?? ''}
        options={handlers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button>{texts.assignNow}</Button>
    </Form>
  )
}

/** Who has the case, and how it gets another handler. */
export const HandlerPart = ({ context }: { context: CaseContext }) => {
  const { file, actor, visit } = context
  const texts = casePageTexts(visit.lang)
  const { handler } = file
  const mine = handler?.id === actor.id
  const whose = handler ? (mine ? texts.inYours : texts.inName(handler.name)) : texts.freeCase
  return (
    <>
      <h2>{texts.handler}</h2>
      <p>{whose}</p>
      <OwnCase context={context} />
      <Assign context={context} />
    </>
  )
}
