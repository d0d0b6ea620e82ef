import { createContext, useContext } from 'hono/jsx'
import type { Lang } from './texts.ts'

/** The language of the page; `Page` sets it, every component below reads it. */
export const LangContext = createContext<Lang>('nl')

export const useLang = (): Lang => useContext(LangContext)

/** Per field name the message that says what to do. */
export type FieldErrors = Record<string, string>

/** The name under which a fault of the form as a whole stands; it links to no field. */
export const WHOLE_FORM = 'formulier'

/** What a visitor typed, by field name, to show it again. */
export type Kept = Record<string, string | string[]>

interface FormState {
  errors: FieldErrors
  kept: Kept
}

/** Faults and kept input of the form around a field; `Form` sets it. */
export const FormContext = createContext<FormState>({ errors: {}, kept: {} })

export const useForm = (): FormState => useContext(FormContext)
