import type { Lang } from '../../platform/lang.ts'
import type { Scheme } from '../../scheme/index.ts'
import { atStep, type Faq, type FaqStep } from './faq.ts'
import { readFaqs } from './read-faq.ts'

/** The questions that go with a step of an application or a page, most asked first, with the figures of a scheme. */
export const faqFor = (lang: Lang, step: FaqStep, scheme: Scheme): Faq[] =>
  atStep(readFaqs(scheme, lang), step)
