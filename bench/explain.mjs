// Why a goal was missed, in the figures of the run itself: how long each stretch of a load took, and what the trace says of
// the main thread meanwhile.
import { digits, median } from './figures.mjs';
import { KIND_NAMES } from './read-trace.mjs';

const list = (parts) => parts.filter(Boolean).join(', ');

/** @param missed `{ what, profile, base, label }` of each goal that was missed. */
export function explain(result, missed) {
  const known = missed.filter(({ what }) => what in REASONS);
  if (known.length === 0) return [];
  const lines = known.map((goal) => `- **${goal.label}:** ${REASONS[goal.what](result, goal)}`);
  return [
    '',
    '## Why goals are missed',
    '',
    'Written by the same script, out of the figures below.',
    '',
    ...lines,
  ];
}

const REASONS = {
  list: (result, { profile, base }) => stretches(result, profile, base, 'list'),
  card: (result, { profile, base }) => stretches(result, profile, base, 'card'),
  script: (result, { profile, base }) => {
    const kit = traced(result, 'kit', profile);
    if (kit.length === 0) return 'not traced.';
    const spent = (name) => scriptOf(traced(result, name, profile));
    return `${digits(spent('kit'))} ms of script in a traced load, ${digits(spent(base))} ms for \`${base}\`. By source: ${sources(kit)}. Drawn: ${updates(kit)}.`;
  },
  tasks: (result, { profile, base }) =>
    `${kindsUntil(result, 'kit', profile, 'all')}; \`${base}\`: ${kindsUntil(result, base, profile, 'all')}.`,
  heap: (result, { profile, base }) => {
    const of = (name, key) => median(runsOf(result, name, profile).map((run) => at(run, key)));
    const more = of('kit', 'heapMB') - of(base, 'heapMB');
    return `${digits(more * 1024)} KiB above \`${base}\`, for ${digits((of('kit', 'untilCard.js.raw') - of(base, 'untilCard.js.raw')) / 1024)} KiB more script, parsed and kept, and ${digits(of('kit', 'nodes') - of(base, 'nodes'))} more nodes.`;
  },
  longTasks: (result, { profile }) => {
    const longest = traced(result, 'kit', profile).map((run) => run.longest);
    if (longest.length === 0) return 'not traced.';
    const [task] = longest.sort((a, b) => b.ms - a.ms).slice(longest.length >> 1);
    return `the longest task of a traced load takes ${digits(task.ms)} ms, ${digits(task.at)} ms after navigation: ${list(spell(task.kinds))}.`;
  },
};

const at = (value, path) => path.split('.').reduce((inner, key) => inner?.[key], value);
const runsOf = (result, name, profile) => result.subjects[name]?.load[profile] ?? [];
const traced = (result, name, profile) => result.subjects[name]?.trace[profile] ?? [];

/** Of the samples of the profile: what runs, with what it calls of the browser. */
const scriptOf = (runs) =>
  median(runs.map(({ files }) => files.reduce((total, { all }) => total + all, 0)));

const spell = (kinds, names = KIND_NAMES) =>
  names
    .map((name) => [name, kinds[name]])
    .filter(([, spent]) => spent >= 1)
    .sort((a, b) => b[1] - a[1])
    .map(([name, spent]) => `${name} ${digits(spent)}`);

/** `callbacks 30, layout 12 ms`: medians of the traced loads. */
function kindsUntil(result, name, profile, until, names = KIND_NAMES) {
  const runs = traced(result, name, profile);
  if (runs.length === 0) return 'not traced';
  const kinds = Object.fromEntries(
    names.map((kind) => [kind, median(runs.map((run) => run.kinds[until][kind]))]),
  );
  return `${list(spell(kinds, names))} ms`;
}

/** Until the service is asked, until the list can be seen, until the card can be typed. */
function stretches(result, profile, base, end) {
  const marks = ['asked', 'list', ...(end === 'card' ? ['card'] : [])];
  const LABELS = {
    asked: 'until the service is asked',
    list: 'from there to the list, its answer included',
    card: 'from the list to the card form',
  };
  const times = (name) => {
    const of = (key) => median(runsOf(result, name, profile).map((run) => run[key]));
    return marks.map((mark, index) => of(mark) - (index ? of(marks[index - 1]) : 0));
  };
  const [kit, other] = [times('kit'), times(base)];
  const told = marks.map(
    (mark, index) =>
      `${digits(kit[index])} ms ${LABELS[mark]} (\`${base}\` ${digits(other[index])})`,
  );
  // A slow line has no trace of its own: its CPU is the phone's.
  const trace = traced(result, 'kit', profile).length ? profile : 'mobile';
  const busy = kindsUntil(result, 'kit', trace, end);
  return `${list(told)}. Of the main thread until then: ${busy}; \`${base}\`: ${kindsUntil(result, base, trace, end)}.`;
}

/** The most expensive folders of the source. */
function sources(runs) {
  const folders = new Map();
  for (const { files } of runs)
    for (const { name, all } of files) {
      const folder = /^src\/(?:elements\/)?[\w-]+/u.exec(name)?.[0] ?? name;
      folders.set(folder, (folders.get(folder) ?? 0) + all / runs.length);
    }
  return list(
    [...folders]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .map(([name, spent]) => `${name} ${digits(spent)}`),
  );
}

const updates = (runs) =>
  list(Object.entries(runs[0].updates).map(([tag, count]) => `\`${tag}\` ${count} ×`));
