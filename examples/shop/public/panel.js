// The side panel: the tags' events and their session. Events are kept while the shopper is on the bank's page.
const EVENTS = [
  'dr-ready',
  'dr-method-select',
  'dr-before-submit',
  'dr-success',
  'dr-error',
  'dr-cancel',
  'dr-session-change',
  'dr-session-expired',
  'dr-source-remove',
  'dr-state-change',
];
const details = document.querySelector('.panel details');
const list = document.querySelector('[data-panel=events]');
const session = document.querySelector('[data-panel=session]');
const memory = window.sessionStorage;

// A client secret gives access to its source and must not be logged.
const json = (value, indent) =>
  JSON.stringify(value, (key, part) => (/secret/i.test(key) ? '[redacted]' : part), indent);

const lines = JSON.parse(memory.getItem('events') ?? '[]');
const draw = (line) => {
  const item = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = line;
  item.append(code);
  list.prepend(item);
};
lines.forEach(draw);

const show = () => {
  const known = [...document.querySelectorAll('dr-session-summary, dr-dropin')].find(
    (tag) => tag.session,
  );
  if (known) session.textContent = json(known.session, 2);
};

for (const name of EVENTS) {
  document.addEventListener(name, (event) => {
    const from = event.target.localName.replace('dr-', '');
    // Only the state's name is shown.
    const { view, activity } = event.detail?.state ?? {};
    const detail = view ? { view, activity: activity?.name } : event.detail;
    const line = `${name} (${from}) ${json(detail) ?? ''}`.slice(0, 600);
    lines.push(line);
    lines.splice(0, lines.length - 40);
    memory.setItem('events', json(lines));
    draw(line);
    show();
  });
}
show();

details.open = memory.getItem('panel') === 'open';
details.addEventListener('toggle', () => memory.setItem('panel', details.open ? 'open' : 'closed'));
