import type { CrossOver, CrossOverTask } from '../register/index.ts'
import type { Content, ContentTask, FallbackChoice } from './content.ts'

const taskOf = ({ code, title, parts }: CrossOverTask): ContentTask => ({
  code,
  title,
  parts: parts.map((part) => {
    const source = part.sources[0]
    return {
      code: part.code,
      title: part.title,
      source: source
        ? { code: source.qualificationCode ?? source.ownerCode, name: source.name ?? '' }
        : null,
      sbu: part.sbu,
    }
  }),
})

const fallbacksOf = ({ fallbacks }: CrossOver): FallbackChoice[] =>
  (fallbacks.value ?? []).map(({ code, name, level, year, done }) => ({
    code,
    name,
    level,
    year: year ?? 0,
    done: done ?? 0,
  }))

/** Domains that the register knows by code; of many real cross-overs none. */
const domainsOf = ({ fields }: CrossOver): Content['domains'] =>
  fields.flatMap(({ domainCode, text, share }) =>
    domainCode === null ? [] : [{ code: domainCode, name: text, share: share ?? 'unknown' }],
  )

/** What a shortened application says about the cross-over: what the register knows, and nothing more. */
export const contentOfCrossOver = (record: CrossOver): Content => ({
  source: { kind: 'crossover', code: record.code },
  title: record.name,
  officialName: record.name,
  level: record.level.value,
  pathways: record.pathways.value ?? [],
  durationYears: record.durationYears.value,
  domains: domainsOf(record),
  tasks: (record.tasks.value ?? []).map(taskOf),
  electives: (record.electives.value ?? []).map(({ code, title, sbu }) => ({ code, title, sbu })),
  fallbacks: fallbacksOf(record),
  facts: {
    sources: 'unknown',
    untracedParts: 'unknown',
    studyLoad: record.studyLoad.value ?? 'unknown',
    electiveLoad: 'unknown',
    coverage: 'unknown',
    equals: 'unknown',
  },
})
