import { fileSize } from '../../platform/documents/format.ts'
import { ACCEPT } from '../../platform/uploads/file-kinds.ts'
import { scanTexts } from '../../platform/uploads/scanner.ts'
import type { DocumentSlot } from '../../scheme/index.ts'
import { Cluster, Stack } from '../../ui/arrange.tsx'
import { Button } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDateTime } from '../../ui/dates.ts'
import { FileField } from '../../ui/text-fields.tsx'
import { type Attachment, mayOpen, type Scan } from '../attachment.ts'
import { attachmentTexts } from '../attachment-texts.ts'
import { fileField } from '../step-checks.ts'
import { OTHER_SLOT, WRITTEN } from '../steps.ts'

/** What stands beside a file about its virus check. */
export const scanText = (scan: Scan, lang: 'nl' | 'en'): string =>
  scanTexts[scan.kind === 'waiting' ? 'not-scanned' : scan.kind][lang]

/** Where a file is shown and where it is replaced. */
export const attachmentPath = ({ applicationId, id }: Attachment): string =>
  `/aanvragen/${applicationId}/stuk/${id}`

interface FileLineProps {
  attachment: Attachment
  /** Who added it. */
  addedBy: string
  editable: boolean
}

/** One file with what can be done with it. */
const FileLine = ({ attachment, addedBy, editable }: FileLineProps) => {
  const lang = useLang()
  const texts = attachmentTexts(lang)
  const { id, name, size, scan, addedAt } = attachment
  const path = attachmentPath(attachment)
  return (
    <li id={`stuk-${id}`}>
      <strong>{mayOpen(attachment) ? <a href={`${path}/bestand`}>{name}</a> : name}</strong> (
      {fileSize(size, lang)})
      <br />
      {texts.addedBy(formatDateTime(addedAt, lang), addedBy)}. {scanText(scan, lang)}
      {editable && (
        <Cluster>
          <a class="nl-link" href={path} aria-label={texts.detailsOf(name)}>
            {texts.replace}
          </a>
          <Button look="subtle" negative name="stuk-weg" value={id} label={texts.removeNamed(name)}>
            {texts.remove}
          </Button>
        </Cluster>
      )}
    </li>
  )
}

interface FilesProps {
  attachments: readonly Attachment[]
  names: ReadonlyMap<string, { name: string }>
  editable: boolean
}

/** The files of one slot. */
export const FileLines = ({ attachments, names, editable }: FilesProps) => {
  const texts = attachmentTexts(useLang())
  if (attachments.length === 0) return <p>{texts.noneYet}</p>
  return (
    <ul>
      {attachments.map((attachment) => (
        <FileLine
          attachment={attachment}
          addedBy={names.get(attachment.addedBy)?.name ?? ''}
          editable={editable}
        />
      ))}
    </ul>
  )
}

const slotHint = (slot: DocumentSlot | null, lang: 'nl' | 'en'): string => {
  const texts = attachmentTexts(lang)
  if (!slot) return texts.otherHint
  return slot.id in WRITTEN ? `${slot.hint[lang]} ${texts.writtenAbove}` : slot.hint[lang]
}

interface SlotProps extends FilesProps {
  /** `null`: whatever else the school wants to send. */
  slot: DocumentSlot | null
}

/** A document slot: what belongs in it, what is in it, and a box for more. */
export const Slot = ({ slot, attachments, ...rest }: SlotProps) => {
  const lang = useLang()
  const texts = attachmentTexts(lang)
  const id = slot?.id ?? OTHER_SLOT
  const isNeeded = slot !== null && slot.required && !(id in WRITTEN)
  return (
    <Stack gap="s" id={`stukken-${id}`}>
      <h3>
        {slot?.name[lang] ?? texts.otherSlot} ({isNeeded ? texts.needed : texts.notNeeded})
      </h3>
      <p>{slotHint(slot, lang)}</p>
      <FileLines attachments={attachments.filter((one) => one.slot === id)} {...rest} />
      <FileField
        name={fileField(id)}
        label={texts.add}
        hint={`${texts.kinds} ${texts.several}`}
        accept={ACCEPT}
        multiple
        optional={!isNeeded}
      />
    </Stack>
  )
}
