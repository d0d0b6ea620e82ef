import { z } from 'zod'
import { plainDate } from '../../platform/time.ts'
import type { DossierEdition, ProfileAddition, ProfileEdition } from '../edition.ts'

const text = z.string().nullable()
const day = z.iso.date().transform(plainDate).nullable()

const validity = { validFrom: day, intakeUntil: day, trainingUntil: day }

const dossierEdition: z.ZodType<DossierEdition> = z.object({
  ...validity,
  number: z.string(),
  version: text,
  previousNumber: text,
  status: text,
  sectorChamber: text,
  ministry: text,
  priceFactor: z.number().nullable(),
  legalRequirements: z.boolean().nullable(),
  positiveAdvice: z.boolean().nullable(),
  approvedBy: text,
  approvedOn: day,
  sections: z.array(z.object({ key: z.string(), title: z.string(), text: z.string() })),
})

const profileEdition: z.ZodType<ProfileEdition> = z.object({
  ...validity,
  number: z.string(),
  occupationalGroup: text,
  profession: text,
  legalRequirements: z.boolean().nullable(),
  legalExplanation: text,
  legalSource: text,
  specialRequirements: text,
  languages: z.array(z.object({ language: z.string(), skill: z.string(), level: z.string() })),
  certificates: z.array(z.string()),
  allowedInstitutions: z.array(z.string()),
  ministry: text,
  priceFactor: z.number().nullable(),
})

const additions: z.ZodType<ProfileAddition[]> = z.array(
  z.object({
    qualificationCode: z.string(),
    field: z.enum([
      'complexity',
      'responsibility',
      'knowledge',
      'description',
      'result',
      'behaviour',
      'competences',
    ]),
    text,
    items: z.array(z.string()),
  }),
)

type Stored = unknown

/** Reads the column `edition` of a dossier; the key is left out when there is none. */
export const storedDossierEdition = (stored: Stored): { edition?: DossierEdition } =>
  stored === null ? {} : { edition: dossierEdition.parse(stored) }

/** Reads the column `edition` of a qualification; the key is left out when there is none. */
export const storedProfileEdition = (stored: Stored): { edition?: ProfileEdition } =>
  stored === null ? {} : { edition: profileEdition.parse(stored) }

/** Reads the column `additions` of a unit; the key is left out when there are none. */
export const storedAdditions = (stored: Stored): { additions?: ProfileAddition[] } =>
  stored === null ? {} : { additions: additions.parse(stored) }
