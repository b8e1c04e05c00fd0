// The search: spelling forgiven, by keyboard alone, and each line leads to words of an article.
import type { Page } from "@playwright/test";
import { test, expect } from "./page";

const option = (page: Page, group: string) =>
  page.getByRole("group", { name: group }).getByRole("option");

test("a slash brings the search, arrows and Enter follow what it lists", async ({ page, open }) => {
  await open();
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: /^Search/ });
  await expect(field).toBeFocused();
  await page.keyboard.type("khost");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(option(page, "Places").first()).toContainText("Khost");
  await page.keyboard.press("ArrowDown");
  const lines = page.getByRole("listbox").getByRole("option");
  const first = lines.first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) as string);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(field).toHaveValue("khost");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  const last = lines.last();
  await expect(last).toHaveAttribute("aria-selected", "true");
  await expect(last).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(page).toHaveURL(/view=sources/);
  await expect(page.locator(".reader .here").first()).toBeInViewport();
  await expect(page).toHaveURL(/q=khost/);
});

for (const spelling of ["Torkham", "turkhem", "طورخم", "torkhan"]) {
  test(`a place is found as ${spelling}`, async ({ page, open }) => {
    await open();
    await page.locator("#search").fill(spelling);
    const place = option(page, "Places").first();
    await expect(place).toContainText("Torkham");
    await place.click();
    await expect(page).toHaveURL(/sel=p:/);
    await expect(page.getByRole("listbox")).toHaveCount(0);
  });
}

test("a name is found by its sound, and its sentences with it", async ({ page, open }) => {
  await open();
  await page.locator("#search").fill("haqani");
  await expect(option(page, "Actors").first()).toContainText("Haqqani");
  const sentence = option(page, "Sentences").first();
  await expect(sentence.locator("mark").first()).toHaveText(/haqqani/i);
  await sentence.click();
  await expect.poll(async () => (await page.locator(".reader .here").allTextContents()).join("")).toMatch(/haqqani/i);
  await page.locator("#search").fill("حقاني");
  await expect(option(page, "Actors").first()).toContainText("Haqqani");
});

test("words of sentences filter, a phrase more closely than its words", async ({ page, open }) => {
  const shown = () => page.locator("html").getAttribute("data-incidents-shown").then(Number);
  await open();
  const all = await shown();
  await page.locator("#search").fill("pakistan army");
  await expect.poll(shown).toBeLessThan(all);
  const words = await shown();
  expect(words).toBeGreaterThan(0);
  await page.locator("#search").fill('"army pakistan"');
  await expect.poll(shown).toBeLessThan(words);
  await page.locator("#search").fill("xyzzyx");
  await expect(page.locator(".search-list")).toContainText("Nothing found");
  await page.mouse.click(700, 500);
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("a search is one entry of the history, and going back closes its list", async ({ page, open }) => {
  await open();
  const before = await page.evaluate(() => history.length);
  await page.locator("#search").pressSequentially("torkham", { delay: 60 });
  await expect(page).toHaveURL(/q=torkham/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page).not.toHaveURL(/q=/);
  await expect(page.locator("#search")).toHaveValue("");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await page.goForward();
  await expect(page.locator("#search")).toHaveValue("torkham");
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("what is found by Enter has the focus, and no selection of before beside it", async ({ page, open }) => {
  await open("#v=1&view=map&sel=a:ttp");
  await page.locator("#search").fill("torkham");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=p:/);
  await expect(page.locator("#detail-body")).toBeFocused();
  await page.locator("#search").fill("haqqani");
  await option(page, "Sentences").first().click();
  await expect(page).not.toHaveURL(/sel=/);
});

test("a quotation is found by its words and opens at them", async ({ page, open }) => {
  await open();
  await page.locator("#search").fill("khawaja asif");
  await option(page, "Quotations").first().click();
  await expect(page).toHaveURL(/sel=q:/);
  await expect(page.locator(".reader .lit, .reader .here").first()).toBeVisible();
});
