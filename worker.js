// Keeps the page for when there is no network: its own files as one version, documents beside it as they were read.
//
// A new version is fetched whole before it is offered, and taken when the reader says so (`boot.js`).
// `cargo xtask build` writes the version and the files.

const VERSION = "";
const FILES = [];
const NAME = `marchland ${registration.scope} `;
const OWN = NAME + VERSION;
const READ = `${NAME}read`;
const HOME = new URL("./", registration.scope).pathname;
const paths = new Set(FILES.map((file) => new URL(file, registration.scope).pathname));

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

// Of this version, whatever is asked for behind the name.
async function own(path) {
  const cache = await caches.open(OWN);
  return cache.match(path === HOME ? `${HOME}index.html` : path, { ignoreSearch: true });
}

// From the network as long as there is one.
async function read(request) {
  const cache = await caches.open(READ);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const known = await cache.match(request, { ignoreSearch: true });
    if (known) return known;
    throw error;
  }
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, searchParams } = new URL(request.url);
  // Parts of large files, frames of other pages and what is not of the page are the network's.
  if (request.method !== "GET" || origin !== location.origin || request.headers.has("range")) return;
  if (!pathname.startsWith(HOME) || pathname.startsWith(`${HOME}frozen/`) || searchParams.has("embed")) return;
  if (pathname === HOME || paths.has(pathname)) {
    event.respondWith(own(pathname).then((known) => known ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.respondWith(read(request));
  }
});
