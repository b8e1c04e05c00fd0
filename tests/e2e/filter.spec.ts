// Filters, chips, areas and pictures: by pointer and by keyboard, and in the address.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./page";

const shown = async (page: Page) => Number(await page.locator("html").getAttribute("data-incidents-shown"));

test("every facet value counts what a press leaves, and chips take it back", async ({ page, open }) => {
  await open();
  const all = await shown(page);
  const row = page.locator("#facets .facet-value", { hasText: "Coerce" });
  const count = Number(await row.locator(".facet-count").textContent());
  await row.locator("input").check();
  await expect.poll(() => shown(page)).toBe(count);
  await expect(page).toHaveURL(/type=COERCE/);
  const chip = page.locator("#facets").getByRole("button", { name: "Remove Type of event: Coerce" });
  await chip.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => shown(page)).toBe(all);
  await expect(page).not.toHaveURL(/type=/);
});

test("words filter by names, and where nothing matches the page says what to loosen", async ({ page, open }) => {
  await open();
  const all = await shown(page);
  await page.locator("#search").focus();
  await page.keyboard.type("khost");
  await expect(page).toHaveURL(/q=khost/);
  const some = await shown(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.locator("#search").fill("khost nobodyhere");
  await expect.poll(() => shown(page)).toBe(0);
  const loosen = page.locator("#facets .loosen").getByRole("button");
  await expect(loosen).toContainText(`${all} incidents`);
  await loosen.click();
  await expect.poll(() => shown(page)).toBe(all);
});

test("folded facets open by keyboard and filter", async ({ page, open }) => {
  await open();
  const fold = page.locator("#facets").getByRole("button", { name: "Place known", exact: true });
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await fold.focus();
  await page.keyboard.press("Enter");
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  const value = page.locator("#facets .facet-value", { hasText: "At the place" });
  const count = Number(await value.locator(".facet-count").textContent());
  await value.locator("input").focus();
  await page.keyboard.press("Space");
  await expect.poll(() => shown(page)).toBe(count);
  await expect(page).toHaveURL(/precision=exact/);
});

test("an area is drawn with the pointer, or taken from what the map shows", async ({ page, open }) => {
  await open();
  const all = await shown(page);
  await page.getByRole("button", { name: "Draw an area to filter by" }).click();
  const box = (await page.locator("#map-canvas").boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 50, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/area=/);
  await expect.poll(() => shown(page)).toBeLessThan(all);
  await page.locator("#facets").getByRole("button", { name: "Remove Area on the map" }).click();
  await expect.poll(() => shown(page)).toBe(all);
  await page.getByRole("button", { name: "Filter by what the map shows" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/area=/);
  const inView = await shown(page);
  expect(inView).toBeGreaterThan(0);
  // What is known to a country only lies nowhere on the map.
  expect(inView).toBeLessThan(all);
});

test("the picture is saved as PNG and SVG with its notes", async ({ page, open }) => {
  await open("#line=pakistan&border=yes");
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await save("Save as SVG");
  expect(svg.name).toBe("along-the-durand-line.svg");
  const text = svg.bytes.toString("utf8");
  // A page without our policy, as an editor opens the file.
  const elsewhere = await page.context().newPage();
  const words = await elsewhere.evaluate((svg) => {
    const read = new DOMParser().parseFromString(svg, "image/svg+xml");
    if (read.querySelector("parsererror")) throw new Error("not well formed");
    return read.documentElement.textContent ?? "";
  }, text);
  for (const expected of ["as Pakistan draws it", "Natural Earth", "Border:", "All dates", "Not on the map", "#v=1"]) {
    expect(words).toContain(expected);
  }
  const png = await save("Save as PNG");
  expect(png.name).toBe("along-the-durand-line.png");
  expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  const width = Number(/ width="(\d+)"/.exec(text)![1]);
  expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
});
