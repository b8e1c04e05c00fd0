// Made-up articles, the same for all: words of syllables, the frequent ones far more often than the rare, ten sentences
// of twenty words to an article, a line each.

const SYLLABLES = "ba da ka la ma na pa ra sa ta za gul khan pur abad istan war zai shah mir dar band kot garh nur".split(" ");
const N_WORDS = 30_000;

/** Articles, and questions: half of them beginnings of words, half words with two letters changed over, two at a time. */
export function texts(articles) {
  let state = 7;
  const below = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const words = new Set();
  while (words.size < N_WORDS) {
    words.add(Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join(""));
  }
  const all = [...words];
  // The rank of a word is what is left of as many ranks after some rounds: most words are among the first.
  const word = () => all[below(1 + below(1 + below(N_WORDS)))];
  const sentence = () => Array.from({ length: 20 }, word).join(" ");
  const made = Array.from({ length: articles }, () => Array.from({ length: 10 }, sentence).join("\n"));
  const begun = () => word().slice(0, 5);
  const slipped = () => {
    const whole = all[below(2_000)];
    const at = 1 + below(whole.length - 2);
    return whole.slice(0, at) + whole[at + 1] + whole[at] + whole.slice(at + 2);
  };
  const questions = Array.from({ length: 40 }, (_, at) => (at % 2 ? `${word()} ${begun()}` : `${word()} ${slipped()}`));
  return { articles: made, questions };
}
