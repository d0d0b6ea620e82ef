import type { Lang } from '../platform/lang.ts'
import { formatDate } from '../ui/dates.ts'
import { changesBetween } from './changes.ts'
import type { CrossOverEntry, PermissionEntry } from './entry.ts'
import { detailTexts } from './detail-texts.ts'
import { recordTexts } from './record-texts.ts'

/** What an entry changed against the one before it: one line for each field. */
export const changeLines = (
  entry: CrossOverEntry,
  before: CrossOverEntry | undefined,
  lang: Lang,
): string[] => {
  if (!before) return []
  const texts = detailTexts(lang)
  return changesBetween(before.record, entry.record, lang).map((change) =>
    texts.fromTo(
      recordTexts(lang)[change.field],
      change.before ?? texts.unknown,
      change.after ?? texts.unknown,
    ),
  )
}

/** From when it holds, where that is not always. */
export const validityLines = (entry: CrossOverEntry | PermissionEntry, lang: Lang): string[] =>
  entry.validFrom ? [detailTexts(lang).holdsFrom(formatDate(entry.validFrom, lang))] : []

/** What happened to a record. */
export const recordTitle = (corrected: boolean, lang: Lang): string => {
  const texts = detailTexts(lang)
  return corrected ? texts.corrected : texts.added
}

/** What happened to a permission. */
export const permissionTitle = (entry: PermissionEntry, lang: Lang): string => {
  const texts = detailTexts(lang)
  const school = entry.record.school.name ?? texts.unnamed
  if (entry.record.state === 'revoked') return texts.permissionRevoked(school)
  return entry.seq === 1 ? texts.permissionAdded(school) : texts.permissionChanged(school)
}
