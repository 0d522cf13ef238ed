// docs/performance.md: medians, ratios of the same round, and the goals.
import { explain } from './explain.mjs';
import { digits, median } from './figures.mjs';
import { KIND_NAMES } from './read-trace.mjs';

const COLUMNS_WITH_SPREAD = ['list', 'card', 'scriptMs', 'taskMs'];
const WITHOUT_RATIO = ['cls', 'longTasks', 'iframes'];

/** Label, key and digits of each figure of a load. */
const FIGURES = [
  ['first call to the service, ms', 'asked', 0],
  ['methods visible, ms', 'list', 0],
  ['card form interactive, ms', 'card', 0],
  ['first contentful paint, ms', 'fcp', 0],
  ['script, ms', 'scriptMs', 1],
  ['main-thread tasks, ms', 'taskMs', 0],
  ['layout and style, ms', 'layoutMs', 1],
  ['JS heap after collection, MiB', 'heapMB', 2],
  ['DOM nodes', 'nodes', 0],
  ['iframes', 'iframes', 0],
  ['layout shift (CLS)', 'cls', 3],
  ['long tasks', 'longTasks', 0],
];

const GROWTH = [
  ['cycles', 'cycles', 0],
  ['heap, bytes per cycle', 'heapPerCycle', 0],
  ['DOM nodes per cycle', 'nodesPerCycle', 2],
  ['listeners per cycle', 'listenersPerCycle', 2],
  ['documents per cycle', 'documentsPerCycle', 2],
  ['ms per cycle', 'msPerCycle', 1],
];

const PEERS = ['adyen', 'braintree', 'primer'];

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => sorted[Math.floor(sorted.length * part)];
  return (at(0.75) - at(0.25)) / 2;
}

/** The median over the rounds of one subject's value to the other's of the same round. */
function ratioOf(runs, base, key) {
  if (runs.length === base.length) return median(runs.map((run, at) => run[key] / base[at][key]));
  return median(runs.map((run) => run[key])) / median(base.map((run) => run[key])); // a round failed
}

const kib = (value) => digits(value / 1024, value < 10_240 ? 1 : 0);
const at = (value, path) => path.split('.').reduce((inner, key) => inner?.[key], value);
const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `|${head.map((_, index) => (index ? '---:' : '---')).join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

export function markdown(result) {
  const names = Object.keys(result.subjects);
  const any = (has) => names.some((name) => has(result.subjects[name]));
  const lines = [
    '# Performance',
    '',
    'Written by `npm run bench`; repeat it with that command on a quiet machine. All network answers are made on the machine, after a fixed delay.',
    'Card frames of other products are not on npm: stand-ins that load nothing take their place, so their figures are lower bounds. Ours is the real one.',
    '',
    `${result.when.slice(0, 10)}, Chromium ${result.chromium}, ${result.machine.cores} cores (${result.machine.cpu}), ${result.runs} loads of each, interleaved. Medians; ± half the interquartile range;`,
    `× the ratio to \`lit\`, the median of the ratios of each round. ${result.methods} methods, where the subject can show them.`,
    '',
    ...names.map((name) => `- \`${name}\`: ${result.subjects[name].note}`),
    ...Object.entries(result.skipped).map(([name, reason]) => `- \`${name}\`: left out, ${reason}`),
    '',
    `Noise: a fixed piece of work took ${digits(median(result.calibration))} ms (${digits(Math.min(...result.calibration))} to ${digits(Math.max(...result.calibration))}); load average ${result.load1.map((load) => digits(load, 1)).join(' → ')}; ${result.failures.length} failed tries; ${result.tookSeconds} s in all.`,
  ];
  lines.push(...goals(result));
  for (const [profile, settings] of Object.entries(result.profiles))
    lines.push(...loads(result, profile, settings, names));
  for (const profile of Object.keys(result.profiles)) lines.push(...traces(result, profile, names));
  if (any(({ scale }) => Object.keys(scale).length)) lines.push(...scaling(result, names));
  if (any((subject) => subject.switch)) {
    const value = (name, key) => {
      const times = result.subjects[name].switch;
      if (!times) return '–';
      return times.error ?? digits(median(times[key]), 1);
    };
    lines.push('', '## Switching methods on desktop, median of 50', '');
    lines.push(
      ...table(
        ['', ...names],
        [
          ['click to panel open, ms', ...names.map((name) => value(name, 'open'))],
          ['click to the next frame after that, ms', ...names.map((name) => value(name, 'paint'))],
        ],
      ),
    );
  }
  if (any((subject) => subject.leak)) {
    const value = (name, key, count) => digits(result.subjects[name].leak?.[key], count);
    lines.push('', '## Mounting and unmounting: growth per cycle after 20 cycles', '');
    lines.push(
      ...table(
        ['', ...names],
        GROWTH.map(([label, key, count]) => [
          label,
          ...names.map((name) => value(name, key, count)),
        ]),
      ),
    );
  }
  const unanswered = names.flatMap((name) => {
    const urls = Object.values(result.subjects[name].load).flat();
    return [...new Set(urls.flatMap(({ unmocked }) => unmocked))].map(
      (url) => `\`${name}\`: ${url}`,
    );
  });
  if (unanswered.length > 0)
    lines.push('', '## Requests without an answer', '', ...unanswered.map((line) => `- ${line}`));
  return `${lines.join('\n')}\n`;
}

