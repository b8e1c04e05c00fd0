// Our side of each row: a list of measured values, or `null` where nothing is measured yet, which prints a dash.
//
// Each function is given
//   wasm(run, argument)  runs a function in a new page in which `bench` is the wasm of the crate `bench`, and gives
//                        what it returns; the function is sent as text and closes over nothing
//   app                  the page of dist/ over the corpus of this size; `null` without a page in dist/
//   corpus, columns      addresses of the corpus and of its columns
//   page(address)        a new page of 1440 × 900 with `script()`, seconds of script so far, and `heap()`, bytes
//                        held after a collection, without the memory of wasm; `close()` ends it
//   windows, views       what the brush and the map go through, the same as for the peers

/** The filter of the page, moved through windows: milliseconds of each jump and of each small move. */
const brush = ({ wasm, corpus, windows }) =>
  wasm(
    async ([address, all]) => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      if (bench.open_filter(bytes) === 0) throw new Error("the corpus cannot be opened");
      const move = (from, to) => {
        const started = performance.now();
        bench.brush(from, to);
        return performance.now() - started;
      };
      const jumps = all.map(({ from, to }) => move(from, to));
      const small = all.map(({ from, to, moved }) => {
        move(from, to);
        return move(from + moved, to + moved);
      });
      return { jumps, small };
    },
    [corpus, windows],
  );

/** Milliseconds of each jump of the brush. */
export const brushJump = async (tools) => (await brush(tools)).jumps;

/** Milliseconds of each small move of the brush. */
export const brushSmall = async (tools) => (await brush(tools)).small;

/** Milliseconds until the corpus is open. */
export const open = async () => null;

/** Milliseconds of script per frame of each walk through the views. */
export const pan = async () => null;

/** Megabytes that the corpus holds. */
export const memory = async () => null;

/** Milliseconds from a change of the filter to the drawn frame. */
export const update = async () => null;
