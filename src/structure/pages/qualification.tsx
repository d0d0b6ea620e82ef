import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Columns, Panel } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { selectDomains, selectDossierQualifications } from '../dossier.store.ts'
import { electivesOf, type OfferedElective } from '../elective.store.ts'
import { findQualification, type QualificationView } from '../qualification.store.ts'
import type { Domain, Qualification } from '../structure.ts'
import { structureTexts } from '../texts.ts'
import { CompareForm } from './compare-form.tsx'
import { type AskedDay, askedDay, DayNote } from './day.tsx'
import { Lineage } from './lineage.tsx'
import { Origin } from './origin.tsx'
import { QualificationFacts } from './qualification-facts.tsx'
import { Certainty, UnitList } from './unit-list.tsx'

interface PageProps {
  view: QualificationView
  domain: Domain | null
  offered: readonly OfferedElective[]
  related: readonly Qualification[]
  day: AskedDay
}

const Tasks = ({ view }: { view: QualificationView }) => {
  const texts = structureTexts(useLang())
  const { coreTasks, hidden } = view
  const isHiding = hidden.coreTasks + hidden.workProcesses > 0
  return (
    <section>
      <h2 id="kerntaken">{texts.coreTasks}</h2>
      {coreTasks.length === 0 ? (
        <EmptyState title={texts.noTasks}>
          <p>{texts.noTasksHelp}</p>
        </EmptyState>
      ) : (
        <>
          <Certainty tasks={coreTasks} />
          <UnitList tasks={coreTasks} />
        </>
      )}
      {isHiding && <p>{texts.hiddenParts(hidden.coreTasks, hidden.workProcesses)}</p>}
    </section>
  )
}

const Offered = ({ offered, day }: Pick<PageProps, 'offered' | 'day'>) => {
  const texts = structureTexts(useLang())
  if (offered.length === 0) return null
  const isOfficial = offered.every(({ link }) => link.evidence === 'official')
  return (
    <section>
      <h2>{texts.offered}</h2>
      {!isOfficial && <p>{texts.offeredAbout}</p>}
      <DataTable
        caption={texts.electives}
        captionHidden
        columns={[
          {
            key: 'name',
            header: texts.name,
            rowHeader: true,
            cell: ({ elective }) => (
              <a class="nl-link" href={day.keep(`/keuzedelen/${elective.code}`)}>
                {elective.title || texts.unknownTitle}
              </a>
            ),
          },
          { key: 'code', header: texts.code, code: true, cell: ({ elective }) => elective.code },
          { key: 'size', header: texts.size, numeric: true, cell: ({ elective }) => elective.sbu },
          {
            key: 'evidence',
            header: texts.evidence,
            cell: ({ link }) =>
              link.evidence === 'official'
                ? texts['evidence-official']
                : texts['evidence-school-offer'](link.documents ?? 1),
          },
        ]}
        rows={offered}
      />
    </section>
  )
}

const Certificates = ({ view }: { view: QualificationView }) => {
  const texts = structureTexts(useLang())
  if (view.certificates.length === 0) return null
  return (
    <section>
      <h2>{texts.certificates}</h2>
      <ul>
        {view.certificates.map(({ code, title, unitCode }) => (
          <li>
            {title ?? texts.unknownTitle} ({code})
            {unitCode && `, ${texts.certificateFor.toLowerCase()} ${unitCode}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Standing = ({ view }: { view: QualificationView }) => {
  const texts = structureTexts(useLang())
  if (view.standing === 'in-force') return null
  return <Alert kind="info">{texts[`about-${view.standing}`]}</Alert>
}

const Body = (props: PageProps) => {
  const lang = useLang()
  const texts = structureTexts(lang)
  const { view, domain, offered, related, day } = props
  const { qualification } = view
  return (
    <>
      <Standing view={view} />
      <Columns kind="aside">
        <div>
          <h2>{texts.facts}</h2>
          <QualificationFacts view={view} domain={domain} keep={day.keep} />
          <Tasks view={view} />
          <Offered offered={offered} day={day} />
          <Certificates view={view} />
        </div>
        <div>
          <Panel label={texts.lineage}>
            <div class="snijvlak-aside">
              <Lineage view={view} related={related} day={day} />
              {qualification.kind === 'cross-over' && (
                <p>
                  <a class="nl-link" href={`/register/${qualification.code}`}>
                    {texts.register}
                  </a>
                </p>
              )}
              <CompareForm first={qualification.code} day={day} />
              <Origin version={view.version} />
            </div>
          </Panel>
        </div>
      </Columns>
    </>
  )
}

const show = async (visit: Visit) => {
  const { db } = visit.services
  const texts = structureTexts(visit.lang)
  const day = askedDay(visit)
  const view = await findQualification(db, visit.param('code'), day.on)
  if (!view) return visit.notFound()
  const { qualification, dossier } = view
  const domains = await selectDomains(db)
  const owners = [
    qualification.code,
    ...(qualification.dossierCode ? [qualification.dossierCode] : []),
  ]
  const siblings = dossier ? await selectDossierQualifications(db, dossier.code) : []
  return visit.page(
    {
      title: qualification.name,
      lead: (
        <>
          {texts[`type-${qualification.kind}`]}, {texts.level.toLowerCase()}{' '}
          {qualification.level ?? formatUnknown(visit.lang)}. <DayNote on={day.on} />.
        </>
      ),
      breadcrumb: [
        { label: texts.qualifications, href: day.keep('/kwalificaties') },
        ...(dossier
          ? [{ label: dossier.name ?? dossier.code, href: day.keep(`/dossiers/${dossier.code}`) }]
          : []),
        { label: qualification.name },
      ],
      wide: true,
    },
    <Body
      view={view}
      domain={domains.find(({ code }) => code === qualification.domainCode) ?? null}
      offered={await electivesOf(db, owners)}
      related={siblings.filter(({ code }) => code !== qualification.code)}
      day={day}
    />,
  )
}

const formatUnknown = (lang: 'nl' | 'en') =>
  structureTexts(lang)['standing-not-known'].toLowerCase()

/** One qualification: facts, what it is made of, where that comes from, what came before and after. */
export const qualificationRoutes: Route[] = [get('/kwalificaties/:code', anyone, show)]
