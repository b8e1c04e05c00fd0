// supercluster, alone and under Leaflet's markers on a canvas.
import { columns, filtered, located, points } from "./columns.mjs";
import { walk } from "./frames.mjs";

let held;

/** Loads and keeps all points; milliseconds of the load alone, the GeoJSON being there. */
export async function open(address) {
  const data = await columns(address);
  const features = points(data, located(data));
  const started = performance.now();
  const index = new Supercluster();
  index.load(features);
  const time = performance.now() - started;
  held = { index };
  return time;
}

/** A map of what the filter leaves. */
export async function prepare(address) {
  const data = await columns(address);
  const index = new Supercluster();
  index.load(points(data, filtered(data)));
  const map = L.map("map", { preferCanvas: true, zoomSnap: 0, fadeAnimation: false, zoomControl: false });
  const markers = L.layerGroup().addTo(map);
  const draw = () => {
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    markers.clearLayers();
    for (const { geometry, properties } of index.getClusters(box, Math.round(map.getZoom()))) {
      const [lon, lat] = geometry.coordinates;
      const radius = properties.cluster ? 6 + 2 * Math.log2(properties.point_count) : 4;
      markers.addLayer(L.circleMarker([lat, lon], { radius, weight: 1 }));
    }
  };
  map.on("moveend", draw);
  map.setView([30.5, 66.5], 6, { animate: false });
  held = { map };
}

/** Moves it through the views. */
export const pan = (views) =>
  walk(views, ({ lon, lat, zoom }) => held.map.setView([lat, lon], zoom, { animate: false }));
