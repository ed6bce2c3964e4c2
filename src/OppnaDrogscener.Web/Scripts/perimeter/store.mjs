// The fields of the form are the only store: what is drawn is written there, and what is written there is drawn. A record
// is added by copying the empty one that the server sent with the page.

export const Lists = {
  NeededAreas: { id: 'area', field: 'Shape', kind: 'outline' },
  Cameras: { id: 'camera', field: 'Position', kind: 'camera' },
  Masks: { id: 'mask', field: 'Shape', kind: 'outline' },
  Obstacles: { id: 'obstacle', field: 'Shape', kind: 'outline' },
  SensitivePlaces: { id: 'place', field: 'Position', kind: 'point' },
  Signs: { id: 'sign', field: 'Position', kind: 'point' },
  Line: { field: 'Ask.Line', kind: 'line', single: true }
}

const Blank = 99998

export class Store {
  constructor (form) { this.form = form }

  field (list, index, name = Lists[list].field) {
    return this.form.elements.namedItem(Lists[list].single ? name : `Input.${list}[${index}].${name}`)
  }

  records (list) {
    return [...this.form.querySelectorAll(`details.app-record > fieldset[id^="Input_${list}_"]`)].map(fields => fields.parentElement)
  }

  /** A new record at the end of its list, with an id of its own as the server would give it. */
  make (list) {
    const blank = this.form.querySelector(`template[data-record="${list}"]`)
    const index = this.records(list).length
    const holder = document.createElement('template')
    holder.innerHTML = blank.innerHTML.replaceAll(`${Blank}`, `${index}`).replaceAll(`${Blank + 1}`, `${index + 1}`)
    const record = holder.content.firstElementChild
    this.put(list, record, index)
    const taken = this.records(list).map((_, at) => this.field(list, at, 'Id')?.value)
    const ids = Array.from({ length: taken.length + 1 }, (_, number) => `${Lists[list].id}-${number + 1}`)
    this.field(list, index, 'Id').value = ids.find(id => !taken.includes(id))
    return record
  }

  put (list, record, index) {
    const others = this.records(list)
    if (index < others.length) { others[index].before(record) } else if (others.length > 0) { others.at(-1).after(record) } else {
      this.form.querySelector(`template[data-record="${list}"]`).before(record)
    }
    this.number(list)
  }

  take (list, index) {
    const record = this.records(list)[index]
    record.remove()
    this.number(list)
    return record
  }

  /** The server reads records by their numbers, which therefore have no gaps. */
  number (list) {
    this.records(list).forEach((record, to) => {
      const from = Number(record.querySelector(':scope > fieldset').id.match(/_(\d+)_$/)[1])
      if (from !== to) { renumber(record, list, from, to) }
    })
  }
}

function renumber (record, list, from, to) {
  const pairs = [
    [`Input.${list}[${from}]`, `Input.${list}[${to}]`], [`Input_${list}_${from}_`, `Input_${list}_${to}_`],
    [`do:remove-${Lists[list].id}-${from}`, `do:remove-${Lists[list].id}-${to}`]
  ]
  for (const element of record.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      for (const [old, now] of pairs) {
        if (attribute.value.includes(old)) { attribute.value = attribute.value.replaceAll(old, now) }
      }
    }
  }
  for (const element of record.querySelectorAll('.app-record__title, .govuk-visually-hidden')) {
    element.textContent = element.textContent.replace(new RegExp(`\\b${from + 1}\\b`), `${to + 1}`)
  }
}

const decimal = number => `${number}`.replace('.', ',')

/** As the server writes positions: the number towards north first. */
export const written = ([x, y]) => y > x ? `${decimal(y)} ${decimal(x)}` : `N ${decimal(y)} E ${decimal(x)}`

export const writtenRings = rings => rings.map(ring => ring.map(written).join('\n')).join('\n\n')

/** Tells everybody who listens to the form that a field has another value. */
export function set (field, value) {
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
