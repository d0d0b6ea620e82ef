import type { Organisation, Role } from './person.ts'

/** An account of the demo. All of it is fictional: no such school, office or person exists. */
export interface DemoAccount {
  id: string
  name: string
  email: string
  organisation: Organisation
  roles: Role[]
  /** What one can see with it. */
  about: { nl: string; en: string }
}

const organisation = (
  n: number,
  kind: Organisation['kind'],
  name: string,
  brin: string | null = null,
  schoolType: Organisation['schoolType'] = null,
): Organisation => ({ id: `00000000-0000-4000-8000-0000000000${n}`, kind, name, brin, schoolType })

export const DEMO_SCHOOL = organisation(10, 'school', 'ROC Voorbeeldstad', '99ZA', 'roc')
export const DEMO_SECOND_SCHOOL = organisation(
  11,
  'school',
  'Vakschool Denkbeeld',
  '99ZB',
  'vakinstelling',
)
const DUO = organisation(20, 'duo', 'DUO (oefenomgeving)')
const INSPECTIE = organisation(21, 'inspectie', 'Inspectie (oefenomgeving)')
const SBB = organisation(22, 'sbb', 'SBB (oefenomgeving)')
const OCW = organisation(23, 'ocw', 'OCW (oefenomgeving)')
const BEHEER = organisation(24, 'beheer', 'Beheer Snijvlak')

const account = (
  n: number,
  name: string,
  of: Organisation,
  roles: Role[],
  nl: string,
  en: string,
): DemoAccount => ({
  id: `00000000-0000-4000-9000-0000000000${n}`,
  name,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@voorbeeld.example`,
  organisation: of,
  roles,
  about: { nl, en },
})

/** Everybody who can sign in to the demo. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account(
    10,
    'Sanne de Wit',
    DEMO_SCHOOL,
    ['author'],
    'Stelt samen en vult aanvragen in.',
    'Composes and fills in applications.',
  ),
  account(
    11,
    'Karim Yildiz',
    DEMO_SCHOOL,
    ['author', 'board'],
    'Mag namens het bevoegd gezag indienen.',
    'May file for the school board.',
  ),
  account(
    12,
    'Femke Bos',
    DEMO_SECOND_SCHOOL,
    ['author', 'board'],
    'Een tweede school, voor een verkorte aanvraag.',
    'A second school, for a shortened application.',
  ),
  account(20, 'Peter Smit', DUO, ['handler'], 'Behandelt aanvragen.', 'Handles applications.'),
  account(
    21,
    'Nadia Haddad',
    DUO,
    ['handler', 'manager'],
    'Behandelt, en verdeelt het werk.',
    'Handles, and divides the work.',
  ),
  account(
    22,
    'Wim Kok-Jansen',
    INSPECTIE,
    ['inspector'],
    'Antwoordt per school en domein.',
    'Answers per school and domain.',
  ),
  account(
    23,
    'Els van Dam',
    SBB,
    ['adviser'],
    'Toetst de inhoud en leidt werksessies.',
    'Tests the content and hosts work sessions.',
  ),
  account(
    24,
    'Joost Vermeer',
    OCW,
    ['decision-maker'],
    'Beslist op een compleet dossier.',
    'Decides on a complete file.',
  ),
  account(
    25,
    'Ada Beheer',
    BEHEER,
    ['admin'],
    'Beheert feiten, regels en accounts.',
    'Keeps facts, rules and accounts.',
  ),
]
