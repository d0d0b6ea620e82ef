import { z } from 'zod'

/** One answer as it was typed, or the choices that were ticked. */
export type Answer = string | string[]

/**
 * Everything typed in an application, by field: `<step>.<field>`, in a table `<step>.<row>.<field>`. Nothing is
 * checked or changed here, so that any state of a form can be kept; `steps.ts` says what an answer must be like.
 */
export type Answers = Readonly<Record<string, Answer>>

/** Reads answers as they are stored. */
export const answersSchema: z.ZodType<Answers> = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string())]),
)

/** The answers of one step, by field without the name of the step. */
export const answersOf = (answers: Answers, step: string): Answers => {
  const prefix = `${step}.`
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  )
}

/** An answer as one line of text; a list gives its first. */
export const textOf = (answer: Answer | undefined): string =>
  (Array.isArray(answer) ? answer[0] : answer)?.trim() ?? ''

/** Answers as a submitted form, so that what is stored is read exactly like what is sent. */
export const asForm = (answers: Answers): URLSearchParams =>
  new URLSearchParams(
    Object.entries(answers).flatMap(([key, value]) => [value].flat().map((one) => [key, one])),
  )
