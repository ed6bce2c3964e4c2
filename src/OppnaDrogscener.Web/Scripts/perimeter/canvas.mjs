// The map itself: layers, what is drawn in them, and what lies under a point of the screen.
import Map from 'ol/Map'
import View from 'ol/View'
import Feature from 'ol/Feature'
import VectorLayer from 'ol/layer/Vector'
import VectorSource from 'ol/source/Vector'
import { LineString, MultiPoint, MultiPolygon, Point, Polygon } from 'ol/geom'
import { defaults } from 'ol/interaction/defaults'
import { boundingExtent, createEmpty, extend, getHeight, getWidth, isEmpty } from 'ol/extent'
import { Lists } from './store.mjs'
import { startGrid } from './grid.mjs'
import * as styles from './styles.mjs'

const Reach = { mouse: 10, touch: 22 }
const Closed = ring => [...ring, ring[0]]

export class Canvas {
  constructor (target, view, start) {
    this.target = target
    this.start = start
    const layer = (style, more = {}) => new VectorLayer({ source: new VectorSource({ wrapX: false }), style, ...more })
    this.grid = layer(feature => styles.gridStyle(feature.get('text'), feature.get('at')))
    this.ground = layer(feature => styles.ground[feature.get('as')])
    this.objects = layer(feature => styles.objectStyles(feature.get('object')), { declutter: true })
    this.chosen = layer(feature => feature.get('style') ?? styles.selectedStyle(feature))
    this.draft = layer(styles.draftStyle)
    this.cross = layer(styles.crossStyle)
    this.map = new Map({
      target,
      controls: [],
      interactions: defaults({ onFocusOnly: true, altShiftDragRotate: false, pinchRotate: false, keyboard: false, doubleClickZoom: false }),
      layers: [this.grid, this.ground, this.objects, this.chosen, this.draft, this.cross]
    })
    this.turnTo(view)
    startGrid(this)
  }

  /** Another grid: the places on the screen are kept by whoever draws them anew. */
  turnTo (view) {
    if (this.view === view) { return false }
    this.view = view
    this.map.setView(new View({ projection: view, center: [0, 0], resolution: 1, minResolution: 0.02, maxResolution: 3000, enableRotation: false }))
    return true
  }

  get resolution () { return this.map.getView().getResolution() }

  get centre () { return this.map.getView().getCenter() }

  draw (objects, grounds = {}) {
    this.features = new globalThis.Map()
    this.objects.getSource().clear(true)
    const rank = { Obstacles: 0, NeededAreas: 1, Masks: 2, Line: 3 }
    for (const object of [...objects].sort((a, b) => (rank[a.list] ?? 9) - (rank[b.list] ?? 9))) { this.put(object) }
    const sights = objects.flatMap(object => object.sight ?? [])
    this.ground.getSource().clear(true)
    this.ground.getSource().addFeatures(sights.map(sight => groundOf(sight.seen, 'seen')))
    this.ground.getSource().addFeatures(Object.entries(grounds).map(([as, parts]) => groundOf(parts, as)))
    for (const layer of [this.ground, this.objects]) { layer.changed() }
  }

  /** Draws one object as it now is. */
  put (object) {
    const known = this.features.get(object)
    const shape = shapeOf(object)
    if (!shape) { return }
    if (known) {
      known.setGeometry(shape)
    } else {
      const feature = new Feature({ geometry: shape, object })
      this.features.set(object, feature)
      this.objects.getSource().addFeature(feature)
    }
  }

