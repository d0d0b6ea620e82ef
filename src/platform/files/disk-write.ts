import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { err, ok, type Result } from '../result.ts'
import type { PutError } from './file-store.ts'

/** A fault of the disk, kept apart from a fault of the stream that is read. */
class DiskFault extends Error {
  readonly code: string
  constructor(cause: unknown) {
    super('The disk refused a write', { cause })
    this.code = codeOf(cause)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'

const FULL = new Set(['ENOSPC', 'EDQUOT'])
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS'])

const storageError = (code: string): PutError => {
  if (FULL.has(code)) return { kind: 'storage-full' }
  return FORBIDDEN.has(code) ? { kind: 'no-permission' } : { kind: 'storage-failed', code }
}

/** The typed error for whatever went wrong while storing. */
export const putErrorOf = (error: unknown): PutError =>
  error instanceof DiskFault ? storageError(error.code) : { kind: 'interrupted', cause: error }

/** Runs a disk operation so that its fault is recognised by `putErrorOf`. */
export const onDisk = async <T>(operation: Promise<T>): Promise<T> => {
  try {
    return await operation
  } catch (error) {
    throw new DiskFault(error)
  }
}

const writeWhole = async (file: FileHandle, chunk: Uint8Array): Promise<void> => {
  let done = 0
  while (done < chunk.length) {
    const { bytesWritten } = await onDisk(file.write(chunk, done, chunk.length - done))
    done += bytesWritten
  }
}

/** Writes a stream to an open file and hashes it on the way; on disk when it returns. */
export const writeStream = async (
  file: FileHandle,
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Result<{ sha256: string; size: number }, PutError>> => {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) return err({ kind: 'too-big', maxBytes })
    hash.update(chunk)
    await writeWhole(file, chunk)
  }
  await onDisk(file.sync())
  return ok({ sha256: hash.digest('hex'), size })
}

/** Makes a rename in a folder survive a power cut. Windows cannot open a folder and does not need it. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
