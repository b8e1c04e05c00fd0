// Where the focus goes, and what Escape leaves.
import type { Page } from "@playwright/test";
import { expect, test } from "./page";

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || "");

test.describe("the filter as a drawer", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("holds the focus, and gives it back however it is closed", async ({ page, open }) => {
    await open();
    const toggle = page.locator("#filter-toggle");
    const drawer = page.getByRole("dialog", { name: "Filter" });
    for (const close of ["Escape", "button", "veil"]) {
      await toggle.focus();
      await page.keyboard.press("Enter");
      await expect(drawer).toBeVisible();
      await expect.poll(() => focused(page)).toBe("facets");
      // Nothing else can be reached.
      await expect(page.locator("main")).toHaveAttribute("inert", "");
      for (let step = 0; step < 25; step++) await page.keyboard.press("Tab");
      const inside = await page.evaluate(() => {
        const at = document.activeElement;
        return at === document.body || !!at?.closest("#facets");
      });
      expect(inside).toBe(true);
      if (close === "Escape") {
        await drawer.getByRole("button", { name: "Close" }).focus();
        await page.keyboard.press("Escape");
      } else if (close === "button") {
        await drawer.getByRole("button", { name: "Close" }).click();
      } else {
        await page.mouse.click(385, 600);
      }
      await expect(drawer).toHaveCount(0);
      await expect.poll(() => focused(page)).toBe("filter-toggle");
      await expect(page.locator("main")).not.toHaveAttribute("inert", "");
    }
  });

  test("where nothing matches, the advice stands over the view", async ({ page, open }) => {
    await open("#v=1&view=map&from=1990&to=1991");
    const advice = page.locator(".advice");
    await expect(advice).toContainText("Take one part away");
    await advice.getByRole("button").first().click();
    await expect(advice).toHaveCount(0);
  });

  test("the sheet closes by Escape, then the selection is let go", async ({ page, open }) => {
    await open("#v=1&view=map&sel=line");
    await page.locator(".sheet-handle").click();
    await page.locator(".sheet-handle").click();
    await expect(page.locator(".frame")).toHaveClass(/sheet-open/);
    await page.keyboard.press("Escape");
    await expect(page.locator(".frame")).not.toHaveClass(/sheet-open/);
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/sel=/);
  });
});

test("what takes itself away leaves the focus where the reader was", async ({ page, open }) => {
  await open("#v=1&view=map&border=yes&from=2024");
  // The next chip is as near as can be; after the last there is the panel.
  await page.locator("#facets").getByRole("button", { name: /^Remove Border/ }).press("Enter");
  await expect(page).not.toHaveURL(/border=/);
  await expect.poll(() => focused(page)).toBe("2024 to …×");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/from=/);
  await expect.poll(() => focused(page)).toBe("facets");
  await page.getByLabel("From").fill("2023");
  await page.keyboard.press("Tab");
  await expect(page).toHaveURL(/from=2023/);
  await page.getByRole("button", { name: "All dates" }).press("Enter");
  await expect(page).not.toHaveURL(/from=/);
  await expect.poll(() => focused(page)).toBe("period-from");
});

test("the tray opens with the focus in its list and gives it back", async ({ page, open }) => {
  await open();
  const group = page.locator(".tray-group").first();
  const id = await group.getAttribute("id");
  for (const close of ["Escape", "Close"]) {
    await group.press("Enter");
    await expect.poll(() => focused(page)).toBe("tray-list");
    if (close === "Escape") await page.keyboard.press("Escape");
    else await page.locator("#tray-list").getByRole("button", { name: "Close" }).press("Enter");
    await expect(page.locator("#tray-list")).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe(id);
  }
});

test("Escape lets the selection go from wherever the reader is", async ({ page, open }) => {
  await open("#v=1&view=sources&read=alwaght-firm-resolve&sel=a:ttp");
  await page.locator(".reader a, .reader button").first().focus();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/sel=/);
});

test("the first links lead past what stands before", async ({ page, open }) => {
  await open();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toBe("Skip to the period");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("period");
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toBe("period-from");
});

test("the legend says whose drawing of the line is shown, and offers the others", async ({ page, open }) => {
  await open("#v=1&view=map&line=pakistan");
  const menu = page.getByLabel("The Durand Line");
  await expect(menu).toHaveValue("pakistan");
  const dashes = page.locator("li", { has: menu }).locator("line");
  await expect(dashes).toHaveAttribute("stroke-dasharray", "");
  await menu.selectOption({ label: "Durand Line, Afghanistan’s" });
  await expect(page).toHaveURL(/line=afghanistan/);
  await expect(dashes).not.toHaveAttribute("stroke-dasharray", "");
});

test("the way back to the whole picture, by button and by key", async ({ page, open }) => {
  await open();
  const canvas = page.locator("#map-canvas");
  await canvas.focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/c=/);
  const near = page.url();
  await page.getByRole("button", { name: "Show the whole picture" }).click();
  // The address follows once the map rests: what is seen meanwhile may be of the second press.
  const zoom = (url: string) => Number(/c=[^&]*,([\d.]+)/.exec(url)?.[1]);
  await expect.poll(() => zoom(page.url())).toBeLessThan(zoom(near));
  const whole = new URL(page.url()).hash;
  await canvas.focus();
  await page.keyboard.press("-");
  await expect.poll(() => new URL(page.url()).hash).not.toBe(whole);
  await page.keyboard.press("0");
  await expect.poll(() => new URL(page.url()).hash).toBe(whole);
});
