import { describe, expect, it } from 'vitest'
import { readComposition } from '../composition.store.ts'
import { partsOf } from '../engine/index.ts'
import { composingSite, ledTo, openExample, textOf, versionIn } from './testing.ts'

const { services, people, browser } = await composingSite()

const NEW = '/samenstellen/nieuw'
const ADD_BOUW = { actie: 'erbij 25104 23053:B1-K1' }
const ADD_TECHNIEK = { actie: 'erbij 25297 25297:P1-K1' }

const docAt = async (path: string) => {
  const id = /[\da-f]{8}-[\da-f-]{27}/.exec(path)?.[0] ?? ''
  const stored = await readComposition(services.db, id)
  if (!stored) throw new Error(`There is no composition at ${path}.`)
  return stored.doc
}

const compose = async (by = people.none) => {
  const visitor = await browser(by)
  const path = ledTo(await visitor.post(NEW, ADD_BOUW))
  return { visitor, path }
}

describe('a new composition', () => {
  it('does not exist until the first change, and then has an address of its own', async () => {
    const visitor = await browser()
    expect(await textOf(visitor, NEW)).toContain('Zo werkt het')
    const path = ledTo(await visitor.post(`${NEW}?zoek=bouw`, ADD_BOUW))
    expect(path).toMatch(/^\/samenstellen\/[\da-f-]{36}\?zoek=bouw$/)
    expect(partsOf(await docAt(path))).toHaveLength(2)
    const html = await textOf(visitor, path)
    expect(html).toContain('Verzamelt, registreert en beheert projectinformatie')
    expect(html).toContain('Alleen deze browser kan dit wijzigen')
  })

  it('is not made by a fault or by nothing', async () => {
    const visitor = await browser()
    const fault = await visitor.post(NEW, { actie: 'erbij 25104 23053:B1-K9' })
    expect(fault.status).toBe(422)
    expect(await fault.text()).toContain('B1-K9 staat niet in kwalificatie 25104')
    expect(ledTo(await visitor.post(NEW, { actie: 'gegevens', titel: '' }))).toBe(NEW)
  })

  it('of who is signed in for a school is the school’s at once', async () => {
    const { path } = await compose(people.sanne)
    expect(await textOf(await browser(people.karim), path)).toContain('Van ROC Voorbeeldstad')
    expect(await textOf(await browser(people.karim), path)).toContain(
      `/aanvragen/nieuw?samenstelling=${path.split('/')[2]?.split('?')[0]}`,
    )
    expect((await (await browser(people.femke)).get(path)).status).toBe(404)
    expect((await (await browser()).get(path)).status).toBe(404)
  })
})

