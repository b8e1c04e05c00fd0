// Pages of the browser that measure, and what can be asked of each.

/** Serves a document as isolated: only then the page's clock has steps of microseconds. */
async function isolated(route) {
  const response = await route.fetch();
  const isolation = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  await route.fulfill({ response, headers: { ...response.headers(), ...isolation } });
}

/** A new page at an address, with these scripts of the peers. */
export async function newPage(browser, address, scripts = []) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  page.on("pageerror", (error) => console.error(`uncaught in ${address}: ${error.message}`));
  await context.route(address, isolated);
  await page.goto(address);
  for (const script of scripts) await page.addScriptTag({ url: `vendor/${script}` });
  const session = await context.newCDPSession(page);
  // Time of the thread alone: what it waits for a graphics card that is not there is no work of the script.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return {
    page,
    /** Calls a function of a module in the page; the module keeps what it holds from call to call. */
    call: (module, name, argument) =>
      page.evaluate(async ([from, what, given]) => (await import(from))[what](given), [
        new URL(`${module}.mjs`, address).href,
        name,
        argument,
      ]),
    /** Seconds of script so far, on the thread of the page. */
    script: async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "ScriptDuration").value;
    },
    /**
     * Bytes held after a collection: objects, and what typed arrays keep beside them. Memory of wasm is not among
     * them; whoever has one adds the length of its buffer.
     */
    heap: async () => {
      for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
      const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
      return usedSize + backingStorageSize;
    },
    /** Bytes of all WebAssembly memories of the page. */
    wasmMemory: async () => {
      const { result } = await session.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
      const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
      const bytes = await session.send("Runtime.callFunctionOn", {
        objectId: objects.objectId,
        functionDeclaration: "function () { return this.reduce((n, memory) => n + memory.buffer.byteLength, 0); }",
        returnByValue: true,
      });
      return bytes.result.value;
    },
    close: () => context.close(),
  };
}

/** Runs a function in a new page in which `bench` is our wasm: as the page ships it, or from a folder built otherwise. */
export async function inWasm(browser, address, run, argument, folder = "") {
  const { page, close } = await newPage(browser, address);
  try {
    await page.evaluate(async (from) => {
      const bench = await import(from);
      const { memory } = await bench.default();
      Object.assign(globalThis, { bench, memory });
    }, new URL(`${folder}marchland_bench.js`, address).href);
    return await page.evaluate(run, argument);
  } finally {
    await close();
  }
}

/** The middle value; of two the lower; `null` of none. */
export function median(values) {
  const sorted = [...(values ?? [])].sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[(sorted.length - 1) >> 1];
}
