import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Columns, Panel } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { type DossierView, findDossier } from '../dossier.store.ts'
import type { Qualification } from '../structure.ts'
import { structureTexts } from '../texts.ts'
import { type AskedDay, askedDay, DayNote } from './day.tsx'
import { BeforeAndAfter } from './lineage.tsx'
import { Origin, Versions } from './origin.tsx'
import { StandingBadge } from './standing-badge.tsx'
import { Certainty, UnitList } from './unit-list.tsx'

interface DossierProps {
  view: DossierView
  day: AskedDay
}

const Facts = ({ view, day }: DossierProps) => {
  const lang = useLang()
  const texts = structureTexts(lang)
  const { dossier, domain, standing } = view
  const { intakeUntil, trainingUntil, edition } = dossier
  return (
    <DataList
      items={[
        { term: texts.code, value: dossier.code },
        { term: texts.standing, value: <StandingBadge standing={standing} /> },
        {
          term: texts.domain,
          value: domain && (
            <a class="nl-link" href={day.keep(`/domeinen/${domain.sameAs ?? domain.code}`)}>
              {domain.name}
            </a>
          ),
        },
        { term: texts.validFrom, value: dossier.validFrom && formatDate(dossier.validFrom, lang) },
        ...(intakeUntil ? [{ term: texts.intakeUntil, value: formatDate(intakeUntil, lang) }] : []),
        ...(trainingUntil
          ? [{ term: texts.trainingUntil, value: formatDate(trainingUntil, lang) }]
          : []),
        { term: texts.nationalList, value: dossier.current ? texts.listed : texts.notListed },
        ...(edition ? [{ term: texts.chamber, value: edition.sectorChamber }] : []),
      ]}
    />
  )
}

interface TableProps {
  title: string
  rows: readonly Qualification[]
  day: AskedDay
}

const Qualifications = ({ title, rows, day }: TableProps) => {
  const texts = structureTexts(useLang())
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          {
            key: 'name',
            header: texts.name,
            rowHeader: true,
            cell: ({ code, name }) => (
              <a class="nl-link" href={day.keep(`/kwalificaties/${code}`)}>
                {name}
              </a>
            ),
          },
          { key: 'code', header: texts.code, code: true, cell: ({ code }) => code },
          {
            key: 'level',
            header: texts.level,
            numeric: true,
            cell: ({ level }) => level && String(level),
          },
        ]}
        rows={rows}
        rowId={({ code }) => `kwalificatie-${code}`}
      />
    </section>
  )
}

const Basis = ({ view }: { view: DossierView }) => {
  const texts = structureTexts(useLang())
  const { basis, hidden } = view
  if (basis.length === 0 && hidden.coreTasks + hidden.workProcesses === 0) return null
  return (
    <section>
      <h2>{texts.coreTasks}</h2>
      <p>{texts.basisAbout}</p>
      <Certainty tasks={basis} />
      <UnitList tasks={basis} />
      {hidden.coreTasks + hidden.workProcesses > 0 && (
        <p>{texts.hiddenParts(hidden.coreTasks, hidden.workProcesses)}</p>
      )}
    </section>
  )
}

const Body = ({ view, day }: DossierProps) => {
  const texts = structureTexts(useLang())
  const { dossier, qualifications, formerly, successions, versions, standing } = view
  return (
    <>
      {standing !== 'in-force' && <Alert kind="info">{texts[`about-${standing}`]}</Alert>}
      <Columns kind="aside">
        <div>
          <h2>{texts.facts}</h2>
          <Facts view={view} day={day} />
          <Qualifications title={texts.qualificationsOf} rows={qualifications} day={day} />
          <Basis view={view} />
          <Qualifications title={texts.formerly} rows={formerly} day={day} />
        </div>
        <div>
          <Panel label={texts.origin}>
            <div class="snijvlak-aside">
              <BeforeAndAfter code={dossier.code} successions={successions} day={day} />
              <Versions versions={versions} path={`/dossiers/${dossier.code}`} />
              <Origin version={view.version} />
            </div>
          </Panel>
        </div>
      </Columns>
    </>
  )
}

const show = async (visit: Visit) => {
  const texts = structureTexts(visit.lang)
  const day = askedDay(visit)
  const view = await findDossier(visit.services.db, visit.param('code'), day.on)
  if (!view) return visit.notFound()
  const { dossier, domain } = view
  const name = dossier.name ?? `${texts.dossier} ${dossier.code}`
  return visit.page(
    {
      title: name,
      lead: (
        <>
          {texts.dossier}. <DayNote on={day.on} />.
        </>
      ),
      breadcrumb: [
        { label: texts.qualifications, href: day.keep('/kwalificaties') },
        ...(domain
          ? [{ label: domain.name, href: day.keep(`/domeinen/${domain.sameAs ?? domain.code}`) }]
          : []),
        { label: name },
      ],
      wide: true,
    },
    <Body view={view} day={day} />,
  )
}

/** One dossier: its qualifications and what they share. */
export const dossierRoutes: Route[] = [get('/dossiers/:code', anyone, show)]