describe('composing', () => {
  it('shows a condition fail and then met', async () => {
    const { visitor, path } = await compose()
    expect(await textOf(visitor, path)).toMatch(
      /id="voorwaarde-V01".{0,400}snijvlak-badge--not-met/s,
    )
    await visitor.post(path, ADD_TECHNIEK)
    const html = await textOf(visitor, path)
    expect(html).toMatch(/id="voorwaarde-V01".{0,400}snijvlak-badge--met/s)
    expect(html).toContain('Aandeel van elk domein: ')
  })

  it('marks what is in it already and takes it out again with the same button', async () => {
    const { visitor, path } = await compose()
    const search = `${path}?zoek=25104`
    const id = 'id="erbij-25104-23053-B1-K1-W1"'
    expect(await textOf(visitor, search)).toMatch(
      new RegExp(`${id}[^>]*value="weg 23053:B1-K1-W1"`),
    )
    await visitor.post(search, { actie: 'weg 23053:B1-K1-W1' })
    expect(await textOf(visitor, search)).toMatch(
      new RegExp(`${id}[^>]*value="erbij 25104 23053:B1-K1-W1"`),
    )
  })

  it('adds to the core task that was chosen and keeps that choice', async () => {
    const { visitor, path } = await compose()
    const [task] = (await docAt(path)).coreTasks
    const fields = { actie: 'erbij 25297 25297:P1-K1-W1', naar: task?.id ?? '' }
    expect(ledTo(await visitor.post(`${path}?zoek=x`, fields))).toBe(`${path}?zoek=x&naar=k1`)
    expect((await docAt(path)).coreTasks[0]?.parts).toHaveLength(3)
  })

  it('renumbers, renames, moves, weighs, dates and notes', async () => {
    const { visitor, path } = await compose()
    await visitor.post(path, ADD_TECHNIEK)
    await visitor.post(path, { actie: 'taak-op k2' })
    await visitor.post(path, { actie: 'taak', taak: 'k2', titel: 'Bereidt alles voor' })
    await visitor.post(path, {
      actie: 'deel',
      deel: '23053:B1-K1-W1',
      gewicht: '900',
      jaar: '2',
      notitie: 'Navragen',
    })
    await visitor.post(path, { actie: 'verplaats 23053:B1-K1-W2', 'naar-taak': 'k2' })
    const doc = await docAt(path)
    expect(doc.coreTasks.map(({ title }) => title)[0]).toBe('Bereidt alles voor')
    const html = await textOf(visitor, `${path}?deel=23053:B1-K1-W1`)
    expect(html).toContain('eigen gewicht')
    expect(html).toContain('Navragen')
    expect(html).toMatch(/name="gewicht"[^>]*value="900"/)
    expect(html).toMatch(/B1-K2<\/span> Verzamelt, verwerkt en integreert projectinformatie/)
  })

  it('adds an elective and shows it against the obligation', async () => {
    const { visitor, path } = await compose()
    await visitor.post(path, { actie: 'gegevens', niveau: '4', duur: '3', leerweg: 'bol' })
    await visitor.post(`${path}?soort=keuzedelen`, { actie: 'keuzedeel-erbij K0023' })
    const html = await textOf(visitor, `${path}?soort=keuzedelen&zoek=digitale+vaardigheden`)
    expect(html).toContain('id="keuzedeel-K0023"')
    expect(html).toContain('value="keuzedeel-weg K0023"')
    expect(html).toContain('720')
  })

  it('undoes and does again', async () => {
    const { visitor, path } = await compose()
    await visitor.post(path, ADD_TECHNIEK)
    const versie = versionIn(await textOf(visitor, path))
    await visitor.post(path, { actie: 'ongedaan', versie })
    expect(partsOf(await docAt(path))).toHaveLength(2)
    const stale = await visitor.post(path, { actie: 'opnieuw', versie })
    expect(stale.status).toBe(422)
    expect(await stale.text()).toContain('Iemand anders heeft de samenstelling net gewijzigd')
    const now = versionIn(await textOf(visitor, path))
    await visitor.post(path, { actie: 'opnieuw', versie: now })
    expect(partsOf(await docAt(path)).length).toBeGreaterThan(2)
  })

  it('tells other browsers the version, so that they follow', async () => {
    const { visitor, path } = await compose()
    const version = async () => (await (await visitor.get(`${path}/versie`)).json()).version
    const before = await version()
    await visitor.post(path, ADD_TECHNIEK)
    expect(await version()).toBe(before + 1)
    expect((await (await browser()).get('/samenstellen/x/versie')).status).toBe(404)
  })
})

describe('what exists already', () => {
  it('leads to the shortened route when the content is that of an approved cross-over', async () => {
    const visitor = await browser()
    const path = ledTo(await visitor.post(NEW, { actie: 'erbij 26005 26005:B1-K1' }))
    for (const n of [2, 3, 4]) await visitor.post(path, { actie: `erbij 26005 26005:B1-K${n}` })
    const html = await textOf(visitor, path)
    expect(html).toContain('Deze cross-over is al goedgekeurd')
    expect(html).toContain('/aanvragen/verkort/26005')
    await visitor.post(path, { actie: 'weg 26005:B1-K1-W1' })
    expect(await textOf(visitor, path)).not.toContain('Deze cross-over is al goedgekeurd')
  })

  it('proposes the smallest change where a share is too small, and carries it out', async () => {
    const { visitor, path } = await compose()
    await visitor.post(path, { actie: 'erbij 25297 25297:P1-K1-W1' })
    const html = await textOf(visitor, path)
    expect(html).toContain('Zo voldoet het wel')
    const action = /id="voorstel-1-[^"]*"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? ''
    await visitor.post(path, { actie: action })
    expect(await textOf(visitor, path)).not.toContain('Zo voldoet het wel')
  })
})

