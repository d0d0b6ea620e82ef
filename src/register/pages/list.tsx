import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { selectDomains } from '../../structure/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { Pagination } from '../../ui/pagination.tsx'
import { facetsOf } from '../listing/facets.ts'
import { PAGE_NAMES, type Question, type QuestionFault, readQuestion } from '../listing/question.ts'
import { answerFrom, type Snapshot, snapshotOf } from '../listing/snapshot.ts'
import type { Registered } from '../registered.ts'
import { revalidated } from '../revalidated.ts'
import { listTexts } from '../texts.ts'
import { hrefOf, timesSuffix } from './href.ts'
import { ActiveFilters, Downloads } from './list-tools.tsx'
import { NothingFound } from './nothing-found.tsx'
import { RegisterSearch } from './register-search.tsx'
import { RegisterTable } from './register-table.tsx'

const PAGE_SIZE = 50

const faultText = (fault: QuestionFault, lang: 'nl' | 'en'): string => {
  const texts = listTexts(lang)
  if (fault.kind === 'date') return texts.faultDate(fault.parameter)
  if (fault.kind === 'number') return texts.faultNumber(fault.parameter)
  return texts.faultChoice(fault.parameter, fault.allowed.join(', '))
}

const Faults = ({ faults }: { faults: QuestionFault[] }) => {
  const lang = useLang()
  if (faults.length === 0) return null
  return (
    <Alert kind="warning" title={listTexts(lang).faultTitle}>
      <ul>
        {faults.map((fault) => (
          <li>{faultText(fault, lang)}</li>
        ))}
      </ul>
    </Alert>
  )
}

interface ResultsProps {
  question: Question
  snapshot: Snapshot
  items: readonly Registered[]
}

const Results = ({ question, snapshot, items }: ResultsProps) => {
  const lang = useLang()
  const texts = listTexts(lang)
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE))
  const page = Math.min(question.page, pages)
  const all = snapshot.items.length
  const count = `${texts.found(items.length)}${items.length < all ? ` ${texts.ofAll(all)}` : ''}`
  const sortHref = (sort: string, direction: 'asc' | 'desc') =>
    hrefOf({ ...question, sort, direction, page: 1 })
  return (
    <div id="resultaten">
      <p role="status">
        <strong>{count}</strong>, {texts.asOn(formatDate(question.on, lang))}
      </p>
      <ActiveFilters question={question} />
      {items.length === 0 ? (
        <NothingFound question={question} snapshot={snapshot} />
      ) : (
        <RegisterTable
          items={items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
          caption={count}
          suffix={timesSuffix(question)}
          sort={{ key: question.sort, direction: question.direction, href: sortHref }}
        />
      )}
      <Pagination page={page} pages={pages} href={(next) => hrefOf({ ...question, page: next })} />
      <Downloads question={question} />
    </div>
  )
}

const domainNames = async (visit: Visit): Promise<ReadonlyMap<string, string>> =>
  new Map((await selectDomains(visit.services.db)).map(({ code, name }) => [code, name]))

const usedFilters = ({ filters, chosenDay, at }: Question): number =>
  Object.keys(filters).filter((key) => key !== 'text').length +
  Number(chosenDay) +
  Number(at.known !== undefined)

const head = <link rel="alternate" type="application/atom+xml" href="/register/wijzigingen.atom" />

const render = async (
  visit: Visit,
  question: Question,
  faults: QuestionFault[],
  snapshot: Snapshot,
) => {
  const texts = listTexts(visit.lang)
  const options = facetsOf(snapshot, question, await domainNames(visit), visit.lang)
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead,
      breadcrumb: [{ label: texts.title }],
      wide: true,
      scripts: ['live-results.js'],
      head,
    },
    <>
      <Faults faults={faults} />
      <RegisterSearch question={question} options={options} used={usedFilters(question)} />
      <Results question={question} snapshot={snapshot} items={answerFrom(snapshot, question)} />
    </>,
  )
}

const list = async (visit: Visit): Promise<Response> => {
  const params = new URL(visit.c.req.url).searchParams
  const { question, faults } = readQuestion(params, PAGE_NAMES, visit.today)
  const snapshot = await snapshotOf(visit.services.db, question.on, question.at)
  return revalidated(visit, snapshot, () => render(visit, question, faults, snapshot))
}

/** The list of approved cross-overs: search, filters, order, downloads; each with an address of its own. */
export const listRoutes: Route[] = [get('/register', anyone, list)]
