// What can be done on the map, whatever it is done with: pointer, keys and buttons all come here.
import { Lists } from './store.mjs'
import { corners } from './canvas.mjs'

const Least = { outline: 3, line: 2 }
const Turn = 5
const Hint = { outline: 'hint-outline', camera: 'hint-camera', point: 'hint-point', line: 'hint-line' }

export class Editor {
  /** @param parts { canvas, edits, words, system, say, changed } */
  constructor (parts) {
    Object.assign(this, parts, { tool: 'select', objects: [], points: [], chosen: null, vertex: null, moving: null, step: 1, snap: true, cursor: null })
  }

  get kind () { return Lists[this.tool]?.kind }

  /** Takes up what the server has read; numbered by the change it was asked after. */
  take ({ objects, grounds }, isLatest) {
    this.grounds = grounds
    if (isLatest) {
      const key = this.chosen && `${this.chosen.list} ${this.chosen.index}`
      const corner = this.vertex
      this.objects = objects
      this.chosen = objects.find(object => `${object.list} ${object.index}` === key) ?? null
      this.vertex = this.chosen && (corner === 'aim' || this.chosen.at[corner?.[0]]?.[corner?.[1]]) ? corner : null
    } else {
      for (const object of this.objects) {
        const read = objects.find(other => other.list === object.list && other.index === object.index)
        if (read) { Object.assign(object, { told: read.told, fault: read.fault, sight: read.sight }) }
      }
    }
    this.draw()
  }

  draw () {
    this.canvas.draw(this.objects, this.grounds)
    this.canvas.mark(this.objects.flatMap(object => object.fault?.at ? [object.fault.at] : []))
    this.canvas.choose(this.chosen, this.vertex, this.aim)
    this.canvas.drawDraft(this.points, this.cursor, this.kind)
    this.changed()
  }

  use (tool) {
    this.cancel(true)
    this.tool = tool
    if (tool !== 'select') { this.choose(null, null, true) }
    this.say('tool', { tool: this.words(`name-${tool.toLowerCase()}`), hint: this.words(Hint[this.kind] ?? 'hint-select') })
    this.draw()
  }

  /** A place as it is taken: fastened to what is near, else rounded to the step. */
  settled (at, { touch = false, besides = null, free = false } = {}) {
    const near = this.snap && !free ? this.canvas.fasten(at, touch, besides) : null
    return near ?? at.map(value => Number((Math.round(value / this.step) * this.step).toFixed(3)))
  }

  /** Gives a place to whoever has asked for one; false when nobody has. */
  gives (at) {
    const wanted = this.wanted
    this.wanted = null
    wanted?.(at)
    return Boolean(wanted)
  }

  /** Sets a corner, a camera, its aim or a sign; or lays down what is moved. */
  place (at) {
    if (this.moving) { return this.layDown(at) }
    // Pressing twice on the same spot adds nothing; a double click there finishes.
    this.repeated = this.points.length > 0 && same(at, this.points.at(-1))
    if (this.repeated) { return }
    this.points = [...this.points, at]
    if (this.kind === 'point') { return this.add([[at]]) }
    if (this.kind === 'camera') {
      if (this.points.length === 2) { return this.add([[this.points[0]]], this.aimed(this.points[0], at)) }
      this.say('camera-set', { position: this.told(at) })
    } else if (this.points.length > 1 && same(at, this.points[0])) {
      this.points.pop()
      return this.finish()
    } else {
      this.say('corner-set', { number: this.points.length, position: this.told(at) })
    }
    this.draw()
  }

  back () {
    if (this.points.length === 0) { return }
    this.points = this.points.slice(0, -1)
    this.say('corner-removed')
    this.draw()
  }

  finish () {
    if (!Least[this.kind]) { return }
    if (this.points.length < Least[this.kind]) { this.say('too-few'); return this.draw() }
    this.add([this.points])
  }

  cancel (silent = false) {
    const something = this.points.length > 0 || this.moving || this.wanted
    if (this.wanted) { this.gaveUp() }
    if (this.moving) {
      this.edits.drop(this.moving.object)
      this.moving = null
    }
    this.points = []
    if (something && !silent) { this.say('cancelled') } else if (!silent && this.tool !== 'select') { return this.use('select') } else if (!silent) { this.choose(null) }
    this.draw()
    return something
  }

