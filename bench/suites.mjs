// What is measured: a load, a traced load, many methods, switching between methods, mounting and unmounting.
import { collectGarbage, metricsOf, open, within } from './browser.mjs';
import { cycle, install, switches } from './in-page.mjs';
import { mockNetwork, PAGE_ORIGIN, totals } from './network.mjs';

const READY_WITHIN_MS = 20_000;
const FAST = { cpu: 1, latency: 0, kbps: 0 };

const ready = (page, what) =>
  within(
    page.evaluate(() => window.__bench.done),
    READY_WITHIN_MS,
    what,
  );

/** One load, until the list and the card form can be used and the network is quiet. */
export async function load(browser, subject, options) {
  const opened = await open(browser, subject, options);
  const { cdp, network, page } = opened;
  try {
    await ready(page, 'load');
    await network.quiet();
    const metrics = await metricsOf(cdp);
    const seen = await page.evaluate(() => {
      const { t, cls, longTasks, longTaskMs, deep } = window.__bench;
      const frames = deep('iframe').length;
      return { ...t, origin: performance.timeOrigin, cls, longTasks, longTaskMs, frames };
    });
    await collectGarbage(cdp);
    const after = await metricsOf(cdp);
    const firstCall = Math.min(
      ...network.log
        .filter(({ type }) => ['fetch', 'xhr'].includes(type))
        .map(({ start }) => start - 1),
      seen.origin + seen.list,
    );
    return {
      fcp: seen.fcp,
      list: seen.list,
      all: seen.all,
      card: seen.card,
      cls: seen.cls,
      longTasks: seen.longTasks,
      longTaskMs: seen.longTaskMs,
      scriptMs: metrics.ScriptDuration * 1e3,
      taskMs: metrics.TaskDuration * 1e3,
      layoutMs: (metrics.LayoutDuration + metrics.RecalcStyleDuration) * 1e3,
      heapMB: after.JSHeapUsedSize / 2 ** 20,
      nodes: after.Nodes,
      iframes: seen.frames,
      beforeApi: totals(network.log, firstCall),
      untilList: totals(network.log, seen.origin + seen.list),
      untilCard: totals(network.log, seen.origin + seen.card),
      total: totals(network.log),
      unmocked: [...network.unmocked],
      errors: opened.errors,
    };
  } finally {
    await opened.context.close();
  }
}

/** Where script time goes, in the page's own process. */
export async function trace(browser, subject, { n, files, routes, profile }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await mockNetwork(context, files, routes, profile);
  await page.addInitScript(`(${install})(${subject.probe}, ${n})`);
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', '__metadata'],
  });
  await page.goto(`${PAGE_ORIGIN}/`, { waitUntil: 'commit' });
  await ready(page, 'trace');
  await network.quiet();
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  await context.close();
  const own = new Set(
    traceEvents
      .filter(
        ({ name, args }) =>
          name.startsWith('v8.compile') && JSON.stringify(args).includes('merchant.test'),
      )
      .map(({ pid }) => pid),
  );
  const sum = (pattern) =>
    traceEvents
      .filter(({ pid, ph, name }) => own.has(pid) && ph === 'X' && pattern.test(name))
      .reduce((total, { dur }) => total + dur / 1e3, 0);
  return {
    parseMs: sum(/^v8\.parseOnBackground$/u),
    compileMs: sum(/^V8\.CompileCode$/u),
    evaluateMs: sum(/^(?:v8\.evaluateModule|EvaluateScript)$/u),
    callMs: sum(/^FunctionCall$/u),
    gcMs: sum(/^(?:MinorGC|MajorGC)$/u),
  };
}

/** 50 clicks on other methods than the card. */
export async function switchTimes(browser, subject, options) {
  const { context, network, page } = await open(browser, subject, options);
  try {
    await ready(page, 'switch');
    await network.quiet();
    return await within(page.evaluate(switches, { n: 50 }), 120_000, 'switch');
  } finally {
    await context.close();
  }
}

/** Growth per cycle of mounting and unmounting, after warm-up cycles and forced garbage collection. */
export async function leak(browser, subject, options, cycles) {
  const manual = { ...options, profile: FAST, query: '?manual' };
  const { context, cdp, errors, network, page } = await open(browser, subject, manual);
  try {
    await page.waitForFunction(() => window.bench);
    const warm = Math.min(20, cycles >> 1);
    const sample = async () => {
      await network.quiet(150);
      await collectGarbage(cdp);
      const { JSHeapUsedSize, Nodes, JSEventListeners, Documents } = await metricsOf(cdp);
      return {
        heap: JSHeapUsedSize,
        nodes: Nodes,
        listeners: JSEventListeners,
        documents: Documents,
      };
    };
    const before = await within(
      page.evaluate(cycle, { n: warm, budgetMs: 30_000 }),
      60_000,
      'warm',
    );
    const first = await sample();
    const after = await within(
      page.evaluate(cycle, { n: cycles - warm, budgetMs: 75_000 }),
      150_000,
      'cycles',
    );
    const last = await sample();
    const n = after.cycles || 1;
    return {
      cycles: before.cycles + after.cycles,
      error: before.error ?? after.error,
      msPerCycle: after.ms / n,
      heapPerCycle: (last.heap - first.heap) / n,
      nodesPerCycle: (last.nodes - first.nodes) / n,
      listenersPerCycle: (last.listeners - first.listeners) / n,
      documentsPerCycle: (last.documents - first.documents) / n,
      errors: errors.slice(0, 5),
    };
  } finally {
    await context.close();
  }
}
