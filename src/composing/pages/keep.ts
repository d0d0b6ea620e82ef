import { anyone, post, type Route, signedIn, type Visit } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { readerOf, readerWithKey } from '../browser-key.ts'
import { composerTexts } from '../composer/texts.ts'
import { adoptComposition, recoverComposition, removeComposition } from '../keep-composition.ts'
import { copyComposition } from '../make-composition.ts'
import type { StoredComposition } from '../stored-composition.ts'
import { answered } from './answer.ts'
import { baseOf, editable, type KeptSubject, visible } from './subject.ts'

const copy = async (visit: Visit, { stored }: KeptSubject): Promise<Response> => {
  const reader = readerWithKey(visit)
  const done = await inTransaction(visit.services.db, (tx) =>
    copyComposition(tx, stored.id, reader, visit.now),
  )
  const path = baseOf(done.ok ? done.value : stored.id)
  return answered(visit, done, path, composerTexts(visit.lang).copied)
}

const adopt = async (visit: Visit, { id }: StoredComposition): Promise<Response> => {
  const done = await inTransaction(visit.services.db, (tx) =>
    adoptComposition(tx, id, readerOf(visit), visit.now),
  )
  return answered(visit, done, baseOf(id), composerTexts(visit.lang).done)
}

const remove = async (visit: Visit, { id }: StoredComposition): Promise<Response> => {
  const done = await inTransaction(visit.services.db, (tx) =>
    removeComposition(tx, id, readerOf(visit), visit.now),
  )
  const path = done.ok ? '/samenstellen' : baseOf(id)
  return answered(visit, done, path, composerTexts(visit.lang).removed)
}

const recover = async (visit: Visit, { id }: StoredComposition): Promise<Response> => {
  const done = await inTransaction(visit.services.db, (tx) =>
    recoverComposition(tx, id, readerOf(visit), visit.now),
  )
  return answered(visit, done, baseOf(id), composerTexts(visit.lang).recovered)
}

/** Copying, saving to a school, removing and bringing back. */
export const keepRoutes: Route[] = [
  post('/samenstellen/:id/kopie', anyone, (visit) => visible(visit, copy), { perMinute: 30 }),
  post('/samenstellen/:id/bewaren', signedIn, (visit) => editable(visit, adopt)),
  post('/samenstellen/:id/verwijderen', anyone, (visit) => editable(visit, remove)),
  post('/samenstellen/:id/terughalen', anyone, (visit) => editable(visit, recover)),
]
