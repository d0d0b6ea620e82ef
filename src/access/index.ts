export {
  type Actor,
  auditName,
  CASE_ROLES,
  hasRole,
  type Organisation,
  type OrganisationKind,
  type Person,
  type Role,
  VISITOR,
  worksFor,
} from './person.ts'
export {
  allMembers,
  findMember,
  findOrganisation,
  membersWith,
  organisationOf,
  saveMember,
  saveOrganisation,
} from './person.store.ts'
export {
  anyone,
  demoOnly,
  judgePolicy,
  type Policy,
  roles,
  secretLink,
  signedIn,
} from './policy.ts'
export { get, post, type Route } from './route.ts'
export { beginSession, hashSecret, newSecret, resumeSession } from './session.ts'
export { sessionCookie } from './cookies.ts'
export { forgetSessionsJob } from './forget-sessions.ts'
export { createSignIn, type ProviderSettings, type SignIn } from './sign-in.ts'
export { createVisit, type Navigation, type PagePart, type Visit } from './visit.tsx'
export { accessTexts } from './texts.ts'
export { DEMO_ACCOUNTS, DEMO_SCHOOL, DEMO_SECOND_SCHOOL } from './demo-accounts.ts'
export { type DemoProvider, startDemoProvider } from './demo-provider.tsx'
export { signInRoutes } from './pages/sign-in.tsx'
export { languageRoutes } from './pages/language.ts'
