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
        await expect(page.locator(`.frame[data-view="${view}"]`)).toBeVisible();
        // The frame cuts off what does not fit, so each of its parts is asked.
        const cut = await page.evaluate(() =>
          [".bar", ".main", ".facets", ".detail-body", ".period", ".notices", ".picture-tools", ".bar-actions"]
            .flatMap((part) => [...document.querySelectorAll(part)])
            .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== "auto")
            .map((part) => `${part.className}: ${part.scrollWidth} of ${part.clientWidth}`),
        );
        expect(cut, `${view} at ${width} px`).toEqual([]);
        // Nothing to press is still English: what is not translated are names and the corpus's own words.
        const english = await page.evaluate(() =>
          [...document.querySelectorAll(".bar button:not(.languages button), .period button, .picture-tools button, .reader-tools button, h3.kicker, .facet-fold")]
            .map((one) => (one.textContent || "").trim())
            .filter((words) => /[A-Za-z]{3,}/.test(words) && !["PNG", "SVG"].includes(words)),
        );
        expect(english, `${view} at ${width} px`).toEqual([]);
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
  const [menu, list] = [page.locator(".languages summary"), page.locator(".languages ul")];
  await menu.click();
  await expect(list).toBeVisible();
  // Escape closes it and goes back, a press beside it closes it; neither takes anything else away.
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(list).toBeVisible();
  await page.locator("table.incidents thead").click();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/type=COERCE/);
  await menu.click();
  await page.locator(".languages button[lang=ur]").click();
  await expect(page).toHaveURL(/type=COERCE.*lang=ur/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.locator("html")).toHaveAttribute("data-incidents-shown", "5");
  // That these words are a draft is said, and marked in the menu.
  await expect(page.locator(".notices").first()).toBeVisible();
  await expect(page.locator(".languages button[lang=ur]")).toContainText("اردو (");
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

test("a file of another number of words is not spoken", async ({ page, open }) => {
  await page.route("**/words-ps.txt*", (route) => route.fulfill({ body: "one line" }));
  await open("#v=1&view=list&lang=ps");
  await expect(page.getByLabel("Notices")).toContainText("could not be fetched");
});

test("words that are markup are words, and nothing in them runs", async ({ page, open, request, baseURL }) => {
  const known = await (await request.get(new URL("words-ps.txt", baseURL!).href)).text();
  const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const body = Array(known.split("\n").length).fill(hostile).join("\n");
  await page.route("**/words-ps.txt*", (route) => route.fulfill({ body }));
  await open("#v=1&view=list&lang=ps");
  await expect(page.locator(".view-tab").first()).toContainText("<img src=x");
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
});

test("digits of the region set the period", async ({ page, open }) => {
  await open("#v=1&view=list&lang=fa-AF");
  await page.locator("#period-from").fill("۲۰۲۴-۰۶");
  await page.locator("#period-from").press("Enter");
  await expect(page).toHaveURL(/from=2024-06/);
});
