// Windows of the brush, and views of the map: numbers that follow from a seed, the same for everybody.

/** 1 January 2001 and the end of 2025, as days since 1970. */
const [FIRST_DAY, LAST_DAY] = [11_323, 20_453];

function* sequence(seed) {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Windows `[from, to)` of a month to five years anywhere in time, each with the days that it is moved by. */
export function windows(n, seed = 7) {
  const numbers = sequence(seed);
  const below = (limit) => Math.floor(numbers.next().value * limit);
  return Array.from({ length: n }, () => {
    const length = 30 + below(1800);
    const from = FIRST_DAY + below(LAST_DAY - FIRST_DAY - length);
    return { from, to: from + length, moved: (1 + below(2)) * (below(2) === 0 ? 1 : -1) };
  });
}

/** Views: along the line, in to a district, along again, and out. */
export function views() {
  const all = [];
  let [lon, lat, zoom] = [66.5, 30.5, 6];
  const go = (frames, east, north, closer) => {
    for (let frame = 0; frame < frames; frame += 1) {
      [lon, lat, zoom] = [lon + east, lat + north, zoom + closer];
      all.push({ lon, lat, zoom });
    }
  };
  go(30, 0.1, 0.1, 0);
  go(12, 0, 0, 0.25);
  go(30, 0.01, 0.008, 0);
  go(16, 0, 0, -0.25);
  return all;
}
