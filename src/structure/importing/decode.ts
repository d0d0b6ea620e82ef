import { refuseFile } from './problem.ts'

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

const MIB = 1024 * 1024

/** How much a reader takes before it refuses; sizes in bytes. */
export interface Limits {
  maxBytes: number
  /** Bytes between two tags, or in one row. */
  maxText: number
  /** Elements inside each other. */
  maxDepth: number
  /** One dossier or list, in characters with 100 for each element. */
  maxTree: number
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 512 * MIB,
  maxText: 8 * MIB,
  maxDepth: 64,
  maxTree: 32 * MIB,
}

const isUtf16 = (chunk: Uint8Array) =>
  (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)

/**
 * Turns bytes into text, piece by piece. Refuses what is not UTF-8 and what is larger than allowed,
 * before the surplus is decoded. A byte order mark is dropped.
 */
export async function* decodeUtf8(chunks: Chunks, file: string, limits: Limits) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw refuseFile('not-utf8', { file, where: `byte ${total}` })
    }
  }
  let total = 0
  for await (const chunk of chunks) {
    if (total === 0 && isUtf16(chunk)) throw refuseFile('not-utf8', { file, where: 'byte 1' })
    total += chunk.byteLength
    if (total > limits.maxBytes) {
      throw refuseFile('too-large', { file, where: `byte ${limits.maxBytes}` })
    }
    yield decode(chunk)
  }
  yield decode()
}
