import { type FileView, mayOpen } from '../applying/index.ts'
import { documentSlots, isKnown, renderReason } from '../scheme/index.ts'
import type { Outcome } from '../scheme/index.ts'
import type { Kept } from '../ui/context.ts'
import type { Lang } from '../ui/texts.ts'
import { handlingTexts } from './handling-texts.ts'

/** Something that must be there before an application is complete. */
export interface CheckItem {
  id: string
  name: string
  /** Where it is, or why the system misses it. */
  hint: string
  /** What the system found. */
  present: boolean
}

/** The names of the fields of one item. */
export const itemFields = (id: string) => ({ state: `${id}-staat`, remark: `${id}-opmerking` })

const filesIn = ({ attachments }: FileView, slot: string): string =>
  attachments
    .filter((attachment) => attachment.slot === slot && mayOpen(attachment))
    .map(({ name }) => name)
    .join(', ')

const documentItems = (view: FileView, lang: Lang): CheckItem[] => {
  const texts = handlingTexts(lang)
  const { documents } = view.facts
  return documentSlots(view.scheme, view.context.kind, view.facts)
    .filter(({ slot }) => slot.required)
    .map(({ slot }) => {
      const files = filesIn(view, slot.id)
      const present = isKnown(documents) && documents.includes(slot.id)
      const where = files ? texts.inFile(files) : present ? texts.inForm : texts.nowhere
      return { id: `stuk-${slot.id}`, name: slot.name[lang], hint: where, present }
    })
}

/** Conditions that should have kept the application from being filed; mostly there are none. */
const conditionItems = (outcomes: readonly Outcome[], lang: Lang): CheckItem[] =>
  outcomes
    .filter(({ severity, outcome }) => severity === 'blocks-filing' && outcome !== 'met')
    .filter(({ condition }) => condition.rule !== 'documents')
    .map(({ id, code, condition, reason }) => ({
      id: `eis-${id}`,
      name: `${code} ${condition.title[lang]}`,
      hint: renderReason(reason, lang),
      present: false,
    }))

/** Everything that has to be there, with what the system found. */
export const checklistOf = (
  view: FileView,
  outcomes: readonly Outcome[],
  lang: Lang,
): CheckItem[] => [...documentItems(view, lang), ...conditionItems(outcomes, lang)]

/** The checklist as the system fills it in. */
export const checklistStart = (items: readonly CheckItem[]): Kept =>
  Object.fromEntries(
    items.map(({ id, present }) => [itemFields(id).state, present ? 'present' : 'absent']),
  )

const firstText = (value: Kept[string] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ''

/** What is ticked as missing, one item on a line, with what the school has to do. */
export const missingText = (items: readonly CheckItem[], input: Kept): string =>
  items
    .filter(({ id }) => firstText(input[itemFields(id).state]) === 'absent')
    .map(({ id, name }) => {
      const remark = firstText(input[itemFields(id).remark]).trim()
      return remark === '' ? `${name}.` : `${name}: ${remark}`
    })
    .join('\n')
