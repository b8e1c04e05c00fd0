// Starts the program, shows how far it has come, and says in words when it cannot start.
//
// The page's state is in `<html data-state>`: `loading`, then `ready` (the program sets it after the first
// drawing), or `failed`. The program reports its own failures by the event `marchland:failed` on `window`,
// with the text in `detail`.

const root = document.documentElement;
const byId = (id) => document.getElementById(id);

function fail(reason) {
  // The first reason is the cause; what follows are its effects.
  if (root.dataset.state === "failed") return;
  root.dataset.state = "failed";
  byId("boot")?.remove();
  byId("failure-reason").textContent = reason;
  byId("failure").hidden = false;
}

function describe(error) {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

// What the address says of the paper holds before the program has read it.
const [, theme] = /[#&]theme=(light|dark)/.exec(location.hash) ?? [];
if (theme) root.dataset.theme = theme;

// In the frame of another page.
const embedded = new URLSearchParams(location.search).has("embed") ? import("./embedded.js") : null;

addEventListener("marchland:failed", (event) => fail(event.detail));

// A trap leaves the program in no state to go on; any other error only counts while nothing is on screen.
function onError(error) {
  const trapped = error instanceof WebAssembly.RuntimeError;
  // The program's own notice lists the incidents; where it cannot write one, the line below stands.
  if (trapped && root.dataset.state !== "failed") dispatchEvent(new Event("marchland:trap"));
  if (trapped || root.dataset.state === "loading") {
    fail(`The program stopped: ${describe(error)}.`);
  }
}

addEventListener("error", (event) => {
  if (event.error) onError(event.error);
});
addEventListener("unhandledrejection", (event) => onError(event.reason));

// Until the page is there, loading can be stopped, and then begun again. A program that is here already hears of it.
const stopped = new AbortController();
byId("boot-cancel").addEventListener("click", (event) => {
  if (stopped.signal.aborted) {
    location.reload();
    return;
  }
  stopped.abort();
  dispatchEvent(new Event("marchland:cancel"));
  byId("boot-progress").remove();
  byId("boot-step").textContent = "Loading was stopped.";
  event.target.textContent = "Load again";
});

byId("failure-reload").addEventListener("click", () => location.reload());

// The panel goes as soon as the program has drawn, and with it what could be read until then.
new MutationObserver((_changes, observer) => {
  if (root.dataset.state !== "ready") return;
  observer.disconnect();
  byId("boot")?.remove();
  byId("still")?.remove();
  embedded?.then((frame) => frame.begin());
  // Not before the page is there, which it would slow down.
  keep().catch(() => {});
}).observe(root, { attributeFilter: ["data-state"] });

// A document of a record opens the program at that record, and at the sentence that its own address names.
function openRecord() {
  const link = document.querySelector('meta[name="marchland-link"]')?.content;
  if (!link || location.hash.includes("=")) return;
  const at = /^#b\d+-(\d+)$/.exec(location.hash)?.[1];
  const article = /&read=([^&:]+)/.exec(link)?.[1];
  location.replace(`#${link}${at && article ? `&read=${article}:${at}` : ""}`);
}

// The program's bytes, passed on while they arrive so that compiling starts at once.
async function fetchProgram(link) {
  const response = await fetch(link.href, { signal: stopped.signal });
  if (!response.ok) {
    throw new Error(`${link.href} answered ${response.status} ${response.statusText}`);
  }
  const progress = byId("boot-progress");
  const total = Number(link.dataset.bytes);
  let received = 0;
  const counted = new TransformStream({
    transform(chunk, controller) {
      received += chunk.byteLength;
      if (total && progress) {
        progress.max = total;
        progress.value = received;
      }
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counted), {
    headers: { "Content-Type": "application/wasm" },
  });
}

// What can be read comes first: the rest is asked for once it is painted. Where nothing is painted, as in a tab that
// nobody sees, it does not wait for long.
function painted() {
  return new Promise((done) => {
    setTimeout(done, document.hidden ? 0 : 500);
    // A browser that does not know it waits for the timer.
    globalThis.PerformanceObserver?.supportedEntryTypes?.includes("paint") &&
      new PerformanceObserver((entries) => {
        if (entries.getEntriesByName("first-contentful-paint").length) done();
      }).observe({ type: "paint", buffered: true });
  });
}

async function start() {
  if (typeof WebAssembly !== "object") {
    fail("This browser has no WebAssembly, or it is switched off. The page needs it.");
    return;
  }
  await painted();
  if (stopped.signal.aborted) return;
  const wasm = fetchProgram(byId("program-wasm"));
  for (const id of ["corpus", "basemap"]) {
    const link = byId(id);
    // In a page of one file it is here already.
    if (link?.as) link.rel = "preload";
  }
  // Both are awaited below; a failure of the one must not be unhandled while the other is still loading.
  wasm.catch(() => {});
  try {
    const program = await import(byId("program").href);
    openRecord();
    await program.default({ module_or_path: await wasm });
  } catch (error) {
    if (stopped.signal.aborted) return;
    fail(`The program could not be loaded: ${describe(error)}. Check the connection and reload the page.`);
    return;
  }
  const step = byId("boot-step");
  if (step && !stopped.signal.aborted) step.textContent = "Opening the articles";
}

// A copy of the page for when there is no network; a newer one is offered, not forced. Not in the frame of another
// page, not from a disk.
async function keep() {
  if (embedded || !("serviceWorker" in navigator) || !isSecureContext || !location.protocol.startsWith("http")) return;
  const link = byId("worker");
  if (!link) return;
  // The one script that is not named in the page's markup.
  const address = globalThis.trustedTypes
    ? trustedTypes.createPolicy("marchland", { createScriptURL: () => link.href }).createScriptURL("")
    : link.href;
  const registration = await navigator.serviceWorker.register(address, { scope: new URL(".", link.href).pathname });
  const offer = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    byId("update").hidden = false;
    byId("update-take").addEventListener("click", () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
      registration.waiting.postMessage("take");
    });
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing.addEventListener("statechange", offer);
  });
}

// The program's pauses, in which the browser does what is due.
globalThis.marchlandPause = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });

// What writes files of data is fetched when the first of them is asked for. What is thrown are words.
globalThis.marchlandExport = async (...asked) => {
  const saver = await import(byId("saver").href).catch((error) => {
    throw describe(error);
  });
  return saver.save(...asked);
};

start();
