// <marchland-embed src="https://example.org/border/?embed=view#v=1&view=map" label="Map of the border">
//
// A frame that is as high as what it shows. Events: marchland-ready, marchland-height, marchland-selected,
// marchland-state. Methods: select(id), set(link). docs/embedding.md has the rest.

const VERSION = 1;
const LOW = 120;
const HIGH = 4_000;

class MarchlandEmbed extends HTMLElement {
  static observedAttributes = ["src"];

  #frame = null;

  #listen = (event) => this.#read(event);

  connectedCallback() {
    if (this.#frame) return;
    const frame = document.createElement("iframe");
    // Nothing but scripts: no storage, no forms, no way to move the page that it stands in.
    frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
    frame.loading = "lazy";
    frame.allow = "clipboard-write";
    frame.title = this.getAttribute("label") || "Marchland";
    frame.style.cssText = "display:block;inline-size:100%;border:0;block-size:480px";
    this.#frame = frame;
    this.#open();
    addEventListener("message", this.#listen);
    this.replaceChildren(frame);
  }

  disconnectedCallback() {
    removeEventListener("message", this.#listen);
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback() {
    if (this.#frame) this.#open();
  }

  #open() {
    let address;
    try {
      address = new URL(this.getAttribute("src"), document.baseURI);
    } catch {
      return;
    }
    if (!this.getAttribute("src") || !/^https?:$/.test(address.protocol)) return;
    if (!address.searchParams.has("embed")) address.searchParams.set("embed", "view");
    this.#frame.src = address.href;
  }

  #read(event) {
    const said = event.data;
    // A sandboxed frame has no origin of its own, so its window says who speaks.
    if (!this.#frame || event.source !== this.#frame.contentWindow) return;
    if (event.origin !== "null" && !this.#frame.src.startsWith(`${event.origin}/`)) return;
    if (typeof said !== "object" || said === null || said.marchland !== VERSION) return;
    if (!["ready", "height", "selected", "state"].includes(said.type)) return;
    if (said.type === "height" && Number.isFinite(said.height)) {
      const high = Math.min(HIGH, Number(this.getAttribute("max-height")) || HIGH);
      this.#frame.style.blockSize = `${Math.round(Math.min(high, Math.max(LOW, said.height)))}px`;
    }
    const { type, link, id, height } = said;
    this.dispatchEvent(new CustomEvent(`marchland-${type}`, { detail: { link, id, height }, bubbles: true }));
  }

  #post(message) {
    // To a frame without an origin only "*" can be sent; what is sent is a place in a public page.
    this.#frame?.contentWindow?.postMessage({ marchland: VERSION, ...message }, "*");
  }

  /** Selects a record by its id, such as `i:…`; nothing for an empty one. */
  select(id) {
    this.#post({ type: "select", id: String(id ?? "") });
  }

  /** Sets all that a link says. */
  set(link) {
    this.#post({ type: "set", link: String(link) });
  }
}

if (!customElements.get("marchland-embed")) customElements.define("marchland-embed", MarchlandEmbed);
