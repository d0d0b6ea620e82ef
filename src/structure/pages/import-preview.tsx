import { Alert } from '../../ui/alert.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { formatNumber, type Lang } from '../../ui/texts.ts'
import { type ImportPreview, type ImportRefusal, refusalOfImport } from '../import-structure.ts'
import { importFieldTexts } from '../import-field-texts.ts'
import { importTexts } from '../import-texts.ts'
import type { StructureConflict } from '../importing/compare-structure.ts'
import type { EntityKind } from '../importing/entities.ts'
import { type ImportProblem, problemText } from '../importing/problem.ts'

const SHOWN = 50

const COUNTED = [
  'dossiers',
  'qualifications',
  'coreTasks',
  'workProcesses',
  'competences',
  'knowledge',
  'electives',
  'institutions',
  'recognitions',
] as const

interface Row {
  kind: EntityKind
  key: string
  fields?: { field: string }[]
  reason?: StructureConflict['reason']
}

const detailOf = ({ fields = [], reason }: Row, lang: Lang): string => {
  const names = importFieldTexts(lang)
  if (reason) return names[reason]
  const known = new Map(Object.entries(names))
  const words = fields.map(({ field }) =>
    field.startsWith('edition.') ? names.edition : (known.get(field) ?? field),
  )
  return [...new Set(words)].join(', ') || '–'
}

const Changes = ({ title, rows }: { title: string; rows: readonly Row[] }) => {
  const lang = useLang()
  const texts = importTexts(lang)
  if (rows.length === 0) return null
  return (
    <section>
      <h3>
        {title} ({formatNumber(rows.length, lang)})
      </h3>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'kind', header: texts.what, cell: ({ kind }) => importFieldTexts(lang)[kind] },
          { key: 'key', header: texts.key, code: true, rowHeader: true, cell: ({ key }) => key },
          {
            key: 'fields',
            header: texts.fields,
            cell: (row) => detailOf(row, lang),
          },
        ]}
        rows={rows.slice(0, SHOWN)}
      />
      {rows.length > SHOWN && <p>{texts.more(rows.length - SHOWN)}</p>}
    </section>
  )
}

const Problems = ({ problems }: { problems: readonly ImportProblem[] }) => {
  const lang = useLang()
  const texts = importTexts(lang)
  if (problems.length === 0) return null
  return (
    <section>
      <h2>{texts.problems(problems.length)}</h2>
      <DataTable
        caption={texts.problems(problems.length)}
        captionHidden
        columns={[
          { key: 'file', header: texts.file, rowHeader: true, cell: ({ file }) => file },
          { key: 'where', header: texts.where, cell: ({ where }) => where },
          { key: 'reason', header: texts.reason, cell: (one) => problemText(one, lang).reason },
          { key: 'do', header: texts.whatToDo, cell: (one) => problemText(one, lang).whatToDo },
        ]}
        rows={problems.slice(0, SHOWN)}
      />
      {problems.length > SHOWN && <p>{texts.more(problems.length - SHOWN)}</p>}
    </section>
  )
}

interface PreviewProps {
  preview: ImportPreview
  action: string
  /** Why the last try to apply was refused. */
  refused?: ImportRefusal | null
}

/** What files would change, and the button that takes them in. */
export const Preview = ({ preview, action, refused }: PreviewProps) => {
  const lang = useLang()
  const texts = importTexts(lang)
  const { changes, counts, found, version } = preview
  const refusal = refused ?? refusalOfImport(preview)
  const isSame = changes.new.length + changes.changed.length + changes.ended.length === 0
  const mayApply = !isSame && (refusal === null || refusal.kind === 'changed-meanwhile')
  return (
    <>
      {refusal && <Alert kind="error">{texts[`refused-${refusal.kind}`]}</Alert>}
      {!refusal && isSame && <Alert kind="success">{texts.nothingChanges}</Alert>}
      {mayApply && (
        <Form action={action}>
          <Hidden name="versie" value={String(version)} />
          <ActionGroup>
            <Button look="primary">{texts.apply}</Button>
          </ActionGroup>
        </Form>
      )}
      <p>
        <a class="nl-link" href="/beheer/structuur">
          {texts.again}
        </a>
      </p>
      <Problems problems={found.problems} />
      <h2>{texts.counts}</h2>
      <DataList
        items={COUNTED.filter((name) => counts[name] > 0).map((name) => ({
          term: texts[name],
          value: formatNumber(counts[name], lang),
        }))}
      />
      <h2>{texts.preview}</h2>
      <Changes title={texts['change-conflicts']} rows={changes.conflicts} />
      <Changes title={texts['change-ended']} rows={changes.ended} />
      <Changes title={texts['change-changed']} rows={changes.changed} />
      <Changes title={texts['change-new']} rows={changes.new} />
    </>
  )
}