  /** Marks what is selected, with handles to take hold of. */
  choose (object, vertex, aim) {
    const source = this.chosen.getSource()
    source.clear(true)
    const shape = object && shapeOf(object)
    if (shape) {
      source.addFeature(new Feature(shape))
      if (Lists[object.list].kind === 'outline' || object.list === 'Line') {
        object.at.forEach((ring, r) => ring.forEach((at, i) => source.addFeature(this.#handle(at, vertex?.[0] === r && vertex?.[1] === i))))
      }
      if (aim) {
        const [line, end] = [new Feature(new LineString([object.at[0][0], aim])), new Feature(new Point(aim))]
        line.set('style', styles.aimLineStyle)
        end.set('style', styles.aimStyle)
        source.addFeatures([line, end])
      }
    }
    source.changed()
  }

  #handle (at, chosen) {
    const feature = new Feature(new Point(at))
    feature.set('style', styles.handleStyle(chosen))
    return feature
  }

  mark (faults) { faults.forEach(at => { const f = new Feature(new Point(at)); f.setStyle(styles.faultStyle); this.objects.getSource().addFeature(f) }) }

  drawDraft (points, cursor, kind) {
    const source = this.draft.getSource()
    source.clear(true)
    const all = cursor ? [...points, cursor] : points
    if (points.length === 0) { return }
    if (kind === 'outline' && all.length > 2) { source.addFeature(new Feature(new Polygon([Closed(all)]))) } else if (all.length > 1) { source.addFeature(new Feature(new LineString(all))) }
    source.addFeature(new Feature(new MultiPoint(points)))
  }

  showCross (at) {
    const source = this.cross.getSource()
    source.clear(true)
    if (at) { source.addFeature(new Feature(new Point(at))) }
  }

  /** Moves the view so that a place is seen. */
  reveal (at) {
    const [x, y] = this.map.getPixelFromCoordinate(at) ?? [-1, -1]
    const [width, height] = this.map.getSize()
    if (x < 30 || y < 30 || x > width - 30 || y > height - 30) {
      this.map.getView().setCenter(at)
      this.map.renderSync()
    }
  }

  zoom (factor, around = this.centre) { this.map.getView().adjustResolution(factor, around) }

  showAll (objects) {
    const extent = createEmpty()
    for (const object of objects) {
      for (const ring of object.at) { extend(extent, boundingExtent(ring)) }
      for (const part of object.sight?.seen ?? []) { extend(extent, boundingExtent(part[0])) }
    }
    const wanted = isEmpty(extent) || !Number.isFinite(getWidth(extent)) ? this.start : extent
    const least = 60
    const [dx, dy] = [Math.max(0, least - getWidth(wanted)) / 2, Math.max(0, least - getHeight(wanted)) / 2]
    this.map.updateSize()
    this.map.getView().fit([wanted[0] - dx, wanted[1] - dy, wanted[2] + dx, wanted[3] + dy], { padding: [40, 40, 40, 40] })
  }

  /** The object under a place on the screen, and the corner of the selected one when it is nearer. */
  find (pixel, touch, selected, aim) {
    const reach = touch ? Reach.touch : Reach.mouse
    const away = at => { const [x, y] = this.map.getPixelFromCoordinate(at); return Math.hypot(x - pixel[0], y - pixel[1]) }
    if (selected) {
      if (aim && away(aim) <= reach) { return { object: selected, vertex: 'aim' } }
      const vertex = nearest(corners(selected).map(([r, i]) => ({ way: away(selected.at[r][i]), vertex: [r, i] })), reach)
      if (vertex) { return { object: selected, vertex: vertex.vertex } }
    }
    const point = nearest([...this.features.keys()].filter(object => ['point', 'camera'].includes(Lists[object.list].kind))
      .map(object => ({ way: away(object.at[0][0]), object })), reach + 6)
    if (point) { return { object: point.object, vertex: null } }
    const at = this.map.getCoordinateFromPixel(pixel)
    const best = [...this.features].filter(([object, feature]) => !['point', 'camera'].includes(Lists[object.list].kind) && this.#touches(feature.getGeometry(), at, reach / 2))
      .sort((a, b) => sizeOf(a[1]) - sizeOf(b[1]))[0]
    return best ? { object: best[0], vertex: null } : null
  }

  #touches (shape, at, reach) {
    const [x, y] = shape.getClosestPoint(at)
    return shape.intersectsCoordinate(at) || Math.hypot(x - at[0], y - at[1]) <= reach * this.resolution
  }

  /** The corner or edge near enough to fasten to; null when none is. */
  fasten (at, touch, besides) {
    const reach = (touch ? Reach.touch : Reach.mouse) * this.resolution
    const way = other => Math.hypot(other[0] - at[0], other[1] - at[1])
    const others = [...this.features.keys()].filter(object => object !== besides)
    const corner = nearest(others.flatMap(object => object.at.flat()).map(other => ({ way: way(other), other })), reach)
    if (corner) { return corner.other }
    const edge = nearest(others.filter(object => Lists[object.list].kind === 'outline')
      .map(object => { const other = new MultiLine(object).closest(at); return { way: way(other), other } }), reach)
    return edge?.other ?? null
  }
}

class MultiLine {
  constructor (object) { this.lines = object.at.map(ring => new LineString(Closed(ring))) }

  closest (at) {
    return this.lines.map(line => line.getClosestPoint(at)).sort((a, b) => Math.hypot(a[0] - at[0], a[1] - at[1]) - Math.hypot(b[0] - at[0], b[1] - at[1]))[0]
  }
}

const groundOf = (parts, as) => new Feature({ geometry: new MultiPolygon(parts), as })

const sizeOf = feature => feature.getGeometry().getArea?.() ?? 0

const nearest = (found, reach) => found.filter(item => item.way <= reach).sort((a, b) => a.way - b.way)[0]

export const corners = object => ['outline', 'line'].includes(Lists[object.list].kind) ? object.at.flatMap((ring, r) => ring.map((_, i) => [r, i])) : []

function shapeOf (object) {
  if (object.at.length === 0) { return null }
  switch (Lists[object.list].kind) {
    case 'outline': return new Polygon(object.at.map(Closed))
    case 'line': return new LineString(object.at[0])
    default: return new Point(object.at[0][0])
  }
}
