import type { z } from 'zod'
import type { Lang } from './texts.ts'
import { defineTexts, formatNumber } from './texts.ts'

const messages = defineTexts({
  missing: {
    nl: (label: string) => (label ? `Vul in: ${label}.` : 'Vul dit in.'),
    en: (label: string) => (label ? `Fill in: ${label}.` : 'Fill this in.'),
  },
  missingFile: {
    nl: (label: string) => (label ? `Kies een bestand bij: ${label}.` : 'Kies een bestand.'),
    en: (label: string) => (label ? `Choose a file for: ${label}.` : 'Choose a file.'),
  },
  choose: {
    nl: (label: string) => `Maak een keuze${label ? ` bij: ${label}` : ''}.`,
    en: (label: string) => `Make a choice${label ? ` for: ${label}` : ''}.`,
  },
  chooseAtLeast: {
    nl: (n: string, label: string) => `Kies er minstens ${n}${label ? ` bij: ${label}` : ''}.`,
    en: (n: string, label: string) => `Choose at least ${n}${label ? ` for: ${label}` : ''}.`,
  },
  chooseAtMost: {
    nl: (n: string, label: string) => `Kies er hoogstens ${n}${label ? ` bij: ${label}` : ''}.`,
    en: (n: string, label: string) => `Choose at most ${n}${label ? ` for: ${label}` : ''}.`,
  },
  longer: {
    nl: (n: string, label: string) =>
      `Schrijf minstens ${n} tekens${label ? ` bij: ${label}` : ''}.`,
    en: (n: string, label: string) =>
      `Write at least ${n} characters${label ? ` for: ${label}` : ''}.`,
  },
  shorter: {
    nl: (n: string, label: string) =>
      `Maak het korter: hoogstens ${n} tekens${label ? ` bij: ${label}` : ''}.`,
    en: (n: string, label: string) =>
      `Make it shorter: at most ${n} characters${label ? ` for: ${label}` : ''}.`,
  },
  more: {
    nl: (n: string, label: string) => `Vul ${n} of meer in${label ? ` bij: ${label}` : ''}.`,
    en: (n: string, label: string) => `Enter ${n} or more${label ? ` for: ${label}` : ''}.`,
  },
  less: {
    nl: (n: string, label: string) => `Vul ${n} of minder in${label ? ` bij: ${label}` : ''}.`,
    en: (n: string, label: string) => `Enter ${n} or less${label ? ` for: ${label}` : ''}.`,
  },
  number: {
    nl: (label: string) => `Vul een getal in${label ? ` bij: ${label}` : ''}, alleen cijfers.`,
    en: (label: string) => `Enter a number${label ? ` for: ${label}` : ''}, digits only.`,
  },
  whole: {
    nl: (label: string) => `Vul een heel getal in${label ? ` bij: ${label}` : ''}.`,
    en: (label: string) => `Enter a whole number${label ? ` for: ${label}` : ''}.`,
  },
  date: {
    nl: (label: string) =>
      `Vul een bestaande datum in${label ? ` bij: ${label}` : ''}, bijvoorbeeld 2 10 2019.`,
    en: (label: string) =>
      `Enter an existing date${label ? ` for: ${label}` : ''}, for instance 2 10 2019.`,
  },
  email: {
    nl: (label: string) =>
      `Vul een e-mailadres in${label ? ` bij: ${label}` : ''}, zoals naam@voorbeeld.nl.`,
    en: (label: string) =>
      `Enter an e-mail address${label ? ` for: ${label}` : ''}, like name@example.com.`,
  },
  url: {
    nl: (label: string) =>
      `Vul een webadres in${label ? ` bij: ${label}` : ''}, dat begint met https://.`,
    en: (label: string) =>
      `Enter a web address${label ? ` for: ${label}` : ''} that starts with https://.`,
  },
  wrong: {
    nl: (label: string) => `Controleer wat u hebt ingevuld${label ? ` bij: ${label}` : ''}.`,
    en: (label: string) => `Check what you filled in${label ? ` for: ${label}` : ''}.`,
  },
})

type Issue = z.core.$ZodRawIssue

/** What to do about one fault, in plain words; `label` is the field's label or empty. */
export const messageFor = (issue: Issue, label: string, lang: Lang): string => {
  const texts = messages(lang)
  if (issue.code === 'too_small') return tooSmall(issue, label, lang)
  if (issue.code === 'too_big') return tooBig(issue, label, lang)
  if (issue.input === undefined) return missing(issue, label, lang)
  if (issue.code === 'invalid_value') return texts.choose(label)
  if (issue.code === 'invalid_format') return format(issue.format, label, lang)
  if (issue.code === 'custom') return format(String(issue.params?.['expects'] ?? ''), label, lang)
  return texts.wrong(label)
}

const missing = (issue: Issue, label: string, lang: Lang): string => {
  const texts = messages(lang)
  if (issue.code === 'invalid_value') return texts.choose(label)
  const file = issue.code === 'invalid_type' && issue.expected === 'file'
  return file ? texts.missingFile(label) : texts.missing(label)
}

const format = (expected: string, label: string, lang: Lang): string => {
  const texts = messages(lang)
  const known: Record<string, string> = {
    email: texts.email(label),
    url: texts.url(label),
    date: texts.date(label),
    number: texts.number(label),
    whole: texts.whole(label),
  }
  return known[expected] ?? texts.wrong(label)
}

type TooSmall = Extract<Issue, { code: 'too_small' }>
type TooBig = Extract<Issue, { code: 'too_big' }>

const tooSmall = ({ origin, minimum }: TooSmall, label: string, lang: Lang): string => {
  const texts = messages(lang)
  const limit = formatNumber(Number(minimum), lang, 2)
  if (origin === 'string') return minimum === 1 ? texts.missing(label) : texts.longer(limit, label)
  if (origin !== 'array') return texts.more(limit, label)
  return minimum === 1 ? texts.choose(label) : texts.chooseAtLeast(limit, label)
}

const tooBig = ({ origin, maximum }: TooBig, label: string, lang: Lang): string => {
  const texts = messages(lang)
  const limit = formatNumber(Number(maximum), lang, 2)
  if (origin === 'string') return texts.shorter(limit, label)
  return origin === 'array' ? texts.chooseAtMost(limit, label) : texts.less(limit, label)
}
