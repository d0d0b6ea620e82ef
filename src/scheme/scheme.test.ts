import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { LANGUAGES } from './localized.ts'
import { loadSchemeFiles } from './read-schemes.ts'
import { conditionText } from './render.ts'
import { holdsOn, legalSource, parseScheme, schemeOn } from './scheme.ts'
import { experiment2017, madeUpScheme } from './testing.ts'

const text = readFileSync('data/schemes/experiment-2017.yaml', 'utf8')
const scheme = experiment2017()

const faultsOf = (changed: string) => {
  expect(changed).not.toBe(text)
  const result = parseScheme(changed)
  return result.ok ? [] : result.error
}

describe('a scheme file with a fault', () => {
  test('names the path and what to do', () => {
    const faults = faultsOf(text.replace('value: 10\n', 'value: tien\n'))
    expect(faults.map((fault) => fault.path)).toEqual(['limits.programmesPerSchool.value'])
    expect(faults[0]?.advice).not.toBe('')
  })

  test('gives every fault at once', () => {
    const changed = text
      .replace('value: 10\n', 'value: -1\n')
      .replace('value: 15\n', 'value: 150\n')
    expect(faultsOf(changed).map((fault) => fault.path)).toEqual([
      'limits.programmesPerSchool.value',
      'limits.sharePercent.value',
    ])
  })

  test.each([
    [
      'a date that does not exist',
      'until: 2025-07-31\n  basis',
      'until: 2025-02-30\n  basis',
      'period.until',
    ],
    [
      'dates in the wrong order',
      'from: 2017-08-01\n  until',
      'from: 2027-08-01\n  until',
      'period',
    ],
    [
      'an unknown source',
      '{ source: besluit, article',
      '{ source: wet-x, article',
      'limits.minimumDomains.basis.source',
    ],
    ['a code used twice', 'code: V02', 'code: V01', 'conditions'],
    [
      'an unknown document',
      'evidence: labour-market-case',
      'evidence: nothing',
      'conditions.7.evidence',
    ],
    [
      'an unknown declaration',
      'declaration: no-other-experiment',
      'declaration: nothing',
      'conditions.13.declaration',
    ],
    ['a split that is not whole', 'generic: 15,', 'generic: 20,', 'studyNorms.split'],
    ['a misspelt field', 'judgedBy: sbb', 'judgedby: sbb', 'conditions.3.judgedBy'],
    [
      'a missing English text',
      "en: 'Career and citizenship'",
      "en: ''",
      'studyNorms.generic.value.2.name.en',
    ],
  ])('%s', (_name, from, to, path) => {
    expect(faultsOf(text.replace(from, to)).map((fault) => fault.path)).toContain(path)
  })

  test('text that is no YAML gives a fault, not an exception', () => {
    expect(parseScheme('a: [').ok).toBe(false)
    expect(parseScheme('').ok).toBe(false)
  })
})

describe('reading a folder', () => {
  test('gives the schemes that ship', async () => {
    const result = await loadSchemeFiles('data/schemes')
    expect(result.ok && result.value.map((item) => item.scheme.id)).toEqual(['experiment-2017'])
  })

  test('names the file with the fault', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'schemes-'))
    await writeFile(join(dir, 'wrong.yaml'), 'id: x')
    const result = await loadSchemeFiles(dir)
    expect(!result.ok && new Set(result.error.map((fault) => fault.file))).toEqual(
      new Set(['wrong.yaml']),
    )
  })
})

describe('which scheme is in force', () => {
  const schemes = [scheme, madeUpScheme()]

  test.each([
    ['2017-07-31', undefined],
    ['2017-08-01', 'experiment-2017'],
    ['2025-07-31', 'experiment-2017'],
    ['2025-08-01', undefined],
    ['2030-01-01', 'opvolger-verzonnen'],
  ])('%s: %s', (day, id) => {
    expect(schemeOn(schemes, plainDate(day))?.id).toBe(id)
  })

  test('of two at once the later one', () => {
    const later = {
      ...scheme,
      id: 'later',
      period: { ...scheme.period, from: plainDate('2020-01-01') },
    }
    expect(schemeOn([later, scheme], plainDate('2021-01-01'))?.id).toBe('later')
    expect(schemeOn([scheme, later], plainDate('2019-01-01'))?.id).toBe('experiment-2017')
  })

  test('validity is inclusive on both sides', () => {
    const item = { validFrom: plainDate('2020-01-01'), validUntil: plainDate('2020-12-31') }
    expect(holdsOn(item, plainDate('2020-01-01'))).toBe(true)
    expect(holdsOn(item, plainDate('2020-12-31'))).toBe(true)
    expect(holdsOn(item, plainDate('2021-01-01'))).toBe(false)
    expect(holdsOn({}, plainDate('1900-01-01'))).toBe(true)
  })
})

describe('texts', () => {
  const audiences = ['public', 'school', 'handler'] as const
  const cases = scheme.conditions.flatMap((condition) =>
    audiences.flatMap((audience) =>
      LANGUAGES.map((language) => [condition.code, audience, language, condition] as const),
    ),
  )

  test.each(cases)('%s for %s in %s is whole', (_code, audience, language, condition) => {
    const said = conditionText(scheme, condition, audience, language)
    expect(said).toMatch(/^[A-Z].*[.?]$/)
    expect(said).not.toMatch(/[{}]/)
  })

  test('a changed limit changes the text', () => {
    const other = madeUpScheme()
    const maximum = (from: typeof scheme) => {
      const condition = from.conditions.find((item) => item.id === 'maximum')
      return condition ? conditionText(from, condition, 'public', 'nl') : ''
    }
    expect(maximum(scheme)).toContain('ten hoogste 10')
    expect(maximum(other)).toContain('ten hoogste 4')
  })

  test('every assumption says why', () => {
    const bases: { mark: string; note?: unknown }[] = []
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('mark' in value) bases.push(value as { mark: string })
      Object.values(value).forEach(walk)
    }
    walk(scheme)
    const bare = bases.filter((basis) => basis.mark === 'assumption' && basis.note === undefined)
    expect(bases.length).toBeGreaterThan(90)
    expect(bare).toEqual([])
  })

  test('a rule without a known article says so', () => {
    expect(legalSource(scheme, scheme.limits.programmesPerSchool.basis).article).toBeNull()
    expect(legalSource(scheme, scheme.terms.objection.basis)).toMatchObject({
      article: '6:7',
      link: 'https://wetten.overheid.nl/BWBR0005537',
      mark: 'confirmed',
    })
  })
})
