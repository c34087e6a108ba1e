/**
 * The page in which a calendar is measured. A month is painted once the calendar names it and has meetings in it, and two
 * more frames have passed: some lay out what fits in a second one.
 */
export const monthPage = (judge, styles = []) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Messung</title><link rel="icon" href="data:,">
${styles.map((style) => `<link rel="stylesheet" href="/peers/${style}">`).join('')}</head>
<body><main></main><script type="module">
  const engine = await import('/month/' + location.search.slice(1));
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  window.settled = async () => { await frame(); await frame(); };
  let given;
  window.prepare = async () => {
    given = await engine.prepare(await (await fetch('/data.json')).json(), document.querySelector('main'), { judge: '/embed/chunks/${judge}' });
    await settled();
  };
  const painted = async (work, before) => {
    const from = performance.now();
    work();
    do await frame();
    while (!engine.shown() || engine.title() === before);
    await settled();
    return { wallMs: performance.now() - from, shown: engine.shown() };
  };
  window.show = () => painted(() => engine.show(given));
  window.go = (by) => painted(() => engine.go(by), engine.title());
  window.ready = true;
</script></body></html>`;
