import type { FileStore, PutError } from '../files/file-store.ts'
import { err, ok, type Result } from '../result.ts'
import { checkContent, type ContentFault } from './check-content.ts'
import type { FileKind } from './file-kinds.ts'
import { fileNameFor } from './file-name.ts'
import type { RefusalCode } from './texts.ts'

export interface KeptFile {
  name: string
  kind: FileKind
  sha256: string
  size: number
}

type Refusal = { code: RefusalCode; found?: string }

const refusalOf = (error: PutError): Refusal => {
  switch (error.kind) {
    case 'too-big':
    case 'storage-full':
    case 'interrupted':
      return { code: error.kind }
    case 'no-permission':
    case 'storage-failed':
      return { code: 'storage-failed' }
  }
}

/**
 * Judges a content while it flows into the store. The verdict falls before the store finishes:
 * a refused content breaks the stream off, so that nothing of it is kept.
 */
export const keepFile = async (
  store: FileStore,
  content: AsyncIterable<Uint8Array>,
  rawName: string,
  options: { maxBytes: number; mayGoOn?: () => boolean },
): Promise<Result<KeptFile, Refusal>> => {
  const check = checkContent()
  let refusal: Refusal | null = null
  let kind: FileKind | null = null
  const stop = (fault: Refusal | ContentFault): never => {
    refusal = fault
    throw new Error('Refused')
  }
  async function* judged() {
    for await (const chunk of content) {
      if (options.mayGoOn?.() === false) stop({ code: 'total-too-big' })
      check.feed(chunk)
      yield chunk
    }
    const verdict = await check.verdict(rawName)
    if (!verdict.ok) return stop(verdict.error)
    kind = verdict.value
  }
  const put = await store.put(judged(), { maxBytes: options.maxBytes })
  if (put.ok && kind) return ok({ ...put.value, kind, name: fileNameFor(rawName, kind) })
  return err(refusal ?? (put.ok ? { code: 'storage-failed' } : refusalOf(put.error)))
}
