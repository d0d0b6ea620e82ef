import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Takes the rules of the NL Design System components that the site uses out of the one bundle of
 * `@utrecht/component-library-css` (EUPL-1.2) into `src/ui/theme/utrecht.css`: a tenth of its size.
 * Run after adding a class: `node scripts/pick-css.ts`, then the formatter.
 */
const USED = new Set(
  `form-field form-field--invalid form-label form-label--checkbox
   form-field-description form-field-error-message
   textbox textbox--html-input textarea textarea--html-textarea select select--html-select select--invalid
   radio-button radio-button--html-input checkbox checkbox--html-input
   table table__caption table__header table__body table__row table__header-cell table__cell
   table__header-cell--numeric-column table__cell--numeric-column table__cell--numeric-data`
    .split(/\s+/)
    .map((name) => `utrecht-${name}`),
)

const BUNDLE = '../node_modules/@utrecht/component-library-css/dist/index.css'

const HEAD = `/**
 * Component rules out of @utrecht/component-library-css, made by scripts/pick-css.ts: do not edit.
 * @license EUPL-1.2
 * Copyright (c) 2020-2025 Gemeente Utrecht
 * Copyright (c) 2020-2025 Frameless B.V.
 */
`

/** The rules at the outermost level, in order. */
const rulesOf = (css: string): string[] =>
  css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{}]+\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? []

const classNames = (selector: string): string[] =>
  [...selector.matchAll(/\.(utrecht-[\w-]+)/g)].map((match) => match[1] ?? '')

/** The rule with only the selectors whose classes are all in use; nothing when none is left. */
const kept = (rule: string): string => {
  const [head = '', ...body] = rule.split('{')
  if (head.trim().startsWith('@')) return ''
  const selectors = head.split(/,(?![^(]*\))/).filter((selector) => {
    const names = classNames(selector)
    return names.length > 0 && names.every((name) => USED.has(name))
  })
  if (selectors.length === 0) return ''
  return `${selectors.map((selector) => selector.trim()).join(',')}{${body.join('{')}`
}

/** A sum outside `calc()` in the bundle that only works where it is substituted into one. */
const LOOSE_SUM = ': 0.667em + 0.334ch'

const bundle = readFileSync(new URL(BUNDLE, import.meta.url), 'utf8').replaceAll(
  LOOSE_SUM,
  ': calc(0.667em + 0.334ch)',
)
const picked = rulesOf(bundle).map(kept).filter(Boolean).join('\n')
writeFileSync(new URL('../src/ui/theme/utrecht.css', import.meta.url), `${HEAD}${picked}\n`)
