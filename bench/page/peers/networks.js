// The peers that lay networks out or search, in one script: packages that come as modules only.
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import MiniSearch from "minisearch";
import Sigma from "sigma";

globalThis.networks = { forceLink, forceManyBody, forceSimulation, forceX, forceY, Graph, forceAtlas2, MiniSearch, Sigma };
