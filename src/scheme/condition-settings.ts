import { describeScheme } from './describe.ts'
import type { Condition, RuleName, Scheme } from './scheme.ts'
import type { Setting } from './setting.ts'

/** Where in a scheme the figures stand that a rule counts with; a name that ends in a dot means all below it. */
const BEHIND: Record<RuleName, readonly string[]> = {
  domains: ['limits.minimumDomains'],
  'existing-parts': [],
  share: ['limits.sharePercent', 'limits.shareReading'],
  necessary: ['limits.coveragePercent'],
  new: [],
  level: ['levels'],
  judged: [],
  agreement: ['limits.minimumCompanies'],
  places: [],
  pay: [],
  maximum: ['limits.programmesPerSchool'],
  inspection: [],
  declared: [],
  pathway: ['pathways'],
  branch: ['branchInstitutions'],
  window: ['period', 'windows.', 'limits.warningDays'],
  'last-intake': ['period'],
  fallback: ['limits.minimumFallbacks'],
  cohorts: [],
  duration: ['studyNorms.durations.'],
  'study-load': ['studyNorms.sbuPerYear'],
  electives: ['studyNorms.electives.'],
  hours: ['studyNorms.bol', 'studyNorms.bbl'],
  documents: ['documents.'],
  declarations: ['declarations.'],
}

const described = new WeakMap<Scheme, Setting[]>()

const settingsOf = (scheme: Scheme): Setting[] => {
  const known = described.get(scheme) ?? describeScheme(scheme).flatMap(({ settings }) => settings)
  described.set(scheme, known)
  return known
}

const namesOf = ({ rule, declaration, evidence }: Condition): string[] => [
  ...BEHIND[rule],
  ...(declaration === undefined ? [] : [`declarations.${declaration}`]),
  ...(evidence === undefined ? [] : [`documents.${evidence}`]),
]

/** The settings of a scheme that a condition counts with, in the order of the scheme. */
export const settingsBehind = (scheme: Scheme, condition: Condition): Setting[] => {
  const names = namesOf(condition)
  return settingsOf(scheme).filter(({ path }) =>
    names.some((name) => path === name || (name.endsWith('.') && path.startsWith(name))),
  )
}
