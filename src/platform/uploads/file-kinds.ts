/** The kinds of file the product takes. Everything else is refused. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'odt' | 'ods' | 'png' | 'jpeg' | 'text' | 'csv'

/** How a kind is served and which endings a name of that kind may have; the first is the usual one. */
export interface KindFacts {
  type: string
  extensions: readonly [string, ...string[]]
}

export const FILE_KINDS: Readonly<Record<FileKind, KindFacts>> = {
  pdf: { type: 'application/pdf', extensions: ['pdf'] },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  odt: { type: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  png: { type: 'image/png', extensions: ['png'] },
  jpeg: { type: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  text: { type: 'text/plain; charset=utf-8', extensions: ['txt', 'text'] },
  csv: { type: 'text/csv; charset=utf-8', extensions: ['csv'] },
}

const BY_EXTENSION = new Map<string, FileKind>(
  (Object.keys(FILE_KINDS) as FileKind[]).flatMap((kind) =>
    FILE_KINDS[kind].extensions.map((extension) => [extension, kind] as const),
  ),
)

/** The kind an ending promises, or `null` when the product does not take such files. */
export const kindOfExtension = (extension: string): FileKind | null =>
  BY_EXTENSION.get(extension) ?? null

/** The value for the `accept` attribute of a file field. */
export const ACCEPT = [...BY_EXTENSION.keys()].map((extension) => `.${extension}`).join(',')
