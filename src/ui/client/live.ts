import { config } from '@hotwired/turbo'

// A quick answer shows no bar; a slow one says that it is under way.
config.drive.progressBarDelay = 400

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** Whether a visitor changed the field since the page came; what nobody sees never counts. */
const isChanged = (field: Field): boolean => {
  if (field instanceof HTMLSelectElement) {
    return [...field.options].some((option) => option.selected !== option.defaultSelected)
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field.type === 'hidden') return false
  if (field.type === 'file') return field.value !== ''
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}

/** Takes what was typed as the new starting point, so that the server's answer may replace it. */
const settle = (field: Field): void => {
  if (field instanceof HTMLSelectElement) {
    for (const option of field.options) option.defaultSelected = option.selected
    return
  }
  if (field instanceof HTMLInputElement) {
    if (field.type === 'hidden' || field.type === 'file') return
    field.defaultChecked = field.checked
  }
  field.defaultValue = field.value
}

document.addEventListener('turbo:before-morph-attribute', (event) => {
  const { target, detail } = event
  const opened = target instanceof HTMLDetailsElement && detail.attributeName === 'open'
  // What a script has shown stays shown.
  const shown = target instanceof HTMLElement && target.localName.startsWith('snijvlak-')
  if (opened || (shown && detail.attributeName === 'hidden')) event.preventDefault()
})

document.addEventListener('turbo:before-morph-element', (event) => {
  const stays = event.detail.newElement !== undefined
  if (stays && isField(event.target) && isChanged(event.target)) event.preventDefault()
})

/** Where the focus goes after a refresh: the button that was pressed, or what it names for when it is gone. */
let focusIds: string[] = []

document.addEventListener('turbo:submit-start', (event) => {
  const submitter = event.detail.formSubmission.submitter
  focusIds = [submitter?.id, submitter?.dataset['then']].filter((id) => id !== undefined)
})

document.addEventListener('turbo:submit-end', (event) => {
  if (!event.detail.success || !(event.target instanceof HTMLFormElement)) return
  for (const element of event.target.elements) if (isField(element)) settle(element)
})

document.addEventListener('turbo:morph', () => {
  const lost = document.activeElement === null || document.activeElement === document.body
  const elements = focusIds.map((id) => document.getElementById(id))
  if (lost) elements.find((element) => element !== null)?.focus({ preventScroll: true })
  focusIds = []
})
