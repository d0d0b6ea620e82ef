import { type Attachment, mayOpen, slotName } from '../../applying/index.ts'
import { fileSize } from '../../platform/documents/format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import type { CaseContext } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'
import { casePath } from '../case-file.ts'

const FileName = ({ file, context }: { file: Attachment; context: CaseContext }) => {
  const { lang } = context.visit
  const texts = casePageTexts(lang)
  if (mayOpen(file))
    return (
      <a class="nl-link" href={casePath(context.file.reference, 'bijlagen', file.id)}>
        {file.name}
      </a>
    )
  return (
    <>
      {file.name}. {file.scan.kind === 'infected' ? texts.infected : texts.notScanned}
    </>
  )
}

/** The attachments that were handed in; only what the scanner lets through can be opened. */
export const FileTable = ({
  files,
  context,
}: {
  files: readonly Attachment[]
  context: CaseContext
}) => {
  const { lang } = context.visit
  const texts = casePageTexts(lang)
  return (
    <DataTable
      caption={texts.files}
      captionHidden
      rows={files}
      empty={<p>{texts.noFiles}</p>}
      columns={[
        {
          key: 'file',
          header: texts.file,
          rowHeader: true,
          cell: (file) => <FileName file={file} context={context} />,
        },
        {
          key: 'slot',
          header: texts.slot,
          cell: ({ slot }) => slotName(context.file.scheme, slot, lang),
        },
        {
          key: 'size',
          header: texts.size,
          numeric: true,
          cell: ({ size }) => fileSize(size, lang),
        },
        {
          key: 'added',
          header: texts.added,
          code: true,
          cell: ({ addedAt }) => formatDate(addedAt, lang),
        },
      ]}
    />
  )
}
