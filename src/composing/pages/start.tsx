import { anyone, get, hasRole, post, type Route, type Visit } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { readerOf, readerWithKey } from '../browser-key.ts'
import { ownedCompositions } from '../composition.store.ts'
import { exampleComposition } from '../files/example.ts'
import { type FileFault, readCompositionFile } from '../files/read-composition-file.ts'
import { readSmallForm } from '../files/read-small-form.ts'
import { structureIndexOn } from '../judging/load-index.ts'
import { makeComposition } from '../make-composition.ts'
import type { StoredComposition } from '../stored-composition.ts'
import { startTexts } from './start-texts.ts'
import { Example, FileForm } from './start-forms.tsx'
import { OwnList } from './start-list.tsx'

/** What stands on the start page: what one owns, and what was wrong with a file. */
export interface StartPage {
  visit: Visit
  ofSchool: StoredComposition[]
  ofBrowser: StoredComposition[]
  fault: FileFault | 'no-file' | null
}

const load = async (visit: Visit, fault: StartPage['fault']): Promise<StartPage> => {
  const { actor, keyHash } = readerOf(visit)
  const { db } = visit.services
  const isAuthor = hasRole(actor, 'author', 'board')
  const [ofSchool, ofBrowser] = await Promise.all([
    isAuthor
      ? ownedCompositions(db, { kind: 'school', organisationId: actor.organisation.id })
      : [],
    keyHash === null ? [] : ownedCompositions(db, { kind: 'browser', keyHash }),
  ])
  return { visit, ofSchool, ofBrowser, fault }
}

const show = async (visit: Visit, fault: StartPage['fault'] = null): Promise<Response> => {
  const start = await load(visit, fault)
  const { view } = await structureIndexOn(visit.services.db, visit.today)
  const texts = startTexts(visit.lang)
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead,
      breadcrumb: [{ label: texts.title }],
      faulty: fault !== null,
      status: fault === null ? 200 : 422,
    },
    <>
      <p>
        <ButtonLink id="nieuw" href="/samenstellen/nieuw" look="primary" icon="plus">
          {texts.new}
        </ButtonLink>
      </p>
      <OwnList start={start} structure={view} />
      <Example start={start} />
      <FileForm start={start} />
    </>,
  )
}

const openExample = async (visit: Visit): Promise<Response> => {
  const { db } = visit.services
  const { view } = await structureIndexOn(db, visit.today)
  const doc = exampleComposition(view, startTexts(visit.lang).assumedNote)
  if (!doc) return visit.notFound()
  const reader = readerWithKey(visit)
  const change = { kind: 'example', what: '26005' } as const
  const id = await inTransaction(db, (tx) =>
    makeComposition(tx, { doc, change }, reader, visit.now),
  )
  return visit.redirect(`/samenstellen/${id}`)
}

const readFile = async (visit: Visit): Promise<Response> => {
  const form = await readSmallForm(visit.c.req.raw)
  if (!form.ok) return show(visit, { kind: 'too-large', most: 2_000_000 })
  const file = form.value.get('bestand')
  if (!(file instanceof File) || file.name === '') return show(visit, 'no-file')
  const { db } = visit.services
  const { view } = await structureIndexOn(db, visit.today)
  const lenient = form.value.get('ook-onbekend') !== null
  const read = readCompositionFile(await file.text(), view, { lenient })
  if (!read.ok) return show(visit, read.error)
  const reader = readerWithKey(visit)
  const made = { doc: read.value, change: { kind: 'imported' } as const }
  const id = await inTransaction(db, (tx) => makeComposition(tx, made, reader, visit.now))
  const text = startTexts(visit.lang).readDone
  return visit.redirect(`/samenstellen/${id}`, { kind: 'success', text })
}

/** The start page: new, what one has, the example, a file. */
export const startRoutes: Route[] = [
  get('/samenstellen', anyone, (visit) => show(visit)),
  post('/samenstellen/voorbeeld', anyone, openExample, { perMinute: 30 }),
  post('/samenstellen/inlezen', anyone, readFile, { upload: true, perMinute: 30 }),
]
