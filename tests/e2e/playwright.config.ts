// Started by `cargo xtask test e2e`, which builds and serves the page and finds the browser.
import { defineConfig } from "@playwright/test";

const address = process.env.MARCHLAND_URL;
if (!address) {
  throw new Error("no MARCHLAND_URL: start the tests with `cargo xtask test e2e [-- ARGS]`");
}

// No sandbox for root, which has none; no traffic of the browser's own, which the tests would count as the page's.
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: ".",
  // One spec is of a folder of its own, which the stage "built again" makes.
  testMatch: process.env.MARCHLAND_FROZEN ? "rebuilt.spec.ts" : "*.spec.ts",
  testIgnore: process.env.MARCHLAND_FROZEN ? [] : ["rebuilt.spec.ts"],
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  // A test that passes at the second try tells nothing.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.MARCHLAND_CHROMIUM || undefined,
      args: [...asRoot, ...quiet],
    },
  },
});
