import {
  CASE_ROLES,
  get,
  hasRole,
  type Person,
  type Route,
  signedIn,
  type Visit,
} from '../../access/index.ts'
import { DeadlineBadge } from '../../scheme/index.ts'
import { Panel } from '../../ui/arrange.tsx'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { Meter } from '../../ui/meter.tsx'
import { pathOf } from '../application.ts'
import { caseTexts } from '../case-texts.ts'
import { mineTexts } from '../mine-texts.ts'
import type { Neighbours } from '../neighbours.ts'
import { overviewOf, type SchoolOverview, type SchoolTask } from '../overview.ts'
import { Lists } from './mine-lists.tsx'
import { titleOf } from './own-application.tsx'

const TaskItem = ({ task: { application, deadline } }: { task: SchoolTask }) => {
  const lang = useLang()
  const state = caseTexts(lang).state[application.life.state]
  return (
    <li>
      <a class="nl-link" href={pathOf(application)}>
        {titleOf(application, lang)}
      </a>
      : {deadline ? mineTexts(lang).asked(state, formatDate(deadline.date, lang)) : `${state}.`}{' '}
      {deadline && <DeadlineBadge deadline={deadline} lang={lang} />}
    </li>
  )
}

const Tasks = ({ tasks }: Pick<SchoolOverview, 'tasks'>) => {
  const texts = mineTexts(useLang())
  return (
    <section id="te-doen">
      <h2>{texts.tasks}</h2>
      {tasks.length === 0 && <p>{texts.noTasks}</p>}
      {tasks.length > 0 && (
        <ul>
          {tasks.map((task) => (
            <TaskItem task={task} />
          ))}
        </ul>
      )}
    </section>
  )
}

const showSchool = async (visit: Visit, person: Person, neighbours: Neighbours) => {
  const { lang, services, today } = visit
  const texts = mineTexts(lang)
  const school = person.organisation
  const overview = await overviewOf(services.db, neighbours, school.id, today)
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead(school.name),
      breadcrumb: [{ label: texts.title }],
      wide: true,
    },
    <>
      <ActionGroup>
        <ButtonLink look="primary" href="/aanvragen/nieuw" icon="plus">
          {texts.begin}
        </ButtonLink>
        <ButtonLink href="/samenstellen">{texts.compose}</ButtonLink>
        <ButtonLink href="/register">{texts.shorten}</ButtonLink>
      </ActionGroup>
      <Panel label={texts.quota}>
        <Meter label={texts.quota} used={overview.used} max={overview.maximum} />
        <p>{texts.quotaHelp}</p>
      </Panel>
      <Tasks tasks={overview.tasks} />
      <Lists overview={overview} />
    </>,
  )
}

/** The first page after signing in: a school sees its cross-overs, everybody else goes to their own work. */
export const mineRoutes = (neighbours: Neighbours): Route[] => [
  get('/mijn', signedIn, (visit) => {
    const { actor } = visit
    if (hasRole(actor, 'author', 'board')) return showSchool(visit, actor, neighbours)
    if (hasRole(actor, ...CASE_ROLES)) return visit.redirect('/werkvoorraad')
    return hasRole(actor, 'admin') ? visit.redirect('/beheer') : visit.redirect('/')
  }),
]
