// A large network while it is dragged: the page over a corpus of it, and sigma with the same nodes and ties.
import { newPage } from "./pages.mjs";

const SIZE = { nodes: 10_000, ties: 50_000 };
const RUNS = 3;
/** Moves of a drag, each in a frame of its own. Without a graphics card a processor draws what sigma asks of one, some
 * twenty seconds a frame. The work of its script does not hang on the pixels, so its picture is small, and it is moved
 * three times, once. */
const MOVES = 120;
const FEW_MOVES = 3;

const p95 = (values) => values.sort((a, b) => a - b)[Math.floor(values.length * 0.95)];

/** Milliseconds of script of each frame while a hand drags the picture about: 95 of 100 take no more. */
async function dragged({ page, script }, x, y, moves, radius) {
  const frames = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const times = [];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= moves; move += 1) {
    const turn = (move / moves) * 2 * Math.PI;
    const before = await script();
    await page.mouse.move(x + radius * Math.sin(turn), y + radius * (1 - Math.cos(turn)));
    await frames();
    times.push(((await script()) - before) * 1000);
  }
  await page.mouse.up();
  return p95(times);
}

async function ours(browser, address) {
  const opened = await newPage(browser, `${address}app-network/`);
  const started = Date.now();
  await opened.page.goto(`${address}app-network/#v=1&view=network`);
  await opened.page.waitForFunction(() => document.documentElement.dataset.state === "ready");
  await opened.page.locator("#network-canvas").waitFor();
  await opened.page.waitForTimeout(3_000);
  if (process.env.MARCHLAND_LOOK) await opened.page.screenshot({ path: process.env.MARCHLAND_LOOK });
  const { x, y, width, height } = await opened.page.locator("#network-canvas").boundingBox();
  const time = await dragged(opened, x + width / 2, y + height / 4, MOVES, 150);
  await opened.close();
  console.log(`  draw-10k: opened and dragged in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return time;
}

async function sigma(browser, address) {
  const opened = await newPage(browser, address, ["networks.js"]);
  await opened.page.setViewportSize({ width: 320, height: 240 });
  await opened.call("draws", "prepare", SIZE);
  const time = await dragged(opened, 160, 60, FEW_MOVES, 50);
  await opened.close();
  return time;
}

const middle = async (measure) => {
  const values = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return values.sort((a, b) => a - b)[(RUNS - 1) >> 1];
};

/** The row; `null` where there is no page in dist/, or for sigma no WebGL. */
export async function draws(browser, webglBrowser, address, hasApp) {
  const row = { id: "draw-10k", unit: "ms p95", ours: null, peers: { sigma: null } };
  if (hasApp) row.ours = await middle(() => ours(browser, address));
  if (webglBrowser !== null) row.peers.sigma = await sigma(webglBrowser, address);
  return row;
}
