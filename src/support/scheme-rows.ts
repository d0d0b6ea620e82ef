import type { Lang } from '../platform/lang.ts'
import { type Basis, formatParam, type Scheme } from '../scheme/index.ts'
import { formatDate } from '../ui/dates.ts'
import { formatNumber, formatSbu } from '../ui/texts.ts'
import { dayCount } from './scheme-values.ts'
import { schemeTexts } from './scheme-texts.ts'

/** One figure of a scheme with where it comes from. */
export interface RuleRow {
  what: string
  value: string
  basis: Basis
}

const percent = (value: number, lang: Lang) => formatParam({ percent: value / 100 }, lang)

/** The limits of a scheme, levels and pathways included. */
export const limitRows = (scheme: Scheme, lang: Lang): RuleRow[] => {
  const texts = schemeTexts(lang)
  const { limits, levels, pathways } = scheme
  const row = (name: keyof Scheme['limits'], value: string): RuleRow => ({
    what: texts[name],
    value,
    basis: limits[name].basis,
  })
  return [
    row('programmesPerSchool', formatNumber(limits.programmesPerSchool.value, lang)),
    row('minimumDomains', formatNumber(limits.minimumDomains.value, lang)),
    row('sharePercent', percent(limits.sharePercent.value, lang)),
    row('shareReading', texts[limits.shareReading.value]),
    row('coveragePercent', percent(limits.coveragePercent.value, lang)),
    row('minimumCompanies', formatNumber(limits.minimumCompanies.value, lang)),
    row('minimumFallbacks', formatNumber(limits.minimumFallbacks.value, lang)),
    row('warningDays', dayCount(limits.warningDays.value, lang)),
    { what: texts.levels, value: formatParam(levels.value, lang), basis: levels.basis },
    { what: texts.pathways, value: formatParam(pathways.value, lang), basis: pathways.basis },
  ]
}

const durationRows = ({ studyNorms }: Scheme, lang: Lang): RuleRow[] => {
  const texts = schemeTexts(lang)
  return studyNorms.durations.map(({ level, minYears, maxYears, programme, exception, basis }) => {
    const years = texts.yearsRange(minYears, maxYears)
    const note = exception ? `${programme}, ${texts.exceptional}` : programme
    return { what: texts.durationAt(level), value: `${years} (${note})`, basis }
  })
}

const electiveRows = ({ studyNorms }: Scheme, lang: Lang): RuleRow[] => {
  const texts = schemeTexts(lang)
  return studyNorms.electives.map(({ levels, years, sbu, validUntil, basis }) => {
    const length = years === undefined ? '' : texts.ofYears(years)
    const until = validUntil ? texts.startsUntil(formatDate(validUntil, lang)) : ''
    const what = texts.electivesAt(formatParam(levels, lang))
    return { what: `${what}${length}${until}`, value: formatSbu(sbu, lang), basis }
  })
}

const hourRows = ({ studyNorms: { bol, bbl } }: Scheme, lang: Lang): RuleRow[] => {
  const texts = schemeTexts(lang)
  const number = (value: number) => formatNumber(value, lang)
  const hours = (of: { total: number; taught: number; bpv: number }) =>
    texts.hours(number(of.total), number(of.taught), number(of.bpv))
  return [
    ...bol.value.byYears.map((row) => ({
      what: texts.hoursBol(row.years),
      value: hours(row),
      basis: bol.basis,
    })),
    { what: texts.hoursBbl, value: hours(bbl.value), basis: bbl.basis },
  ]
}

/** The norms for study load, duration, electives, hours and fixed parts. */
export const studyRows = (scheme: Scheme, lang: Lang): RuleRow[] => {
  const texts = schemeTexts(lang)
  const { sbuPerYear, generic } = scheme.studyNorms
  const parts = generic.value.map(({ name, levels }) =>
    texts.genericLevels(name[lang], formatParam(levels, lang)),
  )
  return [
    { what: texts.sbuPerYear, value: formatSbu(sbuPerYear.value, lang), basis: sbuPerYear.basis },
    ...durationRows(scheme, lang),
    ...electiveRows(scheme, lang),
    ...hourRows(scheme, lang),
    { what: texts.generic, value: parts.join(', '), basis: generic.basis },
  ]
}
