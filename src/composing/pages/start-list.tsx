import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDateTime } from '../../ui/dates.ts'
import { Details } from '../../ui/details.tsx'
import { Sign, type SignPart } from '../../ui/sign.tsx'
import type { Lang } from '../../ui/texts.ts'
import type { StructureView } from '../engine/index.ts'
import { DEFAULT_NORMS, partsOf, shares, weightedParts } from '../engine/index.ts'
import { signPartsOf } from '../sign-parts.ts'
import { nameIn, type StoredComposition } from '../stored-composition.ts'
import type { StartPage } from './start.tsx'
import { startTexts } from './start-texts.ts'

interface Props {
  start: StartPage
  structure: StructureView
}

/** The domains of a composition, for its sign in a list. */
const discsOf = ({ doc }: StoredComposition, structure: StructureView, lang: Lang): SignPart[] =>
  signPartsOf(shares(weightedParts(doc, DEFAULT_NORMS), structure), lang)

const columnsOf = (lang: Lang, structure: StructureView): Column<StoredComposition>[] => {
  const texts = startTexts(lang)
  return [
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ id, doc }) => (
        <a class="nl-link" href={`/samenstellen/${id}`}>
          {nameIn(doc) ?? texts.untitled}
        </a>
      ),
    },
    {
      key: 'domains',
      header: texts.domains,
      cell: (stored) => {
        const parts = discsOf(stored, structure, lang)
        return (
          <>
            <Sign parts={parts} size={48} decorative />{' '}
            {parts.map(({ label }) => label).join(', ') || texts.none}
          </>
        )
      },
    },
    { key: 'parts', header: texts.parts, numeric: true, cell: ({ doc }) => partsOf(doc).length },
    {
      key: 'changed',
      header: texts.changed,
      cell: ({ changedAt }) => formatDateTime(changedAt, lang),
    },
  ]
}

const Removed = ({ list, lang }: { list: readonly StoredComposition[]; lang: Lang }) => {
  const texts = startTexts(lang)
  if (list.length === 0) return null
  return (
    <Details summary={texts.removed(list.length)} id="verwijderd">
      <ul>
        {list.map(({ id, doc }) => (
          <li>
            <a class="nl-link" href={`/samenstellen/${id}`}>
              {nameIn(doc) ?? texts.untitled}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  )
}

interface ListProps {
  id: string
  caption: string
  list: readonly StoredComposition[]
  lang: Lang
  structure: StructureView
}

const List = ({ id, caption, list, lang, structure }: ListProps) => {
  const living = list.filter(({ deletedAt }) => deletedAt === null)
  const removed = list.filter(({ deletedAt }) => deletedAt !== null)
  return (
    <div id={id}>
      {living.length > 0 && (
        <DataTable caption={caption} columns={columnsOf(lang, structure)} rows={living} />
      )}
      <Removed list={removed} lang={lang} />
    </div>
  )
}

/** What the school has, and what this browser made. */
export const OwnList = ({ start: { visit, ofSchool, ofBrowser }, structure }: Props) => {
  const { lang, actor, services } = visit
  const texts = startTexts(lang)
  if (ofSchool.length + ofBrowser.length === 0) return null
  const school = actor.kind === 'person' ? actor.organisation.name : ''
  return (
    <section aria-labelledby="eigen-kop">
      <h2 id="eigen-kop">{texts.mine}</h2>
      {ofSchool.length > 0 && (
        <List
          id="van-school"
          caption={texts.ofSchool(school)}
          {...{ list: ofSchool, lang, structure }}
        />
      )}
      {ofBrowser.length > 0 && (
        <>
          <List
            id="van-browser"
            caption={texts.ofBrowser}
            {...{ list: ofBrowser, lang, structure }}
          />
          <p class="snijvlak-soft">{texts.ofBrowserHelp(services.settings.compositionDays)}</p>
        </>
      )}
    </section>
  )
}
