// The period and the timeline: by hand, by keyboard alone, and in the link.
import type { Page } from "@playwright/test";
import { test, expect } from "./page";

const shown = (page: Page) => page.locator("html").getAttribute("data-incidents-shown").then(Number);

/** Drags over a canvas, in parts of its width and height. */
async function drag(page: Page, canvas: string, from: number, to: number, y: number) {
  const box = (await page.locator(canvas).boundingBox())!;
  await page.mouse.move(box.x + from * box.width, box.y + y * box.height);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) {
    const x = from + ((to - from) * step) / 6;
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
  }
  await page.mouse.up();
}

test("a drag over the strip sets the period, its inside moves it, a double click clears it", async ({ page, open }) => {
  await open("#v=1&view=map");
  const all = await shown(page);
  await drag(page, "#period-canvas", 0.3, 0.6, 0.3);
  await expect(page).toHaveURL(/from=20\d\d.*&to=20\d\d/);
  await expect.poll(() => shown(page)).toBeLessThan(all);
  const first = new URL(page.url()).hash.match(/from=([^&]+)/)![1];
  await expect(page.getByLabel("From")).toHaveValue(first);

  await drag(page, "#period-canvas", 0.45, 0.5, 0.3);
  await expect(page.getByLabel("From")).not.toHaveValue(first);
  await page.locator("#period-canvas").dblclick({ position: { x: 8, y: 4 } });
  await expect(page).not.toHaveURL(/from=/);
  await expect.poll(() => shown(page)).toBe(all);

  // One drag is one entry of the history.
  await page.goBack();
  await expect(page).toHaveURL(/from=/);
});

test("a period by keyboard alone: fields, bars, presets, steps", async ({ page, open }) => {
  await open("#v=1&view=list");
  const all = await shown(page);
  await page.getByLabel("From").focus();
  await page.keyboard.type("2024-03");
  await page.keyboard.press("Tab");
  await expect(page).toHaveURL(/from=2024-03&/);
  await page.getByLabel("From").focus();
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL(/from=2024-04&/);
  await expect.poll(() => shown(page)).toBeLessThan(all);
  await expect(page.locator(".said")).toContainText(/incidents/);

  await page.locator("#period-canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".said")).toContainText(/: \d+ incidents?/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=20\d\d[^&]*&to=20\d\d/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/from=/);

  await page.getByLabel("Set to …").selectOption({ label: "2022" });
  await expect(page).toHaveURL(/from=2022&to=2022/);
  await page.getByRole("button", { name: "Later" }).press("Enter");
  await expect(page).toHaveURL(/from=2023&to=2023/);
});

test("the lanes: one tab stop, arrows, zoom, a window in the link", async ({ page, open }) => {
  await open("#v=1&view=timeline&window=2022,2024");
  const canvas = page.locator("#timeline-canvas");
  await expect(canvas).toHaveAttribute("aria-label", /2022–2024/);
  await canvas.focus();
  await page.keyboard.press("+");
  await expect(page).not.toHaveURL(/window=2022,2024/);
  await expect(page).toHaveURL(/window=/);
  await page.keyboard.press("-");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=i:/);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page).toHaveURL(/sel=i:/);
});

test("undated incidents stand in a tray under the lanes", async ({ page, open }) => {
  await open("#v=1&view=timeline");
  const press = page.getByRole("button", { name: /Without a date/ });
  const n = Number((await press.innerText()).match(/(\d+)\s*$/)![1]);
  await press.click();
  await expect(page.locator(".tray-list .headline")).toHaveCount(n);
});

test("play moves the period on and stops where told", async ({ page, open }) => {
  await open("#v=1&view=map&from=2022-01&to=2022-06");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByLabel("From")).not.toHaveValue("2022-01");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page).not.toHaveURL(/from=2022-01&/);
  const stopped = await page.getByLabel("From").inputValue();
  await expect(page).toHaveURL(new RegExp(`from=${stopped}&`));
});

test.describe("where nothing may move by itself", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("the period is stepped, not played", async ({ page, open }) => {
    await open("#v=1&view=map&from=2022&to=2022");
    await expect(page.getByRole("button", { name: "Play" })).toHaveCount(0);
    await page.getByRole("button", { name: "Later" }).click();
    await expect(page).toHaveURL(/from=2023&to=2023/);
  });
});
