import { describe, expect, test } from 'vitest'
import { testBrowser } from '../../../tests/app.ts'
import { saveMember, saveOrganisation } from '../../access/index.ts'
import { MOVERS } from '../../applying/index.ts'
import { moveNow, putDraft } from '../../applying/testing.ts'
import { inTransaction } from '../../platform/database.ts'
import { type CaseMoveKind, FORM_PATHS } from '../actions.ts'
import { assessingRoutes } from '../index.ts'
import { fileNew } from '../testing.ts'
import { day, faultsIn, openRoom, pathOf } from './testing.ts'

const room = await openRoom()
const { services, people, personOf, as, read, statusOf, send, stateOf, walked } = room
const [karim, peter, nadia] = ['karim', 'peter', 'nadia'].map(personOf)
if (!karim || !peter || !nadia) throw new Error('The demo accounts changed.')

const FORMS = Object.entries(FORM_PATHS) as [CaseMoveKind, string][]
const EVERYBODY = ['sanne', 'karim', 'peter', 'nadia', 'wim', 'els', 'joost', 'ada']

describe('who may come in', () => {
  test.each(FORMS)('the form of %s is for its own role only', async (move, path) => {
    const application = await fileNew(services, karim)
    for (const name of EVERYBODY) {
      const may = personOf(name).roles.some((role) => MOVERS[move].includes(role))
      const status = await statusOf(name, pathOf(application, path))
      expect(status === 403).toBe(!may)
      const posted = await (await as(name)).post(pathOf(application, path), {})
      expect(posted.status === 403).toBe(!may)
    }
  })

  test.each(['', 'aanvraag', 'samenstelling', 'voorwaarden', 'post', 'notities'])(
    'the page %s of a case is for the government side only',
    async (part) => {
      const application = await fileNew(services, karim)
      const path = part === '' ? pathOf(application) : pathOf(application, part)
      for (const name of ['peter', 'nadia', 'wim', 'els', 'joost'])
        expect(await statusOf(name, path)).toBe(200)
      for (const name of ['sanne', 'karim', 'ada']) expect(await statusOf(name, path)).toBe(403)
      const stranger = await testBrowser(services, assessingRoutes)
      expect((await stranger.get(path)).status).toBe(303)
    },
  )

  test('lists are for their roles', async () => {
    expect(await statusOf('karim', '/werkvoorraad')).toBe(403)
    expect(await statusOf('wim', '/inspectie')).toBe(200)
    expect(await statusOf('els', '/inspectie')).toBe(403)
    expect(await statusOf('nadia', '/sturing')).toBe(200)
    expect(await statusOf('peter', '/sturing')).toBe(403)
    expect(await statusOf('peter', '/sturing/zaken.xlsx')).toBe(403)
  })

  test('what is not there is not found, and neither is a draft', async () => {
    expect(await statusOf('peter', '/zaken/CO-2019-99999-Z')).toBe(404)
    const draft = await putDraft(services, karim)
    expect(await statusOf('peter', `/zaken/${draft.id}`)).toBe(404)
    const application = await fileNew(services, karim)
    expect(await statusOf('peter', pathOf(application, 'bijlagen', 'x'))).toBe(404)
    expect(await statusOf('peter', pathOf(application, 'documenten', 'x'))).toBe(404)
  })
})

describe('whose case it is', () => {
  test('a handler acts only on a case in their own name', async () => {
    const application = await fileNew(services, karim)
    const page = await (await as('peter')).get(pathOf(application, 'aanvulling'))
    expect(page.status).toBe(409)
    expect(await page.text()).toContain('Dit kan als de zaak op uw naam staat')
    const taken = await (await as('peter')).post(pathOf(application, 'nemen'), {})
    expect(taken.status).toBe(303)
    expect(await statusOf('peter', pathOf(application, 'aanvulling'))).toBe(200)
    expect(await statusOf('nadia', pathOf(application, 'aanvulling'))).toBe(409)
  })

  test('a form that was open before the case changed hands is refused, and its text is kept', async () => {
    const application = await walked(6)
    const versie = await room.versionOn('peter', pathOf(application, 'voorstel'))
    await (await as('nadia')).post(pathOf(application, 'toewijzen'), {
      van: peter.id,
      aan: nadia.id,
    })
    const response = await (await as('peter')).post(pathOf(application, 'voorstel'), {
      versie,
      outcome: 'refuse',
      reason: 'Mijn motivering.',
    })
    expect(response.status).toBe(422)
    const text = await response.clone().text()
    expect(text).toContain('Mijn motivering.')
    expect(await faultsIn(response)).toEqual([expect.stringContaining('niet op uw naam')])
    expect(await stateOf(application)).toBe('preparing')
  })

  test('nobody works on a case of their own school', async () => {
    const insider = {
      ...peter,
      id: '00000000-0000-4000-9000-000000000098',
      email: 'in@voorbeeld.example',
    }
    await inTransaction(services.db, async (tx) => {
      await saveOrganisation(tx, karim.organisation, true)
      await saveMember(
        tx,
        {
          id: insider.id,
          name: 'Binnen Iemand',
          email: insider.email,
          organisationId: karim.organisation.id,
          roles: ['handler'],
        },
        services.clock.now(),
      )
    })
    people['binnen'] = { ...insider, name: 'Binnen Iemand', organisation: karim.organisation }
    const application = await fileNew(services, karim)
    await (await as('binnen')).post(pathOf(application, 'nemen'), {})
    expect(await read('binnen', pathOf(application))).toContain(
      'U werkt voor de school die dit aanvraagt',
    )
    expect(await statusOf('binnen', pathOf(application, 'compleet'))).toBe(409)
  })
})

