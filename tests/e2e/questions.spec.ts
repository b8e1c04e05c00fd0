// Six questions of a reader who has never seen the page: each is answered in at most three actions, the last of which
// opens highlighted words of an article.
import type { Locator, Page } from "@playwright/test";
import { test, expect } from "./page";

/** A reader who counts what is done: something typed, or a press. */
function reader(page: Page) {
  let done = 0;
  return {
    type: async (field: string, words: string) => {
      done += 1;
      await page.locator(field).fill(words);
    },
    press: async (what: Locator) => {
      done += 1;
      await what.click();
    },
    /** The words of the article that are pointed at, after no more than three actions. */
    reads: async () => {
      expect(done).toBeLessThanOrEqual(3);
      const here = page.locator(".reader .here");
      await expect(here.first()).toBeInViewport();
      return (await here.allTextContents()).join("");
    },
  };
}

const found = (page: Page, group: string, words: string | RegExp) =>
  page.getByRole("group", { name: group }).getByRole("option").filter({ hasText: words });
const detail = (page: Page) => page.locator(".detail").first();

test("who attacked whom in Khost, and who says so", async ({ page, open }) => {
  await open();
  const me = reader(page);
  await me.type("#search", "khost");
  await me.press(found(page, "Incidents", "Clash, Khost"));
  for (const words of ["Who acted", "Pakistani border guards", "To whom", "According to", "Enayatullah Khwarazmi"]) {
    await expect(detail(page)).toContainText(words);
  }
  await me.press(detail(page).locator("button.quote", { hasText: "fired on them" }));
  expect(await me.reads()).toContain("Pakistani troops fired on them");
});

test("how many people the TTP has, and who disagrees", async ({ page, open }) => {
  await open();
  const me = reader(page);
  await me.press(page.getByRole("button", { name: "Claims", exact: true }));
  const matter = page.locator(".matter.d-scope", { hasText: "Tehrik-i-Taliban Pakistan (TTP): number of members" });
  for (const words of ["They do not count the same", "Mehr News Agency", "Afghanistan Azad"]) {
    await expect(matter).toContainText(words);
  }
  await me.press(matter.locator("button.quote").first());
  expect(await me.reads()).toMatch(/\d/);
});

test("what changed between Islamabad and Kabul after August 2021", async ({ page, open }) => {
  await open();
  const me = reader(page);
  await me.type("#search", "kabul islamabad relations");
  await expect(found(page, "Sentences", "historical minimum")).toBeVisible();
  await me.press(found(page, "Sentences", "historical minimum"));
  expect(await me.reads()).toContain("relations between Kabul and Islamabad are, perhaps, at a historical minimum");
});

test("what Khawaja Asif said, to whom, in which article", async ({ page, open }) => {
  await open();
  const me = reader(page);
  await me.type("#search", "khawaja asif");
  await me.press(found(page, "Actors", "Khawaja Muhammad Asif"));
  await expect(detail(page)).toContainText("11 quotations");
  await expect(detail(page)).toContainText("told to BBC · Unnamed outlet of the Khost commentary");
  await me.press(detail(page).locator("button.quote", { hasText: "told the BBC" }));
  expect(await me.reads()).toContain("Khawaja Asif told the BBC");
});

test("which article alone reports the captured town 24 km from the border", async ({ page, open }) => {
  await open();
  const me = reader(page);
  await me.type("#search", "town 24 km border");
  const sentences = page.getByRole("group", { name: "Sentences" }).getByRole("option");
  await expect(sentences).toHaveCount(1);
  await expect(sentences).toContainText("Clashes between Afghanistan and Pakistan escalate");
  await me.press(sentences);
  expect(await me.reads()).toContain("taken control of a town 24km from the border");
});

test("which figures cannot be compared, and why", async ({ page, open }) => {
  await open();
  const me = reader(page);
  await me.press(page.getByRole("button", { name: "Claims", exact: true }));
  const matters = page.locator(".matter", { hasText: "Different scope" });
  expect(await matters.count()).toBeGreaterThanOrEqual(4);
  for (const matter of await matters.all()) await expect(matter).toContainText("They do not count the same");
  await me.press(matters.first().locator("button.quote").first());
  expect((await me.reads()).length).toBeGreaterThan(20);
});
