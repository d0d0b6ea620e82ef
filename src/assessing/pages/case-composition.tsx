import { CASE_ROLES, get, type Route, roles } from '../../access/index.ts'
import { type Content, signPartsOf } from '../../applying/index.ts'
import { compositionAt, judgementOf } from '../../composing/index.ts'
import { selectContents } from '../../structure/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Code, Columns } from '../../ui/arrange.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { ShareBars } from '../../ui/share-bars.tsx'
import { Sign } from '../../ui/sign.tsx'
import { formatNumber, formatPercent, type Lang } from '../../ui/texts.ts'
import { type CaseContext, withCase } from '../case-context.ts'
import { type ComparisonSources, compareParts } from '../comparison.ts'
import { comparisonTexts } from '../comparison-texts.ts'
import { caseShell } from '../views/case-shell.tsx'
import { ComparisonTable } from '../views/comparison-table.tsx'

const NOTHING: ComparisonSources = { composition: null, changes: [], contents: [] }

const sourcesOf = async ({ db, file, visit }: CaseContext): Promise<ComparisonSources> => {
  const { source, tasks } = file.content
  if (source.kind !== 'composition') return NOTHING
  const composition = await compositionAt(db, source.id, source.version)
  if (!composition) return NOTHING
  const codes = tasks.flatMap(({ parts }) => parts.flatMap((part) => part.source?.code ?? []))
  const [{ sourceChanges }, contents] = await Promise.all([
    judgementOf(db, composition, visit.today),
    selectContents(db, [...new Set(codes)], visit.today),
  ])
  return { composition, changes: sourceChanges, contents }
}

interface PartProps {
  content: Content
  lang: Lang
}

const share = (value: number | 'unknown', lang: Lang): string | null =>
  value === 'unknown' ? null : formatPercent(value, lang, 1)

const Domains = ({ content, lang }: PartProps) => {
  const parts = signPartsOf(content)
  if (content.domains.some((domain) => domain.share === 'unknown')) return null
  return (
    <>
      <Sign parts={parts} size={144} decorative />
      <ShareBars caption={comparisonTexts(lang).domains} parts={parts} />
    </>
  )
}

const Sources = ({ content, lang }: PartProps) => {
  const texts = comparisonTexts(lang)
  const { sources } = content.facts
  if (sources === 'unknown') return null
  return (
    <DataTable
      caption={texts.sources}
      rows={sources}
      columns={[
        {
          key: 'source',
          header: texts.source,
          rowHeader: true,
          cell: ({ code, name }) => (
            <>
              <Code>{code}</Code> {name}
            </>
          ),
        },
        {
          key: 'of-source',
          header: texts.ofSource,
          numeric: true,
          cell: ({ ofSource }) => share(ofSource, lang),
        },
        {
          key: 'of-cross-over',
          header: texts.ofCrossOver,
          numeric: true,
          cell: ({ ofCrossOver }) => share(ofCrossOver, lang),
        },
      ]}
    />
  )
}

const Electives = ({ content, lang }: PartProps) => {
  const texts = comparisonTexts(lang)
  if (content.electives.length === 0) return null
  return (
    <DataTable
      caption={texts.electives}
      rows={content.electives}
      columns={[
        {
          key: 'elective',
          header: texts.elective,
          rowHeader: true,
          cell: ({ code, title }) => (
            <>
              <Code>{code}</Code> {title}
            </>
          ),
        },
        {
          key: 'sbu',
          header: texts.sbu,
          numeric: true,
          cell: ({ sbu }) => (sbu === null ? null : formatNumber(sbu, lang)),
        },
      ]}
    />
  )
}

const CLOSEST = 5

const Closest = ({ content, lang }: PartProps) => {
  const texts = comparisonTexts(lang)
  const { coverage, equals } = content.facts
  if (coverage === 'unknown' || coverage.length === 0) return null
  return (
    <>
      <h2>{texts.closest}</h2>
      <p>{texts.closestLead}</p>
      {equals !== 'unknown' && equals.length > 0 && (
        <Alert kind="warning">
          {texts.equal(equals.map(({ code, name }) => `${code} ${name}`).join(', '))}
        </Alert>
      )}
      <ShareBars
        caption={texts.closest}
        captionHidden
        parts={coverage
          .slice(0, CLOSEST)
          .map(({ code, name, covered }) => ({ label: `${code} ${name}`, share: covered }))}
      />
    </>
  )
}

const show = async (context: CaseContext): Promise<Response> => {
  const { file, visit } = context
  const { content } = file
  const { lang } = visit
  const texts = comparisonTexts(lang)
  const tasks = compareParts(content, await sourcesOf(context))
  return caseShell(
    context,
    'composition',
    <>
      <p>{texts.lead}</p>
      {content.source.kind === 'crossover' && (
        <p>
          <a class="nl-link" href={`/register/${content.source.code}`}>
            {texts.inRegister}
          </a>
        </p>
      )}
      <Columns>
        <div>
          <Domains content={content} lang={lang} />
        </div>
        <div>
          <Sources content={content} lang={lang} />
        </div>
      </Columns>
      <h2>{texts.parts}</h2>
      {tasks.length === 0 && <p>{texts.nothingKnown}</p>}
      {tasks.map((task) => (
        <ComparisonTable task={task} lang={lang} />
      ))}
      <Electives content={content} lang={lang} />
      <Closest content={content} lang={lang} />
    </>,
  )
}

/** What the cross-over is made of, each part held against its source. */
export const caseCompositionRoutes: Route[] = [
  get('/zaken/:reference/samenstelling', roles(...CASE_ROLES), withCase(show)),
]
