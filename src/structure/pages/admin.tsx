import { randomUUID } from 'node:crypto'
import { auditName, get, post, type Route, roles, type Visit } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDateTime } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Form } from '../../ui/form.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { FileField } from '../../ui/text-fields.tsx'
import { importStructure, previewImport, readImport } from '../import-structure.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportFile } from '../importing/read-files.ts'
import type { KeptLoad } from '../keeping/load.ts'
import { listLoads } from '../keeping/load.store.ts'
import { LARGEST_UPLOAD, MOST_FILES, receiveFiles } from '../receive-files.ts'
import {
  findUpload,
  insertUpload,
  markUploadApplied,
  type StructureUpload,
} from '../upload.store.ts'
import { Preview } from './import-preview.tsx'

const HOME = '/beheer/structuur'
const ROWS = 20
const admin = roles('admin')

const History = ({ loads }: { loads: readonly KeptLoad[] }) => {
  const lang = useLang()
  const texts = importTexts(lang)
  return (
    <DataTable
      caption={texts.history}
      captionHidden
      columns={[
        {
          key: 'when',
          header: texts.when,
          rowHeader: true,
          cell: ({ at }) => formatDateTime(at, lang),
        },
        { key: 'source', header: texts.source, cell: ({ source }) => texts[`source-${source}`] },
        {
          key: 'files',
          header: texts.files,
          cell: ({ files }) => files.map(({ name }) => name).join(', ') || '–',
        },
        {
          key: 'changes',
          header: texts.whatChanged,
          cell: ({ changes }) => texts.changes(changes.new, changes.changed, changes.ended),
        },
      ]}
      rows={loads}
      empty={<EmptyState title={texts.noHistory} />}
    />
  )
}

const crumbs = (visit: Visit, ...more: string[]) => {
  const texts = importTexts(visit.lang)
  return [
    { label: texts.admin, href: '/beheer' },
    { label: texts.title, href: HOME },
    ...more.map((label) => ({ label })),
  ]
}

const pageOf = (visit: Visit): number => {
  const page = Number(visit.query('pagina'))
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}

const showStart = async (visit: Visit, fault?: string) => {
  const texts = importTexts(visit.lang)
  const page = pageOf(visit)
  const { loads, total } = await listLoads(visit.services.db, {
    limit: ROWS,
    offset: (page - 1) * ROWS,
  })
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead,
      breadcrumb: crumbs(visit),
      wide: true,
      faulty: fault !== undefined,
      ...(fault === undefined ? {} : { status: 422 as const }),
    },
    <>
      <Form
        action={HOME}
        multipart
        {...(fault === undefined ? {} : { errors: { bestanden: fault } })}
      >
        <FileField
          name="bestanden"
          label={texts.files}
          hint={texts.filesHint(LARGEST_UPLOAD / 1024 / 1024, MOST_FILES)}
          accept=".xml,.csv,.xlsx"
          multiple
        />
        <ActionGroup>
          <Button look="primary">{texts.look}</Button>
        </ActionGroup>
      </Form>
      <h2>{texts.history}</h2>
      <History loads={loads} />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / ROWS))}
        href={(to) => `${HOME}?pagina=${to}`}
      />
    </>,
  )
}

const receive = async (visit: Visit) => {
  const texts = importTexts(visit.lang)
  const { db, files } = visit.services
  const received = await receiveFiles(visit.c.req.raw, files)
  if (!received) return showStart(visit, texts.broken)
  if (received.lost.length > 0) return showStart(visit, texts.lost(received.lost.join(', ')))
  if (received.files.length === 0) return showStart(visit, texts.noFiles)
  const id = randomUUID()
  const upload = { id, at: visit.now, actor: auditName(visit.actor), files: received.files }
  await inTransaction(db, (tx) => insertUpload(tx, upload))
  return visit.redirect(`${HOME}/${id}`)
}

async function* contentOf(visit: Visit, sha256: string) {
  const content = await visit.services.files.open(sha256)
  if (content) yield* content
}

const readUpload = async (visit: Visit, { files }: StructureUpload) => {
  const kept = await Promise.all(files.map(({ sha256 }) => visit.services.files.has(sha256)))
  if (kept.includes(false)) return null
  const sources = files.map(
    ({ name, sha256 }): ImportFile => ({ name, open: () => contentOf(visit, sha256) }),
  )
  return readImport(sources, visit.today)
}

const showPreview = async (visit: Visit, applying: boolean) => {
  const texts = importTexts(visit.lang)
  const { db } = visit.services
  const upload = await findUpload(db, visit.param('id'))
  if (!upload) return visit.notFound()
  const read = await readUpload(visit, upload)
  if (!read) return visit.redirect(HOME, { kind: 'error', text: texts.gone })
  const version = applying ? Number((await visit.form()).get('versie')) : undefined
  const result = applying
    ? await importStructure(db, read, {
        actor: auditName(visit.actor),
        now: visit.now,
        ...(Number.isSafeInteger(version) ? { version: version ?? 0 } : {}),
      })
    : null
  if (result?.ok) {
    const { load } = result.value
    if (load !== null) await inTransaction(db, (tx) => markUploadApplied(tx, upload.id, load))
    const text = load === null ? texts.appliedNothing : texts.applied
    return visit.redirect(HOME, { kind: 'success', text })
  }
  const refused = result && !result.ok ? result.error : null
  return visit.page(
    {
      title: texts.preview,
      breadcrumb: crumbs(visit, texts.preview),
      wide: true,
      faulty: refused !== null,
      ...(refused
        ? { status: refused.kind === 'changed-meanwhile' ? (409 as const) : (422 as const) }
        : {}),
    },
    <Preview
      preview={await previewImport(db, read)}
      action={`${HOME}/${upload.id}`}
      refused={refused}
    />,
  )
}

/** Taking official files in: send, look at what would change, apply; and the history. */
export const structureAdminRoutes: Route[] = [
  get(HOME, admin, (visit) => showStart(visit)),
  post(HOME, admin, receive, { upload: true }),
  get(`${HOME}/:id`, admin, (visit) => showPreview(visit, false)),
  post(`${HOME}/:id`, admin, (visit) => showPreview(visit, true)),
]
