// What a reader does: from a picture to its sentence and back, filter, share, without a mouse, on a phone.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { test, expect } from "./page";

const detail = (page: Page) => page.locator("#detail, .detail").first();
const shown = (page: Page) => page.locator("html").getAttribute("data-incidents-shown").then(Number);

/** The words that the reading pane points at. */
async function highlighted(page: Page) {
  const here = page.locator(".reader .here");
  await expect(here.first()).toBeVisible();
  await expect(here.first()).toBeInViewport();
  return (await here.allTextContents()).join("");
}

test("two actions lead from a marker to its sentence, one back to what it supports", async ({ page, open }) => {
  // Torkham, alone in the middle of the picture.
  await open("#v=1&view=map&c=71.0847,34.1147,9.00");
  const canvas = page.locator("canvas.stage");
  await canvas.click();
  await expect(page).toHaveURL(/sel=(i|p):/);
  await page.locator("button.quote").first().click();
  expect(await highlighted(page)).toMatch(/Torkham/);

  const mark = page.locator(".reader a.here").first();
  await mark.click();
  await expect(page).toHaveURL(/sel=/);
  await expect(page.locator(".reader .lit").first()).toBeVisible();
});

test("two actions lead from an edge and from a node to a sentence", async ({ page, open }) => {
  await open("#v=1&view=network");
  await page.locator(".tie-row").first().click();
  await expect(page).toHaveURL(/sel=t:/);
  await page.locator("button.quote").first().click();
  expect((await highlighted(page)).length).toBeGreaterThan(20);

  await open("#v=1&view=network&sel=a:ttp");
  await page.locator("button.quote").first().click();
  expect(await highlighted(page)).toMatch(/TTP|Taliban/);
});

test("from a contradiction to both sentences, and back to its place", async ({ page, open }) => {
  await open("#v=1&view=claims");
  const matter = page.locator(".matter.d-contradiction").first();
  await expect(matter.locator(".chip")).toHaveText(/Contradiction/);
  const name = await matter.locator("h4").innerText();
  await matter.locator("button.quote").first().click();
  const one = await highlighted(page);
  const article = new URL(page.url()).hash.match(/read=([^:&]+)/)![1];
  await expect(page.locator(".reader .here.lit").first()).toBeVisible();

  // The panel holds the matter: the other sentence is one press away.
  await expect(detail(page).getByRole("heading", { name })).toBeVisible();
  await detail(page).locator("button.quote").last().click();
  await expect(page).not.toHaveURL(new RegExp(`read=${article}`));
  expect(await highlighted(page)).not.toBe(one);
  await expect(page.locator(".reader .here.lit").first()).toBeVisible();

  await page.getByRole("button", { name: "Claims", exact: true }).click();
  await expect(page.locator(".matter.selected h4")).toHaveText(name);
  await expect(page.locator(".matter.selected h4")).toBeInViewport();
});

test("a claim has an address of its own; agreements are no clash", async ({ page, open }) => {
  await open("#v=1&view=claims");
  const agreement = page.locator(".matter.d-agreement").first();
  await expect(page.locator(".matters", { has: agreement }).locator("h3")).toHaveText("Where claims agree");
  await agreement.locator("button.claim-value").first().click();
  await expect(page).toHaveURL(/sel=c:/);
  const title = await detail(page).locator(".record-title").innerText();
  await page.reload();
  await expect(detail(page).locator(".record-title")).toHaveText(title);
  await expect(detail(page)).toContainText("Reviewed: ");
});

test("triangles of the network open their ties, communities name their actors, and both follow the filter", async ({ page, open }) => {
  await open("#v=1&view=network");
  const twins = page.locator(".twins");
  await twins.getByRole("button", { name: "Triangles" }).click();
  const heading = page.locator("#triangles-title");
  await expect(heading).toHaveText(/^\d+ triangles?: \d+ balanced, \d+ unbalanced$/);
  const all = await heading.innerText();
  await page.locator(".triangle-rows button.bond").first().click();
  await expect(page).toHaveURL(/sel=t:/);
  await page.locator("button.quote").first().click();
  expect((await highlighted(page)).trim().length).toBeGreaterThan(10);
  await page.goBack();
  await twins.getByRole("button", { name: "Communities" }).click();
  const member = page.locator(".community-rows button").first();
  const name = await member.innerText();
  await member.click();
  await expect(detail(page).locator(".record-title")).toHaveText(name);
  await twins.getByRole("button", { name: "Triangles" }).click();
  await page.locator("#facets label", { hasText: "Coerce" }).click();
  await expect(heading).not.toHaveText(all);
});

