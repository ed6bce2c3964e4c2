// The keyboard alone: a cross-hair in the map that the arrow keys move, and keys for everything else.

const Arrows = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }

export function startKeys (root, editor, canvas) {
  const map = canvas.target
  let at = null

  const show = place => {
    at = place
    canvas.reveal(at)
    canvas.showCross(at)
    editor.cursor = editor.points.length > 0 ? at : null
    if (editor.moving) { editor.drag(at) } else { canvas.drawDraft(editor.points, editor.cursor, editor.kind) }
    editor.point(at)
    editor.tellCursor(at)
  }
  const here = () => at ?? editor.settled(canvas.centre, { free: true })

  editor.goTo = place => { show(place); map.focus() }
  editor.placeHere = () => editor.gives(here()) ? undefined : editor.tool === 'select' && !editor.moving ? pick() : editor.place(here())
  editor.startMoving = () => { if (editor.hold()) { at = editor.moving.from; map.focus(); show(at); editor.say('moving', { name: editor.chosen.name }) } }

  function pick () {
    const found = canvas.find(canvas.map.getPixelFromCoordinate(here()), false, editor.chosen, editor.aim)
    if (found) { editor.choose(found.object, found.vertex) } else { editor.say('nothing-here') }
  }

  const plain = {
    Enter: () => editor.placeHere(),
    Backspace: () => editor.back(),
    f: () => editor.finish(),
    Escape: () => editor.cancel(),
    '+': () => canvas.zoom(0.5, here()),
    '-': () => canvas.zoom(2, here()),
    0: () => canvas.showAll(editor.objects)
  }
  const both = {
    Delete: () => editor.delete(),
    r: event => editor.turn(event.shiftKey ? -1 : 1),
    i: () => editor.split(),
    m: () => editor.startMoving()
  }

  map.addEventListener('keydown', event => {
    const arrow = Arrows[event.key]
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (event.ctrlKey || event.metaKey || event.altKey) { return }
    if (arrow) {
      const way = event.shiftKey ? editor.step / 10 : editor.step
      const from = here()
      show([from[0] + arrow[0] * way, from[1] + arrow[1] * way].map(value => Number(value.toFixed(3))))
    } else if (plain[key]) { plain[key](event) } else if (both[key]) { both[key](event) } else { return }
    event.preventDefault()
  })
  map.addEventListener('focus', () => { if (map.matches(':focus-visible')) { show(here()) } })
  map.addEventListener('blur', () => canvas.showCross(null))
  map.addEventListener('pointerdown', () => { at = null })

  root.querySelector('[data-objects]').addEventListener('keydown', event => {
    if (!event.target.closest('button[data-object]') || event.ctrlKey || event.metaKey || event.altKey) { return }
    const arrow = Arrows[event.key]
    const act = both[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!arrow && !act) { return }
    editor.chooseButton(event.target)
    if (arrow) { editor.nudge(arrow[0], arrow[1], event.shiftKey) } else { act(event) }
    event.preventDefault()
  })

  root.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.target.matches('input, textarea')) { return }
    const key = event.key.toLowerCase()
    if (key === 'z' && !event.shiftKey) { editor.undo() } else if (key === 'y' || key === 'z') { editor.redo() } else { return }
    event.preventDefault()
  })
}
