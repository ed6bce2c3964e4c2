// The map editor of the perimeter step. Without it the page has the same answers in fields, and a picture of the map.
import { Borders } from './borders.mjs'
import { Canvas } from './canvas.mjs'
import { Edits } from './edits.mjs'
import { Editor } from './editor.mjs'
import { startFetching } from './fetching.mjs'
import { Reader } from './reader.mjs'
import { Store, Lists, set, written } from './store.mjs'
import { System, startSystems } from './systems.mjs'
import { Plan, startPlan } from './plan.mjs'
import { tileLayer } from './tiles.mjs'
import { startKeys } from './keys.mjs'
import { startList } from './list.mjs'
import { startPointer } from './pointer.mjs'
import { wordsOf } from './words.mjs'

const SwedenInTm = [250_000, 6_110_000, 930_000, 7_690_000]
const Standard = 'EPSG:3006'

function start (root) {
  const setup = JSON.parse(root.querySelector('[data-setup]').textContent)
  const part = name => root.querySelector(`[data-part="${name}"]`)
  const becomes = within => within.querySelector('[data-as-it-becomes]')
  let reading = JSON.parse(root.querySelector('[data-reading]').textContent)
  const words = wordsOf(setup.words)
  const form = root.closest('form')
  const store = new Store(form)
  const announce = root.querySelector('[data-announce]')
  const problem = root.querySelector('[data-problem]')
  const cursor = root.querySelector('[data-cursor]')
  startSystems(setup.projections)
  let system = new System(reading.system || Standard, reading.view)
  for (const hidden of root.querySelectorAll('[data-with-script]')) { hidden.hidden = false }
  becomes(root)?.removeAttribute('open')

  const canvas = new Canvas(root.querySelector('#map-canvas'), reading.view, SwedenInTm)
  const borders = new Borders(canvas, setup.borders)
  const plan = new Plan(canvas, setup.plans)
  if (setup.tiles) { canvas.map.getLayers().insertAt(0, tileLayer(setup.tiles)) }
  const edits = new Edits(store, words, () => system)
  const editor = new Editor({
    canvas,
    edits,
    words,
    system: () => system,
    say: (key, values = {}) => { announce.textContent = words(key, values) },
    changed: () => { editor.showList?.(); showButtons(root, editor) },
    asked: () => reader.ask(true)
  })
  // Coordinates say nothing until it is said which system they are in: what is drawn is in the national one until another is chosen.
  edits.begin = (code = Standard) => {
    const choice = form.elements.namedItem('Input.CoordinateSystem')
    if (choice.value === '') { set(choice, code) }
  }
  editor.told = at => written(system.toAnswer(at))
  editor.point = at => { cursor.textContent = words('cursor', { position: editor.told(at) }) }
  editor.quiet = () => { announce.textContent = '' }
  let telling
  editor.tellCursor = at => {
    clearTimeout(telling)
    telling = setTimeout(() => { announce.textContent = editor.told(at) }, 400)
  }

  const reader = new Reader(form, root.dataset.address, take, why => {
    problem.textContent = words(why)
    problem.hidden = false
  })

  function take (number, body, read) {
    problem.hidden = true
    const [was, is] = [becomes(root), becomes(body)]
    is?.toggleAttribute('open', was?.open ?? false)
    // While something is dragged the picture of the document is not drawn anew.
    if (was && !is && editor.moving) { body.querySelector('[data-part="reading"]').append(was) }
    for (const name of ['numbers', 'reading']) { part(name).replaceChildren(...body.querySelector(`[data-part="${name}"]`).childNodes) }
    const turned = canvas.turnTo(read.view)
    if (turned) {
      borders.draw()
      canvas.start = borders.extentOf(setup.municipality) ?? canvas.start
    }
    system = new System(read.system || Standard, read.view)
    reading = read
    plan.show(read.plan)
    editor.take(read, number === reader.latest && !editor.moving)
    if (turned || (editor.showAllNext && number === reader.latest)) { canvas.showAll(read.objects); editor.showAllNext = false }
  }

  form.addEventListener('input', event => {
    if (root.contains(event.target)) { return }
    const place = event.target
    // What is typed by hand was not drawn.
    if (event.isTrusted && /\.(Shape|Position)$/.test(place.name)) {
      const origin = form.elements.namedItem(place.name.replace(/(Shape|Position)$/, 'Origin'))
      if (origin) { origin.value = '' }
    }
    reader.ask()
  })
  part('reading').addEventListener('click', event => {
    const button = event.target.closest('[data-adopt]')
    if (!button) { return }
    event.preventDefault()
    canvas.target.focus()
    editor.adopt(JSON.parse(button.dataset.adopt))
  })

  startFetching(form, editor, words, edits.begin)
  startPlan(form, editor)
  startPointer(editor, canvas)
  startKeys(root, editor, canvas)
  startList(root.querySelector('[data-objects]'), editor, words)
  startButtons(root, editor, canvas, system)
  startScale(root, canvas, words)
  plan.show(reading.plan)
  editor.take(reading, true)
  canvas.showAll(reading.objects)
  const shown = `${canvas.centre}`
  borders.load().then(() => {
    canvas.start = borders.extentOf(setup.municipality) ?? canvas.start
    // Who has begun to look around is not taken elsewhere.
    if (!drawn(editor.objects) && `${canvas.centre}` === shown) { canvas.showAll(editor.objects) }
  })
}

