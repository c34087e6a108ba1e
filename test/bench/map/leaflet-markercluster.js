// Leaflet with leaflet.markercluster, points added at once.
const { L } = globalThis;
let map;
let group;

export async function prepare(dataset, place) {
  map = L.map(place, { maxZoom: 18, zoomAnimation: false, fadeAnimation: false, inertia: false }).setView([51.25, 6.97], 10);
  return dataset.organisations.map(({ name, places: [{ latitude, longitude }] }) => [latitude, longitude, name]);
}

export function show(points) {
  group = L.markerClusterGroup({ animate: false, maxClusterRadius: 44 });
  group.addLayers(
    points.map(([latitude, longitude, title]) => L.marker([latitude, longitude], { title, icon: L.divIcon({ iconSize: [16, 16] }) })),
  );
  map.addLayer(group);
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
