// Reads a Chromium trace of a load: where the main thread of the page's process spent its time, by kind of work, by
// source file and by function, until the list was visible and until the card form could be used.
import { SourceMap } from 'node:module';

/** Kinds of work, by the name of the trace event; the first that matches counts, and of nested events the inner one. */
const KINDS = [
  ['compile', /^(?:v8\.compile|v8\.compileModule|V8\.Compile\w+|v8\.produceCache\w*)$/u],
  ['collect garbage', /^(?:MinorGC|MajorGC|V8\.GC\w+|BlinkGC\.\w+)$/u],
  ['evaluate modules', /^(?:EvaluateScript|v8\.evaluateModule)$/u],
  ['parse HTML', /^ParseHTML$/u],
  ['parse style sheets', /^(?:ParseAuthorStyleSheet|CSSParserImpl\w*)$/u],
  ['style', /^(?:UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation)$/u],
  ['layout', /^(?:Layout|InvalidateLayout)$/u],
  ['paint', /^(?:PrePaint|Paint|Layerize|Commit|UpdateLayer|CompositeLayers|UpdateLayerTree)$/u],
  [
    'callbacks',
    /^(?:FunctionCall|RunMicrotasks|TimerFire|EventDispatch|FireAnimationFrame|FireIdleCallback|v8\.callFunction|v8\.run|HandlePostMessage)$/u,
  ],
];
export const KIND_NAMES = [...KINDS.map(([name]) => name), 'other'];

const kindOf = (name) => KINDS.find(([, pattern]) => pattern.test(name))?.[0];

/**
 * @param {object[]} events `traceEvents`
 * @param {(url: string) => string | undefined} mapOf The source map of a script, as JSON.
 * @param {{ list: number, card: number }} at In milliseconds since navigation.
 */
export function readTrace(events, mapOf, at) {
  const { pid, tid, start } = pageThread(events);
  const longest = longestTask(events, pid, tid);
  const until = { list: start + at.list * 1e3, card: start + at.card * 1e3, all: Infinity };
  return {
    kinds: timeByKind(events, pid, tid, until),
    longest: longest && {
      at: (longest.ts - start) / 1e3,
      ms: longest.dur / 1e3,
      kinds: timeByKind([longest, ...within(events, longest)], pid, tid, { all: Infinity }).all,
    },
    ...timeByFunction(events, pid, until, mapOf),
    parseOffThread: sum(
      events.filter((event) => event.pid === pid && event.name === 'v8.parseOnBackground'),
    ),
    frameMs: otherProcesses(events, pid),
  };
}

const sum = (events) => events.reduce((total, { dur = 0 }) => total + dur / 1e3, 0);

/** The main thread of the process that the page's own scripts were compiled in. */
function pageThread(events) {
  const { pid, tid } = events.find(
    ({ name, args }) =>
      /^v8\.compile/u.test(name) && JSON.stringify(args).includes('https://merchant.test/'),
  );
  const { ts } = events.find(
    (event) =>
      event.pid === pid &&
      event.name === 'navigationStart' &&
      JSON.stringify(event.args).includes('https://merchant.test/'),
  );
  return { pid, tid, start: ts };
}

/** Each event's own time, without that of the events inside it. */
function timeByKind(events, pid, tid, until) {
  const own = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.dur)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const result = Object.fromEntries(
    Object.keys(until).map((key) => [key, Object.fromEntries(KIND_NAMES.map((name) => [name, 0]))]),
  );
  const open = [];
  const close = ({ kind, ts, dur, inner }) => {
    if (!kind) return;
    for (const [key, end] of Object.entries(until))
      if (ts < end) result[key][kind] += (dur - inner) / 1e3;
  };
  for (const { name, ts, dur } of own) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= ts) close(open.pop());
    const isTask = /^(?:RunTask|ThreadControllerImpl::RunTask)$/u.test(name);
    const outer = open.at(-1);
    // An event without its own kind counts as the kind of its parent.
    const kind = kindOf(name) ?? outer?.kind ?? (isTask ? 'other' : undefined);
    if (outer) outer.inner += dur;
    open.push({ kind, ts, dur, inner: 0 });
  }
  while (open.length) close(open.pop());
  return result;
}

const longestTask = (events, pid, tid) =>
  events
    .filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask')
    .sort((a, b) => b.dur - a.dur)[0];

