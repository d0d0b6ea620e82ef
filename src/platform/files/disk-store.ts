import { randomUUID } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, unlink, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Result } from '../result.ts'
import { err, ok } from '../result.ts'
import { type Instant, Temporal } from '../time.ts'
import { onDisk, putErrorOf, syncFolder, writeStream } from './disk-write.ts'
import { type FileStore, isSha256, type PutError, type StoredContent } from './file-store.ts'

const READ_CHUNK_BYTES = 256 * 1024
const TEMPORARY = 'temporary'

/** How long an unfinished upload may lie before the next boot sweeps it. */
const ABANDONED_AFTER = Temporal.Duration.from({ hours: 24 })

export interface DiskStoreOptions {
  /** The clock of the machine (file times are by that clock): never a reference date. */
  now: () => Instant
  /** Opens a file for writing; tests put a failing disk here. */
  openFile?: typeof open
}

const ifThere = async <T>(operation: Promise<T>): Promise<T | null> => {
  try {
    return await operation
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

const placeOf = (root: string, sha256: string): string =>
  join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256)

const statOf = async (root: string, sha256: string): Promise<Stats | null> =>
  isSha256(sha256) ? ifThere(stat(placeOf(root, sha256))) : null

const makePlace = async (root: string, sha256: string): Promise<string> => {
  const place = placeOf(root, sha256)
  const made = await mkdir(dirname(place), { recursive: true })
  if (made !== undefined) {
    await syncFolder(dirname(dirname(place)))
    await syncFolder(root)
  }
  return place
}

/** Moves a finished temporary file to its place; a content that is already there only gets a new time. */
const settle = async (
  root: string,
  temporary: string,
  content: { sha256: string; size: number },
  now: Instant,
): Promise<void> => {
  const place = await makePlace(root, content.sha256)
  const known = await ifThere(stat(place))
  if (known?.size === content.size) {
    const time = now.epochMilliseconds / 1000
    const renewed = await ifThere(utimes(place, time, time).then(() => true))
    if (renewed) return syncFolder(dirname(place))
  }
  await rename(temporary, place)
  await syncFolder(dirname(place))
}

const put = async (
  root: string,
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  options: DiskStoreOptions,
): Promise<Result<{ sha256: string; size: number }, PutError>> => {
  const temporary = join(root, TEMPORARY, randomUUID())
  try {
    const file = await onDisk((options.openFile ?? open)(temporary, 'wx', 0o600))
    const written = await writeStream(file, stream, maxBytes).finally(() => file.close())
    if (written.ok) await onDisk(settle(root, temporary, written.value, options.now()))
    return written
  } catch (error) {
    return err(putErrorOf(error))
  } finally {
    await rm(temporary, { force: true })
  }
}

const foldersIn = async (folder: string): Promise<string[]> => {
  const entries = (await ifThere(readdir(folder, { withFileTypes: true }))) ?? []
  return entries.filter((e) => e.isDirectory()).map((e) => join(folder, e.name))
}

async function* namesIn(root: string): AsyncGenerator<string> {
  for (const first of await foldersIn(root))
    for (const second of await foldersIn(first)) yield* await readdir(second)
}

async function* list(root: string): AsyncGenerator<StoredContent> {
  for await (const name of namesIn(root)) {
    const info = await statOf(root, name)
    if (!info) continue
    const storedAt = Temporal.Instant.fromEpochMilliseconds(Math.floor(info.mtimeMs))
    yield { sha256: name, size: info.size, storedAt }
  }
}

const remove = async (root: string, sha256: string): Promise<boolean> =>
  isSha256(sha256) && (await ifThere(unlink(placeOf(root, sha256)).then(() => true))) === true

const openContent = async (
  root: string,
  sha256: string,
): Promise<AsyncIterable<Uint8Array> | null> => {
  const file = isSha256(sha256) ? await ifThere(open(placeOf(root, sha256), 'r')) : null
  return file && createReadStream('', { fd: file, highWaterMark: READ_CHUNK_BYTES })
}

/** Removes what uploads left behind when the program was killed, once it is a day old. */
const sweepTemporary = async (root: string, now: Instant): Promise<void> => {
  const before = now.subtract(ABANDONED_AFTER).epochMilliseconds
  for (const name of await readdir(join(root, TEMPORARY))) {
    const path = join(root, TEMPORARY, name)
    const info = await ifThere(stat(path))
    if (info && info.mtimeMs < before) await rm(path, { force: true })
  }
}

/**
 * Opens (and makes) a store in a folder and sweeps abandoned uploads. Several nodes may share the folder.
 * A content is written to a temporary file, brought to the disk, and only then renamed into its place:
 * a crash at any moment leaves either the whole content or nothing.
 */
export const openDiskStore = async (
  root: string,
  options: DiskStoreOptions,
): Promise<Result<FileStore, PutError>> => {
  try {
    await onDisk(mkdir(join(root, TEMPORARY), { recursive: true, mode: 0o700 }))
    await onDisk(sweepTemporary(root, options.now()))
  } catch (error) {
    return err(putErrorOf(error))
  }
  return ok({
    put: (stream, { maxBytes }) => put(root, stream, maxBytes, options),
    open: (sha256) => openContent(root, sha256),
    size: async (sha256) => (await statOf(root, sha256))?.size ?? null,
    has: async (sha256) => (await statOf(root, sha256)) !== null,
    remove: (sha256) => remove(root, sha256),
    list: () => list(root),
  })
}
