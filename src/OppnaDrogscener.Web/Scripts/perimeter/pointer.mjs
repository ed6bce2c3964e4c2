// Mouse, finger and pen: a press sets or selects; dragging something selected moves it, dragging the map moves the map.
import PointerInteraction from 'ol/interaction/Pointer'

export function startPointer (editor, canvas) {
  const touch = event => event.originalEvent.pointerType === 'touch'
  const find = event => canvas.find(event.pixel, touch(event), editor.chosen, editor.aim)
  let dragged = false

  canvas.map.addInteraction(new PointerInteraction({
    handleDownEvent (event) {
      if (editor.tool !== 'select' || editor.moving || editor.wanted) { return false }
      const found = find(event)
      if (!found || found.object !== editor.chosen) { return false }
      editor.vertex = found.vertex
      dragged = false
      return editor.hold(found.vertex ? undefined : event.coordinate)
    },
    handleDragEvent (event) {
      dragged = true
      editor.drag(editor.vertex || editor.moving.object.list === 'Cameras' ? editor.settled(event.coordinate, { touch: touch(event), besides: editor.moving.object }) : stepped(event.coordinate))
    },
    handleUpEvent () {
      if (dragged) { editor.layDown() } else { editor.cancel(true) }
      return false
    }
  }))

  // A whole thing is moved by whole steps, so that its corners stay as even as they were.
  const stepped = at => at.map((value, axis) => editor.moving.from[axis] + Math.round((value - editor.moving.from[axis]) / editor.step) * editor.step)

  canvas.map.on('click', event => {
    canvas.showCross(null)
    if (editor.gives(editor.settled(event.coordinate, { touch: touch(event) }))) { return }
    if (editor.moving) { return editor.layDown(editor.settled(event.coordinate, { touch: touch(event), besides: editor.moving.object })) }
    if (editor.tool !== 'select') { return editor.place(closing(event) ?? editor.settled(event.coordinate, { touch: touch(event) })) }
    const found = find(event)
    editor.choose(found?.object ?? null, found?.vertex ?? null)
  })

  // Pressing the first corner again closes the area.
  function closing (event) {
    if (editor.points.length < 3) { return null }
    const [x, y] = canvas.map.getPixelFromCoordinate(editor.points[0])
    return Math.hypot(x - event.pixel[0], y - event.pixel[1]) <= (touch(event) ? 22 : 10) ? editor.points[0] : null
  }

  // Two quick presses far apart are two corners.
  canvas.map.on('dblclick', event => { if (editor.points.length > 0 && editor.repeated) { event.preventDefault(); editor.finish() } })

  canvas.map.on('pointermove', event => {
    if (event.dragging || touch(event)) { return }
    editor.cursor = editor.points.length > 0 ? editor.settled(event.coordinate) : null
    if (editor.cursor) { canvas.drawDraft(editor.points, editor.cursor, editor.kind) }
    editor.point?.(editor.settled(event.coordinate, { free: true }))
  })
}
