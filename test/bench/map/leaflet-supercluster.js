// Leaflet with clusters by supercluster: markers are drawn anew for what is seen, as its documentation does.
const { L, Supercluster } = globalThis;
let map;
let index;
let layer;

export async function prepare(dataset, place) {
  const points = dataset.organisations.map(({ name, places: [{ latitude, longitude }] }) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  }));
  map = L.map(place, { maxZoom: 18, zoomAnimation: false, fadeAnimation: false, inertia: false }).setView([51.25, 6.97], 10);
  layer = L.layerGroup().addTo(map);
  return points;
}

function draw() {
  const bounds = map.getBounds();
  layer.clearLayers();
  const clusters = index.getClusters([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom());
  for (const { geometry, properties } of clusters)
    layer.addLayer(
      L.marker([geometry.coordinates[1], geometry.coordinates[0]], {
        icon: L.divIcon({ html: String(properties.point_count ?? ''), iconSize: [30, 30] }),
      }),
    );
}

export function show(points) {
  index = new Supercluster({ radius: 44, maxZoom: 17 });
  index.load(points);
  draw();
  map.on('moveend', draw);
}
export const isShown = () => true;
export async function settle() {
  map.setZoom(12, { animate: false });
}
export async function pan(i) {
  map.panBy([i % 8 < 4 ? 100 : -100, 0], { animate: false });
}
export async function zoom(i) {
  map.setZoom(map.getZoom() + (i % 8 < 4 ? 1 : -1), { animate: false });
}
