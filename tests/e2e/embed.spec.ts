// The page in the frames of another site: on another origin, sandboxed, by the plain frame and by the script.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Frame, type Page } from "@playwright/test";

type Host = { address: string; put: (html: string) => void };

/** A site of its own, on another port, with whatever page a test puts there. */
const test = base.extend<{ host: Host; folder: string }>({
  host: async ({}, use) => {
    let html = "";
    const server: Server = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(html);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    await use({ address: `http://127.0.0.1:${port}/`, put: (page) => (html = page) });
    await new Promise((done) => server.close(done));
  },
  folder: async ({ baseURL }, use) => use(baseURL!),
});

const plain = (src: string) =>
  `<!doctype html><body style="margin:0"><iframe src="${src}" sandbox="allow-scripts" title="x" style="width:100%;height:500px;border:0"></iframe>`;
const scripted = (folder: string, src: string, n = 1) =>
  `<!doctype html><body style="margin:0"><script type="module" src="${folder}embed.js"></script>` +
  `<script>window.heard = []; for (const type of ["ready", "height", "selected", "state"])
     addEventListener("marchland-" + type, (event) => heard.push([type, event.detail]));</script>` +
  `<marchland-embed src="${src}" label="A map"></marchland-embed>`.repeat(n);

async function ready(page: Page, at = 0): Promise<Frame> {
  const element = page.locator("iframe").nth(at);
  await element.scrollIntoViewIfNeeded();
  const frame = (await (await element.elementHandle())!.contentFrame())!;
  await frame.waitForSelector('html[data-state="ready"]', { state: "attached", timeout: 20_000 });
  return frame;
}

const heard = (page: Page, type: string) =>
  page.evaluate((wanted) => (window as unknown as { heard: [string, Record<string, unknown>][] }).heard.filter(([one]) => one === wanted), type);

