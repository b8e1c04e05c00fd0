// The page in the frame of another one: what its address asks for, and messages to and from the host.
//
// docs/embedding.md has the parameters and the protocol. The host is not trusted: a message sets a link, which the
// program reads as it reads any address, or it does nothing.

const VERSION = 1;
const MAX_LINK = 4_000;
/** A frame higher than this would be a fault of ours. */
const MAX_HEIGHT = 6_000;
/** Changes smaller than this are not worth a jump of the host's page. */
const SLACK = 4;

const ASKED = new URLSearchParams(location.search);
const ALLOWED = {
  embed: ["view", "record"],
  title: ["1", "0"],
  controls: ["0", "1"],
  filters: ["locked", "free"],
  paper: ["page", "plain"],
  type: ["page", "sans"],
};
const root = document.documentElement;
for (const [name, values] of Object.entries(ALLOWED)) {
  const asked = ASKED.get(name);
  root.dataset[name] = values.includes(asked) ? asked : values[0];
}

// An origin as messages have it; a host that is none is passed over.
function originOf(address) {
  try {
    return address ? new URL(address).origin : null;
  } catch {
    return null;
  }
}

const host = originOf(ASKED.get("host"));
const sheet = document.createElement("link");
sheet.rel = "stylesheet";
sheet.href = new URL("embedded.css", import.meta.url).href;
document.head.append(sheet);

function post(message) {
  if (parent !== window) parent.postMessage({ marchland: VERSION, ...message }, host || "*");
}

const link = () => location.hash.slice(1);

// The name over it and the way to the whole page under it, which a frame without scripts of its own may not open.
function frame() {
  const head = document.createElement("header");
  head.className = "embed-head";
  head.textContent = document.title.split(" · ")[0];
  const foot = document.createElement("footer");
  foot.className = "embed-foot";
  const way = document.createElement("a");
  way.target = "_blank";
  way.rel = "noopener";
  // The program says it in the language of the page.
  way.textContent = document.documentElement.dataset.open;
  const aim = () => {
    way.href = `${location.pathname}#${link()}`;
  };
  aim();
  foot.append(way);
  document.body.prepend(head);
  document.body.append(foot);
  return aim;
}

function watchHeight() {
  let sent = 0;
  let waits = false;
  const measure = () => {
    waits = false;
    // A frame that is hidden has no width, and so no height that means anything.
    if (innerWidth === 0 || document.hidden) return;
    const height = Math.min(MAX_HEIGHT, Math.ceil(document.body.getBoundingClientRect().height));
    if (Math.abs(height - sent) < SLACK || height === 0) return;
    sent = height;
    post({ type: "height", height });
  };
  const soon = () => {
    if (waits) return;
    waits = true;
    setTimeout(measure, 50);
  };
  new ResizeObserver(soon).observe(document.body);
  addEventListener("visibilitychange", soon);
  addEventListener("resize", soon);
  soon();
}

function watchState(aim) {
  let known = null;
  let selected = null;
  const tell = () => {
    aim();
    if (link() === known) return;
    known = link();
    post({ type: "state", link: known });
    const now = new URLSearchParams(known).get("sel");
    if (now !== selected) post({ type: "selected", id: (selected = now) });
  };
  // The program writes the address without an event of its own.
  addEventListener("marchland:written", tell);
  addEventListener("hashchange", tell);
  tell();
}

function read(event) {
  const said = event.data;
  if (event.source !== parent || parent === window) return;
  if (host && event.origin !== host) return;
  if (typeof said !== "object" || said === null || said.marchland !== VERSION) return;
  const text = said.type === "set" ? said.link : said.type === "select" ? said.id : null;
  if (typeof text !== "string" || text.length > MAX_LINK || /[^\x21-\x7e]|#/.test(text)) return;
  if (said.type === "set") {
    location.replace(`#${text}`);
  } else {
    const kept = link().split("&").filter((pair) => !pair.startsWith("sel="));
    location.replace(`#${[...kept, ...(text ? [`sel=${encodeURIComponent(text).replaceAll("%3A", ":")}`] : [])].join("&")}`);
  }
}

/** Called once the program has drawn. */
export function begin() {
  const aim = frame();
  addEventListener("message", read);
  watchHeight();
  watchState(aim);
  post({ type: "ready", link: link() });
}
