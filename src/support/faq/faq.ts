/** The subjects under which questions stand, in the order of the page. */
export const TOPICS = ['basics', 'composing', 'applying', 'deciding', 'after', 'help'] as const
export type Topic = (typeof TOPICS)[number]

/**
 * Where an answer may also show: a public page by its address without the slash, a step of an application by its id,
 * or a moment (`filing`: reviewing and declaring; `window`: whether one can apply; `status`: after filing).
 */
export const FAQ_STEPS = [
  'uitleg',
  'voorwaarden',
  'zo-vraagt-u-aan',
  'register',
  'samenstellen',
  'werksessie',
  'programme',
  'applicant',
  'labour-market',
  'cohorts',
  'companies',
  'fallback',
  'branch',
  'documents',
  'filing',
  'window',
  'status',
] as const
export type FaqStep = (typeof FAQ_STEPS)[number]

/** A question with its answer, the figures filled in. */
export interface Faq {
  slug: string
  question: string
  /** Other words that people use for it. */
  keywords: string
  topic: Topic
  steps: readonly FaqStep[]
  /** Safe HTML. */
  html: string
}

/** The questions of a step, most asked first. */
export const atStep = (faqs: readonly Faq[], step: FaqStep): Faq[] =>
  faqs.filter((faq) => faq.steps.includes(step))

/** The questions by subject; a subject without questions is left out. */
export const byTopic = (faqs: readonly Faq[]): { topic: Topic; faqs: Faq[] }[] =>
  TOPICS.map((topic) => ({ topic, faqs: faqs.filter((faq) => faq.topic === topic) })).filter(
    (group) => group.faqs.length > 0,
  )