const within = (events, { ts, dur }) =>
  events.filter((event) => event.ts > ts && event.ts + (event.dur ?? 0) <= ts + dur);

/** Frames of other sites have processes of their own: what their main threads did. */
function otherProcesses(events, own) {
  const renderers = new Set(
    events
      .filter(
        ({ name, args, pid }) =>
          name === 'thread_name' && pid !== own && /^CrRendererMain/u.test(args.name),
      )
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return sum(
    events.filter(({ name, pid, tid }) => name === 'RunTask' && renderers.has(`${pid}/${tid}`)),
  );
}

/** From the samples of the CPU profile. A browser's own function counts as the script's that calls it. */
function timeByFunction(events, pid, until, mapOf) {
  const samples = { files: new Map(), functions: new Map(), natives: new Map() };
  const maps = new Map();
  const place = ({ url, lineNumber, columnNumber, functionName }) => {
    if (!maps.has(url)) {
      const map = mapOf(url);
      maps.set(url, map && new SourceMap(JSON.parse(map)));
    }
    const map = maps.get(url);
    const { originalSource, originalLine } = map?.findEntry(lineNumber, columnNumber) ?? {};
    if (!originalSource) return { file: new URL(url).pathname, name: functionName };
    const file = shorten(originalSource);
    const { sources, sourcesContent } = map.payload;
    const text = sourcesContent?.[sources.indexOf(originalSource)] ?? '';
    const line = text.split('\n')[originalLine] ?? functionName;
    return { file, name: `${file}:${originalLine + 1} ${line.trim().slice(0, 60)}` };
  };
  for (const { start, chunks } of profilesOf(events, pid)) {
    const nodes = new Map();
    let now = start;
    for (const { args } of chunks) {
      const { cpuProfile = {}, timeDeltas = [] } = args.data;
      for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, node);
      (cpuProfile.samples ?? []).forEach((id, index) => {
        now += timeDeltas[index] ?? 0;
        const spent = (timeDeltas[index + 1] ?? timeDeltas[index] ?? 0) / 1e3;
        count(samples, stackOf(nodes, id), spent, now, until, place);
      });
    }
  }
  const table = (map) =>
    [...map].map(([name, ms]) => ({ name, ...ms })).sort((a, b) => b.all - a.all);
  return {
    files: table(samples.files),
    functions: table(samples.functions),
    natives: table(samples.natives),
  };
}

function profilesOf(events, pid) {
  const profiles = new Map();
  for (const event of events) {
    if (event.pid !== pid) continue;
    if (event.name === 'Profile')
      profiles.set(event.id, { start: event.args.data.startTime, chunks: [] });
  }
  for (const event of events)
    if (event.pid === pid && event.name === 'ProfileChunk')
      profiles.get(event.id)?.chunks.push(event);
  return profiles.values();
}

function stackOf(nodes, id) {
  const stack = [];
  for (let node = nodes.get(id); node; node = nodes.get(node.parent)) stack.push(node.callFrame);
  return stack;
}

function count({ files, functions, natives }, stack, ms, now, until, place) {
  const [leaf] = stack;
  if (!leaf || ['(root)', '(idle)', '(program)'].includes(leaf.functionName)) return;
  const add = (map, name, what = 'all') => {
    const row = map.get(name) ?? { list: 0, card: 0, all: 0, total: 0 };
    map.set(name, row);
    if (what === 'total') row.total += ms;
    else for (const [key, end] of Object.entries(until)) if (now < end) row[key] += ms;
  };
  const scripts = stack.filter(({ url }) => url?.startsWith('https://merchant.test/'));
  if (leaf.functionName === '(garbage collector)') add(files, '(garbage collector)');
  else if (scripts.length === 0) add(files, '(the bench itself)');
  else add(files, place(scripts[0]).file);
  if (scripts.length === 0) return;
  add(functions, place(scripts[0]).name);
  for (const name of new Set(scripts.map((frame) => place(frame).name)))
    add(functions, name, 'total');
  if (!leaf.url) add(natives, leaf.functionName);
}

/** `src/session/session-store.ts`, `lit`. */
const shorten = (source) =>
  source
    .replace(/^.*?\/(?=src\/)/u, '')
    .replace(/^.*node_modules\/(?:@lit\/[\w-]+|lit[\w-]*)\/.*$/u, 'lit')
    .replace(/^.*node_modules\//u, '')
    .replace(/^.*\/dist\//u, 'dist/');
