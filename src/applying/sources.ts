import {
  compositionsOf,
  freezeComposition,
  judgementOf,
  nameIn,
  readComposition,
} from '../composing/index.ts'
import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import {
  countPermissions,
  findCrossOver,
  isOpenForPermission,
  type NotOpenReason,
  permissionsOfSchool,
} from '../register/index.ts'
import { schemeInForce } from '../scheme/index.ts'
import { findQualification } from '../structure/index.ts'
import { formatDate } from '../ui/dates.ts'
import type { Lang } from '../ui/texts.ts'
import type { Content } from './content.ts'
import { contentOfComposition } from './content-of-composition.ts'
import { contentOfCrossOver } from './content-of-crossover.ts'
import type { HeldPermission, Neighbours, ShortenedChoice } from './neighbours.ts'
import { shortenedTexts } from './shortened-texts.ts'

const choices: Neighbours['compositionsOf'] = async (db, organisationId) => {
  const all = await compositionsOf(db, organisationId)
  return all.map(({ id, doc, changedAt }) => ({ id, title: nameIn(doc) ?? '', changedAt }))
}

const content: Neighbours['compositionContent'] = async (db, id, organisationId, today) => {
  const stored = await readComposition(db, id)
  if (!stored || stored.deletedAt) return null
  const { owner, doc } = stored
  if (owner.kind !== 'school' || owner.organisationId !== organisationId) return null
  return contentOfComposition(stored, await judgementOf(db, doc, today))
}

const whyNot = (reason: NotOpenReason, lang: Lang): string => {
  const texts = shortenedTexts(lang)
  switch (reason.kind) {
    case 'no-scheme':
      return texts.noScheme
    case 'scheme-over':
      return texts.schemeOver(formatDate(reason.until, lang))
    case 'intake-over':
      return texts.intakeOver(formatDate(reason.lastIntake, lang))
    case 'cannot-finish':
      return texts.cannotFinish(formatDate(reason.lastStart, lang))
  }
}

const shortened = async (
  db: Db,
  code: string,
  today: PlainDate,
  lang: Lang,
): Promise<ShortenedChoice> => {
  const record = await findCrossOver(db, code)
  if (!record) return { kind: 'unknown-code' }
  const open = isOpenForPermission(record, today, await schemeInForce(db, today))
  const about: Content = contentOfCrossOver(record)
  return open.open
    ? { kind: 'open', content: about, lastStart: open.lastStart }
    : { kind: 'not-open', content: about, reason: whyNot(open.reason, lang) }
}

const held: Neighbours['permissionsOf'] = async (db, organisationId) => {
  const permissions = await permissionsOfSchool(db, organisationId)
  const named = permissions.map(async (permission): Promise<HeldPermission> => {
    const record = await findCrossOver(db, permission.code)
    return {
      code: permission.code,
      name: record?.name ?? '',
      ownName: permission.ownName,
      lastIntake: permission.lastIntake.value ?? record?.lastIntake.value ?? null,
      revoked: permission.state === 'revoked',
      reference: permission.decision?.reference ?? null,
    }
  })
  return Promise.all(named)
}

/** The rooms before this one, for real. */
export const sources: Neighbours = {
  compositionsOf: choices,
  compositionContent: content,
  freeze: freezeComposition,
  shortenedChoice: shortened,
  countPermissions,
  permissionsOf: held,
  qualification: async (db, code, today) => {
    const found = await findQualification(db, code, today)
    if (!found) return null
    const { name, level, kind } = found.qualification
    return { code, name, level, isCrossOver: kind === 'cross-over' }
  },
}
