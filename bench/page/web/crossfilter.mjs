// crossfilter2: four dimensions, their four groupings, and a brush over the days.
import { columns } from "./columns.mjs";

let held;

function built(data) {
  // Records are row numbers, values lie in typed arrays: what crossfilter does fastest and smallest.
  const records = Array.from({ length: data.n }, (_, row) => row);
  const all = crossfilter(records);
  const days = all.dimension((row) => data.start[row]);
  const dimensions = [
    days,
    all.dimension((row) => data.type[row]),
    all.dimension((row) => data.place[row]),
    all.dimension((row) => data.party[row]),
  ];
  const month = (day) => Math.floor(day / 30.4375);
  const groups = dimensions.map((dimension) => (dimension === days ? dimension.group(month) : dimension.group()));
  return { data, all, days, dimensions, groups };
}

const read = () => held.groups.forEach((group) => group.all());

/** Builds and keeps it; milliseconds from columns in memory to all groups read. */
export async function open(address) {
  const data = await columns(address);
  const started = performance.now();
  held = built(data);
  read();
  return performance.now() - started;
}

function brush({ from, to }) {
  const started = performance.now();
  held.days.filterRange([from, to]);
  read();
  return performance.now() - started;
}

/** Milliseconds of each jump from one window to the next. */
export const jump = (windows) => windows.map(brush);

/** Milliseconds of each small move of a window that was there before. */
export const small = (windows) =>
  windows.map(({ from, to, moved }) => {
    brush({ from, to });
    return brush({ from: from + moved, to: to + moved });
  });
