// A file dropped anywhere on the page lands in its field. It is sent by the button, never by the drop: a hand may slip.

const hasFile = event => event.dataTransfer?.types.includes('Files')

export function startDrop (form) {
  const field = form.querySelector('input[type="file"]')
  document.addEventListener('dragover', event => {
    if (hasFile(event)) { event.preventDefault() }
  })
  document.addEventListener('drop', event => {
    if (!hasFile(event) || event.target === field) { return }
    event.preventDefault()
    const fold = form.closest('details')
    if (fold) { fold.open = true }
    field.files = event.dataTransfer.files
    form.querySelector('button').focus()
  })
}
