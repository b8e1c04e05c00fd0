// A walk through the views, one per frame.

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Shows each view in a frame of its own, and ends when the last is drawn. */
export async function walk(views, show) {
  for (const view of views) {
    show(view);
    await frame();
  }
  await frame();
}
