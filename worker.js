// Keeps the page for when there is no network: its own files as one version, documents beside it as they were read.
//
// A new version is fetched whole before it is offered, and taken when the reader says so (`boot.js`).
// `cargo xtask build` writes the version and the files.

const VERSION = "";
const FILES = [];
const NAME = `marchland ${registration.scope} `;
const OWN = NAME + VERSION;
// Documents name the files of their version, so they are kept with it and go with it.
const READ = `${OWN} read`;
const HOME = new URL("./", registration.scope).href;
const INDEX = `${HOME}index.html`;
const files = new Set(FILES.map((file) => new URL(file, registration.scope).href));
const DOCUMENT = /^(?:(?:i|a|t|p|article|q|c|d)\/[^/]+|incidents|actors|claims|articles|pictures|line)\.html$/;

addEventListener("install", (event) => {
  // Past the browser's cache: a version is of one build.
  const fresh = FILES.map((file) => new Request(new URL(file, registration.scope), { cache: "reload" }));
  event.waitUntil(caches.open(OWN).then((cache) => cache.addAll(fresh)));
});

addEventListener("activate", (event) => {
  const clear = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== OWN && name !== READ);
    await Promise.all(old.map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(clear());
});

addEventListener("message", (event) => {
  if (event.data === "take") skipWaiting();
});

// Of this version, under its very address: another version of the data has another.
async function own(address) {
  const known = await (await caches.open(OWN)).match(address);
  // Some servers send from `index.html` to its folder; a page may not be opened with an answer that was sent on.
  return known?.redirected ? new Response(known.body, { headers: known.headers }) : known;
}

// From the network as long as there is one.
async function read(request, address) {
  const cache = await caches.open(READ);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put(address, answer.clone());
    return answer;
  } catch (error) {
    const known = await cache.match(address);
    if (known) return known;
    throw error;
  }
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const asked = new URL(request.url);
  // Parts of large files, frames of other pages and what is not of the page are the network's.
  if (request.method !== "GET" || request.headers.has("range") || asked.searchParams.has("embed")) return;
  const plain = asked.origin + asked.pathname;
  if (plain === HOME || plain === INDEX) {
    event.respondWith(own(INDEX).then((known) => known ?? fetch(request)));
  } else if (files.has(asked.origin + asked.pathname + asked.search)) {
    event.respondWith(own(asked.origin + asked.pathname + asked.search).then((known) => known ?? fetch(request)));
  } else if (request.mode === "navigate" && plain.startsWith(HOME) && DOCUMENT.test(plain.slice(HOME.length))) {
    event.respondWith(read(request, plain));
  }
});
