// The layout of networks: ours as wasm and the peers, in the same browser on the same network.
import { inWasm, median, newPage } from "./pages.mjs";

const RUNS = 3;
const SIZES = [
  { id: "layout-2k", nodes: 2_000, ties: 8_000 },
  { id: "layout-10k", nodes: 10_000, ties: 50_000 },
];
const PEERS = { "d3-force": "d3Force", ForceAtlas2: "forceAtlas2" };

/** Milliseconds and the points of our layout. */
const ours = (browser, address, size) =>
  inWasm(
    browser,
    address,
    async ([from, { nodes, ties }]) => {
      const { network } = await import(from);
      bench.prepare_network(nodes, Uint32Array.from(network(nodes, ties).pairs.flat()));
      const started = performance.now();
      const flat = bench.lay_out();
      const time = performance.now() - started;
      return { time, points: Array.from({ length: nodes }, (_, at) => [flat[2 * at], flat[2 * at + 1]]) };
    },
    [new URL("network.mjs", address).href, size],
    // The layout is worked out when a corpus is bundled, so it is built for speed and not as the page is.
    "fast/",
  );

/** A row for each size: milliseconds, and what each layout is worth, ours under the name `ours`. */
export async function layouts(browser, address) {
  const rows = [];
  for (const size of SIZES) {
    const times = [];
    const worth = {};
    for (let run = 0; run < RUNS; run += 1) {
      const { time, points } = await ours(browser, address, size);
      times.push(time);
      const page = await newPage(browser, address);
      worth.ours = await page.call("layouts", "worthOf", { ...size, points });
      await page.close();
    }
    const row = { id: size.id, unit: "ms", ours: median(times), peers: {}, worth };
    for (const [name, method] of Object.entries(PEERS)) {
      const values = [];
      // Every run gives the same layout; the long ones are measured once.
      for (let run = 0; run < (size.nodes > 5_000 ? 1 : RUNS); run += 1) {
        const page = await newPage(browser, address, ["networks.js"]);
        const { time, ...found } = await page.call("layouts", method, size);
        values.push(time);
        worth[name] = found;
        await page.close();
      }
      row.peers[name] = median(values);
      console.log(`  ${size.id}, ${name}: ${row.peers[name].toFixed(0)} ms`);
    }
    rows.push(row);
  }
  return rows;
}
