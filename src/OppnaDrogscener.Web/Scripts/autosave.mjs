// Saves what is typed without being asked. The server's row version goes with every save, so that two tabs cannot
// overwrite each other. What is said to the user stands in the form's data attributes, written by the server.

const Pause = 1200

export function startAutosave (form) {
  const status = document.getElementById(form.dataset.autosaveStatus)
  const panel = document.getElementById(form.dataset.autosavePanel)
  const version = form.elements.namedItem('Version')
  let timer
  let saving = false
  let again = false
  let stopped = false
  let waiting

  const say = key => { status.textContent = form.dataset[key] ?? '' }

  async function save () {
    if (stopped) { return }
    if (saving) { again = true; return }
    saving = true
    say('saying')
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: new FormData(form), headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual'
      })
      await take(answer)
    } catch {
      say('failed')
    }
    saving = false
    if (waiting) { form.requestSubmit(waiting); return }
    if (again) { again = false; await save() }
  }

  async function take (answer) {
    if (answer.status === 204) {
      version.value = answer.headers.get('X-Row-Version') ?? version.value
      say('saved')
      await refreshPanel()
    } else if (answer.status === 409) {
      stopped = true
      say('conflict')
    } else if (answer.status === 401 || answer.type === 'opaqueredirect') {
      stopped = true
      say('signedOut')
    } else {
      say('failed')
    }
  }

  async function refreshPanel () {
    if (!panel) { return }
    const answer = await fetch(form.dataset.panel, { headers: { 'X-Requested-With': 'fetch' } })
    if (answer.ok) { panel.innerHTML = await answer.text() }
  }

  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(save, Pause)
  })
  // A button pressed while a save is under way waits for it, else its version would be old.
  form.addEventListener('submit', event => {
    clearTimeout(timer)
    stopped = true
    if (saving) {
      event.preventDefault()
      waiting = event.submitter
    }
  })

  // A page shown again from the browser's memory has an old version.
  window.addEventListener('pageshow', event => { if (event.persisted) { location.reload() } })
}