test("paths between two actors name every step and open its tie", async ({ page, open }) => {
  await open("#v=1&view=network");
  await page.locator(".twins").getByRole("button", { name: "Paths" }).click();
  const heading = page.locator("#paths-title");
  await expect(heading).toHaveText("Choose two actors to see through whom they are tied.");
  const [from, to] = [0, 1].map((at) => page.locator(".path-end select").nth(at));
  await from.selectOption({ label: "Tehrik-i-Taliban Pakistan (TTP)" });
  // Somebody that the first has no tie with is reached through others.
  await to.selectOption({ label: "China" });
  await expect(heading).toHaveText(/^\d+ paths? of \d+ ties$/);
  const steps = Number((await heading.textContent())?.match(/of (\d+)/)?.[1]);
  const line = await page.locator(".paths .triangle-line").first().innerText();
  expect(line.split(" → ").length).toBe(steps + 1);
  expect(line.startsWith("Tehrik-i-Taliban Pakistan (TTP)")).toBe(true);
  await page.locator(".paths button.bond").first().click();
  await expect(page).toHaveURL(/sel=t:/);
  await page.locator("button.quote").first().click();
  expect((await highlighted(page)).trim().length).toBeGreaterThan(10);
});

test("wholes stand for their parts in the network, and a tie then tells of all that falls together", async ({ page, open }) => {
  await open("#v=1&view=network");
  const turn = (name: string) => page.locator(".network-turn").getByRole("button", { name, exact: true });
  const rows = page.locator(".tie-rows li");
  const army = rows.filter({ hasText: "Pakistan Armed Forces" });
  const states = rows.filter({ has: page.locator(".tie-names", { hasText: /^Afghanistan – Pakistan$/ }) });
  const conflict = states.filter({ hasText: "Conflict in deeds" });
  const incidents = async () => Number((await conflict.innerText()).match(/(\d+) incident/)?.[1]);
  await expect(army).not.toHaveCount(0);
  const alone = await incidents();
  await turn("Wholes").click();
  await expect(army).toHaveCount(0);
  await expect(page).toHaveURL(/collapsed=[^&]*pakistan/);
  const together = await incidents();
  expect(together).toBeGreaterThan(alone);
  await conflict.locator(".tie-row").click();
  const facts = detail(page).locator(".facts");
  await expect(facts).toContainText("with its parts");
  await expect(facts).toContainText(`${together} incidents`);
  // The link holds it, and the panel of a whole takes it apart again.
  await page.reload();
  await expect(facts).toContainText(`${together} incidents`);
  await facts.getByRole("button", { name: "Pakistan", exact: true }).click();
  await facts.getByRole("button", { name: "Show apart in the network" }).click();
  await expect(army).not.toHaveCount(0);
  await facts.getByRole("button", { name: "Show as one in the network" }).click();
  await expect(army).toHaveCount(0);
  await turn("Parts").click();
  await expect(page).not.toHaveURL(/collapsed/);
  expect(await incidents()).toBe(alone);
});

test("nodes are sized by mentions or incidents, and a selected actor lights what is further", async ({ page, open }) => {
  await open("#v=1&view=network");
  // The picture as a value: pixels of the same picture need not be the same.
  const picture = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /SVG/ }).click()]);
    return readFileSync(await download.path(), "utf8");
  };
  const turn = (name: string) => page.locator(".network-turn").getByRole("button", { name, exact: true });
  const mentions = await picture();
  await turn("Incidents").click();
  await expect(turn("Incidents")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(picture).not.toBe(mentions);
  await turn("Mentions").click();
  await page.mouse.move(5, 5);
  await expect.poll(picture).toBe(mentions);
  await page.locator(".tie-row").first().click();
  await detail(page).locator(".go").first().click();
  await expect(page).toHaveURL(/sel=a:/);
  const near = await picture();
  await turn("3").click();
  await page.mouse.move(5, 5);
  await expect.poll(picture).not.toBe(near);
});

