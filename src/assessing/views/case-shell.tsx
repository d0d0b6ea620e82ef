import type { Child } from 'hono/jsx'
import { kindOf, type StateName } from '../../applying/index.ts'
import { Cluster, Code } from '../../ui/arrange.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import type { CaseContext } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'
import { casePath, nameOf } from '../case-file.ts'
import { STATE_TONES } from '../state-tones.ts'
import { assessingTexts, sideTexts } from '../texts.ts'

/** A part of a case with a page of its own. */
export type CasePart = 'overview' | 'application' | 'composition' | 'conditions' | 'post' | 'notes'

const PATHS: Record<CasePart, string[]> = {
  overview: [],
  application: ['aanvraag'],
  composition: ['samenstelling'],
  conditions: ['voorwaarden'],
  post: ['post'],
  notes: ['notities'],
}

/** The address of a part of a case. */
export const partPath = (reference: string, part: CasePart): string =>
  casePath(reference, ...PATHS[part])

const ALL = Object.keys(PATHS) as CasePart[]

/** A state in the words of the government side. */
export const StateBadge = ({ state, lang }: { state: StateName; lang: 'nl' | 'en' }) => (
  <StatusBadge tone={STATE_TONES[state]}>{sideTexts(lang).state[state]}</StatusBadge>
)

const Head = ({ file, visit }: CaseContext) => {
  const texts = assessingTexts(visit.lang)
  const kind = kindOf(file.application)
  return (
    <Cluster>
      <StateBadge state={file.application.life.state} lang={visit.lang} />
      <span>
        <Code>{file.reference}</Code> · {kind === 'new' ? texts.new : texts.shortened}
      </span>
      <span>
        {file.school.name}
        {file.school.brin && (
          <>
            {' '}
            (<Code>{file.school.brin}</Code>)
          </>
        )}
      </span>
    </Cluster>
  )
}

/** A page of a case: its name and state on top, its parts as tabs. */
export const caseShell = (
  context: CaseContext,
  part: CasePart,
  body: Child,
  over: { faulty?: boolean; status?: 200 | 422 } = {},
): Response | Promise<Response> => {
  const { visit, file } = context
  const texts = casePageTexts(visit.lang)
  const crumbs = [
    { label: assessingTexts(visit.lang).worklist, href: '/werkvoorraad' },
    { label: file.reference, href: casePath(file.reference) },
  ]
  return visit.page(
    {
      title: `${texts[part]}: ${file.reference}`,
      h1: nameOf(file),
      breadcrumb:
        part === 'overview'
          ? crumbs
          : [...crumbs, { label: texts[part], href: partPath(file.reference, part) }],
      ...over,
    },
    <>
      <Head {...context} />
      <Tabs
        label={texts.parts}
        items={ALL.map((name) => ({
          label: texts[name],
          href: partPath(file.reference, name),
          current: name === part,
        }))}
      />
      {body}
    </>,
  )
}
