// A folder into which another corpus was built after the first (`cargo xtask test`, stage "built again"): the frozen copy
// of the first build goes on showing it, in the frame of another site.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";

const frozen = process.env.MARCHLAND_FROZEN;

test("an embed of a frozen corpus survives a rebuild with a changed one", async ({ page, baseURL }) => {
  const frame = (src: string) =>
    `<iframe src="${src}" sandbox="allow-scripts" title="x" style="width:100%;height:500px;border:0"></iframe>`;
  const link = "embed=view#v=1&view=list";
  const html = frame(`${baseURL}frozen/${frozen}/index.html?${link}`) + frame(`${baseURL}?${link}`);
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><body>${html}`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const head = (at: number) => page.frameLocator("iframe").nth(at).locator(".embed-head");
  await expect(head(0)).toHaveText("Along the Durand Line", { timeout: 20_000 });
  await expect(head(1)).toHaveText("Another corpus", { timeout: 20_000 });
  await expect(page.frameLocator("iframe").first().locator("table.incidents tbody tr").first()).toBeVisible();
  await new Promise((done) => server.close(done));
});
