import {
  type Composition,
  factsOf,
  type Judgement,
  numbered,
  type StoredComposition,
} from '../composing/index.ts'
import { unitId } from '../structure/index.ts'
import type { Content, ContentTask, FallbackChoice } from './content.ts'

const tasksOf = (composition: Composition, judgement: Judgement): ContentTask[] => {
  const weights = new Map(judgement.weights.map(({ part, sbu }) => [part, sbu]))
  const names = new Map(judgement.shares.qualifications.map(({ code, name }) => [code, name]))
  return numbered(composition).map(({ code, task, parts }) => ({
    code,
    title: task.title,
    parts: parts.map((part) => ({
      code: part.code,
      title: part.part.title,
      source: {
        code: part.part.qualificationCode,
        name: names.get(part.part.qualificationCode) ?? '',
      },
      sbu: weights.get(unitId(part.part)) ?? null,
    })),
  }))
}

/** Each qualification once, in the year in which most of it is done. */
const fallbacksOf = ({ fallback }: Judgement): FallbackChoice[] => {
  const all = fallback.flatMap(({ year, options }) =>
    options
      .filter(({ qualification }) => qualification.kind !== 'cross-over')
      .map(({ qualification: { code, name, level }, done }) => ({ code, name, level, year, done })),
  )
  const best = all.toSorted((a, b) => b.done - a.done)
  return best.filter(({ code }, i) => best.findIndex((one) => one.code === code) === i)
}

/** What an application says about the cross-over, out of the composition and its judgement. */
export const contentOfComposition = (
  { id, version, doc }: Pick<StoredComposition, 'id' | 'version' | 'doc'>,
  judgement: Judgement,
): Content => {
  const facts = factsOf(doc, judgement)
  return {
    source: { kind: 'composition', id, version },
    title: doc.title,
    officialName: doc.officialName,
    level: doc.level,
    pathways: doc.pathways,
    durationYears: doc.durationYears,
    domains: facts.domains === undefined || facts.domains === 'unknown' ? [] : facts.domains,
    tasks: tasksOf(doc, judgement),
    electives: doc.electives.map(({ code, title, sbu }) => ({ code, title, sbu })),
    fallbacks: fallbacksOf(judgement),
    facts: {
      sources: facts.sources ?? 'unknown',
      untracedParts: facts.untracedParts ?? 'unknown',
      studyLoad: facts.studyLoad ?? 'unknown',
      electiveLoad: facts.electiveLoad ?? 'unknown',
      coverage: facts.coverage ?? 'unknown',
      equals: facts.equals ?? 'unknown',
    },
  }
}