function loads(result, profile, { cpu, latency, kbps }, names) {
  const runs = (name) => result.subjects[name].load[profile] ?? [];
  const middle = (name, path) => median(runs(name).map((run) => at(run, path)));
  const sizes = (name, path) =>
    ['raw', 'gzip', 'brotli'].map((form) => kib(middle(name, `${path}.${form}`))).join(' / ');
  const rows = FIGURES.map(([label, key, count]) => [
    label,
    ...names.map((name) => {
      const range = COLUMNS_WITH_SPREAD.includes(key)
        ? ` (±${digits(spread(runs(name).map((run) => run[key])), count)})`
        : '';
      const compares = name !== 'lit' && names.includes('lit') && !WITHOUT_RATIO.includes(key);
      const ratio = compares ? ` ×${digits(ratioOf(runs(name), runs('lit'), key), 2)}` : '';
      return `${digits(middle(name, key), count)}${range}${ratio}`;
    }),
  ]);
  if (profile === Object.keys(result.profiles)[0])
    rows.unshift(
      [
        'JS KiB raw / gzip / brotli until the list',
        ...names.map((name) => sizes(name, 'untilList.js')),
      ],
      [
        'JS KiB raw / gzip / brotli until the card form',
        ...names.map((name) => sizes(name, 'untilCard.js')),
      ],
      [
        'requests until list / card form / in all',
        ...names.map((name) =>
          ['untilList', 'untilCard', 'total']
            .map((until) => digits(middle(name, `${until}.requests`)))
            .join(' / '),
        ),
      ],
    );
  const link = kbps ? `, ${kbps} kbit/s shared` : '';
  return [
    '',
    `## Load, ${profile}: CPU ÷${cpu}, ${latency} ms for each request${link}`,
    '',
    ...table(['', ...names], rows),
  ];
}

const sumOf = (rows, key) => rows.reduce((total, row) => total + row[key], 0);

/** Where the main thread of the page's process is, until the card form and until the list. */
function traces(result, profile, all) {
  const runs = (name) => result.subjects[name].trace[profile] ?? [];
  const names = all.filter((name) => runs(name).length > 0);
  if (names.length === 0) return [];
  const of = (name, pick) => median(runs(name).map(pick));
  const rows = KIND_NAMES.map((kind) => [
    kind,
    ...names.map((name) =>
      ['list', 'all'].map((until) =>
        digits(
          of(name, ({ kinds }) => kinds[until][kind]),
          1,
        ),
      ),
    ),
  ]).map((row) => row.map((cell) => (Array.isArray(cell) ? cell.join(' / ') : cell)));
  rows.push(
    [
      'script, by samples',
      ...names.map((name) =>
        ['list', 'all']
          .map((until) =>
            digits(
              of(name, ({ files }) => sumOf(files, until)),
              1,
            ),
          )
          .join(' / '),
      ),
    ],
    ['longest task', ...names.map((name) => digits(of(name, ({ longest }) => longest.ms)))],
    [
      'parsing, on other threads',
      ...names.map((name) => digits(of(name, (run) => run.parseOffThread))),
    ],
    ["frames' own processes", ...names.map((name) => digits(of(name, (run) => run.frameMs)))],
  );
  return [
    '',
    `## A traced load, ${profile}: main thread, ms until the list / in all`,
    '',
    'Tracing and profiling slow a load down; work inside other work counts once, as the inner one. Callbacks of promises are no',
    'events of their own: the samples of the profile count them, the script of the loads above does not.',
    '',
    ...table(['', ...names], rows),
  ];
}

/** The cost of each method beyond the first five, at the largest number of methods. */
function furtherMethods({ scale }) {
  const most = Math.max(...Object.keys(scale).map(Number));
  const count = most - 5;
  const value = (n, key) => median((scale[n] ?? []).map((run) => run[key]));
  const each = (key) => (value(most, key) - value(5, key)) / count;
  return { count, all: each('all'), taskMs: each('taskMs'), nodes: each('nodes') };
}

function scaling(result, names) {
  const value = (name, count, key) =>
    median((result.subjects[name].scale[count] ?? []).map((run) => run[key]));
  const rows = result.counts.map((count) => [
    `${count} methods: all visible, ms (tasks, ms; nodes; requests)`,
    ...names.map((name) =>
      result.subjects[name].scale[count]
        ? `${digits(value(name, count, 'all'))} (${digits(value(name, count, 'taskMs'))}; ${digits(value(name, count, 'nodes'))}; ${digits(value(name, count, 'requests'))})`
        : '–',
    ),
  ]);
  rows.push(
    [
      'main-thread ms for each further method',
      ...names.map((name) => digits(furtherMethods(result.subjects[name]).taskMs, 2)),
    ],
    [
      'DOM nodes for each further method',
      ...names.map((name) => digits(furtherMethods(result.subjects[name]).nodes, 1)),
    ],
  );
  return ['', '## Many methods on desktop, 3 loads', '', ...table(['', ...names], rows)];
}

