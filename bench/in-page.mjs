// Code that runs inside the page under test (serialised; may not close over anything).

/** Installed before any page script. `probe` is the subject's adapter, `want` the number of methods expected. */
export function install(makeProbe, want) {
  if (window !== window.top) return;
  const deep = (sel, root = document, out = []) => {
    out.push(...root.querySelectorAll(sel));
    for (const el of root.querySelectorAll('*')) if (el.shadowRoot) deep(sel, el.shadowRoot, out);
    return out;
  };
  const visible = (el) => {
    if (!el || !el.isConnected) return false;
    const r = el.getBoundingClientRect();
    return (
      r.width > 1 &&
      r.height > 1 &&
      el.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const probe = makeProbe({ deep, visible });
  const B = (window.__bench = {
    t: {},
    cls: 0,
    longTasks: 0,
    longTaskMs: 0,
    fields: 0,
    probe,
    deep,
    visible,
  });
  const watch = (type, fn) =>
    new PerformanceObserver((l) => l.getEntries().forEach(fn)).observe({ type, buffered: true });
  watch('layout-shift', (e) => {
    if (!e.hadRecentInput) B.cls += e.value;
  });
  watch('longtask', (e) => {
    B.longTasks++;
    B.longTaskMs += e.duration;
  });
  watch('paint', (e) => {
    if (e.name === 'first-contentful-paint') B.t.fcp = e.startTime;
  });
  // Stub card-field frames say so when the subject has finished its handshake with them.
  addEventListener('message', (e) => {
    if (e.data === 'bench:field-ready') B.fields++;
  });
  let opened = false;
  B.done = new Promise((resolve) => {
    const tick = () => {
      const now = performance.now();
      if (!B.t.list && visible(probe.labels()[0])) B.t.list = now;
      if (B.t.list && !B.t.all) {
        const ls = probe.labels();
        if (ls.length >= want && visible(ls[want - 1])) B.t.all = now;
      }
      if (B.t.list && !opened) {
        opened = true;
        probe.openCard?.();
      }
      if (B.t.list && !B.t.card && probe.cardReady()) B.t.card = now;
      if (B.t.list && B.t.card && B.t.all) resolve();
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

/** Mount/unmount `n` times; every cycle waits until the list is visible, and until the card is ready when `card`. */
export async function cycle({ n, budgetMs }) {
  const B = window.__bench;
  const host = document.querySelector('#host');
  const frame = () => new Promise(requestAnimationFrame);
  const t0 = performance.now();
  let i = 0;
  for (; i < n && performance.now() - t0 < budgetMs; i++) {
    B.fields = 0;
    await window.bench.mount(host);
    const dead = performance.now() + 8000;
    while (!B.visible(B.probe.labels()[0])) {
      if (performance.now() > dead) return { cycles: i, error: 'list never visible' };
      await frame();
    }
    B.probe.openCard?.();
    while (!B.probe.cardReady()) {
      if (performance.now() > dead) return { cycles: i, error: 'card never ready' };
      await frame();
    }
    await window.bench.unmount();
    host.replaceChildren();
    await frame();
  }
  return { cycles: i, ms: performance.now() - t0 };
}

/** Click alternate methods; time from click until the clicked method's panel is open, and until the next frame. */
export async function switches({ n }) {
  const { probe } = window.__bench;
  if (!probe.toggles) return null;
  const yieldTask = () =>
    new Promise((r) => {
      const c = new MessageChannel();
      c.port1.onmessage = r;
      c.port2.postMessage(0);
    });
  const frame = () => new Promise(requestAnimationFrame);
  const open = [],
    paint = [];
  for (let k = 0; k < n; k++) {
    probe.reset?.();
    for (let j = 0; j < 6; j++) await frame();
    const list = probe.toggles();
    const i = 1 + (k % (list.length - 1)); // leaves the card alone: iframes would dominate
    const t0 = performance.now();
    list[i].click();
    while (!probe.isOpen(i)) {
      if (performance.now() - t0 > 3000) return { error: `method ${i} never opened`, open, paint };
      await yieldTask();
    }
    open.push(performance.now() - t0);
    await frame();
    await yieldTask();
    paint.push(performance.now() - t0);
  }
  return { open, paint };
}

/** Counts how often each reactive element is drawn, by its tag. Installed before any page script. */
export function countUpdates() {
  const updates = (window.benchUpdates = {});
  const { customElements: registry } = window;
  const { define } = registry;
  registry.define = (name, Element, ...rest) => {
    const { performUpdate } = Element.prototype;
    if (performUpdate)
      Element.prototype.performUpdate = function () {
        if (this.isUpdatePending) updates[name] = (updates[name] ?? 0) + 1;
        performUpdate.call(this);
      };
    define.call(registry, name, Element, ...rest);
  };
}
