// The page starts by its own means, or says why it does not.
import { test, expect } from "./page";

test("the page starts, of its own origin and within its policy", async ({ page, open }) => {
  await open();
  await expect(page.locator("#boot")).toHaveCount(0);
  await expect(page.locator("#failure")).toBeHidden();
  await expect(page.locator("#app")).not.toBeEmpty();
});

test("nothing is asked for the program before what can be read is painted", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  // Nothing is painted before the style sheet is here.
  let send = () => {};
  const held = new Promise<void>((done) => (send = done));
  await page.route("**/*.css", async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect.poll(() => asked.some((path) => path.endsWith(".css"))).toBe(true);
  await page.waitForTimeout(1_000);
  const early = () => asked.filter((path) => /\.(wasm|mlb|mlb-map)$/.test(path));
  expect(early()).toEqual([]);
  send();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  expect(new Set(early()).size).toBe(3);
});

test("each file is fetched once", async ({ page, open }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await open();
  const addresses = await page.locator("#program, #program-wasm, #corpus, #basemap, link[rel=preload]").evaluateAll(
    (links) => links.map((link) => (link as HTMLLinkElement).href),
  );
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    expect(fetched.filter((url) => url === address), address).toHaveLength(1);
  }
});

test("a program that does not arrive is told in words, with a way out", async ({ page, faults }) => {
  let refused = true;
  await page.route("**/*.wasm", (route) => (refused ? route.fulfill({ status: 503 }) : route.fallback()));
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(page.getByRole("alert")).toContainText("answered 503");
  faults.length = 0;

  refused = false;
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
});

test("a program that is no program is told in words", async ({ page, faults }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "no wasm" }));
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
  faults.length = 0;
});

test("a program that breaks leaves the incidents to read", async ({ page, open }) => {
  await open();
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") }));
  });
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(page.locator("#failure-reason")).toContainText("Something in the page broke");
  await expect(page.locator("#failure li")).toHaveCount(30);
});

// A worker is not fetched by the page, so that no route of the page reaches it.
test.describe("elsewhere", () => {
  test.use({ serviceWorkers: "block" });

  test("the folder works from a path of its own", async ({ page, baseURL, faults }) => {
    const path = "/news/2024/border/";
    await page.route(`**${path}**`, async (route) => {
      const moved = route.request().url().replace(path, "/");
      await route.fulfill({ response: await route.fetch({ url: moved }) });
    });
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!new URL(request.url()).pathname.startsWith(path)) outside.push(request.url());
    });
    await page.goto(new URL(path, baseURL).href);
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    expect(outside).toEqual([]);
    const isBlocked = (fault: string) => fault.includes("Service Worker registration blocked");
    await expect.poll(() => faults.some(isBlocked)).toBe(true);
    faults.splice(0, faults.length, ...faults.filter((fault) => !isBlocked(fault)));
  });
});

test("without scripts the page says what it needs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL!);
  await expect(page.locator(".boot-note")).toBeVisible();
  await expect(page.locator(".boot-note")).toContainText("JavaScript and WebAssembly");
  await expect(page.locator("#boot")).toBeHidden();
  await context.close();
});

test("the watch of these tests sees what it watches for", async ({ page, open, faults }) => {
  await open();
  expect(faults).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.textContent = "document.title = 'breached'";
    } catch {
      // Trusted Types refuse it, and report a breach.
    }
    document.body.append(script);
  });
  await page.evaluate(() => fetch("http://127.0.0.1:9/").catch(() => {}));
  await expect.poll(() => faults.filter((fault) => fault.includes("policy breach")).length).toBe(2);
  expect(await page.title()).not.toBe("breached");
  faults.length = 0;
});
