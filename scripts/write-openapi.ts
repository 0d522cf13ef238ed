// Writes docs/openapi.json from the table that routes the browser half, the tables of the server half, and what the service
// answers to every one of them.
import { writeFileSync } from 'node:fs';
import { describeApi } from './openapi/describe-api.js';
import { recordExamples } from './openapi/examples.js';

const file = new URL('../docs/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(describeApi(await recordExamples()), null, 2)}\n`);
