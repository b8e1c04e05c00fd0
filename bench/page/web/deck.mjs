// deck.gl: every point that the filter leaves, drawn by WebGL.
import { columns, filtered } from "./columns.mjs";
import { walk } from "./frames.mjs";

let held;

/** Whether there is WebGL at all. */
export const runs = () => document.createElement("canvas").getContext("webgl2") !== null;

const state = ({ lon, lat, zoom }) => ({ longitude: lon, latitude: lat, zoom: zoom - 1 });

/** Draws a first view. */
export async function prepare(address) {
  const data = await columns(address);
  const rows = filtered(data);
  const value = new Float32Array(2 * rows.length);
  rows.forEach((row, at) => value.set([data.lon[row], data.lat[row]], 2 * at));
  const layer = new deck.ScatterplotLayer({
    id: "incidents",
    data: { length: rows.length, attributes: { getPosition: { value, size: 2 } } },
    getRadius: 3,
    radiusUnits: "pixels",
    getFillColor: [213, 94, 0],
  });
  await new Promise((resolve, reject) => {
    held = new deck.Deck({
      parent: document.getElementById("map"),
      controller: false,
      viewState: state({ lon: 66.5, lat: 30.5, zoom: 6 }),
      layers: [layer],
      onAfterRender: resolve,
      onError: reject,
    });
  });
}

/** Moves it through the views. */
export const pan = (views) => walk(views, (view) => held.setProps({ viewState: state(view) }));
