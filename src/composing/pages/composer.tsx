import { anyone, get, post, type Route, type Visit } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { err, ok, type Result } from '../../platform/result.ts'
import { readerWithKey } from '../browser-key.ts'
import { changeComposition, editsOf } from '../change-composition.ts'
import { type Fault, loadComposer, type Subject } from '../composer/composer.ts'
import { composerPage } from '../composer/composer-page.tsx'
import { addressOf, readState, type PageState } from '../composer/page-state.ts'
import { type Action, readAction } from '../composer/read-action.ts'
import { emptyComposition } from '../engine/index.ts'
import { structureIndexOn } from '../judging/load-index.ts'
import { makeComposition } from '../make-composition.ts'
import type { ComposeProblem } from '../problem.ts'
import type { Reader } from '../stored-composition.ts'
import { redoComposition, undoComposition } from '../undo-composition.ts'
import { removedPage } from './removed.tsx'
import { baseOf, subjectOf, visible } from './subject.ts'

const NEW = '/samenstellen/nieuw'

const newSubject = (): Subject => ({
  stored: null,
  doc: emptyComposition(),
  access: 'edit',
  base: NEW,
})

const stateOf = ({ c }: Visit): PageState => readState(new URL(c.req.url).searchParams)

const show = async (
  visit: Visit,
  subject: Subject,
  state: PageState,
  fault: Fault | null = null,
): Promise<Response> => composerPage(visit, await loadComposer(visit, subject, state, fault))

type Doable = Exclude<Action, { kind: 'faulty' | 'unknown' }>

/** Makes a composition by its first change; returns its id, or `null` when nothing was changed. */
const makeByChange = async (
  visit: Visit,
  action: Doable,
  reader: Reader,
): Promise<Result<string | null, ComposeProblem>> => {
  if (action.kind === 'undo') return err({ kind: 'nothing-to-undo' })
  if (action.kind === 'redo') return err({ kind: 'nothing-to-redo' })
  const { db } = visit.services
  const { commands } = action
  const { view } = await structureIndexOn(db, visit.today)
  const doc = emptyComposition()
  const edits = editsOf(doc, commands, view)
  if (!edits.ok) return edits
  if (edits.value.length === 0) return ok(null)
  return inTransaction(db, async (tx) => {
    const id = await makeComposition(tx, { doc, change: { kind: 'made' } }, reader, visit.now)
    await changeComposition(tx, { id, commands }, view, reader, visit.now)
    return ok(id)
  })
}

/** Carries out an action on a composition; returns its id. */
const carryOut = async (
  visit: Visit,
  id: string,
  action: Doable,
  reader: Reader,
): Promise<Result<string, ComposeProblem>> => {
  const { db } = visit.services
  const { now } = visit
  const { view } = await structureIndexOn(db, visit.today)
  const done = await inTransaction(db, (tx) => {
    if (action.kind === 'undo') return undoComposition(tx, { ...action, id }, reader, now)
    if (action.kind === 'redo') return redoComposition(tx, { ...action, id }, reader, now)
    return changeComposition(tx, { ...action, id }, view, reader, now)
  })
  return done.ok ? ok(id) : done
}

/** The state after an action: the choice of where to add stays, what was opened closes when it is gone. */
const stateAfter = (state: PageState, data: FormData): PageState => {
  const target = data.get('naar')
  return typeof target === 'string' ? { ...state, target: target || null } : state
}

const act = async (visit: Visit, subject: Subject): Promise<Response> => {
  const data = await visit.form()
  const state = stateAfter(stateOf(visit), data)
  const action = readAction(data, visit.lang)
  if (action.kind === 'unknown') {
    return show(visit, subject, state, { kind: 'problem', problem: { kind: 'unknown-action' } })
  }
  if (action.kind === 'faulty') return show(visit, subject, state, { ...action, kind: 'form' })
  const reader = readerWithKey(visit)
  const { stored } = subject
  const done = await (stored
    ? carryOut(visit, stored.id, action, reader)
    : makeByChange(visit, action, reader))
  if (done.ok) return visit.redirect(addressOf(done.value ? baseOf(done.value) : NEW, state))
  const latest = (await subjectOf(visit)) ?? subject
  return show(visit, latest, state, { kind: 'problem', problem: done.error })
}

const page = async (visit: Visit): Promise<Response> => {
  const subject = await subjectOf(visit)
  if (!subject) return visit.notFound()
  if (subject.stored?.deletedAt) return removedPage(visit, subject.stored)
  return show(visit, subject, stateOf(visit))
}

const change = async (visit: Visit): Promise<Response> => {
  const subject = await subjectOf(visit)
  return subject ? act(visit, subject) : visit.notFound()
}

/** The composer: a page that shows a composition, and the actions on it. The first action on a new one makes it. */
export const composerRoutes: Route[] = [
  get(NEW, anyone, (visit) => show(visit, newSubject(), stateOf(visit))),
  post(NEW, anyone, (visit) => act(visit, newSubject()), { perMinute: 120 }),
  get('/samenstellen/:id', anyone, page),
  post('/samenstellen/:id', anyone, change, { perMinute: 600 }),
  get('/samenstellen/:id/versie', anyone, (visit) =>
    visible(visit, async ({ c }, { stored }) => c.json({ version: stored.version })),
  ),
]
