import { beforeAll, describe, expect, it } from 'vitest'
import { partsOf } from './composition.ts'
import type { Judgement } from './judge.ts'
import { judge } from './judge.ts'
import { ASSUMED, composeExample, EXAMPLE_UNITS } from './shipped/example-26005.ts'
import { examplePage } from './shipped/example-page.ts'
import { realIndex } from './shipped/testing.ts'
import type { StructureIndex } from './structure-index.ts'

let index: StructureIndex
let judgement: Judgement
beforeAll(async () => {
  index = await realIndex()
  judgement = judge(composeExample(index.view), index)
})

describe('cross-over 26005, composed out of its sources', () => {
  it('holds every work process of the real one', () => {
    const parts = partsOf(composeExample(index.view))
    expect(parts).toHaveLength(EXAMPLE_UNITS.length)
    expect(index.view.content('26005')?.coreTasks.flatMap((t) => t.workProcesses)).toHaveLength(13)
  })

  it('joins two domains, with enough of each source in both readings', () => {
    expect(judgement.shares.domains.map((it) => [it.code, it.parts])).toEqual([
      ['79000', 7],
      ['79020', 6],
    ])
    expect(judgement.computed).toMatchObject({
      domains: { passes: true },
      share: { passes: true },
    })
    expect(judgement.shares.qualifications.every((it) => (it.ofSource ?? 0) > 0.15)).toBe(true)
  })

  it('finds the real cross-over first and its two sources next', () => {
    const [first, ...rest] = judgement.coverage.map((it) => it.qualification.code)
    expect(first).toBe('26005')
    expect(rest.slice(0, 2).toSorted()).toEqual(['25104', '25297'])
  })

  it('finds every traced work process in the real cross-over under its own title', () => {
    const found = judgement.coverage[0]?.matches ?? []
    const pairs = found.map(({ part, unit }) => `${part} ${unit}`)
    for (const { code, ownerCode, sourceCode } of EXAMPLE_UNITS) {
      if (!ASSUMED.has(code)) expect(pairs).toContain(`${ownerCode}:${sourceCode} 26005:${code}`)
    }
  })

  it('shows that no existing qualification gives this', () => {
    expect(judgement.necessity.covered).toBeLessThan(0.6)
    expect(judgement.necessity.uncovered.length).toBeGreaterThan(4)
  })

  it('offers the sources as fallbacks', () => {
    const last = judgement.fallback.at(-1)?.options.map((it) => it.qualification.code) ?? []
    expect(last).toContain('25104')
    expect(last).toContain('25297')
  })

  it('is the page in the docs', async () => {
    const page = examplePage(judgement, index)
    await expect(page).toMatchFileSnapshot('../../../docs/worked-example-26005.md')
  })
})
