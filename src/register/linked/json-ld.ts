import type { PlainDate } from '../../platform/time.ts'
import type { Registered, StandingPermission } from '../registered.ts'
import { rioIdOf } from '../rio.ts'

/** A node of JSON-LD: plain JSON without unknown values. */
export type JsonLd = { [key: string]: JsonLdValue }
export type JsonLdValue = string | number | JsonLd | JsonLdValue[]

type Loose = { [key: string]: JsonLdValue | null | undefined }

/** Leaves out what is not known: linked data says nothing about it. */
export const known = (node: Loose): JsonLd =>
  Object.fromEntries(
    Object.entries(node).filter(
      (entry): entry is [string, JsonLdValue] =>
        entry[1] !== null &&
        entry[1] !== undefined &&
        !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  )

const iso = (day: PlainDate | null): string | null => day?.toString() ?? null

const property = (propertyID: string, value: string | null): JsonLd[] =>
  value === null ? [] : [{ '@type': 'PropertyValue', propertyID, value }]

/** The level of the diploma in the Dutch framework: mbo 2, 3 and 4 are NLQF 2, 3 and 4. */
const educationalLevel = (level: number): JsonLd => ({
  '@type': 'DefinedTerm',
  name: `mbo-${level}`,
  termCode: `NLQF ${level}`,
  inDefinedTermSet: 'https://www.nlqf.nl',
})

const duration = (years: number | null): string | null => {
  if (years === null) return null
  const months = Math.round(years * 12)
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}

const school = ({ record }: StandingPermission): JsonLd[] =>
  record.school.name === null
    ? []
    : [
        known({
          '@type': 'EducationalOrganization',
          name: record.school.name,
          identifier: property('BRIN', record.school.brin),
        }),
      ]

const credential = ({ record }: Registered): JsonLd =>
  known({
    '@type': 'EducationalOccupationalCredential',
    name: record.name,
    credentialCategory: 'mbo-diploma',
    educationalLevel: record.level.value === null ? null : educationalLevel(record.level.value),
    identifier: property('crebo', record.code),
    validIn: { '@type': 'Country', name: 'Nederland', identifier: 'NL' },
  })

/** The permanent address of a cross-over, which is also its name in linked data. */
export const uriOf = (baseUrl: string, code: string): string => `${baseUrl}/register/${code}`

/** A cross-over in the words of schema.org. What is not known is left out. */
export const crossOverLd = (item: Registered, baseUrl: string): JsonLd => {
  const { record, days, permissions } = item
  const uri = uriOf(baseUrl, record.code)
  return known({
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalProgram',
    '@id': uri,
    url: uri,
    name: record.name,
    identifier: [...property('crebo', record.code), ...property('RIO', rioIdOf(record))],
    inLanguage: 'nl',
    programType: record.programmeType.value,
    educationalProgramMode: record.pathways.value,
    timeToComplete: duration(record.durationYears.value),
    educationalCredentialAwarded: credential(item),
    provider: permissions.filter(({ state }) => state !== 'revoked').flatMap(school),
    startDate: iso(days.firstIntake),
    applicationDeadline: iso(days.lastIntake),
    endDate: iso(days.teachOutEnd),
    hasCourse: (record.tasks.value ?? []).map((task) => ({
      '@type': 'Course',
      name: task.title,
      courseCode: task.code,
    })),
  })
}
