// The columns that `cargo xtask synth` writes beside a corpus, as typed arrays over one buffer.

/** Fetches and reads them. */
export async function columns(address) {
  const buffer = await (await fetch(address)).arrayBuffer();
  const n = new DataView(buffer).getUint32(0, true);
  let at = 4;
  const next = (Kind) => {
    const column = new Kind(buffer, at, n);
    at += n * Kind.BYTES_PER_ELEMENT;
    return column;
  };
  return {
    n,
    start: next(Int32Array),
    lon: next(Float32Array),
    lat: next(Float32Array),
    place: next(Uint32Array),
    party: next(Uint32Array),
    type: next(Uint8Array),
    precision: next(Uint8Array),
  };
}

/** The filter that is active while the map is moved: assaults of eight years. */
export function filtered({ n, start, type, lon }) {
  const [ASSAULT, FROM, TO] = [15, 16_436, 19_357];
  const rows = [];
  for (let row = 0; row < n; row += 1) {
    const isIn = type[row] === ASSAULT && start[row] >= FROM && start[row] <= TO;
    if (isIn && !Number.isNaN(lon[row])) rows.push(row);
  }
  return rows;
}

/** Rows as points in GeoJSON. */
export const points = ({ lon, lat }, rows) =>
  rows.map((row) => ({
    type: "Feature",
    properties: { row },
    geometry: { type: "Point", coordinates: [lon[row], lat[row]] },
  }));

/** Every row that has a point. */
export function located({ n, lon }) {
  const rows = [];
  for (let row = 0; row < n; row += 1) if (!Number.isNaN(lon[row])) rows.push(row);
  return rows;
}
