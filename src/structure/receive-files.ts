import { Readable } from 'node:stream'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import type { FileStore } from '../platform/files/file-store.ts'
import { cleanFileName } from '../platform/uploads/file-name.ts'
import type { LoadedFile } from './keeping/load.ts'

const MIB = 1024 * 1024

/** The largest single file that a page takes, in bytes; the command line takes larger ones. */
export const LARGEST_UPLOAD = 64 * MIB

/** At most this many files in one go. */
export const MOST_FILES = 40

/** Files that stand in the store now, and the names of those that were not kept (too large, or the disk is full). */
export interface ReceivedFiles {
  files: LoadedFile[]
  lost: string[]
}

const keepOne = async (
  store: FileStore,
  stream: BusboyFileStream,
  name: string,
  received: ReceivedFiles,
): Promise<void> => {
  const content = stream.iterator({ destroyOnReturn: false })
  const kept = await store.put(content, { maxBytes: LARGEST_UPLOAD })
  if (kept.ok) received.files.push({ name, ...kept.value })
  else received.lost.push(name)
  stream.resume()
}

/**
 * Receives the files of a form, streaming each into the store. Unlike the uploads of the other rooms it takes any
 * content: the readers of the structure judge what a file is, and nothing of it is ever shown or run. `null` when
 * the form broke off.
 */
export const receiveFiles = async (
  request: Request,
  store: FileStore,
): Promise<ReceivedFiles | null> => {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) return null
  const parser = new Busboy({
    headers: { 'content-type': type },
    limits: { files: MOST_FILES, fields: 20, fieldSize: 10_000 },
  })
  const received: ReceivedFiles = { files: [], lost: [] }
  const keeping: Promise<void>[] = []
  parser.on('file', (_, stream, rawName) => {
    stream.on('error', () => undefined)
    if (rawName) keeping.push(keepOne(store, stream, cleanFileName(rawName), received))
    else stream.resume()
  })
  const isWhole = await pumped(parser, request.body)
  await Promise.all(keeping)
  return isWhole ? received : null
}

const pumped = (
  parser: InstanceType<typeof Busboy>,
  body: AsyncIterable<Uint8Array>,
): Promise<boolean> =>
  new Promise((resolve) => {
    const source = Readable.from(body, { objectMode: false })
    source.on('error', () => resolve(false))
    parser.on('error', () => resolve(false))
    parser.on('finish', () => resolve(true))
    source.pipe(parser)
  })
