// Started by `cargo xtask bench page`: measures ours and the peers on the same data in one browser, a corpus size
// after the other, and writes the middle of all values of each as JSON.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { draws } from "./draws.mjs";
import { layouts } from "./layouts.mjs";
import * as ours from "./ours.mjs";
import { inWasm, median, newPage } from "./pages.mjs";
import { searches } from "./searches.mjs";
import { views as allViews, windows as someWindows } from "./web/windows.mjs";

// The browser's driver is a package of the end-to-end tests.
const { chromium } = createRequire(new URL("../../tests/e2e/package.json", import.meta.url))("@playwright/test");

const { MARCHLAND_URL: address, MARCHLAND_CHROMIUM: executablePath } = process.env;
const { MARCHLAND_SIZES: sizes, MARCHLAND_BENCH_OUT: out, MARCHLAND_HAS_APP: hasApp } = process.env;
/** The row that alone is measured, or all. */
const only = process.env.MARCHLAND_ROW ?? "";
const withNetworks = process.env.MARCHLAND_NETWORKS !== "";
/** How often each is measured, each time in a new page; a brush through so many windows in each. */
const RUNS = 3;
const WINDOWS = 25;
const MB = 1e6;

const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const browser = await chromium.launch({ executablePath, args: [...asRoot, ...quiet] });
// Without a graphics card WebGL is computed by the processor. In a browser of its own: these flags also bring every
// other canvas to the card that is not there.
const webgl = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const webglBrowser = await chromium.launch({ executablePath, args: [...asRoot, ...quiet, ...webgl] });

const windows = someWindows(WINDOWS);
const views = allViews();
const CROSSFILTER = ["crossfilter.js"];
const CLUSTERS = ["supercluster.js", "leaflet.js"];
const DECK = ["deck-core.js", "deck-layers.js"];

/** All values of several runs, each in a new page with these scripts. */
async function runs(scripts, measure) {
  const values = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await newPage(browser, address, scripts);
    try {
      values.push(...[await measure(page)].flat());
    } finally {
      await page.close();
    }
  }
  return values;
}

async function held(page, open) {
  const before = await page.heap();
  await open();
  return ((await page.heap()) - before) / MB;
}

async function walked(page, module, through) {
  const before = await page.script();
  await page.call(module, "pan", through);
  return (((await page.script()) - before) / through.length) * 1000;
}

/** What the peers take, by row and name; `null` where one does not run here. */
function peers(columns) {
  const brush = (how) => () =>
    runs(CROSSFILTER, async (page) => {
      await page.call("crossfilter", "open", columns);
      return page.call("crossfilter", how, windows);
    });
  const open = (scripts, module) => () => runs(scripts, (page) => page.call(module, "open", columns));
  const memory = (scripts, module) => () =>
    runs(scripts, (page) => held(page, () => page.call(module, "open", columns)));
  const leaflet = () =>
    runs(CLUSTERS, async (page) => {
      await page.call("clusters", "prepare", columns);
      return walked(page, "clusters", views);
    });
  const deck = async () => {
    if (!hasWebgl) return null;
    const page = await newPage(webglBrowser, address, DECK);
    await page.call("deck", "prepare", columns);
    // A processor takes seconds to draw what a graphics card draws at once, so few views, once. The work of the
    // script is the same.
    const value = await walked(page, "deck", views.filter((_, at) => at % 16 === 0));
    await page.close();
    return [value];
  };
  return {
    "brush-jump": { crossfilter2: brush("jump") },
    "brush-small": { crossfilter2: brush("small") },
    "open-1m": { crossfilter2: open(CROSSFILTER, "crossfilter"), supercluster: open(CLUSTERS, "clusters") },
    "pan-1m": { "supercluster + Leaflet": leaflet, "deck.gl": deck },
    "memory-1m": { crossfilter2: memory(CROSSFILTER, "crossfilter"), supercluster: memory(CLUSTERS, "clusters") },
    update: {},
    "frames-1m": {},
  };
}

const ROWS = [
  { id: "brush-jump", unit: "ms", of: ours.brushJump },
  { id: "brush-small", unit: "ms", of: ours.brushSmall },
  { id: "open-1m", unit: "ms", of: ours.open },
  { id: "pan-1m", unit: "ms/frame", of: ours.pan },
  { id: "memory-1m", unit: "MB", of: ours.memory },
  { id: "update", unit: "ms", of: ours.update },
  { id: "frames-1m", unit: "long", of: ours.longFrames },
].filter(({ id }) => only === "" || id === only);

const probe = await newPage(webglBrowser, address);
const hasWebgl = await probe.call("deck", "runs");
await probe.close();

const measured = [];
for (const size of sizes.split(",").filter(Boolean).map(Number)) {
  const columns = `${address}data/corpus-${size}.columns`;
  const tools = {
    wasm: (run, argument) => inWasm(browser, address, run, argument),
    page: (at) => newPage(browser, at),
    app: hasApp ? `${address}app-${size}/` : null,
    seeds: hasApp ? `${address}app/` : null,
    corpus: `${address}data/corpus-${size}.mlb`,
    columns,
    windows,
    views,
  };
  const of = peers(columns);
  const rows = [];
  for (const row of ROWS) {
    const found = { id: row.id, unit: row.unit, ours: median(await row.of(tools)), peers: {} };
    for (const [name, measure] of Object.entries(of[row.id])) {
      found.peers[name] = median(await measure());
      console.log(`  ${size} incidents, ${row.id}, ${name}: ${found.peers[name]?.toFixed(2)} ${row.unit}`);
    }
    rows.push(found);
  }
  measured.push({ incidents: size, rows });
}
const networks = withNetworks ? await layouts(browser, address) : [];
if (withNetworks) networks.push(await draws(browser, hasWebgl ? webglBrowser : null, address, hasApp));
const found = process.env.MARCHLAND_SEARCHES ? await searches(browser, address) : [];
await Promise.all([browser.close(), webglBrowser.close()]);
writeFileSync(out, JSON.stringify({ sizes: measured, networks, searches: found }));
