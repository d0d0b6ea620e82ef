import type { OrganisationKind } from '../access/index.ts'

/** How the bodies are called where somebody speaks for one. */
export const BODY_NAMES: Record<OrganisationKind, { nl: string; en: string }> = {
  school: { nl: 'School', en: 'School' },
  duo: { nl: 'DUO', en: 'DUO' },
  inspectie: { nl: 'Inspectie', en: 'Inspectorate' },
  sbb: { nl: 'SBB', en: 'SBB' },
  ocw: { nl: 'OCW', en: 'OCW' },
  beheer: { nl: 'Beheer', en: 'Administration' },
}
