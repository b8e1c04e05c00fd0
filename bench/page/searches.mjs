// The search: ours as wasm and MiniSearch, in the same browser over the same articles.
import { inWasm, median, newPage } from "./pages.mjs";

const RUNS = 3;
const ARTICLES = 10_000;

/** Milliseconds of opening the index, and of each question. */
const ours = (browser, address) =>
  inWasm(
    browser,
    address,
    async ([from, n]) => {
      const { texts } = await import(from);
      const { articles, questions } = texts(n);
      bench.prepare_search(articles.join("\n\n"));
      let started = performance.now();
      if (bench.open_search() === 0) throw new Error("the index cannot be opened");
      const opened = performance.now() - started;
      const asked = questions.map((question) => {
        started = performance.now();
        bench.search(question);
        return performance.now() - started;
      });
      return { opened, asked };
    },
    [new URL("texts.mjs", address).href, ARTICLES],
  );

/** A row for opening and one for a question. */
export async function searches(browser, address) {
  const found = { opened: [], asked: [], added: [], loaded: [], peer: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const { opened, asked } = await ours(browser, address);
    found.opened.push(opened);
    found.asked.push(...asked);
    const page = await newPage(browser, address, ["networks.js"]);
    const { added, loaded } = await page.call("searches", "open", ARTICLES);
    found.added.push(added);
    found.loaded.push(loaded);
    found.peer.push(...(await page.call("searches", "ask")));
    await page.close();
  }
  const of = Object.fromEntries(Object.entries(found).map(([name, values]) => [name, median(values)]));
  const peers = { "MiniSearch, made": of.added, "MiniSearch, from JSON": of.loaded };
  return [
    { id: "search-open", unit: "ms", ours: of.opened, peers },
    { id: "search-query", unit: "ms", ours: of.asked, peers: { MiniSearch: of.peer } },
  ];
}
