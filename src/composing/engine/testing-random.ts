import fc from 'fast-check'
import type { Elective, QualificationContent } from '../../structure/structure.ts'
import { apply } from './apply.ts'
import type { Composition } from './composition.ts'
import { emptyComposition } from './composition.ts'
import type { StructureView } from './structure-view.ts'
import { unitsOf } from './structure-view.ts'
import { sketch, sketchView } from './testing.ts'

const VERBS = ['Bereidt', 'Controleert', 'Verkoopt', 'Onderhoudt', 'Ontwerpt']
const THINGS = ['machine', 'zorgplan', 'tuin', 'administratie', 'gevel', 'maaltijd', 'voertuig']

/** A title out of few words, so that likeness between qualifications is common. */
const title = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...THINGS), fc.constantFrom(...THINGS))
  .map((words) => words.join(' '))

const tasks = fc.array(fc.array(title, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
})

const thing = (i: number): string => THINGS[i % THINGS.length] ?? ''

/** Gives two of three units a text, and core tasks knowledge, so that all measures take part. */
const withTexts = (content: QualificationContent): QualificationContent => ({
  ...content,
  coreTasks: content.coreTasks.map((task, k) => ({
    ...task,
    knowledge: k === 0 ? [`Kent de ${thing(task.title.length)}`] : [],
    workProcesses: task.workProcesses.map((unit, w) => ({
      ...unit,
      description: w === 0 ? null : `Werkt aan ${unit.title} en let op ${thing(unit.title.length)}`,
      competences: w === 1 ? ['A', 'K'] : [],
    })),
  })),
})

const qualification = (code: string): fc.Arbitrary<QualificationContent> =>
  fc
    .record({ tasks, domain: fc.constantFrom('79000', '79010', '79020') })
    .map((it) => withTexts(sketch({ code, ...it })))

const elective = (code: string): fc.Arbitrary<Elective> =>
  fc.record({
    code: fc.constant(code),
    title,
    sbu: fc.constantFrom(240, 480, null),
    hasCertificate: fc.boolean(),
    confidence: fc.constant('official' as const),
  })

/** A small structure: three to five qualifications and some electives. */
export const structure: fc.Arbitrary<StructureView> = fc
  .tuple(
    fc
      .integer({ min: 3, max: 5 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, i) => qualification(`2500${i}`))),
      ),
    fc.tuple(...['K0001', 'K0002', 'K0003', 'K0004'].map(elective)),
  )
  .map(([contents, electives]) => sketchView(contents, electives))

const add = (
  composition: Composition,
  view: StructureView,
  [qualificationCode, code]: readonly [string, string],
): Composition => {
  const source = { qualificationCode, ownerCode: qualificationCode, code }
  const done = apply(composition, { kind: 'add-work-process', ...source }, view)
  return done.ok ? done.value : composition
}

/** A structure with a composition out of it, some parts with a weight or a year of their own. */
export const composed: fc.Arbitrary<{ view: StructureView; composition: Composition }> =
  structure.chain((view) => {
    const all = view.facts.contents.flatMap((content) =>
      unitsOf(content).map(
        ({ workProcess }) => [content.qualification.code, workProcess.code] as const,
      ),
    )
    const start: Composition = { ...emptyComposition(), level: 3, durationYears: 3 }
    return fc
      .tuple(
        fc.shuffledSubarray(all, { minLength: 1, maxLength: Math.min(7, all.length) }),
        fc.array(fc.option(fc.integer({ min: 40, max: 900 }), { nil: null }), { maxLength: 7 }),
        fc.array(fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }), { maxLength: 7 }),
      )
      .map(([units, weights, years]) => {
        const bare = units.reduce((composition, unit) => add(composition, view, unit), start)
        const coreTasks = bare.coreTasks.map((task, i) => ({
          ...task,
          parts: task.parts.map((part) => ({
            ...part,
            weight: weights[i] ?? null,
            year: years[i] ?? null,
          })),
        }))
        return { view, composition: { ...bare, coreTasks } }
      })
  })
