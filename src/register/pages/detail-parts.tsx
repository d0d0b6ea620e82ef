import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/lang.ts'
import { Code } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { Details } from '../../ui/details.tsx'
import { ShareBars } from '../../ui/share-bars.tsx'
import { domainHue } from '../../structure/index.ts'
import type { CrossOver, CrossOverTask, PartSource } from '../cross-over.ts'
import { detailTexts } from '../detail-texts.ts'
import { type Names, structureHref } from '../read-names.ts'
import { recordTexts } from '../record-texts.ts'
import { sharesKnown } from '../sign-parts.ts'

/** A core task or a work process: what both have. */
type Unit = Pick<CrossOverTask, 'code' | 'title' | 'sources'>

interface SourceProps {
  source: PartSource
  names: Names
}

const Source = ({ source, names }: SourceProps) => {
  const lang = useLang()
  const { ownerCode, unitCode, qualificationCode, dossierValidFrom } = source
  const name = source.name ?? names.get(ownerCode)
  return (
    <>
      <a class="nl-link" href={structureHref(qualificationCode ?? ownerCode)}>
        <Code>
          {ownerCode} {unitCode}
        </Code>
      </a>{' '}
      {name}
      {dossierValidFrom &&
        `, ${detailTexts(lang).sourceVersion(formatDate(dossierValidFrom, lang))}`}
    </>
  )
}

const Sources = ({ sources, names }: { sources: readonly PartSource[]; names: Names }): Child => {
  if (sources.length === 0) return detailTexts(useLang()).noSource
  return sources.map((source, index) => (
    <>
      {index > 0 && <br />}
      <Source source={source} names={names} />
    </>
  ))
}

/** Decided elsewhere: then the origin of a part is what we found, not what was decided. */
const isTraced = (record: CrossOver): boolean => record.decision === null

const unitColumns = (record: CrossOver, names: Names, lang: Lang): Column<Unit>[] => {
  const texts = detailTexts(lang)
  return [
    { key: 'code', header: recordTexts(lang).code, cell: ({ code }) => code, code: true },
    { key: 'title', header: texts.part, cell: ({ title }) => title, rowHeader: true },
    {
      key: 'source',
      header: isTraced(record) ? texts.sameTitle : texts.source,
      cell: ({ sources }) => <Sources sources={sources} names={names} />,
    },
  ]
}

interface TaskProps {
  task: CrossOverTask
  record: CrossOver
  names: Names
}

const Task = ({ task, record, names }: TaskProps) => (
  <Details summary={`${task.code} ${task.title}`} id={`kerntaak-${task.code}`}>
    <DataTable
      caption={`${task.code} ${task.title}`}
      captionHidden
      columns={unitColumns(record, names, useLang())}
      rows={isTraced(record) ? [task, ...task.parts] : task.parts}
    />
  </Details>
)

const Shares = ({ record }: { record: CrossOver }) => {
  const texts = detailTexts(useLang())
  if (record.fields.length === 0) return null
  if (sharesKnown(record))
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
}

const Electives = ({ record }: { record: CrossOver }) => {
  const electives = record.electives.value ?? []
  if (electives.length === 0) return null
  return (
    <>
      <h3>{detailTexts(useLang()).electives}</h3>
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
  )
}

/** What it is made of: fields with their shares, core tasks, work processes and where each comes from. */
export const Parts = ({ record, names }: { record: CrossOver; names: Names }) => {
  const texts = detailTexts(useLang())
  const tasks = record.tasks.value
  return (
    <section aria-labelledby="onderdelen">
      <h2 id="onderdelen">{texts.made}</h2>
      <Shares record={record} />
      {tasks && isTraced(record) && <p>{texts.tracedNote}</p>}
      {tasks ? (
        tasks.map((task) => <Task task={task} record={record} names={names} />)
      ) : (
        <p>{texts.madeUnknown}</p>
      )}
      <Electives record={record} />
    </section>
  )
}
