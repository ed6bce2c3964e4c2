// A verdict that needs reasons unfolds the field for them.

export function startReasons (form) {
  form.addEventListener('change', event => {
    if (event.target.matches('[value="supplement"], [value="not-met"]')) {
      const why = event.target.closest('.app-mark')?.querySelector('.app-mark__why')
      if (why) { why.open = true }
    }
  })
}
