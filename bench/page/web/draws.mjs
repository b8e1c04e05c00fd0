// sigma over the made-up network, each node where the network begins.
import { network } from "./network.mjs";

const { Graph, Sigma } = globalThis.networks;

/** Draws it once. */
export async function prepare({ nodes, ties }) {
  const { pairs, start } = network(nodes, ties);
  const graph = new Graph();
  start.forEach(([x, y], node) => graph.addNode(node, { x, y, size: 3, label: `Node ${node}`, color: "#c25200" }));
  pairs.forEach(([a, b], at) => graph.addEdge(a, b, { color: at % 3 === 0 ? "#c25200" : "#00649e" }));
  new Sigma(graph, document.getElementById("map"));
  for (let time = 0; time < 2; time += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
