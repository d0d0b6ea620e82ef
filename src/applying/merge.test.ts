import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from './answers.ts'
import { applyEdit, type Edit, mergeAnswers } from './merge.ts'

test('what only one side changed goes in silently', () => {
  const base = { 'applicant.name': 'Sanne', 'applicant.email': 'a@b.example' }
  const current = { ...base, 'applicant.email': 'nieuw@b.example' }
  const merged = mergeAnswers(base, current, {
    'applicant.name': 'Sanne de Wit',
    'applicant.email': 'a@b.example',
  })
  expect(merged).toEqual({
    answers: { 'applicant.name': 'Sanne de Wit', 'applicant.email': 'nieuw@b.example' },
    conflicts: [],
  })
})

test('what both changed stays as it is and comes back with both answers', () => {
  const merged = mergeAnswers(
    { 'applicant.name': 'Sanne' },
    { 'applicant.name': 'Karim' },
    { 'applicant.name': 'Femke' },
  )
  expect(merged.answers).toEqual({ 'applicant.name': 'Karim' })
  expect(merged.conflicts).toEqual([
    {
      question: 'applicant.name',
      mine: { 'applicant.name': 'Femke' },
      theirs: { 'applicant.name': 'Karim' },
    },
  ])
})

test('both changed it to the same: no conflict', () => {
  const merged = mergeAnswers({ 'a.b': 'x' }, { 'a.b': 'y' }, { 'a.b': 'y' })
  expect(merged).toEqual({ answers: { 'a.b': 'y' }, conflicts: [] })
})

test('a date is one question: days of two people are never mixed', () => {
  const date = (day: string, month: string) => ({ 'c.start-day': day, 'c.start-month': month })
  const merged = mergeAnswers(date('1', '8'), date('1', '9'), date('2', '8'))
  expect(merged.answers).toEqual(date('1', '9'))
  expect(merged.conflicts.map(({ question }) => question)).toEqual(['c.start'])
})

test('a box that was empty and stays empty is no change, also when somebody filled it meanwhile', () => {
  const merged = mergeAnswers({}, { 'a.b': 'van een ander' }, { 'a.b': '', 'a.list': [] })
  expect(merged).toEqual({ answers: { 'a.b': 'van een ander' }, conflicts: [] })
})

test('a row is taken away, unless somebody changed it meanwhile', () => {
  const row = { 'cohorts.c1.students': '' }
  expect(mergeAnswers(row, row, { 'cohorts.c1.students': null }).answers).toEqual({})
  const changed = { 'cohorts.c1.students': '20' }
  expect(mergeAnswers(row, changed, { 'cohorts.c1.students': null })).toMatchObject({
    answers: changed,
    conflicts: [{ question: 'cohorts.c1.students', mine: { 'cohorts.c1.students': null } }],
  })
})

const field = fc.constantFrom('s.a', 's.b', 's.c', 's.d-day', 's.d-month', 's.d-year')
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom('', 'x', 'y', 'z'),
  fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
)
const answers: fc.Arbitrary<Answers> = fc.dictionary(field, answer, { noNullPrototype: true })
const edit: fc.Arbitrary<Edit> = fc.dictionary(field, fc.option(answer), { noNullPrototype: true })

describe('for any answers', () => {
  test('nobody else changed anything: the form goes in whole', () => {
    fc.assert(
      fc.property(answers, edit, (base, mine) => {
        const { answers: after, conflicts } = mergeAnswers(base, base, mine)
        expect(conflicts).toEqual([])
        for (const [name, value] of Object.entries(applyEdit(base, mine)))
          if (value.length > 0) expect(after[name]).toEqual(value)
      }),
    )
  })

  test('every answer is either theirs or mine, and mine is never lost without being shown', () => {
    fc.assert(
      fc.property(answers, answers, edit, (base, current, mine) => {
        const { answers: after, conflicts } = mergeAnswers(base, current, mine)
        const shown = new Set(conflicts.flatMap((conflict) => Object.keys(conflict.mine)))
        for (const name of new Set([...Object.keys(current), ...Object.keys(mine)])) {
          const kept = JSON.stringify(after[name]) === JSON.stringify(current[name])
          const taken = JSON.stringify(after[name] ?? null) === JSON.stringify(mine[name] ?? null)
          expect(kept || taken).toBe(true)
          if (shown.has(name)) expect(kept).toBe(true)
        }
      }),
    )
  })

  test('a form that changes nothing changes nothing', () => {
    fc.assert(
      fc.property(answers, answers, (base, current) => {
        expect(mergeAnswers(base, current, base)).toEqual({ answers: current, conflicts: [] })
      }),
    )
  })

  test('a conflict is only about what both sides changed', () => {
    fc.assert(
      fc.property(answers, answers, edit, (base, current, mine) => {
        for (const { mine: own, theirs } of mergeAnswers(base, current, mine).conflicts) {
          const names = Object.keys(own)
          const changed = (side: Edit | Answers) =>
            names.some(
              (name) => JSON.stringify(side[name] ?? null) !== JSON.stringify(base[name] ?? null),
            )
          expect(changed(own)).toBe(true)
          expect(changed(theirs)).toBe(true)
        }
      }),
    )
  })
})
