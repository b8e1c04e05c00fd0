// What leaves the page: documents that are read without the program, and files.
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { expect, test } from "./page";

const MULTI = class extends Graph {
  constructor(options = {}) {
    super({ ...options, multi: true });
  }
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("incidents, their sentences and their articles are read and linked", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "Incidents", exact: true }).click();
    const incidents = page.locator("#still main li a");
    expect(await incidents.count()).toBe(30);
    const title = await incidents.nth(4).innerText();
    await incidents.nth(4).click();
    await expect(page.locator(".record-title")).toHaveText(title);
    const quote = page.locator("a.quote").first();
    const words = (await quote.locator("blockquote, q, .quote-words").first().innerText()).trim();
    expect(words.length).toBeGreaterThan(20);
    await quote.click();
    await expect(page).toHaveURL(/article\/.*#b\d+-\d+$/);
    const target = page.locator(":target");
    await expect(target).toBeVisible();
    expect(words.slice(0, 20)).toContain((await target.innerText()).trim().slice(0, 10));
  });

  for (const [scheme, paper, ink] of [
    ["light", "rgb(246, 241, 230)", "rgb(34, 29, 24)"],
    ["dark", "rgb(20, 18, 16)", "rgb(243, 235, 218)"],
  ] as const) {
    test(`documents are ${scheme} where the system is, and light on paper`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto("./incidents.html");
      const body = page.locator("body");
      await expect(page.locator("html")).toHaveCSS("background-color", paper);
      await expect(body).toHaveCSS("color", ink);
      await page.emulateMedia({ colorScheme: scheme, media: "print" });
      await expect(body).toHaveCSS("color", "rgb(34, 29, 24)");
    });
  }

  test("actors, claims, articles and pictures are listed", async ({ page, request }) => {
    await page.goto("./actors.html");
    await page.getByRole("link", { name: "Tehrik-i-Taliban Pakistan (TTP)" }).click();
    await expect(page.locator(".record-title")).toHaveText("Tehrik-i-Taliban Pakistan (TTP)");
    await page.getByRole("link", { name: "Claims", exact: true }).click();
    expect(await page.locator("#still main > ul > li").count()).toBeGreaterThan(5);
    await page.getByRole("link", { name: "Articles", exact: true }).click();
    expect(await page.locator("#still main li").count()).toBe(5);
    await page.getByRole("link", { name: "Pictures", exact: true }).click();
    for (const image of await page.locator("#still img").all()) {
      const address = new URL((await image.getAttribute("src"))!, page.url()).href;
      const answer = await request.get(address);
      expect(answer.ok() && (await answer.text()).startsWith("<svg")).toBe(true);
      // It is drawn, not only there.
      await image.scrollIntoViewIfNeeded();
      await expect.poll(async () => (await image.boundingBox())!.height).toBeGreaterThan(200);
    }
  });

  test("every link of every document leads to a document", async ({ page, request }) => {
    test.slow();
    const seen = new Map<string, string>();
    const anchors: [string, string, string][] = [];
    const next = [new URL("./", page.url() === "about:blank" ? test.info().project.use.baseURL! : page.url()).href];
    while (next.length > 0) {
      const address = next.pop()!;
      if (seen.has(address)) continue;
      seen.set(address, "");
      const answer = await request.get(address);
      expect(answer.ok(), address).toBe(true);
      const text = await answer.text();
      seen.set(address, text);
      if (!/\.html$|\/$/.test(new URL(address).pathname)) continue;
      for (const [, href] of text.matchAll(/<a [^>]*href="([^"]*)"/g)) {
        const target = new URL(href.replaceAll("&amp;", "&"), address);
        if (target.origin !== new URL(address).origin) continue;
        const [file, anchor] = target.href.split("#");
        if (anchor && !anchor.includes("=")) anchors.push([address, file, anchor]);
        next.push(file);
      }
    }
    expect(seen.size).toBeGreaterThan(200);
    expect(anchors.length).toBeGreaterThan(100);
    for (const [from, file, anchor] of anchors) {
      expect(seen.get(file)!.includes(`id="${anchor}"`), `${from} → ${file}#${anchor}`).toBe(true);
    }
  });
});

