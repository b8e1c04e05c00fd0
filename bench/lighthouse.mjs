// Started by `cargo xtask bench lighthouse`: the four marks of Lighthouse for pages of the built folder, on its settings
// of a phone with a slow network and processor; one line of JSON for each page, and what costs a mark.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const { MARCHLAND_URL: address, MARCHLAND_CHROMIUM: chromePath, MARCHLAND_PAGES: pages = "" } = process.env;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const quiet = ["--headless=new", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const chrome = await launch({ chromePath, chromeFlags: [...asRoot, ...quiet, "--no-first-run"] });
for (const page of pages.split(",")) {
  const { lhr } = await lighthouse(address + page, {
    port: chrome.port,
    onlyCategories: CATEGORIES,
    logLevel: "error",
  });
  const marks = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
  const weighs = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs.filter(({ weight }) => weight > 0));
  const costs = [...new Set(weighs.map(({ id }) => id))]
    .map((id) => lhr.audits[id])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, score, displayValue = "" }) => `${id} ${score} ${displayValue}`.trim());
  console.log(JSON.stringify({ page, marks, costs, version: lhr.lighthouseVersion }));
}
await chrome.kill();
