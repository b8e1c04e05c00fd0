// axe on every view, at three widths, on both papers.
import AxeBuilder from "@axe-core/playwright";
import { test, expect } from "./page";

const VIEWS = ["map", "timeline", "network", "sources", "claims", "list", "about"];
const WIDTHS = [1440, 768, 390];

for (const width of WIDTHS) {
  for (const theme of ["light", "dark"]) {
    test.describe(`${width} px, ${theme}`, () => {
      test.use({ viewport: { width, height: 900 } });

      for (const view of VIEWS) {
        test(`axe finds nothing: ${view}`, async ({ page, open }) => {
          await open(`#v=1&view=${view}&theme=${theme}`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
        });
      }

      test("axe finds nothing: a matter and its claims", async ({ page, open }) => {
        await open(`#v=1&view=claims&theme=${theme}`);
        await page.locator(".matter h4 button").first().click();
        await expect(page).toHaveURL(/sel=d:/);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
      });

      test("axe finds nothing: what the search lists", async ({ page, open }) => {
        await open(`#v=1&view=map&theme=${theme}`);
        await page.locator("#search").fill("khost");
        await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
      });

      test("axe finds nothing: two articles side by side, and how a telling was read", async ({ page, open }) => {
        const read = "mehr-reasons-and-prospects,alwaght-firm-resolve";
        await open(`#v=1&view=sources&read=${read}&theme=${theme}`);
        await page.locator("a.ev-incident").first().click();
        await expect(page).toHaveURL(/sel=i:/);
        // On narrower screens the panel is a sheet that stays closed beside two panes.
        if (width === 1440) {
          await page.locator("details.trace summary").first().click();
          await expect(page.locator("details.trace .fact").first()).toBeVisible();
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
      });

      test("axe finds nothing: what a reader takes along", async ({ page, open }) => {
        await open(`#v=1&view=map&sel=a:ttp&theme=${theme}`);
        await page.getByRole("button", { name: "Share", exact: true }).click();
        await expect(page.frameLocator(".share-preview").locator("html")).toHaveAttribute("data-state", "ready");
        const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
      });

      test("axe finds nothing: two filters compared", async ({ page, open }) => {
        await open(`#v=1&view=list&actor=ttp&compare=v%3D1%26actor%3Dpakistan&theme=${theme}`);
        await expect(page.locator(".compare-part")).toHaveCount(3);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
      });

      test("axe finds nothing: a selection and the reading pane", async ({ page, open }) => {
        await open(`#v=1&view=sources&read=alwaght-firm-resolve&sel=a:ttp&theme=${theme}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
      });
    });
  }
}

test("the accessibility tree reads incident, place, date and count", async ({ page, open }) => {
  await open("#v=1&view=list");
  await expect(page.getByRole("heading", { name: "30 incidents" })).toBeVisible();
  const row = await page.getByRole("row").nth(1).ariaSnapshot();
  for (const words of ["Air strike, Afghanistan", "December 2024", "known to the country only"]) {
    expect(row).toContain(words);
  }
  await open("#v=1&view=map");
  const map = page.getByRole("application", { name: /^Map of 30 incidents/ });
  await map.focus();
  const said = page.locator(".said[role=status]");
  const walked: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await map.press("ArrowRight");
    walked.push((await said.textContent()) ?? "");
  }
  expect(walked.join("\n")).toMatch(/^Clash, Torkham, .+; Torkham, 1 incident/m);
});
