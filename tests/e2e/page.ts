// What every spec starts from: a page under watch, so that no test passes beside an error that it did not look for.
import { test as base, expect, type Page } from "@playwright/test";

/** What the page did that it must never do. */
export type Faults = string[];

function watch(page: Page, origin: string): Faults {
  const faults: Faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const inside = ["data:", "blob:"].includes(url.protocol) || url.origin === origin;
    if (!inside) faults.push(`request to another origin: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // Leaving a page ends what it was still loading; that is no fault of the page.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") faults.push(`failed request: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  return faults;
}

/** Notes breaches of the content security policy where a spec can read them: in the console, as errors. */
async function reportBreaches(page: Page) {
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy breach: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}

type Fixtures = {
  /** Faults so far; checked to be none when a test ends. A test of a failure empties it. */
  faults: Faults;
  /** Opens the page with this fragment and waits until it has drawn. */
  open: (fragment?: string) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  faults: [
    async ({ page, baseURL }, use) => {
      await reportBreaches(page);
      const faults = watch(page, new URL(baseURL!).origin);
      await use(faults);
      expect(faults, "faults of the page").toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page }, use) => {
    await use(async (fragment = "") => {
      await page.goto(`./${fragment}`);
      await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
      // In a view of many incidents what stands around it comes after it.
      await page.locator(".period").waitFor({ state: "attached" });
    });
  },
});

export { expect };
