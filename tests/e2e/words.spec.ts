// The interface in every language: words from the file that the link asks for, right to left as a whole, its digits and
// months, and nothing that does not fit.
import AxeBuilder from "@axe-core/playwright";
import { test, expect } from "./page";

const LANGUAGES = [
  { tag: "ps", name: "پښتو", map: "نقشه", digits: /[۰-۹]/ },
  { tag: "fa-AF", name: "دری", map: "نقشه", digits: /[۰-۹]/ },
  { tag: "ur", name: "اردو", map: "نقشہ", digits: /[0-9]/ },
];
const VIEWS = ["map", "timeline", "network", "sources", "claims", "list", "about"];

for (const { tag, map, digits } of LANGUAGES) {
  test(`${tag}: every view is from right to left and fits, at every width`, async ({ page, open }) => {
    test.slow();
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const view of VIEWS) {
        await open(`#v=1&view=${view}&sel=a:ttp&lang=${tag}`);
        await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
        await expect(page.locator("html")).toHaveAttribute("lang", tag);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${view} at ${width} px`).toBeLessThanOrEqual(0);
        // No line of the frame is still English: what is not translated are names and the corpus's own words.
        await expect(page.locator(".view-tab").first()).toHaveText(map);
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(`#v=1&view=map&lang=${tag}`);
    const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
    // What stands at the left in English stands at the right.
    expect((await box("#facets")).x).toBeGreaterThan((await box("#main")).x);
    expect((await box("#detail")).x).toBeLessThan((await box("#main")).x);
    await expect(page.locator(".facets-shown")).toHaveText(digits);
  });

  test(`${tag}: axe finds nothing`, async ({ page, open }) => {
    for (const view of ["map", "list"]) {
      await open(`#v=1&view=${view}&sel=a:ttp&lang=${tag}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
    }
  });
}

test("a language is chosen in the bar, is in the link, and keeps what is shown", async ({ page, open }) => {
  await open("#v=1&view=list&type=COERCE");
  await page.getByLabel("Language").selectOption("ur");
  await expect(page).toHaveURL(/type=COERCE.*lang=ur/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.locator("html")).toHaveAttribute("data-incidents-shown", "5");
  // That these words are a draft is said, and marked in the menu.
  await expect(page.locator(".notices").first()).toBeVisible();
  await expect(page.locator("select.languages option[value=ur]")).toContainText("اردو (");
  await page.goBack();
  await expect(page.locator("html")).not.toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("button", { name: "Incidents", exact: true })).toHaveAttribute("aria-current", "page");
});

test("where the words of a language do not come, the page is English and says so", async ({ page, open, faults }) => {
  await page.route("**/words-ps.txt*", (route) => route.abort());
  await open("#v=1&view=list&lang=ps");
  await expect(page.getByLabel("Notices")).toContainText("could not be fetched");
  await expect(page.getByRole("button", { name: "Incidents", exact: true })).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("dir", "rtl");
  faults.length = 0;
});

test("digits of the region set the period", async ({ page, open }) => {
  await open("#v=1&view=list&lang=fa-AF");
  await page.locator("#period-from").fill("۲۰۲۴-۰۶");
  await page.locator("#period-from").press("Enter");
  await expect(page).toHaveURL(/from=2024-06/);
});
