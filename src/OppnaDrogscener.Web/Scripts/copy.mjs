// Copies a text. The button is there only where it can work; without it the text can be marked and copied, or taken as a file.

export function startCopy (button) {
  const text = document.getElementById(button.dataset.copy)
  const status = document.getElementById(button.dataset.copyStatus)
  if (!navigator.clipboard || !text) { return }
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.value)
      status.textContent = button.dataset.copied
    } catch {
      text.closest('details')?.setAttribute('open', '')
      text.select()
      status.textContent = button.dataset.failed
    }
  })
}
