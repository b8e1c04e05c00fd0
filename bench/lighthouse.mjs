// Started by `cargo xtask bench lighthouse`: the four marks of Lighthouse for pages of the built folder, on its settings
// of a phone with a slow network and processor; one line of JSON for each page, and what costs a mark.
// The middle of several runs.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const { MARCHLAND_URL: address, MARCHLAND_CHROMIUM: chromePath, MARCHLAND_PAGES: pages = "" } = process.env;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const quiet = ["--headless=new", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const chrome = await launch({ chromePath, chromeFlags: [...asRoot, ...quiet, "--no-first-run"] });
// Marks differ from run to run by what else the machine does.
const N_RUNS = 3;
const mark = ({ categories }, name) => categories[name].score && Math.round(categories[name].score * 100);
const middle = (marks) => marks.toSorted((a, b) => a - b)[Math.floor((marks.length - 1) / 2)];
for (const page of pages.split(",")) {
  const runs = [];
  for (let n = 0; n < N_RUNS; n += 1) {
    const { lhr } = await lighthouse(address + page, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      logLevel: "error",
    });
    runs.push(lhr);
  }
  // Lighthouse does not always see what was painted largest, and gives no mark then.
  const marked = runs.filter((lhr) => mark(lhr, "performance") !== null);
  if (marked.length === 0) throw new Error(`${page}: expected a mark, found none in ${N_RUNS} runs`);
  const marks = Object.fromEntries(CATEGORIES.map((name) => [name, middle(marked.map((lhr) => mark(lhr, name)))]));
  const lhr = marked.find((one) => mark(one, "performance") === marks.performance);
  const weighs = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs.filter(({ weight }) => weight > 0));
  const costs = [...new Set(weighs.map(({ id }) => id))]
    .map((id) => lhr.audits[id])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, score, displayValue = "" }) => `${id} ${score} ${displayValue}`.trim());
  const each = runs.map((one) => mark(one, "performance") ?? "none").join(", ");
  console.log(JSON.stringify({ page, marks, costs: [`performance of each run: ${each}`, ...costs], version: lhr.lighthouseVersion }));
}
await chrome.kill();
