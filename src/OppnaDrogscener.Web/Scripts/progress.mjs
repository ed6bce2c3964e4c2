// Tells how far the reading of a file has come, and shows the page anew when it is done. Without script the page has a link for it.

const PAUSE = 1500

export function startProgress (place) {
  const bar = place.querySelector('progress')
  const text = place.querySelector('[data-progress-text]')
  const ask = async () => {
    const answer = await fetch(place.dataset.progress, { headers: { 'X-Requested-With': 'fetch' } }).catch(() => null)
    if (answer?.ok) {
      const { done, rows, percent } = await answer.json()
      if (done) {
        location.reload()
        return
      }
      bar.value = percent
      text.textContent = text.dataset.progressText.replace('{rows}', rows).replace('{percent}', percent)
    }
    setTimeout(ask, PAUSE)
  }
  setTimeout(ask, PAUSE)
}