test("turning to a view takes the one before away", async ({ page, open }) => {
  await open("#v=1&view=sources");
  for (const [name, view] of [["Incidents", "list"], ["Claims", "claims"], ["About", "about"], ["Sources", "sources"]]) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.locator(`main .${view}`)).toBeVisible();
    await expect(page.locator("main .region > *")).toHaveCount(1);
  }
});

test("every incident of the list opens a sentence", async ({ page, open }) => {
  test.setTimeout(180_000);
  await open("#v=1&view=map");
  const headlines = page.locator("button.headline");
  const n = await headlines.count();
  expect(n).toBe(await shown(page));
  expect(n).toBeGreaterThan(15);
  for (let at = 0; at < n; at++) {
    await open("#v=1&view=map");
    await headlines.nth(at).click();
    await page.locator("button.quote").first().click();
    expect((await highlighted(page)).trim().length).toBeGreaterThan(10);
  }
});

test("a filter narrows every view, its counts tell what a click leaves, and all is in the link", async ({ page, open }) => {
  await open("#v=1&view=list");
  const all = await shown(page);
  const row = page.locator("#facets label", { hasText: "Coerce" });
  const promised = Number((await row.innerText()).match(/(\d+)\s*$/)![1]);
  await row.click();
  await expect.poll(() => shown(page)).toBe(promised);
  expect(promised).toBeLessThan(all);
  await expect(page).toHaveURL(/type=COERCE/);
  await expect(page.locator("table tbody tr")).toHaveCount(promised);

  await page.reload();
  await expect.poll(() => shown(page)).toBe(promised);
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(all);
  await page.goForward();
  await expect.poll(() => shown(page)).toBe(promised);
  const measured = await page.evaluate(() => performance.getEntriesByName("marchland:update").length);
  expect(measured).toBeGreaterThan(0);
});

test("the period filter keeps undated incidents in sight", async ({ page, open }) => {
  await open("#v=1&view=list&from=2024-01&to=2024-12");
  const dated = await shown(page);
  expect(dated).toBeGreaterThan(0);
  await expect(page.getByText(/incidents? without a\s+date/)).toBeVisible();
});

test("a copied link restores the view in a new window", async ({ page, open, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(baseURL!).origin });
  await open("#v=1&view=network&sel=a:ttp&theme=dark");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("view=network");
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(other.getByRole("button", { name: "Network", exact: true })).toHaveAttribute("aria-current", "page");
  await expect(other.getByRole("heading", { name: /Tehrik-i-Taliban/ }).first()).toBeVisible();
  await expect(other).toHaveURL(/theme=dark/);
});

test("a link with unknown ids and words opens, and says what it left out", async ({ page, open }) => {
  await open("#v=1&view=map&sel=i:nothing000&type=ASSAULT,DANCE&later=kept");
  await expect(page.getByText("i:nothing000")).toBeVisible();
  await expect(page.getByText("DANCE")).toBeVisible();
  await expect(page).toHaveURL(/later=kept/);
});

test("without a mouse: arrows, Enter, Escape on the picture", async ({ page, open }) => {
  await open("#v=1&view=map");
  await page.locator("canvas.stage").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=/);
  const quote = page.locator("button.quote").first();
  await quote.focus();
  await page.keyboard.press("Enter");
  expect((await highlighted(page)).length).toBeGreaterThan(10);

  await open("#v=1&view=network");
  await page.locator("canvas.stage").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=(a|t):/);
  await page.keyboard.press("Escape");
});

test("a corpus file that is none is told in words", async ({ page, faults }) => {
  await page.route("**/corpus.mlb*", (route) => route.fulfill({ body: "this is no corpus" }));
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(page.getByRole("alert")).toContainText(/corpus/i);
  await expect(page.getByRole("button", { name: /reload/i })).toBeVisible();
  faults.length = 0;
});

test("a link may not look closer than the map goes", async ({ page, open }) => {
  await open("#v=1&view=map&c=69.9,33.3,22");
  await expect.poll(() => page.url()).toMatch(/c=69\.9000,33\.3000,11\.00(&|$)/);
});

