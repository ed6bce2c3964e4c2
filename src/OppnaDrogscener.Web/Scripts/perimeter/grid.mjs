// The grid with its coordinates, and the scale bar: they follow the view.
import Feature from 'ol/Feature'
import { LineString } from 'ol/geom'

const Steps = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000]
const Apart = 110
const LongestBar = 130

export function startGrid (canvas) {
  const follow = () => {
    const size = canvas.map.getSize()
    if (!size || !canvas.resolution) { return }
    const step = Steps.find(metres => metres / canvas.resolution >= Apart) ?? Steps.at(-1)
    const [west, south, east, north] = canvas.map.getView().calculateExtent(size)
    canvas.target.dataset.extent = `${west} ${south} ${east} ${north}`
    const source = canvas.grid.getSource()
    source.clear(true)
    const [dx, dy] = [east - west, north - south]
    for (let x = Math.ceil(west / step) * step; x < east; x += step) { source.addFeature(line([[x, south - dy], [x, north + dy]], [x, south + 12 * canvas.resolution], `E ${x}`)) }
    for (let y = Math.ceil(south / step) * step; y < north; y += step) { source.addFeature(line([[west - dx, y], [east + dx, y]], [east - 42 * canvas.resolution, y], `N ${y}`)) }
    canvas.onScale?.(Steps.findLast(metres => metres / canvas.resolution <= LongestBar) ?? Steps[0], canvas.resolution)
  }
  canvas.map.on('moveend', follow)
  canvas.map.on('change:size', follow)
}

function line (coordinates, at, text) {
  const feature = new Feature(new LineString(coordinates))
  feature.set('text', text)
  feature.set('at', at)
  return feature
}
