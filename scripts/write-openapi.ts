// Writes docs/openapi.json from the routing table of the browser API, the tables of the server API and recorded answers of the
// service.
import { writeFileSync } from 'node:fs';
import { describeApi } from './openapi/describe-api.js';
import { recordExamples } from './openapi/examples.js';

const file = new URL('../docs/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(describeApi(await recordExamples()), null, 2)}\n`);
