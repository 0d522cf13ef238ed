/** Ids that only a story has. */
const SESSION = /session-id="[^"]*"/g;
/** What Lit leaves in a document, attributes without a value that the story had none for, and Lit's own states. */
const LEFT = /<!--.*?-->|\s(?!slot)[\w-]+=""(?=[^<]*>)/gs;
/** Switches: they are set by being there. */
const SWITCHES =
  /\s(removable|collapsed|compact|disabled|required|open|show-[\w-]+|hide-[\w-]+|disable-[\w-]+)=""/g;

/** What an integrator writes to get what a story shows: its tags, with a session of their own. */
export function integratorCode(source: string): string {
  const code = source
    .replaceAll(SWITCHES, ' $1')
    .replaceAll(LEFT, '')
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(SESSION, 'session-id="SESSION_ID"')
    .replaceAll(/(return-url|cancel-url)="[^"]*"/g, '$1="https://shop.example/return"')
    .replaceAll(/ class="story"/g, '');
  return code
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean)
    .join('\n');
}
