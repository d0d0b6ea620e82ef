import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, type PageState, readState, stateParams } from './page-state.ts'

const code = fc.stringMatching(/^[A-Za-z0-9:-]{1,12}$/)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const state: fc.Arbitrary<PageState> = fc.record({
  search: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  wanted: fc.constantFrom('parts', 'electives'),
  domain: maybe(code),
  level: maybe(fc.constantFrom(1, 2, 3, 4)),
  dossier: maybe(code),
  page: fc.integer({ min: 1, max: 999 }),
  target: maybe(code),
  open: maybe(fc.record({ kind: fc.constantFrom('part', 'task', 'elective'), id: code })),
})

describe('the state of the page', () => {
  it('comes back out of its address as it was', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(readState(stateParams(some))).toEqual(some)
        const { search } = new URL(addressOf('/samenstellen/x', some, 'oordeel'), 'http://a')
        expect(readState(new URLSearchParams(search))).toEqual(some)
      }),
    )
  })

  it('leaves out what makes no sense', () => {
    const params = new URLSearchParams('niveau=9&pagina=-3&soort=alles&deel=&zoek=%20%20')
    expect(readState(params)).toEqual(readState(new URLSearchParams()))
    expect(readState(new URLSearchParams('pagina=2.5')).page).toBe(1)
  })
})
