/** Shows a button that prints the page. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => window.print())
  }
}

/** Shows a button that copies its value and says so. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !navigator.clipboard) return
    this.hidden = false
    button.addEventListener('click', () => void this.#copy(button.value))
  }

  async #copy(value: string): Promise<void> {
    await navigator.clipboard.writeText(value)
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = this.dataset['copied'] ?? ''
  }
}

customElements.define('snijvlak-print', PrintButton)
customElements.define('snijvlak-copy', CopyButton)
