import { raw } from 'hono/html'
import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { schemeInForce } from '../../scheme/index.ts'
import { selectInstitutions } from '../../structure/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Columns, Stack } from '../../ui/arrange.tsx'
import { formatDate } from '../../ui/dates.ts'
import { detailJson } from '../api/detail-json.ts'
import type { CrossOverEntry, PermissionEntry } from '../entry.ts'
import { crossOverLd, type JsonLd, uriOf } from '../linked/json-ld.ts'
import { toTurtle } from '../linked/turtle.ts'
import { describeTimes } from '../listing/describe.ts'
import { PAGE_NAMES, type Question, readQuestion } from '../listing/question.ts'
import { type Snapshot, snapshotOf } from '../listing/snapshot.ts'
import { isOpenForPermission } from '../open-for-permission.ts'
import { permissionHistory } from '../permission.store.ts'
import { type Names, namesIn } from '../read-names.ts'
import { historyOf } from '../register.store.ts'
import type { Registered } from '../registered.ts'
import { revalidated } from '../revalidated.ts'
import { summaryOf } from '../summary.ts'
import { listTexts } from '../texts.ts'
import { askedOf, type Form, MEDIA } from './asked-form.ts'
import { ShortFacts, StartAnswer } from './detail-facts.tsx'
import { History } from './detail-history.tsx'
import { After, ApplyShortened, IfYouStop } from './detail-life.tsx'
import { Provenance, qrSvg, TakeAlong } from './detail-more.tsx'
import { Parts } from './detail-parts.tsx'
import { type Institutions, Schools } from './detail-schools.tsx'
import { detailTexts } from '../detail-texts.ts'

interface Shown {
  item: Registered
  snapshot: Snapshot
  question: Question
}

const sameNames = ({ item, snapshot }: Shown): string[] =>
  snapshot.items
    .filter(({ record }) => record.name === item.record.name && record.code !== item.record.code)
    .map(({ record }) => record.code)

const SameName = ({ codes, lang }: { codes: string[]; lang: 'nl' | 'en' }) =>
  codes.length === 0 ? null : (
    <p>
      {detailTexts(lang).sameName}{' '}
      {codes.map((code) => (
        <a class="nl-link" href={`/register/${code}`}>
          {code}
        </a>
      ))}
    </p>
  )

/** JSON inside a page: nothing in it may end the element. */
const embedded = (node: JsonLd): string => JSON.stringify(node).replaceAll('<', '\\u003c')

const head = (visit: Visit, item: Registered) => {
  const { baseUrl } = visit.services.settings
  const uri = uriOf(baseUrl, item.record.code)
  return (
    <>
      <link rel="canonical" href={uri} />
      <meta name="description" content={summaryOf(item.record, visit.lang)} />
      <link rel="alternate" type={MEDIA.jsonld} href={`${uri}.jsonld`} />
      <link rel="alternate" type={MEDIA.ttl} href={`${uri}.ttl`} />
      <script type="application/ld+json">{raw(embedded(crossOverLd(item, baseUrl)))}</script>
    </>
  )
}

const institutionsOf = async (visit: Visit): Promise<Institutions> =>
  new Map((await selectInstitutions(visit.services.db)).map((school) => [school.brin, school]))

const Times = ({ visit, question, code }: { visit: Visit; question: Question; code: string }) =>
  !question.chosenDay && !question.at.known ? null : (
    <Alert kind="info">
      {detailTexts(visit.lang).otherDay(describeTimes(question, visit.lang))}{' '}
      <a class="nl-link" href={`/register/${code}`}>
        {detailTexts(visit.lang).nowInstead}
      </a>
    </Alert>
  )

interface Loaded {
  names: Names
  institutions: Institutions
  entries: CrossOverEntry[]
  permissions: PermissionEntry[]
  qr: string
}

