// The borders of the municipalities, to find one's way by before anything is drawn. Too coarse for a place, so they are left
// out when the map is near.
import VectorLayer from 'ol/layer/Vector'
import VectorSource from 'ol/source/Vector'
import TopoJSON from 'ol/format/TopoJSON'
import { Fill, Stroke, Style, Text } from 'ol/style'

const Nearest = 3
const Degrees = 'EPSG:4326'

const style = feature => new Style({
  stroke: new Stroke({ color: '#6b7d80', width: 1 }),
  fill: new Fill({ color: 'rgba(234, 241, 242, 0.5)' }),
  text: new Text({ text: feature.get('name'), font: '13px "Source Sans 3", sans-serif', fill: new Fill({ color: '#3c474a' }), stroke: new Stroke({ color: '#ffffff', width: 3 }) })
})

export class Borders {
  constructor (canvas, address) {
    Object.assign(this, { canvas, address })
    this.layer = new VectorLayer({ source: new VectorSource({ wrapX: false }), style, declutter: true, minResolution: Nearest })
    canvas.map.getLayers().insertAt(0, this.layer)
  }

  async load () {
    try {
      const answer = await fetch(this.address)
      this.topology = await answer.json()
      this.draw()
    } catch {
      // Without borders the map has its grid.
    }
  }

  /** Draws the borders in the grid of the map. */
  draw () {
    if (!this.topology) { return }
    const format = new TopoJSON({ layers: ['municipalities'], dataProjection: Degrees })
    const source = this.layer.getSource()
    source.clear(true)
    source.addFeatures(format.readFeatures(this.topology, { featureProjection: this.canvas.view }))
  }

  /** Where a municipality lies on the map; null when it is not known. */
  extentOf (code) { return this.layer.getSource().getFeatureById(code)?.getGeometry().getExtent() ?? null }
}
