import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../platform/database.ts'
import { freezeComposition } from '../revision.store.ts'
import { composingSite, ledTo, openExample, textOf } from './testing.ts'

const { services, people, browser } = await composingSite()

const fileForm = (content: string | Blob, more: Record<string, string> = {}): FormData => {
  const form = new FormData()
  form.set('bestand', new File([content], 'samenstelling.json', { type: 'application/json' }))
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  return form
}

describe('the start page', () => {
  it('remembers what this browser made, and shows the school what is the school’s', async () => {
    const visitor = await browser()
    await openExample(visitor)
    expect(await textOf(visitor, '/samenstellen')).toContain(
      'Middenkaderfunctionaris smart building',
    )
    expect(await textOf(await browser(), '/samenstellen')).not.toContain('smart building</a>')
    await openExample(await browser(people.sanne))
    expect(await textOf(await browser(people.karim), '/samenstellen')).toContain(
      'Samenstellingen van ROC Voorbeeldstad',
    )
  })
})

describe('saving to a school', () => {
  it('is offered after signing in and makes it the school’s', async () => {
    const visitor = await browser()
    const path = await openExample(visitor)
    expect(await textOf(visitor, path)).toContain(`/inloggen?terug=${encodeURIComponent(path)}`)
    const anonymous = await visitor.post(`${path}/bewaren`, {})
    expect(anonymous.status).toBe(403)
    const file = await (await visitor.get(`${path}/samenstelling.json`)).text()
    const sanne = await browser(people.sanne)
    expect((await sanne.post(`${path}/bewaren`, {})).status).toBe(404)
    const own = ledTo(await sanne.post('/samenstellen/inlezen', fileForm(file)))
    expect(await textOf(await browser(people.karim), own)).toContain('Aanvraag maken')
  })
})

describe('history', () => {
  it('lists the versions, compares one with now, and puts it back', async () => {
    const visitor = await browser()
    const path = await openExample(visitor)
    await visitor.post(path, { actie: 'weg 23053:B1-K1-W1' })
    const list = await textOf(visitor, `${path}/geschiedenis`)
    expect(list).toContain('weggehaald')
    expect(list).toContain('Voorbeeld 26005 geopend')
    const compared = await textOf(visitor, `${path}/geschiedenis?versie=1`)
    expect(compared).toContain('Versie 1 en nu')
    expect(compared).toContain('niet aanwezig')
    expect(ledTo(await visitor.post(`${path}/geschiedenis`, { versie: '1' }))).toBe(path)
    const restored = await textOf(visitor, path)
    expect(restored).toContain('Versie 1 is teruggezet.')
    expect(restored).toContain('id="deel-23053-B1-K1-W1"')
  })

  it('is not for strangers, and a version that does not exist changes nothing', async () => {
    const visitor = await browser()
    const path = await openExample(visitor)
    expect((await (await browser()).get(`${path}/geschiedenis`)).status).toBe(404)
    const wrong = await visitor.post(`${path}/geschiedenis`, { versie: '99' })
    expect(ledTo(wrong)).toBe(`${path}/geschiedenis`)
    expect(await textOf(visitor, `${path}/geschiedenis`)).toContain('Deze versie bestaat niet')
    expect((await visitor.get(`${path}/geschiedenis?versie=zoveel&pagina=-1`)).status).toBe(200)
  })
})

describe('sharing', () => {
  it('of a school’s is off until the school switches it on', async () => {
    const sanne = await browser(people.sanne)
    const path = await openExample(sanne)
    const stranger = await browser()
    expect((await stranger.get(path)).status).toBe(404)
    await sanne.post(`${path}/delen`, { delen: 'aan' })
    expect(await textOf(stranger, path)).toContain('Kopie maken')
    const copy = ledTo(await stranger.post(`${path}/kopie`, {}))
    expect(await textOf(stranger, copy)).toContain('(kopie)')
    await sanne.post(`${path}/delen`, { delen: 'uit' })
    expect((await stranger.get(path)).status).toBe(404)
    expect((await stranger.post(`${path}/kopie`, {})).status).toBe(404)
  })
})

