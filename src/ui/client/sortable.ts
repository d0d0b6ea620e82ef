const ROW = '[data-part]'
const GROUP = '[data-task]'

const OVER = 'snijvlak-drop'

/** Where a row would land: before this row, or at the end of the group. */
interface Place {
  group: HTMLElement
  before: HTMLElement | null
}

const rowsOf = (group: HTMLElement): HTMLElement[] => [...group.querySelectorAll<HTMLElement>(ROW)]

const isBelow = (row: HTMLElement, y: number): boolean => {
  const { top, height } = row.getBoundingClientRect()
  return y < top + height / 2
}

/**
 * Lets rows be dragged within and between groups, beside their buttons. On a drop it sends the form that
 * `data-form` names with the action `verplaats ROW GROUP PLACE`.
 */
class Sortable extends HTMLElement {
  #row: HTMLElement | null = null

  connectedCallback(): void {
    if (!('Turbo' in window) || !this.#form()) return
    this.addEventListener('pointerdown', this.#arm)
    this.addEventListener('dragstart', this.#start)
    this.addEventListener('dragover', this.#over)
    this.addEventListener('drop', this.#drop)
    this.addEventListener('dragend', this.#end)
  }

  #form(): HTMLFormElement | null {
    const form = document.getElementById(this.dataset['form'] ?? '')
    return form instanceof HTMLFormElement ? form : null
  }

  /** Only the handle drags, so that titles can still be selected. */
  readonly #arm = (event: PointerEvent): void => {
    const target = event.target instanceof Element ? event.target : null
    const row = target?.closest<HTMLElement>(ROW)
    if (row) row.draggable = target?.closest('[data-handle]') !== null
  }

  readonly #start = (event: DragEvent): void => {
    this.#row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(ROW) : null
    this.#row?.classList.add('snijvlak-dragged')
    event.dataTransfer?.setData('text/plain', this.#row?.dataset['part'] ?? '')
  }

  #placeAt(event: DragEvent): Place | null {
    const target = event.target instanceof Element ? event.target : null
    const group = target?.closest<HTMLElement>(GROUP)
    if (!group || !this.#row) return null
    const rows = rowsOf(group).filter((row) => row !== this.#row)
    return { group, before: rows.find((row) => isBelow(row, event.clientY)) ?? null }
  }

  readonly #over = (event: DragEvent): void => {
    const place = this.#placeAt(event)
    this.#clear()
    if (!place) return
    event.preventDefault()
    ;(place.before ?? place.group).classList.add(OVER)
  }

  readonly #drop = (event: DragEvent): void => {
    const place = this.#placeAt(event)
    const part = this.#row?.dataset['part']
    if (!place || !part) return
    event.preventDefault()
    const rows = rowsOf(place.group).filter((row) => row !== this.#row)
    const position = place.before ? rows.indexOf(place.before) : rows.length
    this.#send(`verplaats ${part} ${place.group.dataset['task'] ?? ''} ${position}`)
  }

  #send(action: string): void {
    const form = this.#form()
    if (!form) return
    const button = document.createElement('button')
    button.name = 'actie'
    button.value = action
    button.hidden = true
    form.append(button)
    form.requestSubmit(button)
    button.remove()
  }

  readonly #end = (): void => {
    this.#row?.classList.remove('snijvlak-dragged')
    if (this.#row) this.#row.draggable = false
    this.#row = null
    this.#clear()
  }

  #clear(): void {
    for (const element of this.querySelectorAll(`.${OVER}`)) element.classList.remove(OVER)
  }
}

customElements.define('snijvlak-sortable', Sortable)
