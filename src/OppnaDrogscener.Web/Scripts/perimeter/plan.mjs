// The site plan: a picture of the user's own under everything that is drawn. The server says where its corners lie.
import Layer from 'ol/layer/Layer'

export class Plan {
  constructor (canvas, address) {
    Object.assign(this, { canvas, address, plan: null })
    this.holder = document.createElement('div')
    this.holder.className = 'app-editor__plan'
    this.picture = document.createElement('img')
    this.picture.alt = ''
    this.holder.append(this.picture)
    this.layer = new Layer({ render: state => this.#draw(state) })
    canvas.map.getLayers().insertAt(0, this.layer)
  }

  show (plan) {
    this.plan = plan
    const address = plan ? `${this.address}&hash=${plan.sha256}` : ''
    if (address && this.picture.getAttribute('src') !== address) { this.picture.src = address }
    this.holder.hidden = !plan
    this.layer.changed()
  }

  #draw (state) {
    if (!this.plan) { return this.holder }
    const { columns, rows, corners } = this.plan
    const [a, b, c, d, e, f] = state.coordinateToPixelTransform
    const [origin, right, down] = corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f])
    const [width, height] = [this.picture.naturalWidth || columns, this.picture.naturalHeight || rows]
    const along = (to, length) => to.map((value, axis) => (value - origin[axis]) / length)
    this.picture.style.transform = `matrix(${[...along(right, width), ...along(down, height), ...origin].join(',')})`
    return this.holder
  }
}

/** Pointing out spots: in the picture by a press, on the map by a press or with the cross-hair. */
export function startPlan (form, editor) {
  const picture = form.querySelector('[data-plan-picture]')
  if (!picture) { return }
  const holder = picture.parentElement
  const field = (index, name) => form.elements.namedItem(`Input.SitePlan.Points[${index}].${name}`)
  const buttons = [...form.querySelectorAll('[data-plan-spot], [data-plan-place]')]
  let pointing = null
  for (const bar of form.querySelectorAll('[data-with-plan]')) { bar.hidden = false }
  picture.addEventListener('error', () => { editor.say('plan-gone') })

  function choose (button) {
    pointing = button
    for (const other of buttons) { other.setAttribute('aria-pressed', `${other === button}`) }
    holder.classList.toggle('app-plan--pointing', button?.dataset.planSpot !== undefined)
    editor.wanted = null
  }

  editor.gaveUp = () => choose(null)

  function give (index, values) {
    choose(null)
    editor.edits.write(editor.words('act-plan'), Object.entries(values).map(([name, value]) => [field(index, name), value]))
    editor.say('plan-set', { number: index + 1 })
  }

  for (const button of form.querySelectorAll('[data-plan-spot]')) {
    button.addEventListener('click', () => {
      choose(button)
      holder.scrollIntoView({ block: 'nearest' })
      editor.say('plan-in-picture')
    })
  }

  for (const button of form.querySelectorAll('[data-plan-place]')) {
    const index = Number(button.dataset.planPlace)
    button.addEventListener('click', () => {
      choose(button)
      editor.wanted = at => {
        editor.edits.begin()
        give(index, { Position: editor.told(at) })
        field(index, 'Position').focus()
      }
      editor.canvas.target.focus()
      editor.canvas.target.scrollIntoView({ block: 'center' })
      editor.say('plan-on-map')
    })
  }

  picture.addEventListener('click', event => {
    if (pointing?.dataset.planSpot === undefined) { return }
    const box = picture.getBoundingClientRect()
    const pixel = (at, start, length, natural) => `${Math.round((at - start) / length * natural)}`
    give(Number(pointing.dataset.planSpot), {
      Column: pixel(event.clientX, box.left, box.width, picture.naturalWidth),
      Row: pixel(event.clientY, box.top, box.height, picture.naturalHeight)
    })
  })

  const signs = [0, 1, 2].map(index => Object.assign(document.createElement('span'), { className: 'app-plan__sign', textContent: `${index + 1}` }))
  function mark () {
    signs.forEach((sign, index) => {
      const [column, row] = ['Column', 'Row'].map(name => Number(field(index, name).value.replace(',', '.') || NaN))
      sign.hidden = !(Number.isFinite(column) && Number.isFinite(row) && picture.naturalWidth > 0)
      sign.style.left = `${column / picture.naturalWidth * picture.clientWidth}px`
      sign.style.top = `${row / picture.naturalHeight * picture.clientHeight}px`
    })
  }
  for (const sign of signs) { sign.setAttribute('aria-hidden', 'true') }
  holder.append(...signs)
  picture.addEventListener('load', mark)
  form.addEventListener('input', mark)
  form.addEventListener('toggle', mark, true)
  window.addEventListener('resize', mark)
  mark()
}