const load = async (visit: Visit, { item }: Shown): Promise<Loaded> => {
  const { db, settings } = visit.services
  const { code } = item.record
  const [names, institutions, entries, permissions, qr] = await Promise.all([
    namesIn(db, item.record, visit.today),
    institutionsOf(visit),
    historyOf(db, code),
    permissionHistory(db, { code }),
    qrSvg(uriOf(settings.baseUrl, code)),
  ])
  return { names, institutions, entries, permissions, qr }
}

const render = async (visit: Visit, shown: Shown): Promise<Response> => {
  const { item, question } = shown
  const { record } = item
  const loaded = await load(visit, shown)
  const scheme = await schemeInForce(visit.services.db, visit.today)
  return visit.page(
    {
      title: `${record.name} (${record.code})`,
      h1: record.name,
      lead: summaryOf(record, visit.lang),
      breadcrumb: [
        { label: listTexts(visit.lang).title, href: '/register' },
        { label: record.code },
      ],
      wide: true,
      scripts: ['page-tools.js'],
      head: head(visit, item),
    },
    <>
      <Stack gap="l">
        <Times visit={visit} question={question} code={record.code} />
        <Columns>
          <StartAnswer item={item} />
          <ShortFacts item={item} />
        </Columns>
        {record.note && <Alert kind="info">{record.note}</Alert>}
        <SameName codes={sameNames(shown)} lang={visit.lang} />
      </Stack>
      <Schools item={item} institutions={loaded.institutions} />
      <ApplyShortened code={record.code} open={isOpenForPermission(record, visit.today, scheme)} />
      <Parts record={record} names={loaded.names} />
      <After record={record} names={loaded.names} />
      <IfYouStop record={record} />
      <Provenance record={record} />
      <History entries={loaded.entries} permissions={loaded.permissions} />
      <TakeAlong
        record={record}
        address={uriOf(visit.services.settings.baseUrl, record.code)}
        qr={loaded.qr}
        day={formatDate(question.on, visit.lang)}
      />
    </>,
  )
}

const asData = (visit: Visit, { item }: Shown, form: Exclude<Form, 'html'>): Response => {
  const { baseUrl } = visit.services.settings
  const content = {
    json: () => JSON.stringify(detailJson(item, baseUrl)),
    jsonld: () => JSON.stringify(crossOverLd(item, baseUrl)),
    ttl: () => toTurtle(crossOverLd(item, baseUrl)),
  }[form]()
  visit.c.header('Content-Type', `${MEDIA[form]}; charset=utf-8`)
  visit.c.header('Access-Control-Allow-Origin', '*')
  return visit.c.body(content)
}

/** The cross-over exists, but not at the times that were asked for. */
const notThen = (visit: Visit, code: string) =>
  visit.page(
    {
      title: code,
      breadcrumb: [{ label: listTexts(visit.lang).title, href: '/register' }, { label: code }],
      status: 404,
    },
    <>
      <p>{detailTexts(visit.lang).notThen}</p>
      <p>
        <a class="nl-link" href={`/register/${code}`}>
          {detailTexts(visit.lang).nowInstead}
        </a>
      </p>
    </>,
  )

const detail = async (visit: Visit): Promise<Response> => {
  const { code, form } = askedOf(visit)
  if (code === null) return visit.notFound()
  const params = new URL(visit.c.req.url).searchParams
  const { question } = readQuestion(params, PAGE_NAMES, visit.today)
  const snapshot = await snapshotOf(visit.services.db, question.on, question.at)
  const item = snapshot.items.find(({ record }) => record.code === code)
  if (!item)
    return question.chosenDay || question.at.known ? notThen(visit, code) : visit.notFound()
  const shown = { item, snapshot, question }
  return revalidated(visit, snapshot, () =>
    form === 'html' ? render(visit, shown) : asData(visit, shown, form),
  )
}

/** One cross-over, for people (html) and for systems (json, JSON-LD, Turtle) at the same address. */
export const detailRoutes: Route[] = [get('/register/:code', anyone, detail)]
