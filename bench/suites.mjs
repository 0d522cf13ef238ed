// The measurements: a load, a traced load, many methods, switching between methods, mounting and unmounting.
import { collectGarbage, metricsOf, open, within } from './browser.mjs';
import { countUpdates, cycle, switches } from './in-page.mjs';
import { roundsOf, totals } from './network.mjs';
import { readTrace } from './read-trace.mjs';

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
    const listAt = seen.origin + seen.list;
    const calls = network.log.filter(({ type }) => ['fetch', 'xhr'].includes(type));
    const firstCall = Math.min(...calls.map(({ start }) => start - 1), listAt);
    return {
      fcp: seen.fcp,
      asked: firstCall - seen.origin,
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

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  '__metadata',
];

/** One load with a trace and a profile of the page's process: where its time goes. */
export async function trace(browser, subject, options) {
  const opened = await open(browser, subject, options, async (page) => {
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.addInitScript(countUpdates);
  });
  const { context, network, page } = opened;
  try {
    await ready(page, 'trace');
    await network.quiet();
    const { t, updates } = await page.evaluate(() => ({
      t: window.__bench.t,
      updates: window.benchUpdates,
    }));
    const { traceEvents } = JSON.parse(await browser.stopTracing());
    const mapOf = (url) => options.files[`${new URL(url).pathname}.map`]?.body.toString();
    return { ...readTrace(traceEvents, mapOf, t), at: t, updates, rounds: roundsOf(network.log) };
  } finally {
    await browser.stopTracing().catch(() => undefined);
    await context.close();
  }
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
