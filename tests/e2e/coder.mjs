// Started by `cargo xtask bench coder`: runs the coder's wasm in the browser and writes one line of JSON: the
// milliseconds in which the tables open, and per text its bytes, seconds, and the bytes that memory grew by.
import { chromium } from "@playwright/test";

const { MARCHLAND_URL: address, MARCHLAND_CHROMIUM: executablePath } = process.env;
const TIMES_OPENED = 9;
// Megabytes, in one document or in many, and how often each is timed in its page: the browser compiles what runs
// often once more, better, while it runs.
const TEXTS = [
  { megabytes: 20, asOne: false, times: 5 },
  { megabytes: 20, asOne: true, times: 3 },
  { megabytes: 1, asOne: false, times: 5 },
  { megabytes: 10, asOne: false, times: 3 },
  { megabytes: 100, asOne: false, times: 1 },
  { megabytes: 1, asOne: true, times: 5 },
  { megabytes: 10, asOne: true, times: 3 },
  { megabytes: 100, asOne: true, times: 1 },
];

const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const browser = await chromium.launch({ executablePath, args: [...asRoot, ...quiet] });

/** Runs a function in a new page with the coder's module ready. */
async function inPage(run, argument) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(address);
  await page.evaluate(async () => {
    const module = await import("/marchland_bench.js");
    const { memory } = await module.default();
    Object.assign(globalThis, { coder: module, memory });
  });
  try {
    return await page.evaluate(run, argument);
  } finally {
    await context.close();
  }
}

const open = () => {
  const started = performance.now();
  coder.open();
  return performance.now() - started;
};

const code = ({ megabytes, asOne, times }) => {
  coder.open();
  const result = { seconds: Infinity };
  for (let time = 0; time < times; time += 1) {
    result.bytes = coder.prepare(megabytes * 1e6, asOne);
    const before = memory.buffer.byteLength;
    const started = performance.now();
    coder.code();
    result.seconds = Math.min(result.seconds, (performance.now() - started) / 1000);
    // Memory never shrinks: only the first time says how much is needed.
    result.grown ??= memory.buffer.byteLength - before;
  }
  return result;
};

const measured = { tables: [], texts: [] };
for (let time = 0; time < TIMES_OPENED; time += 1) measured.tables.push(await inPage(open));
for (const text of TEXTS) {
  const empty = { ...text, bytes: 0, seconds: null, grown: 0 };
  try {
    measured.texts.push({ ...empty, ...(await inPage(code, text)) });
  } catch (error) {
    // Memory of wasm ends at 4 GB.
    measured.texts.push({ ...empty, failed: String(error.message ?? error).split("\n")[0] });
  }
}
await browser.close();
console.log(JSON.stringify(measured));
