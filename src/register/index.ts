export { detailJson as detailOf } from './api/detail-json.ts'
export { type CodeDifference, compareCodes } from './compare-codes.ts'
export { describeRecord } from './describe-record.ts'
export { jsonRow } from './listing/row.ts'
export { EXPORT_FORMATS, exportRegister, readRegister } from './make-export.ts'
export type {
  CrossOver,
  CrossOverElective,
  CrossOverFallback,
  CrossOverField,
  CrossOverPart,
  CrossOverTask,
  PartSource,
} from './cross-over.ts'
export type { CrossOverEntry, PermissionEntry } from './entry.ts'
export type { RegisterFilters } from './listing/filters.ts'
export { type Grant, type GrantError, grantPermission } from './grant-permission.ts'
export { domainHue } from '../structure/index.ts'
export { diplomaTail, LIFE_AFTER_STATES, type LifeAfterState, stateOn } from './life-after.ts'
export { loadRegisterFacts } from './load-register-facts.ts'
export {
  isOpenForPermission,
  type NotOpenReason,
  type OpenForPermission,
} from './open-for-permission.ts'
export type { Cohort, Permission, PermittedSchool } from './permission.ts'
export {
  type GrantedToSchool,
  NoCodeLeft,
  type Publication,
  publishCrossOver,
} from './publish-cross-over.ts'
export {
  countPermissions,
  findCrossOver,
  listCrossOvers,
  permissionsOf,
  permissionsOfSchool,
} from './read-register.ts'
export type { Registered, StandingPermission } from './registered.ts'
export { type Revocation, type RevokeError, revokePermission } from './revoke-permission.ts'
export { registerRoutes } from './routes.ts'
export { schoolYearEnd, schoolYearOf } from './school-year.ts'
export { confirmed, inferred, type Known, knownAs, unknown } from './stored.ts'
export type { At } from './two-times.ts'
