import {
  both,
  dayFields,
  KINDS,
  labelled,
  lengthText,
  said,
  withValidity,
} from './describe-fields.ts'
import { limits, study } from './describe-limits.ts'
import type { LocalText } from './localized.ts'
import { schemeParams } from './render.ts'
import type { Audience, Condition, Scheme } from './scheme.ts'
import type { Setting, SettingGroup } from './setting.ts'
import { GROUP_TITLES, SETTING_TEXTS } from './setting-texts.ts'
import { BODIES, SEVERITY_LABELS } from './texts.ts'

const period = ({ period: whole, windows }: Scheme): Setting[] => [
  {
    path: 'period',
    name: SETTING_TEXTS.period,
    value: both(SETTING_TEXTS.sayPeriod, { from: whole.from, until: whole.until }),
    hint: null,
    basis: whole.basis,
    fields: dayFields(whole),
  },
  ...windows.map(
    (window): Setting => ({
      path: `windows.${window.id}`,
      name: window.name,
      value: both(SETTING_TEXTS.sayWindow, {
        from: window.from,
        until: window.until,
        kinds: labelled(window.kinds),
      }),
      hint: null,
      basis: window.basis,
      fields: [
        ...dayFields(window),
        {
          key: 'kinds',
          label: SETTING_TEXTS.kinds,
          kind: 'choices',
          value: window.kinds,
          options: KINDS,
        },
      ],
    }),
  ),
]

const terms = (scheme: Scheme): Setting[] =>
  Object.entries(scheme.terms).map(([id, term]) => ({
    path: `terms.${id}`,
    name: term.name,
    value: both(SETTING_TEXTS.sayTerm, {
      length: lengthText(term.length),
      actor: BODIES[term.actor],
    }),
    hint: term.explanation,
    basis: term.basis,
    fields: [{ key: 'length', label: SETTING_TEXTS.length, kind: 'length', value: term.length }],
  }))

const severities = Object.entries(SEVERITY_LABELS).map(([value, label]) => ({ value, label }))

const consequence = ({ severity, judgedBy }: Condition): LocalText => {
  const params = { severity: SEVERITY_LABELS[severity], body: BODIES[judgedBy ?? 'duo'] }
  return both(judgedBy ? SETTING_TEXTS.judged : SETTING_TEXTS.computed, params)
}

const conditions = (scheme: Scheme, audience: Audience): Setting[] =>
  scheme.conditions.map((condition) => ({
    path: `conditions.${condition.code}`,
    name: both(
      { nl: '{code} {title}', en: '{code} {title}' },
      { code: condition.code, title: condition.title },
    ),
    value: consequence(condition),
    hint: withValidity(both(condition.text[audience], schemeParams(scheme)), condition),
    basis: condition.basis,
    fields: [
      {
        key: 'severity',
        label: SETTING_TEXTS.severity,
        kind: 'choice',
        value: condition.severity,
        options: severities,
      },
    ],
  }))

const criteria = (scheme: Scheme): Setting[] =>
  scheme.criteria.map((item) => ({
    path: `criteria.${item.id}`,
    name: item.name,
    value: withValidity(item.question, item),
    hint: null,
    basis: item.basis,
    fields: [
      { key: 'question', label: SETTING_TEXTS.question, kind: 'text', value: item.question },
    ],
  }))

const declarations = (scheme: Scheme): Setting[] =>
  scheme.declarations.map((item, index) => ({
    path: `declarations.${item.id}`,
    name: both(SETTING_TEXTS.declaration, { number: index + 1, kinds: labelled(item.kinds) }),
    value: withValidity(item.text, item),
    hint: null,
    basis: item.basis,
    fields: [{ key: 'text', label: SETTING_TEXTS.wording, kind: 'text', value: item.text }],
  }))

const when = (scheme: Scheme, slot: Scheme['documents'][number]): LocalText[] => {
  if (slot.when === 'bbl') return [SETTING_TEXTS.whenBbl]
  const schools = { anyOf: labelled(scheme.branchInstitutions.value) }
  return slot.when === 'branch' ? [both(SETTING_TEXTS.whenBranch, { schools })] : []
}

const documents = (scheme: Scheme): Setting[] =>
  scheme.documents.map((slot) => {
    const kinds = said(labelled(slot.kinds))
    const need = both(slot.required ? SETTING_TEXTS.required : SETTING_TEXTS.optional, { kinds })
    const lines = [need, ...when(scheme, slot)]
    return {
      path: `documents.${slot.id}`,
      name: slot.name,
      value: withValidity(
        { nl: lines.map(({ nl }) => nl).join(', '), en: lines.map(({ en }) => en).join(', ') },
        slot,
      ),
      hint: slot.hint,
      basis: slot.basis,
      fields: [],
    }
  })

const equalledDays = ({ calendar }: Scheme): Setting[] =>
  calendar.equalledDays.map(({ date, basis }) => ({
    path: `calendar.equalledDays.${date.toString()}`,
    name: said(date),
    value: SETTING_TEXTS.equalledDay,
    hint: null,
    basis,
    fields: [],
  }))

/**
 * A whole scheme as groups of lines that people read: page, comparison and command line show these. The texts of
 * conditions are those for one audience.
 */
export const describeScheme = (scheme: Scheme, audience: Audience = 'public'): SettingGroup[] => {
  const settings: Record<keyof typeof GROUP_TITLES, Setting[]> = {
    looptijd: period(scheme),
    grenzen: limits(scheme),
    voorwaarden: conditions(scheme, audience),
    termijnen: terms(scheme),
    studie: study(scheme),
    criteria: criteria(scheme),
    verklaringen: declarations(scheme),
    stukken: documents(scheme),
    dagen: equalledDays(scheme),
  }
  return Object.entries(settings).map(([id, lines]) => ({
    id,
    title: GROUP_TITLES[id as keyof typeof GROUP_TITLES],
    settings: lines,
  }))
}