  add (rings, answers) {
    const object = this.edits.add(this.tool, rings, answers)
    this.points = []
    this.objects = [...this.objects.filter(other => other.list !== object.list || other.index !== object.index), object]
    this.chosen = object
    this.vertex = null
    this.tool = 'select'
    this.say('added', { name: object.name, told: '' })
    this.draw()
  }

  choose (object, vertex = null, silent = false) {
    [this.chosen, this.vertex] = [object, vertex]
    if (object && !silent) {
      const at = this.placeOf(object, vertex)
      if (Array.isArray(vertex)) { this.say('corner-selected', { name: object.name, number: vertex[1] + 1, position: this.told(at) }) } else { this.say('selected', { name: object.name, told: object.told }) }
    }
    this.draw()
  }

  placeOf (object, vertex) {
    return vertex === 'aim' ? this.aim : Array.isArray(vertex) ? object.at[vertex[0]][vertex[1]] : object.at[0]?.[0]
  }

  /** Where a selected camera looks to, at the end of its range. */
  get aim () {
    const object = this.chosen
    if (object?.list !== 'Cameras' || object.at.length === 0) { return null }
    const range = this.edits.number(object, 'RangeMetres')
    const degrees = this.edits.number(object, 'DirectionDegrees', null)
    if (!(range > 0) || degrees === null) { return null }
    const turn = (degrees + this.system().northAt(object.at[0][0])) * Math.PI / 180
    const [x, y] = object.at[0][0]
    return [x + range * Math.sin(turn), y + range * Math.cos(turn)]
  }

