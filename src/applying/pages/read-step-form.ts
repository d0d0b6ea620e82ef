import type { Lang } from '../../platform/lang.ts'
import type { Services } from '../../platform/services.ts'
import { readUpload } from '../../platform/uploads/read-upload.ts'
import { refusalText, uploadErrorTexts } from '../../platform/uploads/texts.ts'
import {
  type RefusedUpload,
  type StoredUpload,
  UPLOAD_LIMITS,
  type UploadError,
} from '../../platform/uploads/upload.ts'
import type { RefusedFile } from './step-form.tsx'

/** A form of a step as it came in: whatever arrived is there, also of one that broke off. */
export interface StepPost {
  fields: FormData
  files: StoredUpload[]
  refused: RefusedFile[]
  broken: UploadError['kind'] | null
}

const refusedFile =
  (lang: Lang) =>
  (refused: RefusedUpload): RefusedFile => ({
    name: refused.name,
    text: refusalText(refused, UPLOAD_LIMITS)[lang],
  })

/** Reads a form with or without files; the files are in the store afterwards. */
export const readStepForm = async (
  request: Request,
  { files }: Pick<Services, 'files'>,
  lang: Lang,
): Promise<StepPost> => {
  const read = await readUpload(request, files)
  const form = read.ok ? read.value : read.error.form
  return {
    fields: form.fields,
    files: form.files,
    refused: form.refused.map(refusedFile(lang)),
    broken: read.ok ? null : read.error.kind,
  }
}

/** What to tell about a form that did not arrive whole. */
export const brokenText = (broken: StepPost['broken'], lang: Lang): string | null =>
  broken && uploadErrorTexts[broken][lang]
