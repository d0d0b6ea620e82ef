import type { Db } from '../../platform/database.ts'
import type { ChosenDraft } from './work-session.ts'

/** The compositions that a school may choose to talk about, newest first. The app wires it to the room that keeps them. */
export type DraftsOf = (db: Db, schoolId: string) => Promise<ChosenDraft[]>

/** Nothing to choose from: one describes the idea in words. */
export const noDrafts: DraftsOf = async () => []
