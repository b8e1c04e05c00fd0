// The page starts by its own means, or says why it does not.
import { test, expect } from "./page";

test("the page starts, of its own origin and within its policy", async ({ page, open }) => {
  await open();
  await expect(page.locator("#boot")).toHaveCount(0);
  await expect(page.locator("#failure")).toBeHidden();
  await expect(page.locator("#app")).not.toBeEmpty();
});

test("a file that is preloaded is fetched once", async ({ page, open }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await open();
  const preloaded = await page.locator('link[rel="preload"], link[rel="modulepreload"]').evaluateAll((links) =>
    links.map((link) => (link as HTMLLinkElement).href),
  );
  expect(preloaded.length).toBeGreaterThan(2);
  for (const address of preloaded) {
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

test("without scripts the page says what it needs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL!);
  await expect(page.getByText("JavaScript and WebAssembly")).toBeVisible();
  await context.close();
});
