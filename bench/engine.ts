import { bestAssignment } from '../src/composing/engine/assignment.ts'
import type { Composition } from '../src/composing/engine/composition.ts'
import { partsOf } from '../src/composing/engine/composition.ts'
import { judge } from '../src/composing/engine/judge.ts'
import { LIKENESS } from '../src/composing/engine/likeness.ts'
import { describePart, explain } from '../src/composing/engine/neighbours.ts'
import type { StructureIndex } from '../src/composing/engine/structure-index.ts'
import { buildIndex } from '../src/composing/engine/structure-index.ts'
import { someComposition } from './compositions.ts'
import { nationalStructure } from './national-structure.ts'
import { random } from './random.ts'
import type { Row } from './row.ts'
import { row } from './row.ts'

/** How large the structure is made, how many compositions are judged, and the target for one of them in ms. */
const SIZES = [
  { scale: 1, compositions: 300, target: 10 },
  { scale: 10, compositions: 100, target: 30 },
  { scale: 100, compositions: 100, target: 100 },
] as const

const WARM_UP = 20
/** A composition is judged again and again until so much processor time is used: its clock ticks coarsely. */
const LEAST_MS = 60

const megabytes = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Processor time of this thread in ms: what one core spends, whatever else the machine does. */
const processor = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e3
}

const timed = (work: () => unknown): number => {
  const start = processor()
  let calls = 0
  do {
    work()
    calls++
  } while (processor() - start < LEAST_MS)
  return (processor() - start) / calls
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

/**
 * The peer: coverage by every qualification without any index. Compares each part with each unit and works out
 * the matching of every qualification.
 */
const plainCoverage = (composition: Composition, index: StructureIndex): number => {
  const parts = partsOf(composition).map((part) => describePart(part, index))
  const scores = parts.map((part) => index.units.ids.map((_, u) => explain(part, index, u).score))
  const covered = index.qualifications.map(({ units }) => {
    const edges = scores.flatMap((own, r) =>
      [...units].flatMap((column) => {
        const value = own[column] ?? 0
        return value < LIKENESS.coincides ? [] : [{ row: r, column, value }]
      }),
    )
    return bestAssignment(edges).value
  })
  return Math.max(...covered)
}

interface Measured {
  units: number
  build: number
  memory: number
  median: number
  p99: number
  plain: number
}

const measure = async (scale: number, count: number): Promise<Measured> => {
  const view = await nationalStructure(scale)
  const before = megabytes()
  const start = processor()
  const index = buildIndex(view)
  const build = processor() - start
  const memory = megabytes() - before
  const next = random(scale)
  const some = Array.from({ length: count + WARM_UP }, () => someComposition(view, next))
  for (const composition of some.slice(0, WARM_UP)) judge(composition, index)
  const times = some
    .slice(WARM_UP)
    .map((it) => timed(() => judge(it, index)))
    .toSorted((a, b) => a - b)
  const [first] = some
  const plain = first ? timed(() => plainCoverage(first, index)) : Number.NaN
  const { length: units } = index.units.ids
  return { units, build, memory, median: quantile(times, 0.5), p99: quantile(times, 0.99), plain }
}

const rowsOf = (scale: number, target: number, it: Measured): Row[] => {
  const size = `national structure ×${scale} (${it.units} units)`
  const plain = 'plain scan: coverage alone, every unit and qualification, no index'
  return [
    row(`${size}: whole judgement of 40 parts, median`, 'ms', it.median, plain, it.plain),
    row(`${size}: whole judgement of 40 parts, p99`, 'ms', it.p99, 'target', target),
    row(`${size}: build the index`, 'ms', it.build, plain, it.plain),
    row(
      `${size}: memory of the index per unit`,
      'kB',
      (it.memory * 1e3) / it.units,
      'its title and text in UTF-8',
      0.5,
    ),
  ]
}

const growth = (sizes: readonly { scale: number; measured: Measured }[]): Row[] =>
  sizes.slice(1).map(({ scale, measured }, i) => {
    const before = sizes[i]
    const name = `growth from ×${before?.scale} to ×${scale}: median`
    const factor = measured.median / (before?.measured.median ?? Number.NaN)
    return row(name, 'times', factor, 'growth of the structure', scale / (before?.scale ?? 1))
  })

/**
 * The whole judgement of a composition of forty parts against the structure of the country, ten and a hundred
 * times that: median and p99 of the processor time per call on one core, build time, memory, and how cost grows. No result is kept
 * between calls. Takes some minutes and about 3 GB for the largest.
 */
export const run = async (): Promise<Row[]> => {
  const done: { scale: number; measured: Measured }[] = []
  const rows: Row[] = []
  for (const { scale, compositions, target } of SIZES) {
    const measured = await measure(scale, compositions)
    done.push({ scale, measured })
    rows.push(...rowsOf(scale, target, measured))
  }
  return [...rows, ...growth(done)]
}
