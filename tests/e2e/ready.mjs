// Started by `cargo xtask bench ready`: loads the page afresh, again and again, with a processor four times slower,
// and writes one line of JSON with the milliseconds until `marchland:opened` and `marchland:ready` of each load.
import { chromium } from "@playwright/test";

const { MARCHLAND_URL: address, MARCHLAND_CHROMIUM: executablePath, MARCHLAND_LOADS: loads = "9" } = process.env;
const SLOWDOWN = 4;
const PATIENCE_MS = 5000;

const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const browser = await chromium.launch({ executablePath, args: [...asRoot, ...quiet] });
const measured = { slowdown: SLOWDOWN, opened: [], ready: [] };
for (let load = 0; load < Number(loads); load += 1) {
  // A context of its own has an empty cache.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: "commit" });
  // Whoever asks the page in the meantime takes its time away.
  await page.waitForTimeout(PATIENCE_MS);
  const marks = await page.evaluate(() =>
    ["marchland:opened", "marchland:ready"].map((name) => performance.getEntriesByName(name)[0].startTime),
  );
  measured.opened.push(Math.round(marks[0]));
  measured.ready.push(Math.round(marks[1]));
  await context.close();
}
await browser.close();
console.log(JSON.stringify(measured));
