import { err, ok, type Result } from '../../platform/result.ts'
import { MOST_BYTES } from './read-composition-file.ts'

/** The form around the file: names, boundaries and the other fields. */
const FORM_BYTES = 20_000

/** A sender of too much is heard out up to here, so that a browser gets the answer instead of a broken line. */
const PATIENCE_BYTES = 50_000_000

/** All bytes, or `null` when there are more than `most`. */
const readBytes = async (
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array[] | null> => {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done || size > PATIENCE_BYTES) break
    size += value.length
    if (size <= most) chunks.push(value)
  }
  return size > most ? null : chunks
}

/**
 * Reads a form with one small file, without ever holding more than the file may have. An error means that it was
 * too large or not a form.
 */
export const readSmallForm = async (request: Request): Promise<Result<FormData, 'unreadable'>> => {
  const type = request.headers.get('content-type')
  if (!request.body || !type) return err('unreadable')
  const chunks = await readBytes(request.body, MOST_BYTES + FORM_BYTES)
  if (!chunks) return err('unreadable')
  try {
    const form = new Response(new Blob(chunks as BlobPart[]), { headers: { 'content-type': type } })
    return ok(await form.formData())
  } catch {
    return err('unreadable')
  }
}
