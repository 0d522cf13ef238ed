import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let console_: typeof import('../../src/dom/warn-once.js');
let warnings: unknown[];
const sentences = vi.fn();

beforeEach(async () => {
  vi.resetModules();
  console_ = await import('../../src/dom/warn-once.js');
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((line: unknown) => void warnings.push(line));
  vi.spyOn(console, 'info').mockImplementation(sentences);
});
afterEach(() => {
  vi.restoreAllMocks();
  sentences.mockClear();
});

const PAGE = 'dr-elements/docs/console-codes.md';

it('reports each mistake once, whatever its details, with a link', () => {
  const { warnOnce } = console_;
  warnOnce('DR-CFG-001', 'key');
  warnOnce('DR-CFG-001', 'key');
  warnOnce('DR-FRM-002', 'message-dropped', 1);
  warnOnce('DR-FRM-002', 'message-dropped', 2);
  warnOnce('DR-CFG-002', 'serviceUrl');
  warnOnce('DR-CFG-008');

  expect(warnings).toEqual([
    `dr-elements DR-CFG-001 key (${PAGE}#dr-cfg-001)`,
    `dr-elements DR-FRM-002 message-dropped 1 (${PAGE}#dr-frm-002)`,
    `dr-elements DR-CFG-002 serviceUrl (${PAGE}#dr-cfg-002)`,
    `dr-elements DR-CFG-008 (${PAGE}#dr-cfg-008)`,
  ]);
});

it('adds the sentence of a code, and the shared one of a field that is superfluous', async () => {
  console_.warnOnce('DR-MIG-002', 'currency');
  await vi.waitFor(() =>
    expect(sentences).toHaveBeenCalledWith(
      'dr-elements DR-MIG-002: With sessionId this field is taken from the session: leave it out.',
    ),
  );
});

it("links to the service's own page once a service is known", () => {
  console_.linkCodesTo('https://pay.example/base/');
  console_.warnOnce('DR-ELM-008', 'dr-dropin session-id');
  expect(warnings).toEqual([
    'dr-elements DR-ELM-008 dr-dropin session-id (https://pay.example/base/docs/console-codes#dr-elm-008)',
  ]);
});