  aimed (from, to) {
    const degrees = Math.atan2(to[0] - from[0], to[1] - from[1]) * 180 / Math.PI - this.system().northAt(from)
    return { DirectionDegrees: (Math.round(degrees) + 360) % 360, RangeMetres: Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]))) }
  }

  /** Takes hold of what is selected, or of one of its corners, to be laid down elsewhere. */
  hold (from) {
    if (!this.chosen || this.chosen.at.length === 0) { return false }
    this.edits.hold(this.chosen)
    this.moving = { object: this.chosen, vertex: this.vertex, from: from ?? this.placeOf(this.chosen, this.vertex), at: this.chosen.at }
    return true
  }

  drag (to) {
    const { object, vertex, from, at } = this.moving
    if (vertex === 'aim') {
      for (const [name, value] of Object.entries(this.aimed(at[0][0], to))) { this.edits.store.field(object.list, object.index, name).value = `${value}` }
      if (object.sight) { object.sight.bearing = this.edits.number(object, 'DirectionDegrees') + this.system().northAt(at[0][0]) }
    } else {
      this.edits.show(object, moved(at, vertex, to[0] - from[0], to[1] - from[1]))
    }
    this.canvas.put(object)
    this.canvas.choose(object, vertex, this.aim)
    this.asked()
  }

  layDown (to) {
    if (to) { this.drag(to) }
    const object = this.moving.object
    this.moving = null
    this.edits.settle(object)
    this.say('moved', { name: object.name, position: this.told(this.placeOf(object, this.vertex)) })
    this.draw()
  }

  /** Moves what is selected by so many steps towards east and north. */
  nudge (east, north, fine) {
    const object = this.chosen
    if (!object || object.at.length === 0) { return }
    const way = fine ? this.step / 10 : this.step
    if (this.vertex === 'aim') {
      const aim = this.aim
      this.edits.answer(object, this.aimed(object.at[0][0], [aim[0] + east * way, aim[1] + north * way]), 'aim')
    } else {
      const at = moved(object.at, this.vertex, east * way, north * way).map(ring => ring.map(place => place.map(value => Number(value.toFixed(3)))))
      this.edits.put(object, at, `nudge ${object.list} ${object.index} ${this.vertex}`)
    }
    this.say('moved', { name: object.name, position: this.told(this.placeOf(object, this.vertex)) })
    this.draw()
  }

  turn (clockwise) {
    const object = this.chosen
    if (!object || object.at.length === 0) { return }
    if (object.list === 'Cameras') {
      const degrees = (this.edits.number(object, 'DirectionDegrees') + clockwise * Turn + 360) % 360
      this.edits.answer(object, { DirectionDegrees: degrees }, `turn ${object.index}`)
      this.say('turned', { name: object.name, degrees })
    } else if (Lists[object.list].kind === 'outline') {
      this.edits.put(object, turned(object.at, clockwise * Turn), `turn ${object.list} ${object.index}`)
      this.say('moved', { name: object.name, position: '' })
    }
    this.draw()
  }

  widen (degrees) {
    if (this.chosen?.list !== 'Cameras') { return }
    const angle = Math.min(360, Math.max(Turn, this.edits.number(this.chosen, 'FieldOfViewDegrees', 60) + degrees))
    this.edits.answer(this.chosen, { FieldOfViewDegrees: angle }, `angle ${this.chosen.index}`)
    this.say('angle', { name: this.chosen.name, degrees: angle })
    this.draw()
  }

  lengthen (sign) {
    if (this.chosen?.list !== 'Cameras') { return }
    const metres = Math.max(1, this.edits.number(this.chosen, 'RangeMetres', 20) + sign * Math.max(1, this.step))
    this.edits.answer(this.chosen, { RangeMetres: metres }, `range ${this.chosen.index}`)
    this.say('range', { name: this.chosen.name, metres })
    this.draw()
  }

  /** A new corner between the selected one and the next. */
  split () {
    const object = this.chosen
    const [r, i] = Array.isArray(this.vertex) ? this.vertex : corners(object ?? { list: 'Signs' })[0] ?? []
    if (i === undefined) { return }
    const ring = object.at[r]
    const next = ring[(i + 1) % ring.length]
    const middle = ring[i].map((value, axis) => Number(((value + next[axis]) / 2).toFixed(3)))
    this.edits.put(object, object.at.map((other, at) => at === r ? [...ring.slice(0, i + 1), middle, ...ring.slice(i + 1)] : other))
    this.choose(object, [r, i + 1])
  }

  /** Does what the server has advised. */
  adopt ({ index, fields }) {
    const object = this.objects.find(other => other.list === 'Cameras' && other.index === index)
    this.choose(object, null, true)
    if (!fields) { return this.delete() }
    this.edits.answer(object, Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.split('.').at(-1), value])))
    this.say('adopted', { name: object.name })
  }

  delete () {
    const object = this.chosen
    if (!object) { return }
    if (Array.isArray(this.vertex)) {
      const [r, i] = this.vertex
      if (object.at[r].length <= (Least[Lists[object.list].kind] ?? 1)) { return this.say('too-few') }
      this.edits.put(object, object.at.map((ring, at) => at === r ? ring.filter((_, corner) => corner !== i) : ring))
      this.vertex = null
      this.say('corner-removed')
    } else {
      this.edits.remove(object)
      this.objects = this.objects.filter(other => other !== object)
        .map(other => { if (other.list === object.list && other.index > object.index) { other.index-- } return other })
      this.chosen = null
      this.say('removed', { name: object.name })
    }
    this.draw()
  }

  undo () { this.#again(this.edits.history.undo(), 'undone', 'nothing-undo') }

  redo () { this.#again(this.edits.history.redo(), 'redone', 'nothing-redo') }

  #again (what, done, nothing) {
    if (what === null) { return this.say(nothing) }
    this.chosen = null
    this.vertex = null
    this.say(done, { what })
    this.draw()
  }
}

const same = (a, b) => a[0] === b[0] && a[1] === b[1]

const moved = (at, vertex, dx, dy) => at.map((ring, r) => ring.map((place, i) =>
  !Array.isArray(vertex) || (vertex[0] === r && vertex[1] === i) ? [place[0] + dx, place[1] + dy] : place))

function turned (at, degrees) {
  const all = at.flat()
  const middle = [0, 1].map(axis => (Math.min(...all.map(place => place[axis])) + Math.max(...all.map(place => place[axis]))) / 2)
  const [sine, cosine] = [Math.sin(degrees * Math.PI / 180), Math.cos(degrees * Math.PI / 180)]
  return at.map(ring => ring.map(([x, y]) => {
    const [dx, dy] = [x - middle[0], y - middle[1]]
    return [middle[0] + dx * cosine + dy * sine, middle[1] - dx * sine + dy * cosine].map(value => Number(value.toFixed(3)))
  }))
}
