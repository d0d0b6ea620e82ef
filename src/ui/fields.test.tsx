import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { Checkbox, Checkboxes, Radios, Select } from './choice-fields.tsx'
import { DateField } from './date-field.tsx'
import { Form, type FormProps } from './form.tsx'
import { FileField, TextArea, TextField } from './text-fields.tsx'

const form = (field: Child, props: Partial<FormProps> = {}): string =>
  String(
    <Form action="/x" {...props}>
      {field}
    </Form>,
  )

const OPTIONS = [
  { value: 'a', label: 'A', hint: 'Eerste' },
  { value: 'b', label: 'B' },
]

describe('a form with faults', () => {
  const html = form(<TextField name="naam" label="Naam" hint="Kort" value="oud" />, {
    errors: { naam: 'Vul in: naam.', formulier: 'Kies een van beide.' },
    kept: { naam: '' },
  })

  it('starts with a summary that links to the inputs and takes the focus', () => {
    expect(html).toContain('Pas 2 dingen aan')
    expect(html).toContain('<a class="nl-link" href="#naam" data-turbo="false">Vul in: naam.</a>')
    expect(html).toContain('<li>Kies een van beide.</li>')
    expect(html).toMatch(/role="alert" tabindex="-1" autofocus/)
    expect(html).toContain('<input class="utrecht-textbox utrecht-textbox--html-input')
  })

  it('ties hint and message to the input and keeps what was typed, also nothing', () => {
    expect(html).toContain('aria-describedby="naam-hint naam-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('value=""')
    expect(html).toContain('<span class="snijvlak-hidden">Fout: </span>Vul in: naam.')
  })
})

describe('fields', () => {
  it('carry a label, and a mark when they may stay empty', () => {
    const html = form(<TextArea name="reden" label="Reden" optional value="<x>" />)
    expect(html).toContain('<label class="utrecht-form-label" for="reden">Reden')
    expect(html).toContain('(niet verplicht)')
    expect(html).toContain('&lt;x&gt;</textarea>')
    expect(html).not.toContain('aria-invalid')
  })

  it('choose in a select', () => {
    const html = form(<Select name="s" label="S" options={OPTIONS} value="a" />, {
      kept: { s: 'b' },
    })
    expect(html).toContain('<option value="">Maak een keuze</option>')
    expect(html).toContain('<option value="b" selected')
    expect(html).not.toContain('<option value="a" selected')
  })

  it('let the summary reach the first of several answers', () => {
    const html = form(<Radios name="r" label="R" options={OPTIONS} value="b" />)
    expect(html).toMatch(/type="radio" id="r" name="r" value="a" aria-describedby="r-hint"/)
    expect(html).toMatch(/id="r-2" name="r" value="b" checked/)
    expect(html).toContain('<legend')
  })

  it('untick what was unticked', () => {
    const boxes = <Checkboxes name="c" label="C" options={OPTIONS} values={['a']} />
    expect(form(boxes)).toMatch(/value="a" checked/)
    expect(form(boxes, { kept: { other: 'x' } })).not.toContain('checked=')
    expect(form(boxes, { kept: { c: ['a', 'b'] } }).match(/checked/g)).toHaveLength(2)
    const one = <Checkbox name="ok" label="Akkoord" />
    expect(form(one, { errors: { ok: 'Vink aan.' } })).toContain('aria-describedby="ok-error"')
  })

  it('ask a date in three boxes and keep a date that does not exist', () => {
    const field = <DateField name="start" label="Start" value={plainDate('2019-10-02')} />
    const html = form(field)
    expect(html).toMatch(/id="start" name="start-day" value="2"/)
    expect(html).toMatch(/id="start-year" name="start-year" value="2019"/)
    expect(form(field, { kept: { 'start-day': '31' } })).toContain('name="start-day" value="31"')
  })

  it('name the file that is kept already', () => {
    const html = form(<FileField name="f" label="F" accept=".pdf" current="plan.pdf" />, {
      multipart: true,
    })
    expect(html).toContain('enctype="multipart/form-data"')
    expect(html).toContain('Nu bewaard: plan.pdf')
  })
})
