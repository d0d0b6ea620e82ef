import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { Columns } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { selectDomains } from '../dossier.store.ts'
import { findQualification, type QualificationView } from '../qualification.store.ts'
import { sharedIds, sharedTitles, type SharedTitle } from '../shared-titles.ts'
import { type CoreTask, type Domain, unitId } from '../structure.ts'
import { structureTexts } from '../texts.ts'
import { CompareForm } from './compare-form.tsx'
import { type AskedDay, askedDay } from './day.tsx'
import { QualificationFacts } from './qualification-facts.tsx'
import { UnitList } from './unit-list.tsx'

const HOME = '/kwalificaties/vergelijk'

interface SideProps {
  view: QualificationView
  shared: Set<string>
  domain: Domain | null
  day: AskedDay
}

const Side = ({ view, shared, domain, day }: SideProps) => {
  const texts = structureTexts(useLang())
  const { qualification, coreTasks } = view
  return (
    <section>
      <h2>
        <a class="nl-link" href={day.keep(`/kwalificaties/${qualification.code}`)}>
          {qualification.name}
        </a>
      </h2>
      <QualificationFacts view={view} domain={domain} keep={day.keep} />
      {coreTasks.length === 0 ? (
        <p>{texts.noTasks}.</p>
      ) : (
        <UnitList
          tasks={coreTasks}
          mark={(process) =>
            shared.has(unitId(process)) && <StatusBadge tone="good">{texts.same}</StatusBadge>
          }
        />
      )}
    </section>
  )
}

const countOf = (tasks: readonly CoreTask[]) =>
  tasks.reduce((sum, { workProcesses }) => sum + workProcesses.length, 0)

interface SharedProps {
  shared: readonly SharedTitle[]
  views: readonly [QualificationView, QualificationView]
}

const Shared = ({ shared, views }: SharedProps) => {
  const texts = structureTexts(useLang())
  const [a, b] = [countOf(views[0].coreTasks), countOf(views[1].coreTasks)]
  if (a === 0 || b === 0) return <p>{texts.cannotShare}</p>
  if (shared.length === 0) return <p>{texts.nothingShared}</p>
  return (
    <>
      <p>{texts.sharedCount(shared.length, a, b)}</p>
      <p>{texts.sharedAbout}</p>
      <DataTable
        caption={texts.shared}
        captionHidden
        columns={[
          {
            key: 'name',
            header: texts.workProcess,
            rowHeader: true,
            cell: ({ first }) => first.title,
          },
          {
            key: 'a',
            header: views[0].qualification.code,
            code: true,
            cell: ({ first }) => first.code,
          },
          {
            key: 'b',
            header: views[1].qualification.code,
            code: true,
            cell: ({ second }) => second.code,
          },
        ]}
        rows={shared}
      />
    </>
  )
}

const Comparison = ({
  views,
  domains,
  day,
}: Omit<SharedProps, 'shared'> & { domains: readonly Domain[]; day: AskedDay }) => {
  const texts = structureTexts(useLang())
  const shared = sharedTitles(views[0].coreTasks, views[1].coreTasks)
  const domainOf = (view: QualificationView) =>
    domains.find(({ code }) => code === view.qualification.domainCode) ?? null
  return (
    <>
      <h2>{texts.shared}</h2>
      <Shared shared={shared} views={views} />
      <Columns>
        <Side
          view={views[0]}
          shared={sharedIds(shared, 'first')}
          domain={domainOf(views[0])}
          day={day}
        />
        <Side
          view={views[1]}
          shared={sharedIds(shared, 'second')}
          domain={domainOf(views[1])}
          day={day}
        />
      </Columns>
    </>
  )
}

const show = async (visit: Visit) => {
  const { db } = visit.services
  const texts = structureTexts(visit.lang)
  const day = askedDay(visit)
  const [first, second] = [visit.query('a').trim(), visit.query('b').trim()]
  const a = first ? await findQualification(db, first, day.on) : undefined
  const b = second ? await findQualification(db, second, day.on) : undefined
  const errors = {
    ...(first && !a ? { a: texts.compareUnknown(first) } : {}),
    ...(second && !b ? { b: texts.compareUnknown(second) } : {}),
  }
  const isFaulty = Object.keys(errors).length > 0
  return visit.page(
    {
      title: texts.compareTitle,
      breadcrumb: [
        { label: texts.qualifications, href: day.keep('/kwalificaties') },
        { label: texts.compare },
      ],
      wide: true,
      faulty: isFaulty,
      ...(isFaulty ? { status: 404 as const } : {}),
    },
    <>
      {a && b && <Comparison views={[a, b]} domains={await selectDomains(db)} day={day} />}
      <CompareForm first={first} second={second} day={day} errors={errors} />
    </>,
  )
}

/** Two qualifications side by side, with what they share. */
export const compareRoutes: Route[] = [get(HOME, anyone, show)]
