import type { CrossOver } from '../cross-over.ts'
import { jsonRow } from '../listing/row.ts'
import type { Registered, StandingPermission } from '../registered.ts'

/** A permission as the API gives it. `null` is not known; `certainty` tells how sure the permission itself is. */
export const permissionJson = ({ record, days, state }: StandingPermission) => ({
  id: record.id,
  crossOverCode: record.code,
  schoolName: record.school.name,
  brin: record.school.brin,
  ownName: record.ownName,
  pathways: record.pathways.value ?? [],
  cohorts: record.cohorts,
  firstIntake: days.firstIntake?.toString() ?? null,
  lastIntake: days.lastIntake?.toString() ?? null,
  teachOutEnd: days.teachOutEnd?.toString() ?? null,
  revokedFrom: days.revokedFrom?.toString() ?? null,
  state,
  certainty: record.certainty,
  decision: record.decision?.reference ?? null,
})

const certainties = (record: CrossOver) => ({
  level: record.level.certainty,
  programmeType: record.programmeType.certainty,
  durationYears: record.durationYears.certainty,
  pathways: record.pathways.certainty,
  studyLoad: record.studyLoad.certainty,
  tasks: record.tasks.certainty,
  after: record.after.certainty,
})

/** A cross-over with everything the register holds: the row of the list, and behind it what does not fit in a row. */
export const detailJson = (item: Registered, baseUrl: string) => ({
  ...jsonRow(item),
  url: `${baseUrl}/register/${item.record.code}`,
  certainties: certainties(item.record),
  fieldShares: item.record.fields.map(({ text, domainCode, share, certainty }) => ({
    name: text,
    domainCode,
    share,
    certainty,
  })),
  tasks: item.record.tasks.value,
  electives: item.record.electives.value,
  fallbacks: item.record.fallbacks.value,
  permissionList: item.permissions.map(permissionJson),
  involved: item.record.involved,
})