test("where the program cannot come, the documents stay, with a line that says so", async ({ page, faults }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("./incidents.html");
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(page.locator("#failure")).toContainText("could not");
  const incident = page.locator("#still main li a").first();
  await expect(incident).toBeVisible();
  await incident.click();
  await expect(page.locator("#still a.quote").first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  faults.length = 0;
});

test("a document of a record becomes the page, open at the record", async ({ page }) => {
  await page.goto("./incidents.html");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await page.goto("./a/ttp.html");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.locator("#still")).toHaveCount(0);
  await expect(page.locator("#detail .record-title")).toHaveText("Tehrik-i-Taliban Pakistan (TTP)");
  await expect(page).toHaveURL(/a\/ttp\.html#v=1&view=network&sel=a:ttp/);
  await expect(page.locator("h2", { hasText: "Network of actors" })).toBeAttached();
});

test("the address of a sentence opens its article there", async ({ page, request, baseURL }) => {
  const list = await (await request.get(new URL("articles.html", baseURL!).href)).text();
  const article = /href="(article\/[^"]+)"/.exec(list)![1];
  const text = await (await request.get(new URL(article, baseURL!).href)).text();
  const anchor = [...text.matchAll(/id="(b\d+-\d+)"/g)][12][1];
  await page.goto(`./${article}#${anchor}`);
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.locator(`#${anchor}`)).toBeInViewport();
});

