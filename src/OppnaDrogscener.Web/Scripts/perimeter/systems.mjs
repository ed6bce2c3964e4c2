// From the coordinates of the answers to those of the map and back. The definitions come from the server's only table.
import proj4 from 'proj4'
import { register } from 'ol/proj/proj4'
import { get } from 'ol/proj'

const Degrees = 'EPSG:4326'
const round = (number, decimals) => Number(number.toFixed(decimals))

// Large enough for Sweden in every zone: what a tile source needs to know before it can be redrawn in a grid.
const Extent = [-1_200_000, 5_900_000, 1_500_000, 7_900_000]

export function startSystems (definitions) {
  for (const [code, definition] of Object.entries(definitions)) { proj4.defs(code, definition) }
  register(proj4)
  for (const code of Object.keys(definitions)) { get(code).setExtent(Extent) }
}

export class System {
  constructor (code, view) { Object.assign(this, { code, view }) }

  /** A place on the map as it is written: millimetres, or degrees with as much. */
  toAnswer ([x, y]) {
    const inDegrees = this.code === Degrees
    const [a, b] = inDegrees ? proj4(this.view, Degrees, [x, y]) : [x, y]
    return [round(a, inDegrees ? 8 : 3), round(b, inDegrees ? 8 : 3)]
  }

  toMap (position) { return this.code === Degrees ? proj4(Degrees, this.view, position) : position }

  /** Degrees on the map of what the answers count from: true north where they are in degrees, else the north of the grid. */
  northAt (at) {
    if (this.code !== Degrees) { return 0 }
    const [lon, lat] = proj4(this.view, Degrees, at)
    const [x, y] = proj4(Degrees, this.view, [lon, lat + 1e-4])
    return Math.atan2(x - at[0], y - at[1]) * 180 / Math.PI
  }
}
