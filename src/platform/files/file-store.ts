import type { Result } from '../result.ts'
import type { Instant } from '../time.ts'

/** Lower-case hexadecimal SHA-256 of a content: its only address. */
export type Sha256 = string

/** What the store knows of one content. */
export interface StoredContent {
  sha256: Sha256
  /** Bytes. */
  size: number
  /** The moment of the last `put` of this content, by the clock of the store, not by a reference date. */
  storedAt: Instant
}

/** Why a content was not kept. Nothing of it is visible afterwards. */
export type PutError =
  | { kind: 'too-big'; maxBytes: number }
  | { kind: 'storage-full' }
  | { kind: 'no-permission' }
  | { kind: 'storage-failed'; code: string }
  /** The stream itself broke off: the sender left, or the reader of the upload refused the content. */
  | { kind: 'interrupted'; cause: unknown }

/**
 * Contents by their SHA-256. The same content twice is one content; a content is there whole or not at all.
 * No path, bucket or address leaks out, so that a disk and an S3-compatible store both fit.
 *
 * A content without a record that points at it is an orphan: `list` and `remove` are there for the job
 * that sweeps those. Give an orphan at least a day: a `put` of the same content renews `storedAt`.
 */
export interface FileStore {
  /** Keeps a stream while it flows; memory use does not depend on its size. */
  put(
    stream: AsyncIterable<Uint8Array>,
    options: { maxBytes: number },
  ): Promise<Result<{ sha256: Sha256; size: number }, PutError>>
  /** The content, or `null` when it is not there. The caller reads it to the end or breaks off. */
  open(sha256: Sha256): Promise<AsyncIterable<Uint8Array> | null>
  /** Bytes, or `null` when it is not there. */
  size(sha256: Sha256): Promise<number | null>
  has(sha256: Sha256): Promise<boolean>
  /** `false` when it was not there. */
  remove(sha256: Sha256): Promise<boolean>
  /** Every content, in no particular order. */
  list(): AsyncIterable<StoredContent>
}

/** Whether a text can be an address in a store at all. */
export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** What the keeper of the instance has to do about a failed `put`; for logs and the health page. */
export const putErrorTexts: Record<PutError['kind'], { nl: string; en: string }> = {
  'too-big': {
    nl: 'Het bestand is groter dan is toegestaan. Verhoog de grens of vraag om een kleiner bestand.',
    en: 'The file is larger than allowed. Raise the limit or ask for a smaller file.',
  },
  'storage-full': {
    nl: 'De opslag is vol. Maak ruimte of vergroot de schijf; daarna werkt uploaden vanzelf weer.',
    en: 'The storage is full. Free some space or enlarge the disk; uploads then work again by themselves.',
  },
  'no-permission': {
    nl: 'Het programma mag niet schrijven in de opslagmap. Geef de gebruiker van het programma schrijfrecht.',
    en: 'The program may not write to the storage folder. Give its user write permission.',
  },
  'storage-failed': {
    nl: 'De opslag gaf een fout. Controleer de schijf of de verbinding met de opslag.',
    en: 'The storage gave an error. Check the disk or the connection to the storage.',
  },
  interrupted: {
    nl: 'De verbinding brak af voor het bestand binnen was. Er is niets bewaard; probeer het opnieuw.',
    en: 'The connection broke before the whole file had arrived. Nothing was kept; try again.',
  },
}
