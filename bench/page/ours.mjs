// Our side of each row: a list of measured values, or `null` where nothing is measured yet, which prints a dash.
//
// Each function is given
//   wasm(run, argument)  runs a function in a new page in which `bench` is the wasm of the crate `bench`, and gives
//                        what it returns; the function is sent as text and closes over nothing
//   app                  the page of dist/ over the corpus of this size; `null` without a page in dist/
//   seeds                the same over its own corpus
//   corpus, columns      addresses of the corpus and of its columns
//   page(address)        a new page of 1440 × 900 with `script()`, seconds of script so far, and `heap()`, bytes
//                        held after a collection, without the memory of wasm; `close()` ends it
//   windows, views       what the brush and the map go through, the same as for the peers

import { longTasks } from "./hand.mjs";

/** The filter of the page, moved through windows: milliseconds of each jump and of each small move. */
const brush = ({ wasm, corpus, windows }) =>
  wasm(
    async ([address, all]) => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      if (bench.open_filter(bytes) === 0) throw new Error("the corpus cannot be opened");
      const move = (from, to) => {
        const started = performance.now();
        bench.brush(from, to);
        return performance.now() - started;
      };
      const jumps = all.map(({ from, to }) => move(from, to));
      const small = all.map(({ from, to, moved }) => {
        move(from, to);
        return move(from + moved, to + moved);
      });
      return { jumps, small };
    },
    [corpus, windows],
  );

/** Milliseconds of each jump of the brush. */
export const brushJump = async (tools) => (await brush(tools)).jumps;

/** Milliseconds of each small move of the brush. */
export const brushSmall = async (tools) => (await brush(tools)).small;

const RUNS = 3;
/** The filter that is active while the map is moved: assaults of eight years, as for the peers. */
const FILTERED = "#v=1&view=map&type=ASSAULT&from=2015&to=2022";

/** Several pages of `dist/`, one after the other, each once its first picture is drawn. */
async function pages({ page, app }, fragment, measure) {
  if (app === null) return null;
  const values = [];
  for (let run = 0; run < RUNS; run += 1) {
    const opened = await page(app + fragment);
    try {
      await opened.page.waitForFunction(() => document.documentElement.dataset.state === "ready");
      values.push(...[await measure(opened)].flat());
    } finally {
      await opened.close();
    }
  }
  return values;
}

/** Waits until nothing more comes: records and texts are here, or stay away until they are asked for. */
const settled = async ({ page }) => {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1_000);
};

/** Milliseconds from the moment the corpus is asked for to the first picture: fetching, opening, counting, drawing. */
export const open = (tools) =>
  pages(tools, "", ({ page }) =>
    page.evaluate(() => {
      // A corpus that is still coming has no entry yet: what can be read before it is painted before it is asked for.
      const corpus = performance.getEntriesByType("resource").find(({ name }) => name.includes("corpus.mlb"));
      const asked = corpus?.startTime ?? performance.getEntriesByName("first-contentful-paint")[0].startTime;
      return performance.getEntriesByName("marchland:ready")[0].startTime - asked;
    }),
  );

/** Milliseconds of script per frame of each walk through the views. */
export const pan = (tools) =>
  pages(tools, FILTERED, async (opened) => {
    await settled(opened);
    const before = await opened.script();
    await opened.page.evaluate(
      async ([filtered, views]) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (const { lon, lat, zoom } of views) {
          location.replace(`${filtered}&c=${lon.toFixed(4)},${lat.toFixed(4)},${zoom.toFixed(2)}`);
          await frame();
        }
        await frame();
      },
      [FILTERED, tools.views],
    );
    return (((await opened.script()) - before) / tools.views.length) * 1000;
  });

/** Megabytes held beyond those of the file that are kept: objects, typed arrays and the program's own memory. */
export const memory = (tools) =>
  pages(tools, "", async (opened) => {
    await settled(opened);
    const fetched = await opened.page.evaluate(async () => {
      const corpus = document.getElementById("corpus").href;
      const head = new DataView(await (await fetch(corpus, { headers: { Range: "bytes=0-4095" } })).arrayBuffer());
      const n = head.getUint32(12, true);
      let texts = 0;
      for (let at = 0; at < n; at += 1) {
        const tag = String.fromCharCode(...new Uint8Array(head.buffer, 32 + at * 32, 5));
        if (tag === "texts") texts = Number(head.getBigUint64(32 + at * 32 + 16, true));
      }
      return Number(head.getBigUint64(16, true)) - texts;
    });
    return ((await opened.heap()) + (await opened.wasmMemory()) - fetched) / 1e6;
  });

/** Milliseconds from a change of the filter to the drawn frame: the 95th of 100. */
export const update = (tools) =>
  pages({ ...tools, app: tools.seeds }, "", async (opened) => {
    await settled(opened);
    await opened.page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let time = 0; time < 60; time += 1) {
        const boxes = document.querySelectorAll(".facet-value input");
        boxes[time % Math.min(boxes.length, 6)].click();
        await frame();
        await frame();
      }
    });
    const times = await opened.page.evaluate(() =>
      performance.getEntriesByName("marchland:update").map(({ duration }) => duration),
    );
    times.sort((a, b) => a - b);
    return times[Math.floor(times.length * 0.95)];
  });

/** Tasks of more than 50 ms in each of several walks through all that a hand can do. */
export const longFrames = (tools) =>
  pages(tools, "#v=1&view=map", async (opened) => {
    await settled(opened);
    const found = Object.entries(await longTasks(opened.page)).filter(([, tasks]) => tasks.length > 0);
    for (const [name, tasks] of found) console.log(`    ${name}: ${tasks.join(", ")} ms`);
    return found.flatMap(([, tasks]) => tasks).length;
  });
