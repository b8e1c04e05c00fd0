// What a record gives beside its panel: words with their source, a correction, its values on a scale, who is quoted.
import { test, expect } from "./page";

test("a record gives its quote with source and a correction", async ({ page, open, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(baseURL!).origin });
  await open("#v=1&view=map");
  await page.locator("button.headline").first().click();
  await expect(page).toHaveURL(/sel=i:/);
  const id = new URL(page.url()).hash.match(/sel=(i:\w+)/)![1];
  const copied = async (name: string, has: RegExp) => {
    await page.getByRole("button", { name }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(has);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const quote = await copied("Copy quote with source", /^“/);
  const words = await page.locator(".tellings .quote-words").first().innerText();
  expect(quote).toContain(words.trim());
  expect(quote).toContain(`/i/${id.slice(2)}.html`);
  const decision = await copied("Copy a correction", /decision = "correct"/);
  expect(decision).toMatch(/# Coded as: type = "[A-Z]+"/);
  // What a place cannot give is not offered.
  await page.goBack();
  await open("#v=1&view=map&sel=p:pk");
  await expect(page.getByRole("button", { name: "Copy link to this record" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy a correction" })).toHaveCount(0);
});

test("claims of one matter stand on one scale", async ({ page, open }) => {
  await open("#v=1&view=claims");
  const matter = page.locator(".matter", { hasText: "Attacks in Pakistan: killed" });
  const spans = matter.locator(".extent-span");
  expect(await spans.count()).toBeGreaterThan(1);
  const widths = await spans.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(new Set(widths).size).toBeGreaterThan(1);
});

test("the table of speakers opens the first quotation of an outlet", async ({ page, open }) => {
  await open("#v=1&view=claims");
  const table = page.locator(".quoted-table");
  const speaker = table.locator("tbody tr").first();
  const all = Number(await speaker.locator("td").first().innerText());
  const by = await speaker.locator("td button").allInnerTexts();
  expect(by.map(Number).reduce((sum, n) => sum + n, 0)).toBe(all);
  await speaker.locator("td button").first().click();
  await expect(page).toHaveURL(/sel=q:/);
  await expect(page.locator(".reader .here").first()).toBeInViewport();
});
