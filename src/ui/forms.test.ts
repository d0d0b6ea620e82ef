import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dayInput, decimalInput, readForm, tickInput, wholeInput } from './forms.ts'

const form = (entries: [string, string | File][]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('readForm', () => {
  it('trims, and takes an empty text as nothing', () => {
    const schema = z.object({ name: z.string(), note: z.string().optional() })
    const result = readForm(
      schema,
      form([
        ['name', '  Bier  '],
        ['note', '   '],
      ]),
    )
    expect(result).toEqual({ ok: true, value: { name: 'Bier', note: undefined } })
  })

  it('says per field what to do and keeps what was typed', () => {
    const schema = z.object({ name: z.string(), mail: z.email() })
    const data = form([
      ['name', ''],
      ['mail', ' geen '],
    ])
    const labels = { name: 'naam van de school' }
    expect(readForm(schema, data, { labels })).toEqual({
      ok: false,
      errors: {
        name: 'Vul in: naam van de school.',
        mail: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
      },
      kept: { name: '', mail: ' geen ' },
    })
    expect(readForm(schema, data, { lang: 'en', labels })).toMatchObject({
      errors: { name: 'Fill in: naam van de school.' },
    })
  })

  it('makes a list of boxes, whether none, one or more are ticked', () => {
    const schema = z.object({ ways: z.array(z.string()).optional() })
    const read = (ways: string[]) => readForm(schema, form(ways.map((way) => ['ways', way])))
    expect(read([])).toEqual({ ok: true, value: { ways: [] } })
    expect(read(['bol'])).toEqual({ ok: true, value: { ways: ['bol'] } })
    expect(read(['bol', 'bbl'])).toEqual({ ok: true, value: { ways: ['bol', 'bbl'] } })
    expect(readForm(z.object({ ways: z.array(z.string()).min(1) }), form([]))).toMatchObject({
      errors: { ways: 'Maak een keuze.' },
    })
  })

  it('joins the three boxes of a date', () => {
    const schema = z.object({ start: dayInput() })
    const read = (day: string, month: string, year: string) =>
      readForm(
        schema,
        form([
          ['start-day', day],
          ['start-month', month],
          ['start-year', year],
        ]),
      )
    const good = read(' 2', '10', '2019')
    expect(good.ok && good.value.start.toString()).toBe('2019-10-02')
    for (const bad of [read('31', '2', '2020'), read('2', '', '2019'), read('x', '1', '2019')]) {
      expect(bad).toMatchObject({ errors: { start: expect.stringContaining('bestaande datum') } })
    }
    expect(read('', '', '')).toMatchObject({ errors: { start: 'Vul dit in.' } })
    const optional = readForm(z.object({ start: dayInput().optional() }), form([['start-day', '']]))
    expect(optional).toEqual({ ok: true, value: {} })
  })

  it('reads numbers as people type them', () => {
    const schema = z.object({ n: wholeInput({ min: 1, max: 5000 }) })
    const read = (n: string) => readForm(schema, form([['n', n]]))
    for (const typed of ['1600', '1.600', '1 600']) {
      expect(read(typed)).toEqual({ ok: true, value: { n: 1600 } })
    }
    expect(read('1,5')).toMatchObject({ errors: { n: 'Vul een heel getal in.' } })
    expect(read('veel')).toMatchObject({ errors: { n: 'Vul een getal in, alleen cijfers.' } })
    expect(read('0')).toMatchObject({ errors: { n: 'Vul 1 of meer in.' } })
    expect(read('6000')).toMatchObject({ errors: { n: 'Vul 5.000 of minder in.' } })
    const decimal = readForm(z.object({ n: decimalInput() }), form([['n', '12,5']]))
    expect(decimal).toEqual({ ok: true, value: { n: 12.5 } })
  })

  it('asks for a choice, a tick, a file', () => {
    const schema = z.object({
      level: z.enum(['2', '3']),
      sure: z.literal('ja'),
      later: tickInput(),
      proof: z.file(),
    })
    const empty = form([['proof', new File([], '')]])
    expect(readForm(schema, empty)).toMatchObject({
      errors: {
        level: 'Maak een keuze.',
        sure: 'Maak een keuze.',
        proof: 'Kies een bestand.',
      },
    })
    const proof = new File(['x'], 'plan.pdf')
    const full = form([
      ['level', '3'],
      ['sure', 'ja'],
      ['proof', proof],
    ])
    expect(readForm(schema, full)).toMatchObject({ ok: true, value: { later: false, level: '3' } })
  })

  it('puts a fault between fields under the form or the field that the schema names', () => {
    const schema = z
      .object({ from: z.string(), to: z.string() })
      .refine((v) => v.from <= v.to, { message: 'Kies een einde na het begin.' })
    expect(
      readForm(
        schema,
        form([
          ['from', 'b'],
          ['to', 'a'],
        ]),
      ),
    ).toMatchObject({
      errors: { formulier: 'Kies een einde na het begin.' },
    })
  })

  it('never throws and never loses a typed text, whatever is sent', () => {
    const schema = z.object({ a: wholeInput(), b: dayInput(), c: z.array(z.string()).min(2) })
    const names = fc.constantFrom('a', 'b', 'b-day', 'b-month', 'b-year', 'c', '__proto__')
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (entries) => {
        const result = readForm(schema, form(entries))
        if (result.ok) return
        for (const [name, typed] of entries) {
          if (name !== '__proto__') expect([result.kept[name]].flat()).toContain(typed)
        }
      }),
    )
  })
})
