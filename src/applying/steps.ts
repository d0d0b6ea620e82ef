import type { DocumentSlot, Facts, Scheme } from '../scheme/index.ts'
import { documentSlots } from '../scheme/index.ts'
import type { ApplicationKind } from './life/state.ts'
import type { Field, FieldKind, Step, StepId } from './step.ts'

const field = (name: string, kind: FieldKind = 'line'): Field => ({ name, kind })

const BOTH: readonly ApplicationKind[] = ['new', 'shortened']

/** The slot for whatever else the school wants to send. */
export const OTHER_SLOT = 'other'

/** Every step in the order of the task list. */
export const STEPS: readonly Step[] = [
  {
    id: 'programme',
    path: 'opleiding',
    kinds: BOTH,
    fields: [
      field('officialName'),
      field('ownName'),
      field('pathways', 'ticks'),
      field('durationYears'),
    ],
    rows: null,
    slots: [],
  },
  {
    id: 'applicant',
    path: 'aanvrager',
    kinds: BOTH,
    fields: [field('name'), field('role'), field('email'), field('phone')],
    rows: null,
    slots: [],
  },
  {
    id: 'labour-market',
    path: 'arbeidsmarkt',
    kinds: ['new'],
    fields: [
      field('profession', 'text'),
      field('region'),
      field('demand', 'text'),
      field('sources', 'text'),
    ],
    rows: null,
    slots: ['labour-market-case'],
  },
  {
    id: 'cohorts',
    path: 'cohorten',
    kinds: BOTH,
    fields: [],
    rows: {
      letter: 'c',
      fields: [field('start', 'date'), field('pathway', 'choice'), field('students')],
    },
    slots: ['cohort-plan'],
  },
  {
    id: 'companies',
    path: 'bedrijven',
    kinds: BOTH,
    fields: [],
    rows: {
      letter: 'b',
      fields: [
        field('name'),
        field('contact'),
        field('email'),
        field('need', 'text'),
        field('places', 'places'),
        field('marketPay', 'choice'),
        field('signed', 'choice'),
      ],
    },
    slots: ['cooperation-agreement', 'market-pay'],
  },
  {
    id: 'fallback',
    path: 'terugvalopties',
    kinds: BOTH,
    fields: [],
    rows: { letter: 't', fields: [field('code'), field('reason', 'text')] },
    slots: ['fallback-plan'],
  },
  {
    id: 'branch',
    path: 'branche',
    kinds: BOTH,
    fields: [field('importance', 'text')],
    rows: null,
    slots: ['branch-importance'],
  },
  { id: 'documents', path: 'stukken', kinds: BOTH, fields: [], rows: null, slots: [OTHER_SLOT] },
]

/** Slots that the answers of a step can fill: what is written there needs no document of its own. */
export const WRITTEN: Readonly<Record<string, StepId>> = {
  'labour-market-case': 'labour-market',
  'cohort-plan': 'cohorts',
  'fallback-plan': 'fallback',
  'branch-importance': 'branch',
}

/** A step by its id. */
export const stepOf = (id: StepId): Step => {
  const step = STEPS.find((one) => one.id === id)
  if (!step) throw new Error(`There is no step ${id}.`)
  return step
}

/** The step at an address, as `cohorten`; `null` when there is none. */
export const stepAt = (path: string): Step | null => STEPS.find((one) => one.path === path) ?? null

const isBranchAsked = (scheme: Scheme, { institutionType }: Facts): boolean =>
  institutionType === 'unknown' || scheme.branchInstitutions.value.includes(institutionType)

/** The steps of one application; what does not concern this school is left out, its answers stay. */
export const stepsFor = (scheme: Scheme, kind: ApplicationKind, facts: Facts): Step[] =>
  STEPS.filter((step) => step.kinds.includes(kind)).filter(
    (step) => step.id !== 'branch' || isBranchAsked(scheme, facts),
  )

const owned = new Set(STEPS.flatMap((step) => step.slots))

/** The document slots that a step shows; those of a scheme that no step knows stand with the other documents. */
export const slotsOfStep = (
  step: Step,
  scheme: Scheme,
  kind: ApplicationKind,
  facts: Facts,
): DocumentSlot[] =>
  documentSlots(scheme, kind, facts)
    .map(({ slot }) => slot)
    .filter(({ id }) => step.slots.includes(id) || (step.id === 'documents' && !owned.has(id)))
