import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testBrowser, testPeople, testServices } from '../../tests/app.ts'
import { loadShippedFacts } from './load-facts.ts'
import { structureRoutes } from './routes.ts'
import { structureVersion } from './keeping/load.store.ts'

const services = await testServices()
const people = await testPeople(services)
await loadShippedFacts(services.db, { folder: 'data', at: services.clock.now() })
const visitor = await testBrowser(services, structureRoutes)
const SMALL = readFileSync('tests/fixtures/structure/sbb-small.xml')

const page = async (path: string, status = 200): Promise<string> => {
  const response = await visitor.get(path)
  expect([path, response.status]).toEqual([path, status])
  return response.text()
}

describe('the list of what exists', () => {
  it('begins with the domains', async () => {
    const html = await page('/kwalificaties')
    expect(html).toContain('Zorg en welzijn')
    expect(html).toContain('href="/domeinen/79140"')
    expect(html).not.toContain('href="/domeinen/79150"')
  })

  it('finds by words and keeps filters and day in its links', async () => {
    const html = await page(
      '/kwalificaties?zoek=begeleiden&soort=work-process&niveau=4&op=2027-01-01',
    )
    expect(html).toContain('Stand op 1 januari 2027')
    expect(html).toMatch(/niveau=4[^"]*op=2027-01-01/)
  })

  it('forgives a typing error and says so', async () => {
    const html = await page('/kwalificaties?zoek=verpleegkudnige')
    expect(html).toContain('“verpleegkudnige” komt niet voor')
    expect(html).toContain('Mbo-Verpleegkundige')
  })

  it('says what to do when there is nothing', async () => {
    expect(await page('/kwalificaties?zoek=xyzzyq')).toContain('Probeer een ander woord')
  })

  it('does not stumble over an address that makes no sense', async () => {
    await page('/kwalificaties?pagina=-3&niveau=9&domein=x&stand=y&soort=z&op=2019-02-31')
    await page("/kwalificaties?zoek='%20%26%20!(:*&pagina=999999")
    await page(`/kwalificaties?zoek=${'a'.repeat(5000)}`)
  })
})

describe('one qualification', () => {
  it('shows its parts, where they come from and how sure they are', async () => {
    const html = await page('/kwalificaties/25485')
    expect(html).toContain('Begeleiden van kinderen bij hun ontwikkeling')
    expect(html).toContain('Uit het dossierbestand van SBB zelf.')
    expect(html).toContain('Meegeleverde feiten uit openbare bronnen')
  })

  it('says honestly that its core tasks are not known', async () => {
    const html = await page('/kwalificaties/25132')
    expect(html).toContain('De kerntaken kennen we niet')
  })

  it('counts what is too uncertain to show, without showing it', async () => {
    const html = await page('/dossiers/23001')
    expect(html).toMatch(/Wij kennen nog \d+ kernta/)
    expect(html).not.toContain('K?')
  })

  it('calls electives seen with it evidence', async () => {
    expect(await page('/kwalificaties/25655')).toContain('niet de officiële koppeling')
  })

  it('can be looked at before it exists, and says so', async () => {
    const html = await page('/kwalificaties/25031?op=2010-01-01')
    expect(html).toContain('Bestaat op deze dag nog niet')
  })

  it('is not found under a code that does not exist', async () => {
    await page('/kwalificaties/99999', 404)
    await page('/dossiers/99999', 404)
    await page('/domeinen/99999', 404)
    await page('/keuzedelen/K9999', 404)
  })
})

describe('the other pages', () => {
  it('show a domain, its twin leading to it, and a dossier', async () => {
    expect(await page('/domeinen/79140')).toContain('Pedagogisch werk')
    const twin = await visitor.get('/domeinen/79150')
    expect(twin.headers.get('location')).toBe('/domeinen/79160')
    expect(await page('/dossiers/23183')).toContain('Onderwijsassistent')
  })

  it('list the electives and show one', async () => {
    expect(await page('/keuzedelen')).toContain('Digitale vaardigheden basis')
    expect(await page('/keuzedelen/k0022')).toContain('K0022')
  })

  it('compare two qualifications by the names they share', async () => {
    const html = await page('/kwalificaties/vergelijk?a=25485&b=25697')
    expect(html).toContain('4 werkprocessen gelijk')
    expect(await page('/kwalificaties/vergelijk?a=25485&b=25132')).toContain(
      'kennen we de werkprocessen niet',
    )
    expect(await page('/kwalificaties/vergelijk?a=25485&b=11111', 404)).toContain(
      'Er is geen kwalificatie met code 11111',
    )
    await page('/kwalificaties/vergelijk')
  })

  it('speak English when asked', async () => {
    expect(await page('/kwalificaties/25485?taal=en')).toContain('Core tasks and work processes')
  })
})

describe('taking files in', () => {
  const formWith = (...files: [string, BlobPart][]) => {
    const form = new FormData()
    for (const [name, content] of files) form.append('bestanden', new File([content], name))
    return form
  }

  it('is for administrators alone', async () => {
    expect((await visitor.get('/beheer/structuur')).status).toBe(303)
    const author = await testBrowser(services, structureRoutes, people.sanne)
    expect((await author.get('/beheer/structuur')).status).toBe(403)
    expect((await author.post('/beheer/structuur', formWith(['a.xml', SMALL]))).status).toBe(403)
  })

  it('shows what changes, applies it once, and then has nothing to do', async () => {
    const admin = await testBrowser(services, structureRoutes, people.ada)
    const sent = await admin.post('/beheer/structuur', formWith(['klein.xml', SMALL]))
    expect(sent.status).toBe(303)
    const address = sent.headers.get('location') ?? ''
    const before = await structureVersion(services.db)
    const preview = await (await admin.get(address)).text()
    expect(preview).toContain('Nieuw (')
    expect(await structureVersion(services.db)).toBe(before)

    const stale = await admin.post(address, { versie: '0' })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('Iemand anders wijzigde de structuur')

    const version = /name="versie" value="(\d+)"/.exec(preview)?.[1] ?? ''
    const applied = await admin.post(address, { versie: version })
    expect(applied.status).toBe(303)
    expect(await (await admin.get('/beheer/structuur')).text()).toContain('klein.xml')
    expect(await (await admin.get(address)).text()).toContain('Inlezen wijzigt niets')
  })

  it('says what is wrong with a broken file and offers no button', async () => {
    const admin = await testBrowser(services, structureRoutes, people.ada)
    const sent = await admin.post(
      '/beheer/structuur',
      formWith(['goed.xml', SMALL], ['kapot.xml', '<sbb><dossiers>']),
    )
    const html = await (await admin.get(sent.headers.get('location') ?? '')).text()
    expect(html).toContain('Een van de bestanden is niet te lezen')
    expect(html).toContain('Haal het bestand opnieuw op')
    expect(html).not.toContain('Lees deze bestanden in')
  })

  it('asks for a file when none was chosen', async () => {
    const admin = await testBrowser(services, structureRoutes, people.ada)
    const sent = await admin.post('/beheer/structuur', formWith(['', '']))
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('Kies minstens één bestand')
  })
})
