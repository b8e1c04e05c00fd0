// d3-force and ForceAtlas2 on the same network, and what a layout is worth.
import { network } from "./network.mjs";

const STEPS = 300;

/** As d3-force is used by its own examples: links, repulsion, and a pull to the middle. */
export function d3Force({ nodes, ties }) {
  const { pairs } = network(nodes, ties);
  const points = Array.from({ length: nodes }, () => ({}));
  const links = pairs.map(([source, target]) => ({ source, target }));
  const started = performance.now();
  const simulation = networks
    .forceSimulation(points)
    .force("link", networks.forceLink(links))
    .force("charge", networks.forceManyBody())
    .force("x", networks.forceX())
    .force("y", networks.forceY())
    .stop();
  simulation.tick(STEPS);
  const time = performance.now() - started;
  return { time, ...worth(points.map(({ x, y }) => [x, y]), pairs) };
}

/** As its documentation says: with the settings it infers from the size, and Barnes–Hut. */
export function forceAtlas2({ nodes, ties }) {
  const { pairs, start } = network(nodes, ties);
  const graph = new networks.Graph();
  for (let node = 0; node < nodes; node += 1) {
    graph.addNode(node, { x: start[node][0], y: start[node][1] });
  }
  for (const [from, to] of pairs) graph.addUndirectedEdge(from, to);
  const { forceAtlas2: layout } = networks;
  const settings = { ...layout.inferSettings(graph), barnesHutOptimize: true };
  const started = performance.now();
  layout.assign(graph, { iterations: STEPS, settings });
  const time = performance.now() - started;
  const points = graph.mapNodes((node, { x, y }) => [x, y]);
  return { time, ...worth(points, pairs) };
}

/**
 * What a layout is worth. `kept`: of the k nearest points of a node, k being the number of its neighbours, the part
 * that are its neighbours, in the mean of a thousand nodes; 1 is best. `spread`: standard deviation of the lengths of
 * ties in parts of their mean; 0 is best.
 */
export function worth(points, pairs) {
  const around = points.map(() => new Set());
  for (const [from, to] of pairs) {
    around[from].add(to);
    around[to].add(from);
  }
  const step = Math.max(1, Math.floor(points.length / 1000));
  let [sum, n] = [0, 0];
  for (let node = 0; node < points.length; node += step) {
    const k = around[node].size;
    if (k === 0) continue;
    const squared = points.map(([x, y]) => (x - points[node][0]) ** 2 + (y - points[node][1]) ** 2);
    squared[node] = Infinity;
    const limit = Float64Array.from(squared).sort()[k - 1];
    let kept = 0;
    for (const other of around[node]) if (squared[other] <= limit) kept += 1;
    sum += kept / k;
    n += 1;
  }
  const lengths = pairs.map(([a, b]) => Math.hypot(points[a][0] - points[b][0], points[a][1] - points[b][1]));
  const mean = lengths.reduce((all, one) => all + one, 0) / lengths.length;
  const variance = lengths.reduce((all, one) => all + (one - mean) ** 2, 0) / lengths.length;
  return { kept: sum / n, spread: Math.sqrt(variance) / mean };
}

/** What our layout, made elsewhere, is worth. */
export function worthOf({ nodes, ties, points }) {
  return worth(points, network(nodes, ties).pairs);
}