const drawn = objects => objects.some(object => object.at.length > 0)

function startButtons (root, editor, canvas) {
  const goTo = root.querySelector('[data-go-to]')
  const acts = {
    place: () => editor.placeHere(),
    back: () => editor.back(),
    finish: () => editor.finish(),
    cancel: () => editor.cancel(),
    move: () => editor.startMoving(),
    left: () => editor.turn(-1),
    right: () => editor.turn(1),
    narrower: () => editor.widen(-5),
    wider: () => editor.widen(5),
    shorter: () => editor.lengthen(-1),
    longer: () => editor.lengthen(1),
    corner: () => editor.split(),
    delete: () => editor.delete(),
    undo: () => editor.undo(),
    redo: () => editor.redo(),
    'zoom-in': () => canvas.zoom(0.5),
    'zoom-out': () => canvas.zoom(2),
    'zoom-all': () => canvas.showAll(editor.objects),
    'go-to': () => {
      const at = readPosition(goTo.value)
      if (at) { editor.goTo(editor.system().toMap(at)) } else { editor.say('not-a-position') }
    }
  }
  for (const button of root.querySelectorAll('[data-act]')) { button.addEventListener('click', () => acts[button.dataset.act]()) }
  for (const button of root.querySelectorAll('[data-tool]')) { button.addEventListener('click', () => editor.use(button.dataset.tool)) }
  goTo.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); acts['go-to']() } })
  const step = root.querySelector('[data-step]')
  step.addEventListener('change', () => { editor.step = Number(step.value) })
  editor.step = Number(step.value)
  const snap = root.querySelector('[data-snap]')
  snap.addEventListener('change', () => { editor.snap = snap.checked })
  editor.snap = snap.checked
}

/** Two numbers, the larger towards north. Everything else about positions is read by the server. */
function readPosition (text) {
  const numbers = text.trim().split(/[\s;]+/).map(part => Number(part.replace(',', '.')))
  return numbers.length === 2 && numbers.every(Number.isFinite) ? [Math.min(...numbers), Math.max(...numbers)] : null
}

/** Which buttons have something to do now. */
function showButtons (root, editor) {
  const kind = Lists[editor.chosen?.list]?.kind
  const now = {
    drawing: editor.tool !== 'select',
    moving: editor.moving !== null,
    selected: editor.chosen !== null && !editor.moving,
    turnable: ['camera', 'outline'].includes(kind) && !editor.moving,
    camera: kind === 'camera' && !editor.moving,
    outline: kind === 'outline' && !editor.moving
  }
  for (const button of root.querySelectorAll('[data-while]')) {
    const shown = button.dataset.while.split(' ').some(state => now[state])
    if (!shown && button === document.activeElement) { editor.canvas.target.focus() }
    button.hidden = !shown
  }
  for (const button of root.querySelectorAll('[data-tool]')) { button.setAttribute('aria-pressed', `${button.dataset.tool === editor.tool}`) }
}

function startScale (root, canvas, words) {
  const bar = root.querySelector('[data-scale-bar]')
  const text = root.querySelector('[data-scale-text]')
  canvas.onScale = (metres, resolution) => {
    bar.style.width = `${metres / resolution}px`
    text.textContent = metres >= 1000 ? words('kilometres', { kilometres: metres / 1000 }) : words('whole-metres', { metres: `${metres}`.replace('.', ',') })
  }
}

// The map has no size until the style sheet is there.
const root = document.getElementById('editor')
if (root && document.readyState === 'complete') { start(root) } else if (root) { window.addEventListener('load', () => start(root)) }
