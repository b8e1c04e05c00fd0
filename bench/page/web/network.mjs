// A made-up network, the same for all: groups of twenty, within which seven ties of eight are, and the eighth to any node
// that has a tie, the well-tied ones more often.

/** `nodes` nodes and at most `ties` ties, each pair once; `start` is a place for each node to begin at. */
export function network(nodes, ties) {
  const GROUP = 20;
  let state = 1;
  const below = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const known = new Set();
  const pairs = [];
  const tie = (a, b) => {
    const key = Math.min(a, b) * nodes + Math.max(a, b);
    if (a === b || known.has(key) || pairs.length >= ties) return;
    known.add(key);
    pairs.push([Math.min(a, b), Math.max(a, b)]);
  };
  for (let round = 0; pairs.length < ties && round < 50; round += 1) {
    for (let node = 1; node < nodes; node += 1) {
      const first = node - (node % GROUP);
      const size = Math.min(GROUP, nodes - first);
      if (below(8) < 7) {
        tie(node, first + below(size));
      } else {
        tie(node, pairs.length > 0 ? pairs[below(pairs.length)][below(2)] : 0);
      }
    }
  }
  const start = Array.from({ length: nodes }, () => [below(10_000) / 10_000, below(10_000) / 10_000]);
  return { pairs, start };
}
