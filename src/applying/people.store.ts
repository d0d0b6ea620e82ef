import type { Db } from '../platform/database.ts'

/** Somebody as a page or a mail names them. */
export interface Named {
  name: string
  email: string
}

/** Names and addresses of people by id; who is not known any more is not in it. */
export const namesOf = async (
  db: Db,
  ids: readonly (string | null)[],
): Promise<Map<string, Named>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', 'in', wanted)
    .execute()
  return new Map(rows.map(({ id, name, email }) => [id, { name, email }]))
}
