import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useLang } from '../../ui/context.ts'
import { Sign } from '../../ui/sign.tsx'
import { domainHue } from '../domain-hue.ts'
import { dossiersOfDomain, listDomains, selectDomains } from '../dossier.store.ts'
import { structureTexts } from '../texts.ts'
import { type AskedDay, askedDay, DayNote } from './day.tsx'
import { StandingBadge } from './standing-badge.tsx'

type Rows = Awaited<ReturnType<typeof dossiersOfDomain>>

const Dossiers = ({ title, rows, day }: { title: string; rows: Rows; day: AskedDay }) => {
  const texts = structureTexts(useLang())
  if (rows.length === 0) return null
  return (
    <DataTable
      caption={title}
      columns={[
        {
          key: 'name',
          header: texts.name,
          rowHeader: true,
          cell: ({ dossier }) => (
            <a class="nl-link" href={day.keep(`/dossiers/${dossier.code}`)}>
              {dossier.name ?? texts.noName}
            </a>
          ),
        },
        { key: 'code', header: texts.code, code: true, cell: ({ dossier }) => dossier.code },
        {
          key: 'count',
          header: texts.count,
          numeric: true,
          cell: ({ qualifications }) => String(qualifications),
        },
        {
          key: 'standing',
          header: texts.standing,
          cell: ({ standing }) =>
            standing === 'not-known' ? null : <StandingBadge standing={standing} />,
        },
      ]}
      rows={rows}
      rowId={({ dossier }) => `dossier-${dossier.code}`}
    />
  )
}

const byName = (a: Rows[number], b: Rows[number]) =>
  (a.dossier.name ?? a.dossier.code).localeCompare(b.dossier.name ?? b.dossier.code, 'nl')

const isListed = ({ dossier }: Rows[number]) => dossier.current

const show = async (visit: Visit) => {
  const { db } = visit.services
  const texts = structureTexts(visit.lang)
  const day = askedDay(visit)
  const domains = await selectDomains(db)
  const domain = domains.find(({ code }) => code === visit.param('code'))
  if (!domain) return visit.notFound()
  if (domain.sameAs) return visit.redirect(day.keep(`/domeinen/${domain.sameAs}`))
  const summary = (await listDomains(db, day.on)).find((one) => one.domain.code === domain.code)
  const twin = domains.find(({ sameAs }) => sameAs === domain.code)
  const sorted = (await dossiersOfDomain(db, domain.code, day.on)).toSorted(byName)
  return visit.page(
    {
      title: domain.name,
      lead: (
        <>
          {texts.domainLead(summary?.dossiers ?? 0, summary?.qualifications ?? 0)}{' '}
          <DayNote on={day.on} />.
        </>
      ),
      breadcrumb: [
        { label: texts.qualifications, href: day.keep('/kwalificaties') },
        { label: domain.name },
      ],
      wide: true,
    },
    <>
      <p>
        <Sign
          parts={[{ share: 1, hue: domainHue(domain.code), label: domain.name }]}
          size={72}
          decorative
        />
      </p>
      {twin && <p>{texts.twin(twin.code)}</p>}
      <p>
        <a class="nl-link" href={day.keep(`/kwalificaties?domein=${domain.code}`)}>
          {texts.search}
        </a>
      </p>
      <Dossiers title={texts.dossiersListed} rows={sorted.filter(isListed)} day={day} />
      <Dossiers
        title={texts.dossiersEarlier}
        rows={sorted.filter((row) => !isListed(row))}
        day={day}
      />
    </>,
  )
}

/** One domain with its dossiers. The historic twin of a domain leads to the one that goes on. */
export const domainRoutes: Route[] = [get('/domeinen/:code', anyone, show)]