describe('a fault', () => {
  it('keeps what was typed and says what to do', async () => {
    const { visitor, path } = await compose()
    const fields = { actie: 'deel', deel: '23053:B1-K1-W1', gewicht: 'veel', notitie: 'Bewaar mij' }
    const response = await visitor.post(`${path}?deel=23053:B1-K1-W1`, fields)
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('Vul een getal in bij: Gewicht')
    expect(html).toContain('Bewaar mij')
    expect(html).toContain('<title>Fout: ')
  })

  it('is told for an unknown code, a part twice, an unknown button', async () => {
    const { visitor, path } = await compose()
    const said = async (actie: string) => {
      const response = await visitor.post(path, { actie })
      expect(response.status).toBe(422)
      return response.text()
    }
    expect(await said('erbij 25104 23053:B1-K1-W9')).toContain('staat niet in kwalificatie 25104')
    expect(await said('erbij 25104 23053:B1-K1-W1')).toContain('zit al in uw samenstelling')
    expect(await said('keuzedeel-erbij K9999')).toContain('Keuzedeel K9999 is niet gevonden')
    expect(await said('weg 1:B1-K1-W1')).toContain('zit niet meer in de samenstelling')
    expect(await said('ontplof')).toContain('Deze knop kennen wij niet')
    expect(partsOf(await docAt(path))).toHaveLength(2)
  })

  it('is told when the composition is full at 200 parts', async () => {
    const visitor = await browser()
    const path = await openExample(visitor)
    const doc = await docAt(path)
    const [first] = partsOf(doc)
    const parts = Array.from({ length: 200 - partsOf(doc).length }, (_, i) => ({
      ...first,
      code: `B1-K7-W${i + 1}`,
    }))
    const full = {
      ...doc,
      coreTasks: [...doc.coreTasks, { id: 'k99', title: 'Vol', weight: null, parts }],
      nextTask: 100,
    }
    const form = new FormData()
    form.set('bestand', new File([JSON.stringify(full)], 'vol.json'))
    form.set('ook-onbekend', 'ja')
    const big = ledTo(await visitor.post('/samenstellen/inlezen', form))
    expect(partsOf(await docAt(big))).toHaveLength(200)
    const response = await visitor.post(big, { actie: 'erbij 25919 25919:P1-K2-W1' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('hoogstens 200 werkprocessen')
  })

  it('is told to who changes a composition of somebody else, and nothing changes', async () => {
    const { path } = await compose()
    const stranger = await browser(people.femke)
    expect(await textOf(stranger, path)).toContain('U bekijkt een samenstelling van iemand anders')
    expect(await textOf(stranger, path)).not.toContain('value="weg ')
    const response = await stranger.post(path, ADD_TECHNIEK)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Maak een kopie')
    expect(partsOf(await docAt(path))).toHaveLength(2)
  })

  it('in the address gives no page', async () => {
    const visitor = await browser()
    for (const path of ['/samenstellen/x', `/samenstellen/${crypto.randomUUID()}`])
      expect((await visitor.get(path)).status).toBe(404)
  })
})

describe('finding', () => {
  it('shows the domains first, then what was searched, grouped by qualification', async () => {
    const visitor = await browser()
    expect(await textOf(visitor, NEW)).toContain('id="domein-79140"')
    const html = await textOf(visitor, `${NEW}?zoek=projectinformatie`)
    expect(html).toContain('id="kwalificatie-25104"')
    expect(html).toContain('<strong>Integreert projectinformatie</strong>')
    expect(await textOf(visitor, `${NEW}?zoek=xyzzyq`)).toContain('Niets gevonden')
  })

  it('offers the dossiers of the chosen domain and finds a qualification by its code', async () => {
    const visitor = await browser()
    const html = await textOf(visitor, `${NEW}?domein=79140`)
    expect(html).toContain('id="filter-dossier"')
    expect(html).toContain('Filteren (1 aan)')
    expect(await textOf(visitor, `${NEW}?zoek=25297`)).toContain('Technicus engineering')
  })

  it('survives any address', async () => {
    const visitor = await browser()
    for (const query of [
      'niveau=9',
      'pagina=99999',
      'deel=x',
      'taak=%00',
      'zoek=%27%22<',
      'domein=1',
    ])
      expect((await visitor.get(`${NEW}?${query}`)).status).toBe(200)
  })
})

describe('the example', () => {
  it('is judged: two domains, enough of each source, fallbacks, study load', async () => {
    const visitor = await browser()
    const html = await textOf(visitor, await openExample(visitor))
    expect(html).toContain('58,3%')
    expect(html).toContain('53,8%')
    expect(html).toContain('id="dekking-26005"')
    expect(html).toContain('id="terugval-3"')
    expect(html).toContain('6.400')
    expect(html).toContain('Aangenomen bron')
  })

  it('is kept by no search engine and by no cache on the way', async () => {
    const visitor = await browser()
    const response = await visitor.get(await openExample(visitor))
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(await response.text()).toContain('<meta name="robots" content="noindex"/>')
  })

  it('reads the same in English', async () => {
    const visitor = await browser()
    const html = await textOf(visitor, `${await openExample(visitor)}?taal=en`)
    expect(html).toContain('Does it exist already?')
    expect(html).toContain('Find parts')
  })
})