test("what a filter leaves is saved in every format and opens in its reader", async ({ page, open }) => {
  await open("#v=1&view=list&type=COERCE");
  const rows = await page.locator("table.incidents tbody tr").count();
  const saved = async (name: string) => {
    const button = page.locator(".exports").getByRole("button", { name, exact: true });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return { file: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const lines = await saved("JSON Lines");
  expect(lines.file).toMatch(/\.jsonl$/);
  const records = lines.text.trim().split("\n").map((line) => JSON.parse(line));
  expect(records.length).toBe(rows + 1);
  expect(records[0].filter).toContain("Coerce");
  expect(records.slice(1).every((record) => record.event_type === "COERCE")).toBe(true);
  expect(records[1].address).toContain("#v=1&sel=i:");
  const geojson = JSON.parse((await saved("GeoJSON")).text);
  expect(geojson.features.length).toBe(rows);
  for (const name of ["CSV", "KML", "iCalendar", "Web Annotation", "CSL-JSON", "BibTeX"]) {
    expect((await saved(name)).text, name).toContain("Durand Line");
  }
  const graphs = [gexf.parse(MULTI, (await saved("GEXF")).text), graphml.parse(MULTI, (await saved("GraphML")).text)];
  await page.getByRole("button", { name: "Network", exact: true }).click();
  const ties = await page.locator(".tie-rows li").count();
  for (const graph of graphs) {
    expect(graph.size).toBe(ties);
    expect(graph.order).toBeGreaterThan(2);
    const signs = new Set(graph.mapEdges((_edge: string, attributes: { sign: string }) => attributes.sign));
    expect([...signs].every((sign) => ["positive", "negative"].includes(sign))).toBe(true);
  }
});

test("the page opens a second time without a network", async ({ page, context, open, faults }) => {
  await open("#v=1&view=list");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // A document that was read stays too.
  await page.goto("./incidents.html");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await page.goto("./a/ttp.html");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await context.setOffline(true);
  await page.goto("./#v=1&view=list");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.locator("table.incidents tbody tr")).toHaveCount(30);
  await page.locator("table.incidents .row-title").first().click();
  await page.locator("#detail button.quote").first().click();
  await expect(page.locator("article.page")).toBeVisible();
  await page.goto("./a/ttp.html");
  await expect(page.locator("#detail .record-title")).toHaveText("Tehrik-i-Taliban Pakistan (TTP)");
  await context.setOffline(false);
  faults.length = 0;
});

test("the page is one file that opens from a disk", async ({ page, request, baseURL, faults }, info) => {
  const file = info.outputPath("marchland.html");
  writeFileSync(file, await (await request.get(new URL("marchland.html", baseURL!).href)).body());
  await page.goto(pathToFileURL(file).href + "#v=1&view=list");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready", { timeout: 20_000 });
  await expect(page.locator("table.incidents tbody tr")).toHaveCount(30);
  await page.locator("table.incidents .row-title").first().click();
  await page.locator("#detail button.quote").first().click();
  await expect(page.locator("article.page mark, article.page .here").first()).toBeVisible();
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await expect(page.locator("#map-canvas, canvas").first()).toBeVisible();
  // Nothing but the file itself was asked for.
  expect(faults.filter((fault) => !fault.startsWith(`request to another origin: file://`))).toEqual([]);
  faults.length = 0;
});

test("the panel says what a link holds, and gives the code of a frame with the frame itself", async ({ page, open, baseURL }) => {
  await open("#v=1&view=list&type=COERCE&sel=a:ttp&theme=light");
  const opener = page.getByRole("button", { name: "Share", exact: true });
  await opener.click();
  const panel = page.getByRole("dialog", { name: "Share" });
  await expect(panel.locator(".share-held li")).toHaveText([
    "View: Incidents",
    "Filter: Type of event: Coerce",
    "Selected: Tehrik-i-Taliban Pakistan (TTP)",
    "Paper: Light",
  ]);
  const [, short, code] = await panel.locator(".share-code").all();
  await expect(short).toHaveText(`${baseURL}a/ttp.html`);
  const embeds = page.locator(".share-code code").nth(2);
  await expect(code).toContainText("<marchland-embed");
  const preview = page.frameLocator(".share-preview");
  await expect(preview.locator("table.incidents tbody tr").first()).toBeVisible();
  const rows = await page.locator("table.incidents tbody tr").count();
  await expect(preview.locator("table.incidents tbody tr")).toHaveCount(rows);
  // What is set shows in the code and in the frame.
  await panel.getByRole("radio", { name: "the selected record alone" }).check();
  await panel.getByRole("radio", { name: "a plain frame of one height" }).check();
  await panel.getByRole("checkbox", { name: "the name of the corpus" }).uncheck();
  await expect(embeds).toContainText("?embed=record&amp;title=0#");
  await expect(embeds).toContainText('sandbox="allow-scripts');
  // Out of sight a browser draws no frame.
  await page.locator(".share-preview").scrollIntoViewIfNeeded();
  await expect(preview.locator("#detail .record-title")).toHaveText("Tehrik-i-Taliban Pakistan (TTP)");
  await expect(preview.locator(".embed-head")).toBeHidden();
  // By key: a frame that was scrolled away a moment ago may still catch what is pressed where it was.
  const frozen = panel.getByRole("radio", { name: "stays as it is now (frozen)" });
  await frozen.focus();
  await page.keyboard.press("Space");
  await expect(frozen).toBeChecked();
  await expect(embeds).toContainText(/frozen\/[0-9a-f]{16}\/index\.html\?embed=record/);
  // Out of sight a browser draws no frame.
  await page.locator(".share-preview").scrollIntoViewIfNeeded();
  await expect(preview.locator("#detail .record-title")).toHaveText("Tehrik-i-Taliban Pakistan (TTP)");
  // Nothing else is reached meanwhile; Escape goes back to where it was opened. The frames were no steps of the way.
  await expect(page.locator("#main")).not.toBeFocused();
  expect(await page.locator(".frame > [inert] #main, #main[inert]").count()).toBe(1);
  await panel.focus();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
  expect(await page.locator("[inert]").count()).toBe(0);
});

test("the code of the panel works in a page of another site", async ({ page, open, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(baseURL!).origin });
  await open("#v=1&view=map&type=COERCE");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Copy code" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("marchland-embed");
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><body>${code}`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = await context.newPage();
  await host.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const frame = host.frameLocator("marchland-embed iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-state", "ready", { timeout: 20_000 });
  await expect(frame.locator("html")).toHaveAttribute("data-incidents-shown", "5");
  await new Promise((done) => server.close(done));
});

test("where the system hands links on, the panel offers it", async ({ page, open }) => {
  await page.addInitScript(() => {
    const handed: unknown[] = [];
    Object.assign(window, { handed });
    Object.defineProperty(navigator, "share", { value: async (what: unknown) => void handed.push(what) });
  });
  await open("#v=1&view=list&type=COERCE");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Send …" }).click();
  const handed = await page.evaluate(() => (window as unknown as { handed: { title: string; url: string }[] }).handed);
  expect(handed).toEqual([{ title: "Along the Durand Line", url: page.url() }]);
});

test("a printed record carries its sentences and its address", async ({ page, open, baseURL }) => {
  await open("#v=1&view=list");
  await page.locator("table.incidents .row-title").first().click();
  await expect(page).toHaveURL(/sel=i:/);
  const id = /sel=i:(\w+)/.exec(page.url())![1];
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".record-address")).toHaveText(`Found at ${baseURL}i/${id}.html`);
  await expect(page.locator("#detail .quote-words").first()).toBeVisible();
  for (const gone of [".bar-actions", ".facets", ".period", ".record-foot"]) {
    await expect(page.locator(gone)).toBeHidden();
  }
});
