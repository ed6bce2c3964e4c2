// What a link on the page leads to is unfolded first: something folded can neither be seen nor take focus.

function reveal (id) {
  let place = id.length > 0 ? document.getElementById(decodeURIComponent(id)) : null
  while ((place = place?.closest('details'))) {
    place.open = true
    place = place.parentElement
  }
}

export function startReveal () {
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]')
    if (link) { reveal(link.hash.slice(1)) }
  }, true)
  window.addEventListener('hashchange', () => reveal(location.hash.slice(1)))
  if (location.hash) {
    reveal(location.hash.slice(1))
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }
}
