import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Db, inTransaction, type Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import { readFacts, type StructureFacts } from './facts/read-facts.ts'
import { contentOfFacts, countImport } from './importing/content.ts'
import { lockStructure, selectKeptFacts } from './keeping/fact.store.ts'
import { factsOf, type KeptFact, type NamedFact } from './keeping/facts.ts'
import type { Load, LoadedFile } from './keeping/load.ts'
import { lastLoad } from './keeping/load.store.ts'
import { saveFacts } from './keeping/save-facts.ts'

const shippedFiles = async (folder: string): Promise<LoadedFile[]> => {
  const tables = (await readdir(join(folder, 'structure'))).filter((name) => name.endsWith('.csv'))
  const names = ['institutions.csv', ...tables.toSorted().map((name) => `structure/${name}`)]
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name))
      const sha256 = createHash('sha256').update(content).digest('hex')
      return { name, sha256, size: content.length }
    }),
  )
}

/** One hash for a set of files: a name or a byte that changes, changes it. */
export const hashOfFiles = (files: readonly LoadedFile[]): string =>
  createHash('sha256')
    .update(files.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n'))
    .digest('hex')

const idOf = ({ kind, key }: NamedFact) => `${kind} ${key}`

const ownerOf = (fact: NamedFact): string | null =>
  fact.kind === 'coreTasks' || fact.kind === 'workProcesses' ? fact.item.ownerCode : null

/** What shipped facts may not replace: what an official file or our own register said. */
const wantedFacts = (present: readonly KeptFact[], facts: StructureFacts): NamedFact[] => {
  const surer = present.filter(({ source }) => source !== 'shipped')
  const taken = new Set(surer.map(idOf))
  const whole = new Set(surer.flatMap((fact) => ownerOf(fact) ?? []))
  const shipped = factsOf(contentOfFacts(facts)).filter(
    (fact) => !taken.has(idOf(fact)) && !whole.has(ownerOf(fact) ?? ''),
  )
  return [...surer, ...shipped]
}

interface FactsToLoad {
  facts: StructureFacts
  files: LoadedFile[]
  hash: string
}

const changesOf = (present: readonly KeptFact[], wanted: readonly NamedFact[]) => {
  const before = new Set(present.map(idOf))
  const after = new Set(wanted.map(idOf))
  return {
    new: [...after].filter((id) => !before.has(id)).length,
    changed: 0,
    ended: [...before].filter((id) => !after.has(id)).length,
    conflicts: 0,
  }
}

const replaceShipped = async (tx: Tx, { facts, files, hash }: FactsToLoad, at: Instant) => {
  await lockStructure(tx)
  if ((await lastLoad(tx, 'shipped'))?.hash === hash) return false
  const present = await selectKeptFacts(tx)
  const wanted = wantedFacts(present, facts)
  const content = { ...contentOfFacts(facts), completeOwners: [], problems: [] }
  const load: Load = {
    source: 'shipped',
    at,
    actor: 'system:start',
    hash,
    files,
    counts: { ...countImport(content) },
    changes: changesOf(present, wanted),
    problems: [],
  }
  return (await saveFacts(tx, present, wanted, load)) !== null
}

/**
 * Loads the facts that ship with the product, when they differ from the ones loaded last. What an official file
 * or the register said since then stays. Returns whether anything was loaded. Throws when a shipped file has a fault.
 */
export const loadShippedFacts = async (
  db: Db,
  { folder, at, onStart }: { folder: string; at: Instant; onStart?: () => void },
): Promise<boolean> => {
  const files = await shippedFiles(folder)
  const hash = hashOfFiles(files)
  if ((await lastLoad(db, 'shipped'))?.hash === hash) return false
  onStart?.()
  const facts = await readFacts(folder)
  return inTransaction(db, (tx) => replaceShipped(tx, { facts, files, hash }, at))
}
