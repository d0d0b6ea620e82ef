import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { compareDates, type PlainDate, plainDate } from '../../platform/time.ts'
import { Alert } from '../../ui/alert.tsx'
import { Cluster } from '../../ui/arrange.tsx'
import { Button } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { type LoggedChange, changeLog, changesWithin } from '../change-log.ts'
import { atomFeed } from '../linked/atom.ts'
import { permissionHistory } from '../permission.store.ts'
import { allCrossOverEntries, registerVersion } from '../register.store.ts'
import { revalidated } from '../revalidated.ts'
import { listTexts } from '../texts.ts'
import { changesTexts } from './changes-texts.ts'
import { DayField } from './day-field.tsx'
import { ChangeLines } from './detail-history.tsx'

const FEED_LENGTH = 100

const dayAt = (visit: Visit, name: string, otherwise: PlainDate): PlainDate => {
  try {
    return visit.query(name) === '' ? otherwise : plainDate(visit.query(name))
  } catch {
    return otherwise
  }
}

interface Period {
  from: PlainDate
  until: PlainDate
  turned: boolean
}

/** The asked days; the last month when none are asked for, and turned round when they stand the wrong way. */
const periodOf = (visit: Visit): Period => {
  const until = dayAt(visit, 'tot', visit.today)
  const from = dayAt(visit, 'van', until.subtract({ months: 1 }))
  return compareDates(from, until) <= 0
    ? { from, until, turned: false }
    : { from: until, until: from, turned: true }
}

const allChanges = async (visit: Visit): Promise<LoggedChange[]> => {
  const { db } = visit.services
  const [entries, permissions] = await Promise.all([allCrossOverEntries(db), permissionHistory(db)])
  return changeLog(entries, permissions, visit.lang)
}

const PeriodForm = ({ period }: { period: Period }) => {
  const texts = changesTexts(useLang())
  return (
    <form class="snijvlak-form" action="/register/wijzigingen" method="get">
      <DayField name="van" label={texts.from} day={period.from} />
      <DayField name="tot" label={texts.until} day={period.until} />
      <Button>{texts.show}</Button>
    </form>
  )
}

const Changes = ({ changes }: { changes: readonly LoggedChange[] }) => {
  const lang = useLang()
  const texts = changesTexts(lang)
  if (changes.length === 0) return <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
  return (
    <Timeline
      entries={changes.map(({ day, code, title, lines }) => ({
        when: formatDate(day, lang),
        iso: day.toString(),
        title: (
          <>
            <a class="nl-link" href={`/register/${code}`}>
              {code}
            </a>{' '}
            {title}
          </>
        ),
        children: <ChangeLines lines={lines} />,
      }))}
    />
  )
}

const render = async (visit: Visit) => {
  const texts = changesTexts(visit.lang)
  const period = periodOf(visit)
  const changes = changesWithin(await allChanges(visit), period.from, period.until)
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead,
      breadcrumb: [
        { label: listTexts(visit.lang).title, href: '/register' },
        { label: texts.title },
      ],
      head: <link rel="alternate" type="application/atom+xml" href="/register/wijzigingen.atom" />,
    },
    <>
      {period.turned && <Alert kind="info">{texts.wrongOrder}</Alert>}
      <PeriodForm period={period} />
      <p role="status">
        <strong>{texts.found(changes.length)}</strong>
      </p>
      <Changes changes={changes} />
      <Cluster>
        <a class="nl-link" href="/register/wijzigingen.atom">
          {texts.feed}
        </a>
      </Cluster>
    </>,
  )
}

const page = async (visit: Visit) =>
  revalidated(visit, await registerVersion(visit.services.db), () => render(visit))

const feed = async (visit: Visit) =>
  revalidated(visit, await registerVersion(visit.services.db), async () => {
    const changes = (await allChanges(visit)).slice(0, FEED_LENGTH)
    visit.c.header('Content-Type', 'application/atom+xml; charset=utf-8')
    return visit.c.body(
      atomFeed(changes, {
        baseUrl: visit.services.settings.baseUrl,
        title: changesTexts(visit.lang).title,
        lang: visit.lang,
        now: visit.now,
      }),
    )
  })

/** What was added or corrected between two days; and the same as a feed. */
export const changesRoutes: Route[] = [
  get('/register/wijzigingen', anyone, page),
  get('/register/wijzigingen.atom', anyone, feed),
]
