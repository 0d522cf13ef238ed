#!/usr/bin/env node
// gateway-conformance SERVICE_URL [--key pk_…] [--secret-key sk_…] [--origin https://…] [--json]
// Ends with 0 when every promise is kept, with 1 when one is broken, with 2 when it is called in another way.
import { parseArgs } from 'node:util';
import { formatReport, runConformance } from '../dist/conformance/index.js';

const USAGE =
  'gateway-conformance SERVICE_URL [--key pk_sandbox] [--secret-key sk_sandbox] [--origin http://localhost:3000] [--json]';

function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string', default: 'pk_sandbox' },
      'secret-key': { type: 'string', default: process.env.SECRET_KEY ?? 'sk_sandbox' },
      origin: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [serviceUrl] = positionals;
  if (!serviceUrl || !URL.canParse(serviceUrl)) throw new Error('which service?');
  return { ...values, serviceUrl: serviceUrl.replace(/\/+$/, '') };
}

try {
  const { serviceUrl, key, 'secret-key': secretKey, origin, json } = read();
  const report = await runConformance({ serviceUrl, key, secretKey, ...(origin && { origin }) });
  console.log(json ? JSON.stringify(report, null, 2) : formatReport(report));
  process.exitCode = report.broken ? 1 : 0;
} catch (error) {
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
