import type { Chunks } from './decode.ts'

export type FileKind = 'xml' | 'xlsx' | 'table'

/** The bytes of a file again from the start, with its first part for a look. */
export interface Opened {
  head: Uint8Array
  chunks: AsyncIterable<Uint8Array>
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* each(chunks: Chunks) {
  yield* chunks
}

/** Takes the first part of the bytes (at least 16, when there are) without losing it. */
export const peek = async (chunks: Chunks): Promise<Opened> => {
  const rest = each(chunks)
  let head = new Uint8Array()
  while (head.length < 16) {
    const next = await rest.next()
    if (next.done) break
    head = Uint8Array.from([...head, ...next.value])
  }
  return { head, chunks: joined(head, rest) }
}

const BOM = [0xef, 0xbb, 0xbf]

/** What a file is by how it begins; never by its name. */
export const kindOfHead = (head: Uint8Array): FileKind => {
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) return 'xlsx'
  const start = BOM.every((byte, index) => head[index] === byte) ? BOM.length : 0
  const first = head.subarray(start).find((byte) => byte > 0x20)
  return first === 0x3c ? 'xml' : 'table'
}
