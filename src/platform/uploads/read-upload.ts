import { Readable } from 'node:stream'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import type { FileStore } from '../files/file-store.ts'
import { err, ok, type Result } from '../result.ts'
import { FILE_KINDS } from './file-kinds.ts'
import { cleanFileName } from './file-name.ts'
import { keepFile } from './keep-file.ts'
import {
  type RefusedUpload,
  type StoredUpload,
  UPLOAD_LIMITS,
  type UploadedForm,
  type UploadError,
  type UploadLimits,
} from './upload.ts'

interface Reading {
  form: UploadedForm
  limits: UploadLimits
  store: FileStore
  /** Files seen so far, taken or not. */
  fileCount: number
  /** Bytes of files so far. */
  fileBytes: number
  /** Streams that are being kept. */
  open: Set<BusboyFileStream>
  /** What becomes of each file, in the order of the form. */
  outcomes: Promise<StoredUpload | RefusedUpload>[]
}

/** A request is read on beyond the total, so that text after the files is not lost: up to this factor. */
const PATIENCE = 2

class RequestTooBig extends Error {}

/** The content of a file as it arrives; counted into the total of the form. */
async function* contentOf(reading: Reading, stream: BusboyFileStream): AsyncGenerator<Buffer> {
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    reading.fileBytes += chunk.length
    yield chunk
  }
}

const keepOne = async (
  reading: Reading,
  field: string,
  stream: BusboyFileStream,
  rawName: string,
): Promise<StoredUpload | RefusedUpload> => {
  const { limits } = reading
  const kept = await keepFile(reading.store, contentOf(reading, stream), rawName, {
    maxBytes: limits.maxFileBytes,
    mayGoOn: () => reading.fileBytes <= limits.maxTotalBytes,
  })
  stream.resume()
  return kept.ok
    ? { field, ...kept.value, type: FILE_KINDS[kept.value.kind].type }
    : { field, name: cleanFileName(rawName), ...kept.error }
}

/** Its errors reach the reader of the stream; without a listener here they would end the process. */
const passOver = (stream: BusboyFileStream): void => {
  stream.on('error', () => undefined)
  stream.resume()
}

const onFile = (reading: Reading) => (field: string, stream: BusboyFileStream, rawName: string) => {
  if (!rawName) return passOver(stream)
  reading.fileCount += 1
  if (reading.fileCount > reading.limits.maxFiles) {
    const refused: RefusedUpload = { field, name: cleanFileName(rawName), code: 'too-many' }
    reading.outcomes.push(Promise.resolve(refused))
    return passOver(stream)
  }
  stream.on('error', () => undefined)
  reading.open.add(stream)
  const outcome = keepOne(reading, field, stream, rawName)
  reading.outcomes.push(outcome.finally(() => reading.open.delete(stream)))
}

const settleFiles = async ({ form, outcomes }: Reading): Promise<void> => {
  for (const outcome of await Promise.all(outcomes))
    if ('code' in outcome) form.refused.push(outcome)
    else form.files.push(outcome)
}

const parserFor = (reading: Reading, contentType: string): BusboyInstance => {
  const { form, limits } = reading
  const parser = new Busboy({
    headers: { 'content-type': contentType },
    preservePath: true,
    isPartAFile: (_field, _type, fileName) => fileName !== undefined,
    limits: {
      fieldSize: limits.maxFieldBytes,
      fields: limits.maxFields,
      parts: limits.maxFields + limits.maxFiles * 10,
    },
  })
  parser.on('file', onFile(reading))
  for (const limit of ['fieldsLimit', 'partsLimit'] as const)
    parser.on(limit, () => parser.destroy(new Error('More fields than any form has')))
  parser.on('field', (name, value, _nameCut, valueCut) => {
    if (!name) return
    form.fields.append(name, value)
    if (valueCut) form.cutOff.push(name)
  })
  return parser
}

async function* upTo(limit: number, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) throw new RequestTooBig()
    yield chunk
  }
}

const pump = (parser: BusboyInstance, body: AsyncIterable<Uint8Array>): Promise<void> =>
  new Promise((resolve, reject) => {
    const source = Readable.from(body, { objectMode: false })
    source.on('error', reject)
    parser.on('error', (error) => {
      source.destroy()
      reject(error)
    })
    parser.on('finish', resolve)
    source.pipe(parser)
  })

const emptyForm = (): UploadedForm => ({
  fields: new FormData(),
  files: [],
  refused: [],
  cutOff: [],
})

const readBody = async (
  reading: Reading,
  body: AsyncIterable<Uint8Array>,
  contentType: string,
): Promise<Result<UploadedForm, UploadError>> => {
  const { form, limits } = reading
  const limit = limits.maxTotalBytes * PATIENCE + limits.maxFieldBytes * PATIENCE
  try {
    await pump(parserFor(reading, contentType), upTo(limit, body))
    await settleFiles(reading)
    return ok(form)
  } catch (error) {
    for (const stream of reading.open) stream.destroy(new Error('The form broke off'))
    await settleFiles(reading)
    return err({ kind: error instanceof RequestTooBig ? 'request-too-big' : 'broken-form', form })
  }
}

/**
 * Reads a form with files (`multipart/form-data`) or without (`application/x-www-form-urlencoded`).
 * Files flow into the store, never whole through memory. A file that is refused costs nothing else:
 * the other files and everything typed are in the answer. An unused file field gives nothing.
 */
export const readUpload = async (
  request: Request,
  store: FileStore,
  limits: UploadLimits = UPLOAD_LIMITS,
): Promise<Result<UploadedForm, UploadError>> => {
  const contentType = request.headers.get('content-type') ?? ''
  const form = emptyForm()
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType)
  if (!isForm || !request.body) return err({ kind: 'not-a-form', form })
  const reading: Reading = {
    form,
    limits,
    store,
    fileCount: 0,
    fileBytes: 0,
    open: new Set(),
    outcomes: [],
  }
  return readBody(reading, request.body, contentType)
}
