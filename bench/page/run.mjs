// Started by `cargo xtask bench page`: measures ours and the peers on the same data in one browser, a corpus size
// after the other, and writes the middle of all values of each as JSON.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as ours from "./ours.mjs";
import { inWasm, median, newPage } from "./pages.mjs";
import { views as allViews, windows as someWindows } from "./web/windows.mjs";

// The browser's driver is a package of the end-to-end tests.
const { chromium } = createRequire(new URL("../../tests/e2e/package.json", import.meta.url))("@playwright/test");

const { MARCHLAND_URL: address, MARCHLAND_CHROMIUM: executablePath } = process.env;
const { MARCHLAND_SIZES: sizes, MARCHLAND_BENCH_OUT: out, MARCHLAND_HAS_APP: hasApp } = process.env;
/** How often each is measured, each time in a new page; a brush through so many windows in each. */
const RUNS = 3;
const WINDOWS = 25;
const MB = 1e6;

const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
// Without a graphics card WebGL is computed by the processor.
const webgl = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const browser = await chromium.launch({ executablePath, args: [...asRoot, ...quiet, ...webgl] });

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

async function walked(page, module) {
  const before = await page.script();
  await page.call(module, "pan", views);
  return (((await page.script()) - before) / views.length) * 1000;
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
  const pan = (scripts, module) => () =>
    runs(scripts, async (page) => {
      await page.call(module, "prepare", columns);
      return walked(page, module);
    });
  return {
    "brush-jump": { crossfilter2: brush("jump") },
    "brush-small": { crossfilter2: brush("small") },
    "open-1m": { crossfilter2: open(CROSSFILTER, "crossfilter"), supercluster: open(CLUSTERS, "clusters") },
    "pan-1m": {
      "supercluster + Leaflet": pan(CLUSTERS, "clusters"),
      "deck.gl": hasWebgl ? pan(DECK, "deck") : async () => null,
    },
    "memory-1m": { crossfilter2: memory(CROSSFILTER, "crossfilter"), supercluster: memory(CLUSTERS, "clusters") },
    update: {},
  };
}

const ROWS = [
  { id: "brush-jump", unit: "ms", of: ours.brushJump },
  { id: "brush-small", unit: "ms", of: ours.brushSmall },
  { id: "open-1m", unit: "ms", of: ours.open },
  { id: "pan-1m", unit: "ms/frame", of: ours.pan },
  { id: "memory-1m", unit: "MB", of: ours.memory },
  { id: "update", unit: "ms", of: ours.update },
];

const probe = await newPage(browser, address);
const hasWebgl = await probe.call("deck", "runs");
await probe.close();

const measured = [];
for (const size of sizes.split(",").map(Number)) {
  const columns = `${address}data/corpus-${size}.columns`;
  const tools = {
    wasm: (run, argument) => inWasm(browser, address, run, argument),
    page: (at) => newPage(browser, at),
    app: hasApp ? `${address}app-${size}/` : null,
    corpus: `${address}data/corpus-${size}.mlb`,
    columns,
    windows,
    views,
  };
  const of = peers(columns);
  const rows = [];
  for (const row of ROWS) {
    console.log(`  ${size} incidents: ${row.id}`);
    const found = { id: row.id, unit: row.unit, ours: median(await row.of(tools)), peers: {} };
    for (const [name, measure] of Object.entries(of[row.id])) found.peers[name] = median(await measure());
    rows.push(found);
  }
  measured.push({ incidents: size, rows });
}
await browser.close();
writeFileSync(out, JSON.stringify(measured));