test("a basemap that does not come does not hold the page", async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/region.mlb-map*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.getByText("still being fetched")).toBeVisible();
  await expect(page.locator("#detail .headline").first()).toBeVisible();
  answer();
  await expect(page.locator("canvas.stage")).toBeVisible();
});

test("where the browser does not copy, the link is shown", async ({ page, open }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
  await open("#v=1&view=list");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "by hand" })).toBeVisible();
  await expect(page.locator(".share-code").first()).toContainText("view=list");
});

test("a period that ends before it begins is told, and not taken", async ({ page, open }) => {
  await open("#v=1&view=list");
  const all = await shown(page);
  await page.getByLabel("From").fill("2025");
  await page.getByLabel("From").press("Enter");
  await page.getByLabel("To", { exact: true }).fill("2022");
  await page.getByLabel("To", { exact: true }).press("Enter");
  await expect(page.getByText("end before it begins")).toBeVisible();
  await expect(page).not.toHaveURL(/to=2022/);
  expect(await shown(page)).toBeLessThanOrEqual(all);
});

test("marks for measuring stand", async ({ page, open }) => {
  await open();
  const marks = await page.evaluate(() => performance.getEntriesByType("mark").map((mark) => mark.name));
  expect(marks).toContain("marchland:opened");
  expect(marks).toContain("marchland:ready");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const view of ["map", "timeline", "network", "sources", "claims", "list", "about"]) {
    test(`nothing is wider than the screen: ${view}`, async ({ page, open }) => {
      await open(`#v=1&view=${view}`);
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1]);
    });
  }

  test("a tap on the words of a claim gives its sentence the room", async ({ page, open }) => {
    await open("#v=1&view=claims");
    await page.locator(".matter button.quote").first().tap();
    expect((await highlighted(page)).length).toBeGreaterThan(10);
    await expect(page.locator(".sheet-handle")).toHaveAttribute("aria-expanded", "false");
    await expect(page.locator(".sheet-title")).not.toBeEmpty();
  });

  test("a link to a sentence and its claim shows the sentence", async ({ page, open }) => {
    await open("#v=1&view=claims");
    await page.locator(".matter button.quote").first().tap();
    const sentence = await highlighted(page);
    await page.reload();
    await expect(page.locator(".sheet-handle")).toHaveAttribute("aria-expanded", "false");
    expect(await highlighted(page)).toBe(sentence);
  });

  test("an article opens at its beginning, however low the pane", async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await open("#v=1&view=sources&read=mehr-reasons-and-prospects");
    await expect(page.locator(".page-head")).toBeFocused();
    await expect(page.locator(".page-head .kicker")).toBeInViewport();
  });

  test("a tap on a marker opens its sheet, a tap there its sentence", async ({ page, open }) => {
    await open("#v=1&view=map&c=71.0847,34.1147,9.00");
    await page.locator("canvas.stage").tap();
    await expect(page).toHaveURL(/sel=/);
    await page.locator("button.quote").first().tap();
    expect(await highlighted(page)).toMatch(/Torkham/);
  });
});

test("articles are text: markup in them never becomes elements", async ({ page, open }) => {
  await open("#v=1&view=sources&read=mehr-reasons-and-prospects");
  await expect(page.locator(".reader")).toContainText("-color: white”>");
  await expect(page.locator(".reader script, .reader style, .page [style]")).toHaveCount(0);
  await expect(detail(page)).toBeVisible();
});

test("around a selected actor the arrows walk along its ties", async ({ page, open }) => {
  await open("#v=1&view=network&sel=a:ttp");
  const canvas = page.locator("#network-canvas");
  await canvas.focus();
  const said = page.locator(".said");
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("Tehrik-i-Taliban Pakistan (TTP)");
  const tie = await said.innerText();
  await page.keyboard.press("ArrowRight");
  await expect(said).not.toHaveText(tie);
  await page.keyboard.press("ArrowLeft");
  await expect(said).toHaveText(tie);
  // Every tie on the way is one of the actor's.
  const walked = [tie];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("ArrowRight");
    walked.push(await said.innerText());
  }
  const ties = walked.filter((words) => /: (conflict|cooperation) /.test(words));
  expect(ties.length).toBeGreaterThan(5);
  for (const words of ties) expect(words).toContain("Tehrik-i-Taliban Pakistan (TTP)");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=[at]:/);
});
