import {
  both,
  LEVELS,
  numberField,
  PATHWAYS,
  READINGS,
  said,
  SCHOOLS,
  withValidity,
} from './describe-fields.ts'
import type { LocalText } from './localized.ts'
import type { Scheme } from './scheme.ts'
import type { Choice, Setting, SettingField } from './setting.ts'
import { CHOICE_LABELS, LIMIT_NAMES, SETTING_TEXTS } from './setting-texts.ts'

type LimitName = keyof Scheme['limits']

const limitValue = (name: LimitName, value: number | keyof typeof CHOICE_LABELS): LocalText => {
  if (typeof value === 'string') return CHOICE_LABELS[value]
  if (name === 'warningDays') return both(SETTING_TEXTS.sayDays, { count: value })
  return said(name.endsWith('Percent') ? { percent: value / 100 } : value)
}

const limitField = (name: LimitName, value: number | string): SettingField => {
  if (typeof value === 'string')
    return { key: 'value', label: SETTING_TEXTS.value, kind: 'choice', value, options: READINGS }
  if (name === 'warningDays') return numberField('whole', value, SETTING_TEXTS.days)
  return name.endsWith('Percent')
    ? numberField('percent', value, SETTING_TEXTS.percent)
    : numberField('whole', value)
}

const limit = (scheme: Scheme, name: LimitName): Setting => {
  const { value, basis } = scheme.limits[name]
  return {
    path: `limits.${name}`,
    name: LIMIT_NAMES[name],
    value: limitValue(name, value),
    hint: null,
    basis,
    fields: [limitField(name, value)],
  }
}

const list = (
  path: 'levels' | 'pathways' | 'branchInstitutions',
  name: LocalText,
  scheme: Scheme,
  options: Choice[],
): Setting => {
  const { value, basis } = scheme[path]
  const shown = options.filter((option) => value.some((item) => item === option.value))
  return {
    path,
    name,
    value: said(shown.map(({ label }) => label)),
    hint: null,
    basis,
    fields: [{ key: 'value', label: SETTING_TEXTS.value, kind: 'choices', value, options }],
  }
}

/** The limits of a scheme, with the levels, pathways and schools it allows. */
export const limits = (scheme: Scheme): Setting[] => [
  ...(Object.keys(LIMIT_NAMES) as LimitName[]).map((name) => limit(scheme, name)),
  list('levels', SETTING_TEXTS.levels, scheme, LEVELS),
  list('pathways', SETTING_TEXTS.pathways, scheme, PATHWAYS),
  list('branchInstitutions', SETTING_TEXTS.branches, scheme, SCHOOLS),
]

type Norms = Scheme['studyNorms']

const yearsText = (minYears: number, maxYears: number): LocalText =>
  minYears === maxYears
    ? both(SETTING_TEXTS.sayYears, { count: minYears })
    : both(SETTING_TEXTS.sayYearRange, { from: minYears, until: maxYears })

const durations = ({ durations: norms }: Norms): Setting[] =>
  norms.map(({ level, minYears, maxYears, programme, exception, basis }, index) => {
    const years = yearsText(minYears, maxYears)
    return {
      path: `studyNorms.durations.${index}`,
      name: both(SETTING_TEXTS.duration, { level, programme }),
      value: exception ? both(SETTING_TEXTS.sayException, { years }) : years,
      hint: null,
      basis,
      fields: [
        numberField('decimal', minYears, SETTING_TEXTS.minYears, 'minYears'),
        numberField('decimal', maxYears, SETTING_TEXTS.maxYears, 'maxYears'),
      ],
    }
  })

const electives = ({ electives: rules }: Norms): Setting[] =>
  rules.map((rule, index) => {
    const { levels, years, sbu, basis } = rule
    const text = years === undefined ? SETTING_TEXTS.electives : SETTING_TEXTS.electivesOf
    return {
      path: `studyNorms.electives.${index}`,
      name: withValidity(both(text, { levels, years: years ?? 0 }), rule),
      value: both(SETTING_TEXTS.saySbu, { count: sbu }),
      hint: null,
      basis,
      fields: [numberField('whole', sbu, SETTING_TEXTS.sbu, 'sbu')],
    }
  })

const hoursText = ({ total, taught, bpv }: Norms['bbl']['value']): LocalText =>
  both(SETTING_TEXTS.sayHours, { total, taught, bpv })

const bolText = ({ firstYearTaught, byYears }: Norms['bol']['value']): LocalText => {
  const rows = byYears.map((row) =>
    both(SETTING_TEXTS.sayHoursOf, { years: row.years, hours: hoursText(row) }),
  )
  const all = [...rows, both(SETTING_TEXTS.sayFirstYear, { count: firstYearTaught })]
  return { nl: all.map(({ nl }) => nl).join('; '), en: all.map(({ en }) => en).join('; ') }
}

const splitText = (split: Norms['split']['value']): LocalText =>
  both(
    SETTING_TEXTS.saySplit,
    Object.fromEntries(
      Object.entries(split).map(([part, value]) => [part, { percent: value / 100 }]),
    ),
  )

const fixed = (
  norms: Norms,
  name: 'split' | 'bol' | 'bbl' | 'generic',
  value: LocalText,
): Setting => ({
  path: `studyNorms.${name}`,
  name: SETTING_TEXTS[name],
  value,
  hint: null,
  basis: norms[name].basis,
  fields: [],
})

/** The norms for study load, duration, split, electives, hours and fixed parts. */
export const study = ({ studyNorms: norms }: Scheme): Setting[] => [
  {
    path: 'studyNorms.sbuPerYear',
    name: SETTING_TEXTS.sbuPerYear,
    value: both(SETTING_TEXTS.saySbu, { count: norms.sbuPerYear.value }),
    hint: null,
    basis: norms.sbuPerYear.basis,
    fields: [numberField('decimal', norms.sbuPerYear.value)],
  },
  ...durations(norms),
  ...electives(norms),
  fixed(norms, 'split', splitText(norms.split.value)),
  fixed(norms, 'bol', bolText(norms.bol.value)),
  fixed(norms, 'bbl', hoursText(norms.bbl.value)),
  fixed(
    norms,
    'generic',
    said(
      norms.generic.value.map(({ name, levels }) => both(SETTING_TEXTS.sayPart, { name, levels })),
    ),
  ),
]
