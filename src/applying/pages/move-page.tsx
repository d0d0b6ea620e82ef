import { get, hasRole, membersWith, post, type Route, signedIn } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice-fields.tsx'
import { type FieldErrors, type Kept, useLang } from '../../ui/context.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { keptOf } from '../../ui/forms.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import type { Lang } from '../../ui/texts.ts'
import { type Application, pathOf } from '../application.ts'
import { casePageTexts } from '../case-page-texts.ts'
import { refusedMoveText } from '../case-texts.ts'
import { movesFrom } from '../life/make-move.ts'
import { makeSchoolMove, type SchoolMove, type SchoolMoveError } from '../make-school-move.ts'
import type { Neighbours } from '../neighbours.ts'
import { hurdlesOf } from '../readiness.ts'
import { ANSWERS, MOVE_PATHS, moveAt } from '../school-moves-on-page.ts'
import { Asked } from './asked.tsx'
import { HurdleList } from './hurdles.tsx'
import { moveOfForm } from './move-forms.ts'
import { crumbsOf, ownApplication, type OwnVisit, viewOwn } from './own-application.tsx'
import { WhoCanFile } from './who-can-file.tsx'

type Kind = SchoolMove['kind']

const TEXT_FIELDS: Partial<
  Record<Kind, { name: string; label: 'view' | 'grounds' | 'reasonOptional' }>
> = {
  'give-view': { name: 'tekst', label: 'view' },
  object: { name: 'tekst', label: 'grounds' },
  withdraw: { name: 'tekst', label: 'reasonOptional' },
}

/** Moves that cannot be undone are asked for twice. */
const CANNOT_UNDO: readonly Kind[] = ['withdraw', 'withdraw-objection']

interface MoveFormProps {
  application: Application
  kind: Kind
  errors: FieldErrors
  kept: Kept
}

const MoveForm = ({ application, kind, errors, kept }: MoveFormProps) => {
  const texts = casePageTexts(useLang())
  const text = TEXT_FIELDS[kind]
  return (
    <Form action={`${pathOf(application)}/actie/${MOVE_PATHS[kind]}`} errors={errors} kept={kept}>
      <Hidden name="stand" value={String(application.lifeVersion)} />
      <Hidden name="versie" value={String(application.version)} />
      {text && (
        <TextArea
          name={text.name}
          label={texts[text.label]}
          rows={8}
          optional={kind === 'withdraw'}
        />
      )}
      {kind === 'agree-delay' && <DateField name="tot" label={texts.delayUntil} />}
      {CANNOT_UNDO.includes(kind) && <Checkbox name="zeker" label={texts.sure} />}
      <ActionGroup>
        <Button look="primary" negative={CANNOT_UNDO.includes(kind)} id="doen">
          {texts.move[kind]}
        </Button>
        <a class="nl-link" href={pathOf(application)}>
          {texts.cancel}
        </a>
      </ActionGroup>
    </Form>
  )
}

interface Shown {
  errors: FieldErrors
  kept: Kept
  trouble: string | null
  status: 200 | 409 | 422
}

const FIRST: Shown = { errors: {}, kept: {}, trouble: null, status: 200 }

const show = async (own: OwnVisit, kind: Kind, shown: Shown = FIRST) => {
  const { visit, application, person } = own
  const { lang, services } = visit
  const title = casePageTexts(lang).move[kind]
  const handsIn = ['complete', 'resubmit', 'submit-worked-out'].includes(kind)
  const hurdles = handsIn ? hurdlesOf(await viewOwn(own, application), false) : null
  const board = await membersWith(services.db, application.organisationId, ['board'])
  return visit.page(
    {
      title,
      breadcrumb: crumbsOf(own, title),
      status: shown.status,
      faulty: shown.status !== 200,
    },
    <>
      <Prose html={contentHtml(lang, `applying/move-${kind}`)} />
      {ANSWERS.includes(kind) && <Asked life={application.life} />}
      {shown.trouble && (
        <Alert kind="error" live>
          {shown.trouble}
        </Alert>
      )}
      {hurdles && <HurdleList application={application} hurdles={{ ...hurdles, conditions: [] }} />}
      {hasRole(person, 'board') ? (
        <MoveForm application={application} kind={kind} errors={shown.errors} kept={shown.kept} />
      ) : (
        <WhoCanFile names={board.map(({ name }) => name)} />
      )}
    </>,
  )
}

const offered = (own: OwnVisit): Kind | null => {
  const kind = moveAt(own.visit.param('actie'))
  return kind && movesFrom(own.application.life).includes(kind) ? kind : null
}

/** A move that does not fit the state any more, as after a second press: the case says how it stands. */
const showOrGoBack = (own: OwnVisit) => {
  const { visit, application } = own
  const kind = offered(own)
  if (kind) return show(own, kind)
  return moveAt(visit.param('actie')) ? visit.redirect(pathOf(application)) : visit.notFound()
}

const shownFor = (error: SchoolMoveError, kept: Kept, lang: Lang): Shown => {
  if (error.code === 'hurdles') return { ...FIRST, kept, status: 422 }
  const text = refusedMoveText(error, lang)
  if (error.code === 'changed-meanwhile') return { errors: {}, kept, trouble: text, status: 409 }
  if (error.code === 'reason-missing')
    return { errors: { tekst: text }, kept, trouble: null, status: 422 }
  if (error.code === 'date-not-ahead')
    return { errors: { tot: text }, kept, trouble: null, status: 422 }
  return { errors: {}, kept, trouble: text, status: 422 }
}

const make = async (own: OwnVisit) => {
  const { visit, application, person, neighbours } = own
  const kind = offered(own)
  if (!kind) return showOrGoBack(own)
  const form = await visit.form()
  const kept = keptOf(form)
  const read = moveOfForm(kind, form, visit.lang)
  if (!read.ok) return show(own, kind, { errors: read.error, kept, trouble: null, status: 422 })
  const made = await makeSchoolMove(visit.services, neighbours, {
    applicationId: application.id,
    expectedVersion: Number(form.get('stand')) || 0,
    shownVersion: Number(form.get('versie')) || 0,
    move: read.value,
    actor: person,
    now: visit.now,
  })
  if (!made.ok) return show(own, kind, shownFor(made.error, kept, visit.lang))
  return visit.redirect(pathOf(application), {
    kind: 'success',
    text: casePageTexts(visit.lang).done,
  })
}

/** What a school can do with its filed application: only the moves that fit the state. */
export const moveRoutes = (neighbours: Neighbours): Route[] => [
  get('/aanvragen/:id/actie/:actie', signedIn, ownApplication(neighbours, showOrGoBack)),
  post('/aanvragen/:id/actie/:actie', signedIn, ownApplication(neighbours, make)),
]
