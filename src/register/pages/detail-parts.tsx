import type { Child } from 'hono/jsx'
import { Code } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { Details } from '../../ui/details.tsx'
import { ShareBars } from '../../ui/share-bars.tsx'
import type { CrossOver, CrossOverTask, PartSource } from '../cross-over.ts'
import { domainHue } from '../../structure/index.ts'
import { sharesKnown } from '../sign-parts.ts'
import { detailTexts } from '../detail-texts.ts'

const sourceHref = ({ qualificationCode, ownerCode }: PartSource): string =>
  `/kwalificaties/${qualificationCode ?? ownerCode}`

const Source = ({ source }: { source: PartSource }) => {
  const lang = useLang()
  const { ownerCode, unitCode, name, dossierValidFrom } = source
  const version = dossierValidFrom
    ? `, ${detailTexts(lang).sourceVersion(formatDate(dossierValidFrom, lang))}`
    : ''
  return (
    <>
      <a class="nl-link" href={sourceHref(source)}>
        <Code>
          {ownerCode} {unitCode}
        </Code>
      </a>
      {name && ` ${name}`}
      {version}
    </>
  )
}

const Sources = ({ sources }: { sources: readonly PartSource[] }): Child => {
  if (sources.length === 0) return detailTexts(useLang()).noSource
  return sources.map((source, index) => (
    <>
      {index > 0 && <br />}
      <Source source={source} />
    </>
  ))
}

const Row = ({ code, title, sources }: Pick<CrossOverTask, 'code' | 'title' | 'sources'>) => (
  <tr class="utrecht-table__row">
    <td class="utrecht-table__cell snijvlak-code-cell">{code}</td>
    <td class="utrecht-table__cell">{title}</td>
    <td class="utrecht-table__cell">
      <Sources sources={sources} />
    </td>
  </tr>
)

const isTraced = (record: CrossOver): boolean => record.decision === null

const Task = ({ task, record }: { task: CrossOverTask; record: CrossOver }) => {
  const texts = detailTexts(useLang())
  const rows = isTraced(record) ? [task, ...task.parts] : task.parts
  return (
    <Details summary={`${task.code} ${task.title}`} id={`kerntaak-${task.code}`} open>
      <table class="utrecht-table">
        <thead class="utrecht-table__header">
          <tr>
            <th class="utrecht-table__header-cell" scope="col">
              {recordCode}
            </th>
            <th class="utrecht-table__header-cell" scope="col">
              {texts.part}
            </th>
            <th class="utrecht-table__header-cell" scope="col">
              {isTraced(record) ? texts.sameTitle : texts.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row {...row} />
          ))}
        </tbody>
      </table>
    </Details>
  )
}

const recordCode = 'Code'

const Shares = ({ record }: { record: CrossOver }) => {
  const texts = detailTexts(useLang())
  if (record.fields.length === 0) return null
  if (!sharesKnown(record))
    return (
      <>
        <ul>
          {record.fields.map((field) => (
            <li>{field.text}</li>
          ))}
        </ul>
        <p>{texts.sharesUnknown}</p>
      </>
    )
  return (
    <ShareBars
      caption={texts.signCaption}
      parts={record.fields.map(({ text, share, domainCode }) => ({
        label: text,
        share: share ?? 0,
        hue: domainHue(domainCode),
      }))}
    />
  )
}

/** What it is made of: fields with their shares, core tasks, work processes and where each comes from. */
export const Parts = ({ record }: { record: CrossOver }) => {
  const texts = detailTexts(useLang())
  const tasks = record.tasks.value
  const electives = record.electives.value ?? []
  return (
    <section aria-labelledby="onderdelen">
      <h2 id="onderdelen">{texts.made}</h2>
      <Shares record={record} />
      {tasks ? (
        <>
          {isTraced(record) && <p>{texts.tracedNote}</p>}
          {tasks.map((task) => (
            <Task task={task} record={record} />
          ))}
        </>
      ) : (
        <p>{texts.madeUnknown}</p>
      )}
      {electives.length > 0 && (
        <>
          <h3>{texts.electives}</h3>
          <ul>
            {electives.map(({ code, title }) => (
              <li>
                <a class="nl-link" href={`/keuzedelen/${code}`}>
                  {code}
                </a>{' '}
                {title}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
