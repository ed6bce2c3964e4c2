// Pictures under the map from the one host that is set; without a setting nothing is asked of anybody.
import TileLayer from 'ol/layer/Tile'
import XYZ from 'ol/source/XYZ'
import TileGrid from 'ol/tilegrid/TileGrid'

export function tileLayer ({ address, projection, origin, resolutions }) {
  const tileGrid = resolutions.length > 0 ? new TileGrid({ origin, resolutions }) : undefined
  return new TileLayer({ source: new XYZ({ url: address, projection, tileGrid, wrapX: false, transition: 0 }), opacity: 0.75 })
}
