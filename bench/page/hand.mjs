// A hand at work on the page, with real mouse, wheel and keys: each of what the filter, the map, the timeline and the
// list let it do. What is counted are the tasks of the page that the browser calls long, over 50 ms: so long no frame
// is drawn.

/** Between two moves of a hand: two frames. */
const PAUSE_MS = 33;
/** After each thing done, so that what follows from it is counted as its own. */
const REST_MS = 700;

/** What is done, in order; each is given the page and starts from the map over the whole corpus. */
const STEPS = {
  facet: async (page) => {
    const boxes = page.locator(".facet-value input");
    for (const at of [0, 1, 1, 0]) {
      await boxes.nth(at).click();
      await page.waitForTimeout(REST_MS);
    }
  },
  "period by its fields": async (page) => {
    for (const [id, date] of [["from", "2016"], ["to", "2021-06"], ["from", ""], ["to", ""]]) {
      await page.locator(`#period-${id}`).fill(date);
      await page.waitForTimeout(REST_MS);
    }
  },
  brush: async (page) => {
    await drag(page, "#period-canvas", [0.3, 0.5], [0.6, 0.5]);
    await drag(page, "#period-canvas", [0.45, 0.5], [0.7, 0.5]);
    await page.locator(".filter-chip button").first().click();
  },
  "wheel on the map": (page) => wheel(page, "#map-canvas", [0.5, 0.5]),
  "drag of the map": async (page) => {
    await drag(page, "#map-canvas", [0.5, 0.5], [0.3, 0.4]);
    await drag(page, "#map-canvas", [0.3, 0.4], [0.6, 0.7]);
  },
  "pointer over the map": async (page) => {
    const box = await page.locator("#map-canvas").boundingBox();
    for (let step = 0; step < 40; step += 1) {
      const [x, y] = [0.1 + 0.02 * step, 0.5 + 0.3 * Math.sin(step / 4)];
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
      await page.waitForTimeout(PAUSE_MS);
    }
  },
  "area on the map": async (page) => {
    await page.getByRole("button", { name: "Draw an area" }).click();
    await drag(page, "#map-canvas", [0.4, 0.4], [0.6, 0.6]);
    await page.locator(".filter-chip button").first().click();
  },
  text: async (page) => {
    const field = page.locator("#search");
    await field.pressSequentially("khost", { delay: 120 });
    await page.waitForTimeout(REST_MS);
    await field.fill("");
  },
  list: async (page) => {
    await page.getByRole("button", { name: "Incidents", exact: true }).click();
    await page.waitForTimeout(REST_MS);
    await page.locator("th button").nth(3).click();
    await page.waitForTimeout(REST_MS);
    await page.locator(".facet-value input").first().click();
    await page.waitForTimeout(REST_MS);
    await page.locator(".facet-value input").first().click();
  },
  timeline: async (page) => {
    await page.getByRole("button", { name: "Timeline", exact: true }).click();
    await page.waitForTimeout(REST_MS);
    await wheel(page, "#timeline-canvas", [0.5, 0.5]);
    await drag(page, "#timeline-canvas", [0.5, 0.6], [0.3, 0.6]);
    await page.locator(".facet-value input").first().click();
    await page.waitForTimeout(REST_MS);
    await page.locator(".facet-value input").first().click();
  },
};

/** From one place of an element to another, both as parts of it. */
async function drag(page, element, [fromX, fromY], [toX, toY], steps = 20) {
  const box = await page.locator(element).boundingBox();
  const at = (part) => [
    box.x + (fromX + (toX - fromX) * part) * box.width,
    box.y + (fromY + (toY - fromY) * part) * box.height,
  ];
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(...at(step / steps));
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.mouse.up();
  await page.waitForTimeout(REST_MS);
}

/** In and out again. */
async function wheel(page, element, [x, y]) {
  const box = await page.locator(element).boundingBox();
  await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
  for (const by of [-120, 120]) {
    for (let turn = 0; turn < 12; turn += 1) {
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(PAUSE_MS);
    }
    await page.waitForTimeout(REST_MS);
  }
}

/** Does everything once; for each thing done the lengths of its long tasks, milliseconds. */
export async function longTasks(page) {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    const note = (list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    new PerformanceObserver(note).observe({ entryTypes: ["longtask"] });
  });
  const found = {};
  for (const [name, step] of Object.entries(STEPS)) {
    await step(page);
    await page.waitForTimeout(REST_MS);
    found[name] = await page.evaluate(() => globalThis.longTasks.splice(0));
  }
  return found;
}
