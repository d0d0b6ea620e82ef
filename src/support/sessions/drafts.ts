import { compositionsOf, nameIn } from '../../composing/index.ts'
import type { Db } from '../../platform/database.ts'
import type { Lang } from '../../platform/lang.ts'
import { signUpTexts } from './sign-up-texts.ts'
import type { ChosenDraft } from './work-session.ts'

/** The compositions that a school may choose to talk about, newest first. */
export type DraftsOf = (db: Db, schoolId: string, lang: Lang) => Promise<ChosenDraft[]>

/** What the school keeps in the composer. */
export const schoolDrafts: DraftsOf = async (db, schoolId, lang) =>
  (await compositionsOf(db, schoolId)).map(({ id, doc }) => ({
    id,
    title: nameIn(doc) ?? signUpTexts(lang).untitled,
  }))
