import type { Lang } from '../ui/texts.ts'
import type { FieldLabel } from './step-texts.ts'

type Hints = Partial<Record<FieldLabel, string>>

const hints: Record<Lang, Hints> = {
  nl: {
    'programme.officialName':
      'Een korte naam voor wie dit beroep uitoefent. Zo komt de cross-over in het register.',
    'programme.ownName': 'Laat dit leeg als u de officiële naam gebruikt.',
    'applicant.phone': 'Bijvoorbeeld 06 12345678.',
    'labour-market.profession': 'Wat doet iemand in dit beroep, en waar?',
    'labour-market.region': 'Bijvoorbeeld een provincie of arbeidsmarktregio.',
    'labour-market.demand': 'Hoeveel werk is er, nu en over een paar jaar? Noem cijfers.',
    'labour-market.sources': 'Een bron per regel, met jaar en webadres als dat er is.',
    'cohorts.start': 'Bijvoorbeeld 1 8 2020.',
    'fallback.code':
      'Vijf cijfers, bijvoorbeeld uit de lijst hierboven of van de pagina Kwalificaties.',
    'companies.email': 'Niet verplicht.',
    'branch.importance': 'Om welke branches gaat het, en wat missen zij zonder deze opleiding?',
  },
  en: {
    'programme.officialName':
      'A short name for who practises this profession. This is how the cross-over goes into the register.',
    'programme.ownName': 'Leave this empty if you use the official name.',
    'applicant.phone': 'For instance 06 12345678.',
    'labour-market.profession': 'What does somebody in this profession do, and where?',
    'labour-market.region': 'For instance a province or labour-market region.',
    'labour-market.demand': 'How much work is there, now and in a few years? Name figures.',
    'labour-market.sources': 'One source a line, with year and web address if there is one.',
    'cohorts.start': 'For instance 1 8 2020.',
    'fallback.code': 'Five digits, for instance from the list above or the page Qualifications.',
    'companies.email': 'Optional.',
    'branch.importance':
      'Which branches are concerned, and what do they lack without this programme?',
  },
}

/** One or two sentences on what to fill in, for the questions that need them. */
export const stepHints = (lang: Lang): Hints => hints[lang]