describe('what was typed stays', () => {
  test('a fault shows the same page with what was typed and what to do', async () => {
    const application = await walked()
    const path = pathOf(application, 'aanvulling')
    const response = await send('peter', path, {
      missing: 'De overeenkomst mist een handtekening.',
      ...day('until', '2019-10-26'),
    })
    expect(response.status).toBe(422)
    const text = await response.clone().text()
    expect(text).toContain('De overeenkomst mist een handtekening.')
    expect(text).toContain('Fout:')
    expect(await faultsIn(response)).toEqual([
      'Deze dag is een zaterdag. De wet schuift de termijn door; kies 28 oktober 2019.',
    ])
    const empty = await send('peter', path, { ...day('until', '2019-09-01') })
    expect(await faultsIn(empty)).toEqual(['Vul in: Wat ontbreekt er.', 'Kies een dag na vandaag.'])
  })

  test('a draft is kept per person, and nobody else sees it', async () => {
    const application = await walked(3)
    const path = pathOf(application, 'advies')
    const kept = await send('els', path, { actie: 'bewaar', summary: 'Half af.' })
    expect(kept.status).toBe(303)
    const form = await read('els', path)
    expect(form).toContain('Half af.')
    expect(form).toContain('U gaat verder met uw concept')
    expect(await read('els', pathOf(application))).toContain('concept bewaard')
    expect(await read('peter', pathOf(application))).not.toContain('concept bewaard')
    expect(await stateOf(application)).toBe('in-advice')
  })

  test('every finding that is missing is told at once', async () => {
    const application = await walked(3)
    const faults = await faultsIn(
      await send('els', pathOf(application, 'advies'), {
        'doelmatigheid-oordeel': 'does-not-meet',
        conclusion: 'positive',
      }),
    )
    expect(faults).toContain('Leg uit waarom, bij: Doelmatigheid.')
    expect(faults).toContain('Kies een bevinding bij: Uitvoerbaarheid.')
    expect(faults.some((fault) => fault.startsWith('U schrijft bij een onderdeel'))).toBe(true)
    expect(faults).toContain('Leg uit waarom, bij: samenvatting.')
  })

  test('the list of what is missing goes along to the request for completion', async () => {
    const application = await walked()
    const response = await send('peter', pathOf(application, 'compleet'), {
      actie: 'aanvullen',
      'stuk-cooperation-agreement-staat': 'absent',
      'stuk-cooperation-agreement-opmerking': 'Laat beide bedrijven tekenen.',
    })
    expect(response.headers.get('location')).toBe(pathOf(application, 'aanvulling'))
    expect(await read('peter', pathOf(application, 'aanvulling'))).toContain(
      'Samenwerkingsovereenkomst met een of meer bedrijven: Laat beide bedrijven tekenen.',
    )
  })

  test('while SBB writes its advice the Inspectie may answer: the form stays good', async () => {
    const application = await walked(1)
    const path = pathOf(application, 'advies')
    const versie = await room.versionOn('els', path)
    await moveNow(services, application, personOf('wim'), {
      kind: 'answer-inspection',
      domain: '79000',
      answer: 'no-shortcoming',
      reason: '',
    })
    const faults = await faultsIn(await (await as('els')).post(path, { versie }))
    expect(faults.join(' ')).not.toContain('intussen veranderd')
  })

  test('a decision on a case that has moved meanwhile is refused', async () => {
    const application = await walked(7)
    const path = pathOf(application, 'terugsturen')
    const response = await send('joost', path, { versie: '1', reason: 'Beter motiveren.' })
    expect(response.status).toBe(422)
    expect(await response.clone().text()).toContain('Beter motiveren.')
    expect(await faultsIn(response)).toEqual([expect.stringContaining('intussen veranderd')])
  })
})
