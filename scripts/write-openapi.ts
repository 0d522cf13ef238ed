// Writes docs/openapi.json from the table that routes and checks the browser half of the service.
import { writeFileSync } from 'node:fs';
import { describeBrowserApi } from '../server/browser/describe-browser-api.js';

const file = new URL('../docs/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(describeBrowserApi(), null, 2)}\n`);
