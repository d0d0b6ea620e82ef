import type { Instant } from '../../platform/time.ts'
import type { JsonLd } from './json-ld.ts'

const FILES = [
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'text/csv'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['json', 'application/json'],
  ['jsonl', 'application/x-ndjson'],
] as const

/** The licence of selection and format; nobody has rights in the facts themselves. */
const LICENCE = 'https://eupl.eu/1.2/en/'

const distribution = (baseUrl: string, ending: string, type: string): JsonLd => ({
  '@id': `${baseUrl}/open-data#${ending}`,
  '@type': 'dcat:Distribution',
  'dct:title': `Cross-overs (${ending})`,
  'dcat:accessURL': { '@id': `${baseUrl}/register` },
  'dcat:downloadURL': { '@id': `${baseUrl}/register.${ending}` },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
  'dct:license': { '@id': LICENCE },
})

const api = (baseUrl: string): JsonLd => ({
  '@id': `${baseUrl}/open-data#api`,
  '@type': 'dcat:DataService',
  'dct:title': 'API van het register van cross-overs',
  'dcat:endpointURL': { '@id': `${baseUrl}/api/v1` },
  'dcat:endpointDescription': { '@id': `${baseUrl}/api/v1/openapi.json` },
  'dcat:servesDataset': { '@id': `${baseUrl}/open-data#register` },
})

/** The data set in the words of DCAT, for catalogues. `changedAt` is the last change of the register. */
export const dcatOf = (baseUrl: string, changedAt: Instant | null): JsonLd => ({
  '@context': {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
  '@graph': [
    {
      '@id': `${baseUrl}/open-data#register`,
      '@type': 'dcat:Dataset',
      'dct:title': [
        { '@language': 'nl', '@value': 'Register van cross-over kwalificaties' },
        { '@language': 'en', '@value': 'Register of cross-over qualifications' },
      ],
      'dct:description': [
        {
          '@language': 'nl',
          '@value':
            'Alle goedgekeurde cross-over kwalificaties in het mbo, met de scholen die ze mogen aanbieden. Wat niet bekend is, is leeg.',
        },
        {
          '@language': 'en',
          '@value':
            'All approved cross-over qualifications in Dutch vocational education, with the schools that may offer them. What is not known is empty.',
        },
      ],
      'dct:identifier': `${baseUrl}/open-data#register`,
      'dct:publisher': {
        '@type': 'foaf:Agent',
        'foaf:name': 'Snijvlak',
        'foaf:homepage': { '@id': baseUrl },
      },
      'dct:language': {
        '@id': 'http://publications.europa.eu/resource/authority/language/NLD',
      },
      'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/EDUC' },
      'dct:accessRights': {
        '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
      },
      'dct:license': { '@id': LICENCE },
      'dcat:landingPage': { '@id': `${baseUrl}/register` },
      'dcat:keyword': ['mbo', 'cross-over', 'kwalificatie', 'crebo'],
      ...(changedAt && {
        'dct:modified': { '@type': 'xsd:dateTime', '@value': changedAt.toString() },
      }),
      'dcat:distribution': FILES.map(([ending]) => ({ '@id': `${baseUrl}/open-data#${ending}` })),
    },
    ...FILES.map(([ending, type]) => distribution(baseUrl, ending, type)),
    api(baseUrl),
  ],
})
