// Reading: two articles side by side, where evidence lies in the text, how a telling was read; two filters compared.
import { test, expect } from "./page";

/** An incident that two articles tell. */
async function toldTwice(page: import("@playwright/test").Page) {
  const headlines = page.locator("button.headline");
  for (let at = 0; at < (await headlines.count()); at++) {
    await headlines.nth(at).click();
    // The panel comes as one.
    await expect(page.getByRole("button", { name: "All incidents" })).toBeVisible();
    const beside = page.getByRole("button", { name: "Read side by side" });
    if (await beside.count()) return beside;
    await page.getByRole("button", { name: "All incidents" }).click();
    await expect(headlines.nth(at + 1)).toBeVisible();
  }
  throw new Error("no incident is told twice");
}

test("two articles that tell of one incident are read side by side, each at its sentence", async ({ page, open }) => {
  await open("#v=1&view=map");
  await (await toldTwice(page)).click();
  const panes = page.locator(".reader");
  await expect(panes).toHaveCount(2);
  for (const pane of [panes.first(), panes.last()]) {
    await expect(pane.locator(".here").first()).toBeInViewport();
    await expect(pane.locator(".lit").first()).toBeInViewport();
  }
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
  expect(new Set(ids).size, "an id stands once").toBe(ids.length);
  const both = new URL(page.url()).hash.match(/read=([^&]+)/)![1];
  expect(both.split(",")).toHaveLength(2);
  // The link says both; closing one leaves the other.
  await page.reload();
  await expect(panes).toHaveCount(2);
  await panes.last().getByRole("button", { name: "Close" }).click();
  await expect(panes).toHaveCount(1);
  await expect(page.getByLabel("Read beside it")).toHaveValue("");
  await page.goBack();
  await expect(panes).toHaveCount(2);
});

test("what is pressed in one article is found in the one beside it", async ({ page, open }) => {
  await open("#v=1&view=sources");
  await page.locator(".contents-entry").nth(2).click();
  const menu = page.getByLabel("Read beside it");
  await menu.focus();
  await menu.selectOption({ index: 1 });
  await expect(menu).toBeFocused();
  const panes = page.locator(".reader");
  await expect(panes).toHaveCount(2);
  const mark = panes.first().locator("a.ev-actor").first();
  await mark.focus();
  await mark.press("Enter");
  await expect(page).toHaveURL(/sel=a:/);
  await expect(mark).toBeFocused();
  await expect(panes.last().locator(".here").first()).toBeInViewport();
  await expect(panes.last().locator(".lit").first()).toBeInViewport();
  await menu.selectOption({ index: 0 });
  await expect(panes).toHaveCount(1);
});

test("the minimap shows where evidence lies and leads there", async ({ page, open }) => {
  await open("#v=1&view=sources");
  await page.locator(".contents-entry").nth(2).click();
  const ticks = page.locator(".minimap > span");
  const n = await ticks.count();
  expect(n).toBeGreaterThan(5);
  const lefts = await ticks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect([...lefts].sort((a, b) => a - b)).toEqual(lefts);
  await ticks.last().click();
  await expect(page.locator(".page .here").first()).toBeInViewport();
  await expect(page.locator(".minimap > .here")).toHaveCount(1);
});

test("a telling says how it was read: slots, words and rules", async ({ page, open }) => {
  await open("#v=1&view=map");
  await page.locator("button.headline").first().click();
  const trace = page.locator("details.trace").first();
  await trace.locator("summary").click();
  const rows = trace.locator(".fact");
  await expect(rows.filter({ hasText: "Event" })).toBeVisible();
  await expect(rows.filter({ hasText: "When" }).first()).toBeVisible();
  await expect(rows.filter({ hasText: "Where" }).first()).toBeVisible();
  // The words of the happening stand in its sentence.
  const words = (await rows.first().locator("bdi").innerText()).match(/“(.+)”/)![1];
  await expect(page.locator(".tellings")).toContainText(words);
  expect(await rows.first().locator("code").innerText()).toMatch(/\w/);
});

test("two filters are compared, and the link says both", async ({ page, open }) => {
  await open("#v=1&view=list");
  await expect(page.getByText("Set a filter to compare it with another.")).toBeVisible();
  await open("#v=1&view=list&article=mehr-reasons-and-prospects");
  const n = async () => Number(await page.locator("html").getAttribute("data-incidents-shown"));
  const first = await n();
  await page.getByRole("button", { name: "Compare this filter with another" }).click();
  const heads = page.locator(".compare-part h3");
  await expect(heads).toHaveText([`Only the first: 0`, `Both: ${first}`, /Only the second: \d+/]);
  await expect(page).toHaveURL(/compare=/);
  const compare = new URL(page.url()).hash.match(/compare=[^&]+/)![0];
  await open(`#v=1&view=list&article=alwaght-firm-resolve&${compare}`);
  await page.reload();
  await expect(heads.first()).toHaveText(/Only the first: \d+/);
  const counts = (await heads.allInnerTexts()).map((text) => Number(text.match(/\d+/)![0]));
  expect(counts[0] + counts[1]).toBe(first);
  expect(counts[1] + counts[2]).toBe(await n());
  await page.locator(".compare button.headline").first().click();
  await expect(page.locator(".tellings .quote-words").first()).toBeVisible();
  await page.getByRole("button", { name: "Stop comparing" }).click();
  await expect(page.locator(".compare-part")).toHaveCount(0);
  await expect(page).not.toHaveURL(/compare=/);
});

test("a tie of before the period stays in the list, said to be of before", async ({ page, open }) => {
  await open("#v=1&view=network&from=2024-01&to=2024-12");
  const rows = page.locator(".tie-row");
  await expect(rows.first()).toBeVisible();
  const early = rows.filter({ hasText: "before the period" });
  expect(await early.count()).toBeGreaterThan(0);
  const shown = Number((await page.locator("#ties-title").innerText()).match(/\d+/)![0]);
  expect(await rows.count()).toBe(shown + (await early.count()));
  await early.first().click();
  await expect(page.locator(".quote-words").first()).toBeVisible();
  await open("#v=1&view=network");
  await expect(rows.first()).toBeVisible();
  await expect(early).toHaveCount(0);
});
