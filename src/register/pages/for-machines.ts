import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { dayOf } from '../../platform/time.ts'
import { xmlText } from '../linked/atom.ts'
import { dcatOf } from '../linked/dcat.ts'
import { uriOf } from '../linked/json-ld.ts'
import { snapshotOf } from '../listing/snapshot.ts'
import { registerVersion } from '../register.store.ts'
import { revalidated } from '../revalidated.ts'

const dcat = async (visit: Visit): Promise<Response> => {
  const version = await registerVersion(visit.services.db)
  return revalidated(visit, version, () => {
    visit.c.header('Content-Type', 'application/ld+json; charset=utf-8')
    visit.c.header('Access-Control-Allow-Origin', '*')
    return visit.c.body(
      JSON.stringify(dcatOf(visit.services.settings.baseUrl, version.changedAt), null, 1),
    )
  })
}

/** Public pages of the whole product, beside the pages of the register. */
const PAGES = ['', '/register', '/register/wijzigingen', '/api', '/open-data', '/uitleg']

const urlXml = (address: string, changedOn?: string): string =>
  `  <url><loc>${xmlText(address)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`

const sitemap = async (visit: Visit): Promise<Response> => {
  const { baseUrl } = visit.services.settings
  const snapshot = await snapshotOf(visit.services.db, visit.today, { valid: visit.today })
  return revalidated(visit, snapshot, () => {
    visit.c.header('Content-Type', 'application/xml; charset=utf-8')
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...PAGES.map((page) => urlXml(`${baseUrl}${page}`)),
      ...snapshot.items.map(({ record, changedAt }) =>
        urlXml(uriOf(baseUrl, record.code), dayOf(changedAt).toString()),
      ),
      '</urlset>',
      '',
    ]
    return visit.c.body(lines.join('\n'))
  })
}

/** What catalogues and search engines read. */
export const machineRoutes: Route[] = [
  get('/open-data/dcat.jsonld', anyone, dcat),
  get('/sitemap.xml', anyone, sitemap),
]
