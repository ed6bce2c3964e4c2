// Everything that is drawn, as a list of buttons; under the selected one, its corners. Elements are kept while what they
// stand for is there, so that focus stays where it is.
import { corners } from './canvas.mjs'
import { written } from './store.mjs'

export function startList (list, editor, words) {
  const rows = new Map()

  editor.showList = () => {
    const keys = new Set()
    for (const object of editor.objects) {
      const key = `${object.list} ${object.index}`
      keys.add(key)
      if (!rows.has(key)) { rows.set(key, row(key)) }
      fill(rows.get(key), object)
    }
    for (const [key, item] of rows) {
      if (!keys.has(key)) { leave(item); item.remove(); rows.delete(key) }
    }
    const wanted = editor.objects.map(object => rows.get(`${object.list} ${object.index}`))
    wanted.forEach((item, at) => { if (list.children[at] !== item) { list.insertBefore(item, list.children[at] ?? null) } })
    list.dataset.nothing = editor.objects.length === 0 ? words('nothing') : ''
  }

  /** Focus never falls out of the page with what is removed. */
  function leave (item) {
    if (item.contains(document.activeElement)) { editor.canvas.target.focus() }
  }

  function row (key) {
    const item = document.createElement('li')
    item.className = 'app-objects__item'
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', className: 'app-objects__button' })
    button.dataset.object = key
    button.append(sign(key.split(' ')[0]), span('app-objects__name'), span('app-objects__told'), span('app-objects__fault'))
    const more = document.createElement('div')
    more.className = 'app-objects__more'
    item.append(button, more)
    return item
  }

  function fill (item, object) {
    const [button, more] = item.children
    const selected = object === editor.chosen
    button.setAttribute('aria-pressed', `${selected && !editor.vertex}`)
    item.classList.toggle('app-objects__item--selected', selected)
    write(button.children[1], [object.label !== object.name && ['SensitivePlaces', 'Signs'].includes(object.list) ? object.label : '', object.name || words('name-line')].filter(Boolean).join(' · '))
    write(button.children[2], object.told || (object.at.length === 0 ? words('no-place') : ''))
    write(button.children[3], object.fault?.text ?? '')
    const wanted = selected ? corners(object) : []
    let link = more.querySelector('a')
    if (selected && object.list !== 'Line') {
      if (!link) { link = document.createElement('a'); link.className = 'govuk-link'; more.prepend(link) }
      link.href = `#Input_${object.list}_${object.index}_`
      write(link, words('fields', { name: object.name }))
    } else { link?.remove() }
    let inner = more.querySelector('ol')
    if (wanted.length === 0) { if (inner) { leave(inner); inner.remove() } return }
    if (!inner) { inner = document.createElement('ol'); inner.className = 'app-objects__corners'; more.append(inner) }
    while (inner.children.length > wanted.length) { leave(inner.lastElementChild); inner.lastElementChild.remove() }
    wanted.forEach(([r, i], at) => {
      const button = inner.children[at]?.firstElementChild ?? corner(inner, item)
      button.dataset.vertex = `${r} ${i}`
      button.setAttribute('aria-pressed', `${editor.vertex?.[0] === r && editor.vertex?.[1] === i}`)
      write(button, `${words('corner', { number: at + 1 })}: ${written(object.raw[r][i])}`)
    })
  }

  function corner (inner, item) {
    const holder = document.createElement('li')
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', className: 'app-objects__corner' })
    button.dataset.object = item.firstElementChild.dataset.object
    holder.append(button)
    inner.append(holder)
    return button
  }

  editor.chooseButton = button => {
    const object = editor.objects.find(other => `${other.list} ${other.index}` === button.dataset.object)
    const vertex = button.dataset.vertex?.split(' ').map(Number) ?? null
    if (object !== editor.chosen || `${vertex}` !== `${editor.vertex}`) { editor.choose(object, vertex) }
    return object
  }

  list.addEventListener('click', event => {
    const button = event.target.closest('button[data-object]')
    if (!button) { return }
    const object = editor.chooseButton(button)
    if (object.at.length > 0) { editor.canvas.reveal(editor.placeOf(object, editor.vertex)) }
  })
}

const span = name => Object.assign(document.createElement('span'), { className: name })

const sign = list => {
  const mark = span(`app-tool__sign app-tool__sign--${list.toLowerCase()}`)
  mark.setAttribute('aria-hidden', 'true')
  return mark
}

const write = (element, text) => { if (element.textContent !== text) { element.textContent = text } }
