import { Worker } from 'node:worker_threads'
import { err, ok, type Result } from '../result.ts'
import { inRoot } from '../root.ts'
import { pdfInput, type Templates } from './pdf-input.ts'
import type { PdfReply, PdfRequest } from './pdf-worker.ts'
import type { Language } from './texts.ts'

/** Why there is no PDF. `unavailable`: this kind of machine has no compiler; show the print page. */
export type PdfError =
  | { kind: 'unavailable' }
  | { kind: 'failed'; messages: string[] }
  | { kind: 'too-slow' }

type Outcome = Result<Uint8Array, PdfError>

const TIMEOUT_MS = 30_000

interface Thread {
  worker: Worker
  waiting: Map<number, (outcome: Outcome) => void>
  lastId: number
}

let current: Thread | null = null

const outcomeOf = (reply: PdfReply): Outcome => {
  if (reply.kind === 'made') return ok(reply.pdf)
  return err(
    reply.kind === 'failed'
      ? { kind: 'failed', messages: reply.messages }
      : { kind: 'unavailable' },
  )
}

/** Ends a thread; everything that waits for it gets the same outcome. The next document starts a new one. */
const abandon = async (thread: Thread, outcome: Outcome): Promise<void> => {
  if (current === thread) current = null
  for (const finish of thread.waiting.values()) finish(outcome)
  await thread.worker.terminate()
}

const startThread = (): Thread => {
  const worker = new Worker(inRoot('src', 'platform', 'documents', 'pdf-worker.ts'), {
    execArgv: [],
  })
  const thread: Thread = { worker, waiting: new Map(), lastId: 0 }
  worker.unref()
  worker.on('message', (reply: PdfReply) => thread.waiting.get(reply.id)?.(outcomeOf(reply)))
  worker.on(
    'error',
    (error) => void abandon(thread, err({ kind: 'failed', messages: [String(error)] })),
  )
  return thread
}

const ask = (thread: Thread, request: Omit<PdfRequest, 'id'>): Promise<Outcome> => {
  const id = ++thread.lastId
  return new Promise((resolve) => {
    const timer = setTimeout(() => void abandon(thread, err({ kind: 'too-slow' })), TIMEOUT_MS)
    thread.waiting.set(id, (outcome) => {
      clearTimeout(timer)
      thread.waiting.delete(id)
      if (thread.waiting.size === 0) thread.worker.unref()
      resolve(outcome)
    })
    thread.worker.ref()
    thread.worker.postMessage({ id, ...request } satisfies PdfRequest)
  })
}

/**
 * Makes a tagged PDF (PDF/UA-1) from a template and its data. The same data gives the same bytes.
 * Text in the data is never read as markup. A character without a glyph becomes the replacement sign.
 */
export const makePdf = <T extends keyof Templates>(
  template: T,
  document: Templates[T],
  lang: Language,
): Promise<Outcome> => {
  current ??= startThread()
  return ask(current, { template, input: pdfInput(document, lang) })
}

/** Stops the thread: at shutdown and after tests. */
export const closePdf = async (): Promise<void> => {
  if (current) await abandon(current, err({ kind: 'unavailable' }))
}
