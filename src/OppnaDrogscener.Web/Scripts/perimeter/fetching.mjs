// Files, measures in words and registers: the server reads them and sends records back, which are added to the form as one
// act that can be undone. Without script the same buttons send the form.

export function startFetching (form, editor, words, begin) {
  for (const button of form.querySelectorAll('[data-fetch] button[formaction]')) {
    button.addEventListener('click', async event => {
      event.preventDefault()
      const box = button.closest('[data-fetch]')
      tell(box, '')
      editor.say('fetching')
      try {
        const answer = await fetch(button.getAttribute('formaction'), { method: 'POST', body: new FormData(form), headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual' })
        if (answer.status === 413) { return tell(box, words('too-large')) }
        if (answer.status !== 200 && answer.status !== 400) { return tell(box, words(answer.status === 401 || answer.type === 'opaqueredirect' ? 'signed-out' : 'failed')) }
        const { message, system, records } = await answer.json()
        if (message) { editor.quiet(); return tell(box, message) }
        begin(system)
        take(records)
      } catch {
        tell(box, words('failed'))
      }
    })
  }

  function take (records) {
    const { store, history } = editor.edits
    const made = records.map(({ list, fields }) => {
      const record = store.make(list)
      const index = store.records(list).indexOf(record)
      for (const [name, value] of Object.entries(fields)) { write(store.field(list, index, name), value) }
      return { list, record, index }
    })
    const count = made.length
    const changed = () => form.dispatchEvent(new Event('input', { bubbles: true }))
    history.did({
      what: words('act-fetch', { count }),
      redo: () => { made.forEach(({ list, record, index }) => store.put(list, record, index)); changed() },
      undo: () => { made.toReversed().forEach(({ list, record }) => store.take(list, store.records(list).indexOf(record))); changed() }
    })
    changed()
    editor.showAllNext = true
    editor.say('fetched', { count })
  }
}

const write = (field, value) => { field.value = value }

/** Why nothing came of it, at the button that was pressed. */
function tell (box, text) {
  const old = box.querySelector('[data-problem-here]')
  if (old) { old.textContent = text; old.hidden = text === ''; return }
  if (text === '') { return }
  const problem = Object.assign(document.createElement('p'), { className: 'govuk-error-message', textContent: text })
  problem.dataset.problemHere = ''
  problem.setAttribute('role', 'alert')
  box.querySelector('button[formaction]').before(problem)
}
