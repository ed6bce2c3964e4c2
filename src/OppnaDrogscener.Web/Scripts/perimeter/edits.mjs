// Changes of what is drawn, written in the form as acts that can be undone.
import { History } from './history.mjs'
import { Lists, set, written, writtenRings } from './store.mjs'

const FirstAngle = '60'
const Drawn = JSON.stringify({ origin: 'drawn' })
const number = text => Number(text.replace(',', '.').replace('−', '-'))
const typed = value => `${Number(value.toFixed(3))}`.replace('.', ',')

export class Edits {
  /** @param system gives the present coordinate system */
  constructor (store, words, system) {
    Object.assign(this, { store, words, system, history: new History() })
  }

  /** Writes new positions of an object, as when it is dragged; nothing is saved and nothing can be undone until it is settled. */
  show (object, at) {
    object.at = at
    object.raw = at.map((ring, r) => ring.map((place, i) => same(place, object.before?.at[r]?.[i]) ? object.before.raw[r][i] : this.system().toAnswer(place)))
    this.store.field(object.list, object.index).value = this.text(object)
  }

  /** Remembers how an object is, before it is dragged. */
  hold (object) {
    object.before = { at: object.at, raw: object.raw, fields: this.fields(object) }
  }

  /** Makes what is shown an act. */
  settle (object, key) {
    const before = object.before
    object.before = null
    this.#act(this.words('act-move', { name: object.name }), before.fields, this.fields(object), key)
  }

  /** Takes back what is shown. */
  drop (object) {
    for (const { field, value } of object.before.fields) { field.value = value }
    Object.assign(object, { at: object.before.at, raw: object.before.raw, before: null })
  }

  /** Changes positions at once. */
  put (object, at, key) {
    this.hold(object)
    this.show(object, at)
    this.settle(object, key)
  }

  /** Changes single answers at once, such as the direction of a camera. */
  answer (object, answers, key) {
    this.hold(object)
    for (const [name, value] of Object.entries(answers)) { this.store.field(object.list, object.index, name).value = typeof value === 'string' ? value : typed(value) }
    this.settle(object, key)
  }

  /** Writes other fields than those of an object, as one act. */
  write (what, pairs) {
    this.#act(what, pairs.map(([field]) => ({ field, value: field.value })), pairs.map(([field, value]) => ({ field, value })))
  }

  number (object, name, otherwise = 0) {
    const value = number(this.store.field(object.list, object.index, name).value)
    return Number.isFinite(value) && this.store.field(object.list, object.index, name).value !== '' ? value : otherwise
  }

  /** A new record with positions, and other answers that drawing has given. */
  add (list, rings, answers = {}) {
    this.begin()
    if (Lists[list].single) { return this.#line(list, rings) }
    const record = this.store.make(list)
    const index = this.store.records(list).indexOf(record)
    const raw = rings.map(ring => ring.map(place => this.system().toAnswer(place)))
    const object = { list, index, name: record.querySelector('.app-record__title').textContent, at: rings, raw, told: '' }
    this.store.field(list, index).value = this.text(object)
    this.store.field(list, index, 'Origin').value = Drawn
    for (const [name, value] of Object.entries(list === 'Cameras' ? { FieldOfViewDegrees: FirstAngle, ...answers } : answers)) { this.store.field(list, index, name).value = `${value}`.replace('.', ',') }
    this.history.did({
      what: this.words('act-add', { name: object.name }),
      redo: () => { this.store.put(list, record, index); this.#tell() },
      undo: () => { this.store.take(list, this.store.records(list).indexOf(record)); this.#tell() }
    })
    this.#tell()
    return object
  }

  remove (object) {
    if (Lists[object.list].single) { return this.#line(object.list, []) }
    const { list, index } = object
    const record = this.store.take(list, index)
    this.history.did({
      what: this.words('act-remove', { name: object.name }),
      redo: () => { this.store.take(list, this.store.records(list).indexOf(record)); this.#tell() },
      undo: () => { this.store.put(list, record, index); this.#tell() }
    })
    this.#tell()
  }

  text (object) {
    return Lists[object.list].field === 'Position' ? written(object.raw[0][0]) : writtenRings(object.raw)
  }

  /** The fields that drawing may change, with what they say now. */
  fields (object) {
    const more = object.list === 'Cameras' ? ['DirectionDegrees', 'FieldOfViewDegrees', 'RangeMetres', 'PanDegrees', 'VerticalFieldOfViewDegrees', 'ResolutionColumns'] : []
    const names = [Lists[object.list].field, ...(Lists[object.list].single ? [] : ['Origin']), ...more]
    return names.map(name => this.store.field(object.list, object.index, name)).map(field => ({ field, value: field.value }))
  }

  #line (list, rings) {
    const field = this.store.field(list, 0)
    const object = { list, index: 0, name: '', at: rings, raw: rings.map(ring => ring.map(place => this.system().toAnswer(place))), told: '' }
    const [before, after] = [field.value, rings.length > 0 ? this.text(object) : '']
    this.#act(this.words('name-line'), [{ field, value: before }], [{ field, value: after }])
    return object
  }

  #act (what, before, after, key) {
    const write = values => values.forEach(({ field, value }) => { if (field.value !== value) { set(field, value) } })
    const origin = after.find(({ field }) => field.name.endsWith('.Origin'))
    if (origin && before[0].value !== after[0].value) { origin.field.value = origin.value = Drawn }
    write(after)
    this.history.did({ what, key, redo: () => write(after), undo: () => write(before) })
    after[0].field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  #tell () { this.store.form.dispatchEvent(new Event('input', { bubbles: true })) }
}

const same = (a, b) => a && b && a[0] === b[0] && a[1] === b[1]