/** The kit's goals and the results of this run. */
function goals(result) {
  const { kit, lit } = result.subjects;
  if (!kit || !lit) return [];
  const runs = (name, profile) => result.subjects[name]?.load[profile] ?? [];
  const toLit = (profile, key) => ratioOf(runs('kit', profile), runs('lit', profile), key);
  const toFramed = (profile) => ratioOf(runs('kit', profile), runs('framed', profile), 'card');
  const toPeer = (peer, profile, key) => ratioOf(runs('kit', profile), runs(peer, profile), key);
  const fastestPeer = (profile, key) =>
    PEERS.filter((peer) => runs(peer, profile).length > 0).sort(
      (a, b) => toPeer(b, profile, key) - toPeer(a, profile, key),
    )[0];
  const toFastestPeer = (profile, key) => {
    const peer = fastestPeer(profile, key);
    return peer ? toPeer(peer, profile, key) : NaN;
  };
  const more = (profile, key) =>
    median(runs('kit', profile).map((run) => run[key])) -
    median(runs('lit', profile).map((run) => run[key]));
  const rows = [];
  const missed = [];
  const goal = (label, value, limit, count = 2, unit = '×', why = {}) => {
    if (!Number.isFinite(value)) return;
    const isReached = value <= limit;
    if (!isReached) missed.push({ label, ...why });
    rows.push([
      label,
      `${digits(limit, count)} ${unit}`.trim(),
      `${digits(value, count)} ${unit}`.trim(),
      isReached ? 'yes' : 'no',
    ]);
  };
  const against = (what, profile, base) => [2, '×', { what, profile, base }];
  for (const [profile, list, peer] of [
    ['desktop', 1.2, 0.6],
    ['mobile', 1.6, 0.75],
    ['slow', 1.2, 0.6],
  ]) {
    if (runs('kit', profile).length === 0) continue;
    goal(
      `list visible, to \`lit\`, ${profile}`,
      toLit(profile, 'list'),
      list,
      ...against('list', profile, 'lit'),
    );
    goal(
      `list visible, to the fastest peer, ${profile}`,
      toFastestPeer(profile, 'list'),
      peer,
      ...against('list', profile, fastestPeer(profile, 'list')),
    );
    goal(
      `card form, to \`framed\`, ${profile}`,
      toFramed(profile),
      1.5,
      ...against('card', profile, 'framed'),
    );
    const cardToPeer = profile === 'desktop' ? 0.65 : 0.9;
    goal(
      `card form, to the fastest peer, ${profile}`,
      toFastestPeer(profile, 'card'),
      cardToPeer,
      ...against('card', profile, fastestPeer(profile, 'card')),
    );
  }
  goal('script above `lit`, desktop', more('desktop', 'scriptMs'), 30, 0, 'ms', {
    what: 'script',
    profile: 'desktop',
    base: 'lit',
  });
  goal('script above `lit`, mobile', more('mobile', 'scriptMs'), 110, 0, 'ms', {
    what: 'script',
    profile: 'mobile',
    base: 'lit',
  });
  goal(
    'main-thread tasks, to `lit`, desktop',
    toLit('desktop', 'taskMs'),
    2.9,
    ...against('tasks', 'desktop', 'lit'),
  );
  goal(
    'heap, to `lit`, desktop',
    toLit('desktop', 'heapMB'),
    1.6,
    ...against('heap', 'desktop', 'lit'),
  );
  const middle = (key) => median(runs('kit', 'desktop').map((run) => run[key]));
  goal('long tasks, desktop', middle('longTasks'), 0, 0, '', {
    what: 'longTasks',
    profile: 'desktop',
  });
  goal('layout shift, desktop', middle('cls'), 0, 3, '');
  if (runs('adyen', 'desktop').length > 0)
    goal(
      'script, to `adyen`, desktop',
      ratioOf(runs('kit', 'desktop'), runs('adyen', 'desktop'), 'scriptMs'),
      1,
      ...against('script', 'desktop', 'adyen'),
    );
  const each = furtherMethods(kit);
  goal('200 methods after 5, desktop', each.all * each.count, 100, 0, 'ms');
  goal('main thread for each further method', each.taskMs, 0.5, 2, 'ms');
  goal('nodes for each further method', each.nodes, 15, 1, '');
  const opens = (subject) => (subject.switch?.open ? median(subject.switch.open) : NaN);
  goal('click to open, above `lit`', opens(kit) - opens(lit), 2, 1, 'ms');
  goal('nodes left by a mount', kit.leak?.nodesPerCycle, 0, 2, '');
  goal('heap left by a mount', kit.leak?.heapPerCycle, 1024, 0, 'bytes');
  return [
    '',
    '## Goals',
    '',
    ...table(['', 'goal', 'this run', 'reached'], rows),
    ...explain(result, missed),
  ];
}
