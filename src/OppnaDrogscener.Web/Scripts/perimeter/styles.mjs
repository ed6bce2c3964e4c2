// The same signs, colours and patterns as in the map of the document: shape and pattern differ, not only colour.
import { Circle, Fill, RegularShape, Stroke, Style, Text } from 'ol/style'
import { Point } from 'ol/geom'

export const Colours = { amber: '#8a5a00', petrol: '#0b4f5c', petrolLight: 'rgba(116, 178, 189, 0.45)', ink: '#1b1b1b', rust: '#a3431f', building: '#b9c2c4', muted: '#4a5558', focus: '#ffc857' }

function hatch (colour, lines, size = 10) {
  const scale = window.devicePixelRatio || 1
  const canvas = Object.assign(document.createElement('canvas'), { width: size * scale, height: size * scale })
  const context = canvas.getContext('2d')
  context.scale(scale, scale)
  context.strokeStyle = colour
  context.lineWidth = 1
  context.beginPath()
  for (const [x1, y1, x2, y2] of lines) { context.moveTo(x1 * size, y1 * size); context.lineTo(x2 * size, y2 * size) }
  context.stroke()
  return context.createPattern(canvas, 'repeat')
}

const Rising = [[0, 1, 1, 0], [-0.5, 0.5, 0.5, -0.5], [0.5, 1.5, 1.5, 0.5]]
const Falling = [[0, 0, 1, 1], [-0.5, 0.5, 0.5, 1.5], [0.5, -0.5, 1.5, 0.5]]
const halo = new Stroke({ color: '#ffffff', width: 3 })

const outlines = {
  NeededAreas: [new Style({ fill: new Fill({ color: hatch(Colours.amber, Rising) }), stroke: new Stroke({ color: Colours.amber, width: 2.5 }) })],
  Masks: [new Style({ fill: new Fill({ color: hatch(Colours.ink, [...Rising, ...Falling], 8) }), stroke: new Stroke({ color: Colours.ink, width: 1.5 }) })],
  Obstacles: [new Style({ fill: new Fill({ color: Colours.building }), stroke: new Stroke({ color: Colours.muted, width: 1 }) })],
  Line: [new Style({ stroke: new Stroke({ color: '#ffffff', width: 5 }) }), new Style({ stroke: new Stroke({ color: Colours.ink, width: 2, lineDash: [8, 4] }) })]
}

const Level = [[0, 0.5, 1, 0.5]]
const Upright = [[0.5, 0, 0.5, 1]]

/** What is seen outside, and how clearly anything is seen: the patterns of the document. */
export const ground = {
  seen: [new Style({ fill: new Fill({ color: Colours.petrolLight }), stroke: new Stroke({ color: Colours.petrol, width: 1.4, lineDash: [6, 3] }) })],
  outside: [new Style({ fill: new Fill({ color: hatch(Colours.rust, Level, 5) }), stroke: new Stroke({ color: Colours.rust, width: 1.2 }) })],
  recognised: [new Style({ fill: new Fill({ color: hatch(Colours.petrol, Upright, 9) }), stroke: new Stroke({ color: Colours.petrol, width: 0.8 }) })],
  identified: [new Style({ fill: new Fill({ color: hatch(Colours.ink, Upright, 5) }), stroke: new Stroke({ color: Colours.ink, width: 1.2 }) })]
}

const label = (text, offset) => new Style({ text: new Text({ text: text.length > 24 ? `${text.slice(0, 23)}…` : text, declutterMode: 'declutter', font: '600 14px "Source Sans 3", sans-serif', offsetY: offset, fill: new Fill({ color: Colours.ink }), stroke: halo, overflow: true }) })

const points = {
  SensitivePlaces: new Style({ image: new RegularShape({ points: 3, radius: 9, declutterMode: 'none', fill: new Fill({ color: Colours.rust }), stroke: new Stroke({ color: '#ffffff', width: 1.5 }) }) }),
  Signs: new Style({ image: new RegularShape({ points: 4, radius: 8, angle: Math.PI / 4, declutterMode: 'none', fill: new Fill({ color: '#ffffff' }), stroke: new Stroke({ color: Colours.ink, width: 2 }) }) })
}

function cameraStyles (bearing) {
  const body = new Style({ image: new Circle({ radius: 7, declutterMode: 'none', fill: new Fill({ color: Colours.petrol }), stroke: new Stroke({ color: '#ffffff', width: 2 }) }) })
  if (bearing === null || bearing === undefined) { return [body] }
  const turn = bearing * Math.PI / 180
  const nose = new Style({ image: new RegularShape({ points: 3, radius: 7, rotation: turn, rotateWithView: true, displacement: [0, 11], declutterMode: 'none', fill: new Fill({ color: Colours.petrol }), stroke: new Stroke({ color: '#ffffff', width: 1.5 }) }) })
  return [nose, body]
}

export const objectStyles = object => [
  ...(outlines[object.list] ?? (object.list === 'Cameras' ? cameraStyles(object.sight?.bearing) : [points[object.list]])),
  ...(object.label ? [label(object.label, outlines[object.list] ? 0 : -20)] : [])
]

/** What is selected stands out by a broad yellow edge with a dark one inside, whatever its colour. */
export const selectedStyle = feature => feature.getGeometry() instanceof Point
  ? [ring(15, Colours.focus, 6), ring(15, Colours.ink, 2)]
  : [new Style({ stroke: new Stroke({ color: Colours.focus, width: 8 }) }), new Style({ stroke: new Stroke({ color: Colours.ink, width: 2 }) })]

const ring = (radius, color, width) => new Style({ image: new Circle({ radius, stroke: new Stroke({ color, width }) }) })

export const handleStyle = chosen => new Style({ image: new RegularShape({ points: 4, radius: chosen ? 11 : 8, angle: Math.PI / 4, fill: new Fill({ color: chosen ? Colours.focus : '#ffffff' }), stroke: new Stroke({ color: Colours.ink, width: 2.5 }) }) })

/** Where a camera looks to: another shape than corners and signs. */
export const aimStyle = new Style({ image: new RegularShape({ points: 4, radius: 10, fill: new Fill({ color: Colours.focus }), stroke: new Stroke({ color: Colours.ink, width: 2.5 }) }) })

export const aimLineStyle = new Style({ stroke: new Stroke({ color: Colours.ink, width: 1.5, lineDash: [3, 4] }) })

export const draftStyle = [
  new Style({ stroke: new Stroke({ color: '#ffffff', width: 5 }), fill: new Fill({ color: 'rgba(255, 200, 87, 0.3)' }) }),
  new Style({ stroke: new Stroke({ color: Colours.ink, width: 2, lineDash: [6, 4] }), image: new Circle({ radius: 5, fill: new Fill({ color: Colours.focus }), stroke: new Stroke({ color: Colours.ink, width: 2 }) }) })
]

const cross = (color, width) => new Style({ image: new RegularShape({ points: 4, radius: 16, radius2: 0, stroke: new Stroke({ color, width }) }) })

export const crossStyle = [cross('#ffffff', 5), cross(Colours.ink, 2)]

export const faultStyle = new Style({ image: new RegularShape({ points: 4, radius: 12, radius2: 0, angle: Math.PI / 4, stroke: new Stroke({ color: '#b3261e', width: 4 }) }) })

export const gridStyle = (text, at) => [
  new Style({ stroke: new Stroke({ color: 'rgba(74, 85, 88, 0.28)', width: 1 }) }),
  new Style({ geometry: new Point(at), text: new Text({ text, font: '12px "Source Sans 3", sans-serif', fill: new Fill({ color: Colours.muted }), stroke: halo }) })
]
