// Fills in where the phone stands. The position goes nowhere but into the field; the button is there only where it can work.

export function startPosition (button) {
  const field = document.getElementById(button.dataset.position)
  const status = document.getElementById(button.dataset.positionStatus)
  if (!navigator.geolocation || !field) { return }
  const say = key => { status.textContent = button.dataset[key] ?? '' }
  const written = number => number.toFixed(5).replace('.', ',')

  button.hidden = false
  button.addEventListener('click', () => {
    say('looking')
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      field.value = `${written(coords.latitude)} ${written(coords.longitude)}`
      field.dispatchEvent(new Event('input', { bubbles: true }))
      status.textContent = button.dataset.found.replace('{0}', Math.round(coords.accuracy))
    }, () => say('failed'), { enableHighAccuracy: true, timeout: 15000, maximumAge: 0 })
  })
}
