// Saves what a filter leaves as a file of data. The file is written by a second program, which is fetched with this
// script when the first one is asked for.

const byId = (id) => document.getElementById(id);

function describe(error) {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

let exporter = null;

async function bytes(link) {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function startExporter() {
  const [program, corpus, basemap] = await Promise.all([
    import(byId("exporter").href),
    bytes(byId("corpus")),
    bytes(byId("basemap")).catch(() => new Uint8Array()),
  ]);
  await program.default({ module_or_path: byId("exporter-wasm").href });
  return new program.Exporter(corpus, basemap);
}

/** Called by the program; what is thrown are words. */
export async function save(name, ending, link, page) {
  try {
    exporter ??= startExporter();
    const file = (await exporter).write(ending, link, page);
    const offer = document.createElement("a");
    // The ending of its name says what it is.
    offer.href = URL.createObjectURL(new Blob([file], { type: "application/octet-stream" }));
    offer.download = name;
    offer.click();
    URL.revokeObjectURL(offer.href);
  } catch (error) {
    exporter = null;
    // What has trapped once is not started again by asking for it.
    throw error instanceof WebAssembly.RuntimeError ? `${describe(error)}; load the page again` : describe(error);
  }
}
