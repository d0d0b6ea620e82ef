import type { FileKind } from './file-kinds.ts'
import type { RefusalCode } from './texts.ts'

/** All sizes in bytes. */
export interface UploadLimits {
  maxFileBytes: number
  maxFiles: number
  /** All files of one form together. A request more than twice as large is broken off. */
  maxTotalBytes: number
  /** One text field. */
  maxFieldBytes: number
  maxFields: number
}

export const UPLOAD_LIMITS: UploadLimits = {
  maxFileBytes: 25_000_000,
  maxFiles: 20,
  maxTotalBytes: 100_000_000,
  maxFieldBytes: 500_000,
  maxFields: 1000,
}

/** A file that stands in the store; the record that points at it is the caller's. */
export interface StoredUpload {
  field: string
  /** Cleaned: safe to show and to store. */
  name: string
  kind: FileKind
  /** The content type to serve it with. */
  type: string
  sha256: string
  /** Bytes. */
  size: number
}

/** A file that was not taken; `refusalText` says why and what to do. */
export interface RefusedUpload {
  field: string
  name: string
  code: RefusalCode
  /** For a mismatch: what the content is, as an ending. */
  found?: string
}

export interface UploadedForm {
  /** Text fields as they were typed, except those named in `cutOff`. */
  fields: FormData
  files: StoredUpload[]
  refused: RefusedUpload[]
  /** Fields longer than allowed: their value in `fields` ends at the limit. */
  cutOff: string[]
}

/** The form could not be read to its end. `form` holds what had arrived: show that, lose nothing. */
export interface UploadError {
  kind: 'not-a-form' | 'broken-form' | 'request-too-big'
  form: UploadedForm
}
