// MiniSearch over the same articles, as its documentation uses it.
import { texts } from "./texts.mjs";

const options = { fields: ["text"], idField: "id" };
let index;
let questions;

/** Milliseconds of making the index, and of opening it from its JSON. */
export function open(n) {
  const made = texts(n);
  questions = made.questions;
  const documents = made.articles.map((text, id) => ({ id, text }));
  let started = performance.now();
  index = new networks.MiniSearch(options);
  index.addAll(documents);
  const added = performance.now() - started;
  const json = JSON.stringify(index);
  started = performance.now();
  index = networks.MiniSearch.loadJSON(json, options);
  return { added, loaded: performance.now() - started };
}

/** Milliseconds of each question, with beginnings of words and slips allowed. */
export function ask() {
  return questions.map((question) => {
    const started = performance.now();
    index.search(question, { prefix: true, fuzzy: 0.2, combineWith: "AND" });
    return performance.now() - started;
  });
}
