import { anyone, get, post, type Route, type Visit } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { Cluster } from '../../ui/arrange.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDateTime } from '../../ui/dates.ts'
import { Hidden } from '../../ui/form.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import type { Lang } from '../../ui/texts.ts'
import { readerOf } from '../browser-key.ts'
import { changeText } from '../change-texts.ts'
import { compareCompositions } from '../compare-compositions.ts'
import { composerTexts } from '../composer/texts.ts'
import type { Composition } from '../engine/index.ts'
import { compositionAt, type Revision, revisionsOf } from '../revision.store.ts'
import { nameIn, type StoredComposition } from '../stored-composition.ts'
import { restoreVersion } from '../undo-composition.ts'
import { answered } from './answer.ts'
import { Differences } from './differences.tsx'
import { historyTexts } from './history-texts.ts'
import { baseOf, editable } from './subject.ts'

const PAGE_SIZE = 50

const pageNumber = (visit: Visit): number =>
  Math.max(1, Math.trunc(Number(visit.query('pagina'))) || 1)

const columnsOf = (base: string, latest: number, lang: Lang): Column<Revision>[] => {
  const texts = historyTexts(lang)
  return [
    {
      key: 'version',
      header: texts.version,
      numeric: true,
      rowHeader: true,
      cell: (row) => row.version,
    },
    {
      key: 'what',
      header: texts.what,
      cell: ({ change, frozen, version }) => (
        <>
          {changeText(change, lang)}{' '}
          {version === latest && <StatusBadge tone="active">{texts.latest}</StatusBadge>}{' '}
          {frozen && (
            <StatusBadge tone="good" icon="lock">
              {texts.frozen}
            </StatusBadge>
          )}
        </>
      ),
    },
    { key: 'who', header: texts.who, cell: ({ by }) => by?.name ?? texts.noAccount },
    { key: 'when', header: texts.when, cell: ({ at }) => formatDateTime(at, lang) },
    {
      key: 'look',
      header: texts.look,
      headerHidden: true,
      cell: ({ version }) =>
        version < latest && (
          <a
            class="nl-link"
            href={`${base}/geschiedenis?versie=${version}#vergelijking`}
            aria-label={texts.lookOf(version)}
          >
            {texts.look}
          </a>
        ),
    },
  ]
}

interface ComparisonProps {
  stored: StoredComposition
  version: number
  older: Composition
  lang: Lang
}

/** What a version was against what stands there now, and the way back. */
const Comparison = ({ stored, version, older, lang }: ComparisonProps) => {
  const texts = historyTexts(lang)
  return (
    <section id="vergelijking" aria-labelledby="vergelijking-kop" tabindex={-1}>
      <h2 id="vergelijking-kop">{texts.compareTitle(version)}</h2>
      <Differences
        caption={texts.compareCaption(version, stored.version)}
        differences={compareCompositions(older, stored.doc)}
        lang={lang}
      />
      <form method="post" action={`/samenstellen/${stored.id}/geschiedenis`}>
        <Hidden name="versie" value={String(version)} />
        <Cluster>
          <Button look="primary" id="terugzetten" icon="history">
            {texts.restore(version)}
          </Button>
          <a
            class="nl-link"
            href={`/samenstellen/${stored.id}/samenstelling.json?versie=${version}`}
            download
          >
            {texts.downloadVersion}
          </a>
        </Cluster>
      </form>
    </section>
  )
}

const olderVersion = (
  { services }: Visit,
  { id, version: latest }: StoredComposition,
  version: number,
): Promise<Composition | null> =>
  Number.isInteger(version) && version > 0 && version < latest
    ? compositionAt(services.db, id, version)
    : Promise.resolve(null)

const show = async (visit: Visit, stored: StoredComposition): Promise<Response> => {
  const { lang } = visit
  const texts = historyTexts(lang)
  const base = `/samenstellen/${stored.id}`
  const revisions = await revisionsOf(visit.services.db, stored.id)
  const pages = Math.max(1, Math.ceil(revisions.length / PAGE_SIZE))
  const page = Math.min(pageNumber(visit), pages)
  const version = Number(visit.query('versie'))
  const older = await olderVersion(visit, stored, version)
  const name = nameIn(stored.doc) ?? composerTexts(lang).untitled
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead,
      breadcrumb: [
        { label: composerTexts(lang).compose, href: '/samenstellen' },
        { label: name, href: base },
        { label: texts.title },
      ],
    },
    <>
      <p>
        <ButtonLink href={base} id="terug" icon="arrow-left">
          {texts.back}
        </ButtonLink>
      </p>
      {older && <Comparison stored={stored} version={version} older={older} lang={lang} />}
      <DataTable
        caption={texts.caption}
        columns={columnsOf(base, stored.version, lang)}
        rows={revisions.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
        rowId={(row) => `versie-${row.version}`}
      />
      <Pagination page={page} pages={pages} href={(n) => `${base}/geschiedenis?pagina=${n}`} />
    </>,
  )
}

const restore = async (visit: Visit, { id }: StoredComposition): Promise<Response> => {
  const version = Number((await visit.form()).get('versie'))
  const done = await inTransaction(visit.services.db, (tx) =>
    restoreVersion(tx, { id, version }, readerOf(visit), visit.now),
  )
  const text = historyTexts(visit.lang).restored(version)
  return answered(visit, done, done.ok ? baseOf(id) : `${baseOf(id)}/geschiedenis`, text)
}

/** The versions of a composition: what changed, comparing, restoring. */
export const historyRoutes: Route[] = [
  get('/samenstellen/:id/geschiedenis', anyone, (visit) => editable(visit, show)),
  post('/samenstellen/:id/geschiedenis', anyone, (visit) => editable(visit, restore)),
]