describe('removing', () => {
  it('can be taken back', async () => {
    const visitor = await browser()
    const path = await openExample(visitor)
    expect(ledTo(await visitor.post(`${path}/verwijderen`, {}))).toBe('/samenstellen')
    expect((await visitor.get(path)).status).toBe(410)
    expect((await (await browser()).get(path)).status).toBe(404)
    expect(await textOf(visitor, '/samenstellen')).toContain('1 verwijderde samenstelling')
    expect(ledTo(await visitor.post(`${path}/terughalen`, {}))).toBe(path)
    expect((await visitor.get(path)).status).toBe(200)
  })

  it('is refused for what was handed in', async () => {
    const sanne = await browser(people.sanne)
    const path = await openExample(sanne)
    const id = path.split('/').at(-1) ?? ''
    await inTransaction(services.db, (tx) => freezeComposition(tx, id, 1, services.clock.now()))
    expect(ledTo(await sanne.post(`${path}/verwijderen`, {}))).toBe(path)
    expect(await textOf(sanne, path)).toContain('hoort bij een ingediende aanvraag')
    expect(await textOf(sanne, `${path}/geschiedenis`)).toContain('Ingediend')
  })
})

describe('files', () => {
  it('come with their type and name, for who may look', async () => {
    const visitor = await browser()
    const path = await openExample(visitor)
    const stranger = await browser()
    for (const [format, type] of [
      ['json', 'application/json'],
      ['xlsx', 'spreadsheetml'],
      ['docx', 'wordprocessingml'],
    ]) {
      const response = await stranger.get(`${path}/samenstelling.${format}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain(type)
      expect(response.headers.get('content-disposition')).toContain(
        `Middenkaderfunctionaris smart building.${format}`,
      )
    }
    expect((await visitor.get(`${path}/samenstelling.json?versie=99`)).status).toBe(404)
    const hidden = await openExample(await browser(people.sanne))
    expect((await stranger.get(`${hidden}/samenstelling.pdf`)).status).toBe(404)
  })

  it('of JSON can be read in again, exactly', async () => {
    const visitor = await browser()
    const path = await openExample(visitor)
    const text = await textOf(visitor, `${path}/samenstelling.json`)
    const again = ledTo(await visitor.post('/samenstellen/inlezen', fileForm(text)))
    expect(again).not.toBe(path)
    expect(await textOf(visitor, `${again}/samenstelling.json`)).toBe(text)
  })

  it('that cannot be read are refused with what to do', async () => {
    const visitor = await browser()
    const said = async (form: FormData) => {
      const response = await visitor.post('/samenstellen/inlezen', form)
      expect(response.status).toBe(422)
      return response.text()
    }
    expect(await said(fileForm('{"format": '))).toContain('geen leesbaar JSON-bestand')
    expect(await said(fileForm('{"format": "snijvlak-composition/9"}'))).toContain(
      'andere versie: snijvlak-composition/9',
    )
    expect(await said(fileForm('x'.repeat(2_100_000)))).toContain('Het bestand is te groot')
    expect(await said(new FormData())).toContain('Kies een bestand.')
    const text = await textOf(visitor, `${await openExample(visitor)}/samenstelling.json`)
    const unknown = text.replaceAll('"25104"', '"25000"')
    expect(await said(fileForm(unknown))).toContain('kwalificatie 25000 kennen wij niet')
    const lenient = fileForm(unknown, { 'ook-onbekend': 'ja' })
    const path = ledTo(await visitor.post('/samenstellen/inlezen', lenient))
    expect(await textOf(visitor, path)).toContain(
      'De bronkwalificatie staat niet meer in de structuur',
    )
  })

  it('that are no form at all are refused', async () => {
    const visitor = await browser()
    const response = await visitor.post('/samenstellen/inlezen', { bestand: 'geen bestand' })
    expect(response.status).toBe(422)
  })
})