for (const view of ["map", "network", "timeline", "claims", "list"]) {
  test(`the plain sandboxed frame shows the ${view}`, async ({ page, host, folder }) => {
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    host.put(plain(`${folder}?embed=view#v=1&view=${view}&type=COERCE`));
    await page.goto(host.address);
    const frame = await ready(page);
    await expect(frame.locator(".embed-head")).toHaveText("Along the Durand Line");
    await expect(frame.locator(".bar")).toBeHidden();
    await expect(frame.locator("#facets")).toBeHidden();
    await expect(frame.locator(`.frame[data-view="${view}"]`)).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test("parameters offer the period and the facets, below the view, and take the title away", async ({ page, host, folder }) => {
  host.put(plain(`${folder}?embed=view&controls=1&filters=free&title=0#v=1&view=map`));
  await page.goto(host.address);
  const frame = await ready(page);
  await expect(frame.locator(".embed-head")).toBeHidden();
  const top = async (part: string) => (await frame.locator(part).boundingBox())!.y;
  await expect(frame.locator("#period")).toBeVisible();
  expect(await top("#main")).toBeLessThan(await top("#period"));
  expect(await top("#period")).toBeLessThan(await top("#facets"));
  await frame.locator("#facets label", { hasText: "Coerce" }).click();
  await expect(frame.locator("#facets")).toContainText("5 of 30 incidents");
});

test("one record: an incident, a claim and an article's evidence", async ({ page, host, folder, request }) => {
  const first = async (list: string) => {
    const html = await (await request.get(new URL(list, folder).href)).text();
    return /name="marchland-link" content="([^"]+)"/.exec(
      await (await request.get(new URL(/href="((?:i|c|article)\/[^"]+\.html)"/.exec(html)![1], folder).href)).text(),
    )![1].replaceAll("&amp;", "&");
  };
  for (const list of ["incidents.html", "claims.html", "articles.html"]) {
    host.put(plain(`${folder}?embed=record#${await first(list)}`));
    await page.goto(host.address);
    const frame = await ready(page);
    await expect(frame.locator(".record-title")).toBeVisible();
    await expect(frame.locator("#main")).toBeHidden();
  }
});

for (const width of [320, 768, 1200]) {
  test(`the script gives the right height at ${width} px, also after opening a detail`, async ({ page, host, folder }) => {
    await page.setViewportSize({ width, height: 900 });
    host.put(scripted(folder, `${folder}?embed=view#v=1&view=network`));
    await page.goto(host.address);
    const frame = await ready(page);
    const fits = async () => {
      const inner = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      const outer = (await page.locator("iframe").boundingBox())!.height;
      return Math.abs(inner - outer);
    };
    await expect.poll(fits).toBeLessThan(8);
    const before = (await page.locator("iframe").boundingBox())!.height;
    await frame.locator(".tie-row").first().click();
    await expect(frame.locator(".record-title")).toBeVisible();
    await expect.poll(async () => (await page.locator("iframe").boundingBox())!.height).toBeGreaterThan(before + 100);
    await expect.poll(fits).toBeLessThan(8);
    // It comes to rest: no message follows from what the last one changed.
    const n = (await heard(page, "height")).length;
    await page.waitForTimeout(800);
    expect((await heard(page, "height")).length).toBe(n);
    const selected = await heard(page, "selected");
    expect(selected.at(-1)?.[1].id).toMatch(/^t:/);
  });
}

test("the host selects and sets, and hears of it", async ({ page, host, folder }) => {
  host.put(scripted(folder, `${folder}?embed=view#v=1&view=map`));
  await page.goto(host.address);
  const frame = await ready(page);
  await page.evaluate(() => (document.querySelector("marchland-embed") as unknown as { select(id: string): void }).select("a:ttp"));
  await expect(frame.locator(".record-title")).toHaveText("Tehrik-i-Taliban Pakistan (TTP)");
  await expect.poll(async () => (await heard(page, "selected")).at(-1)?.[1].id).toBe("a:ttp");
  await page.evaluate(() => (document.querySelector("marchland-embed") as unknown as { set(link: string): void }).set("v=1&view=network&type=COERCE"));
  await expect(frame.locator('.frame[data-view="network"]')).toBeVisible();
  await expect.poll(async () => String((await heard(page, "state")).at(-1)?.[1].link)).toContain("type=COERCE");
});

test("hostile messages change nothing", async ({ page, host, folder }) => {
  host.put(scripted(folder, `${folder}?embed=view#v=1&view=map`));
  await page.goto(host.address);
  const frame = await ready(page);
  await expect.poll(async () => (await heard(page, "height")).length).toBeGreaterThan(0);
  const before = frame.url();
  const n = (await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length)) as number;
  await page.evaluate(() => {
    const target = document.querySelector("iframe")!.contentWindow!;
    const link = "v=1&view=network";
    for (const message of [
      link,
      null,
      [1],
      { marchland: 2, type: "set", link },
      { marchland: "1", type: "set", link },
      { marchland: 1, type: "open", link },
      { marchland: 1, type: "set", link: 7 },
      { marchland: 1, type: "set", link: `view=network&q=${"x".repeat(5_000)}` },
      { marchland: 1, type: "set", link: "view=network#javascript:alert(1)" },
      { marchland: 1, type: "set", link: "view=network\n" },
      { marchland: 1, type: "select", id: "a:ttp\"><img src=x>" },
    ]) {
      target.postMessage(message, "*");
    }
    // The host's side: from itself, and as if from the frame.
    for (const message of [{ marchland: 1, type: "height", height: 3_000 }, { marchland: 1, type: "selected", id: "x" }]) {
      window.postMessage(message, "*");
    }
  });
  await page.waitForTimeout(600);
  expect(frame.url()).toBe(before);
  expect(await frame.locator('.frame[data-view="map"]').count()).toBe(1);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length)).toBe(n);
  expect((await page.locator("iframe").boundingBox())!.height).toBeLessThan(2_000);
  // What may be said holds no address: a script address is a link that names nothing.
  await page.evaluate(() => document.querySelector("iframe")!.contentWindow!.postMessage({ marchland: 1, type: "set", link: "javascript:alert(1)" }, "*"));
  await page.waitForTimeout(300);
  expect(page.url()).toBe(host.address);
  expect(new URL(frame.url()).pathname).toBe(new URL(before).pathname);
});

test("messages of another host than the one that was named change nothing", async ({ page, host, folder }) => {
  host.put(plain(`${folder}?embed=view&host=https://news.example#v=1&view=map`));
  await page.goto(host.address);
  const frame = await ready(page);
  await page.evaluate(() => document.querySelector("iframe")!.contentWindow!.postMessage({ marchland: 1, type: "set", link: "v=1&view=network" }, "*"));
  await page.waitForTimeout(500);
  expect(await frame.locator('.frame[data-view="map"]').count()).toBe(1);
});

test("ten frames on a page all draw", async ({ page, host, folder }) => {
  test.slow();
  host.put(scripted(folder, `${folder}?embed=view#v=1&view=timeline`, 10));
  await page.goto(host.address);
  for (let at = 0; at < 10; at += 1) await ready(page, at);
  expect(await page.locator("iframe").count()).toBe(10);
});

test("a frame that is hidden when it loads gets its height when it is shown", async ({ page, host, folder }) => {
  host.put(scripted(folder, `${folder}?embed=view#v=1&view=map`).replace("<marchland-embed", '<marchland-embed style="display:none"'));
  await page.goto(host.address);
  await page.waitForTimeout(1_500);
  expect(await heard(page, "height")).toEqual([]);
  await page.evaluate(() => {
    (document.querySelector("marchland-embed") as HTMLElement).style.display = "block";
  });
  await ready(page);
  await expect.poll(async () => (await heard(page, "height")).length).toBeGreaterThan(0);
});

test("embed.js is small", async ({ request, folder }) => {
  const { gzipSync } = await import("node:zlib");
  const script = await (await request.get(new URL("embed.js", folder).href)).body();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(3_000);
});
