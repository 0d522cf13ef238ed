// WebKitGTK through Debian's WebKitWebDriver (package webkit2gtk-driver): plain WebDriver over fetch.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { patience } from './pace.js';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });

async function call(method, address, body) {
  const response = await fetch(address, {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    signal: AbortSignal.timeout(patience(30_000)),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebKitWebDriver ${method} ${address}: ${value?.error}: ${value?.message}`);
  return value;
}

export async function startWebKitDriver() {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const driver = spawn(
    process.env.WEBKIT_DRIVER ?? 'WebKitWebDriver',
    [`--port=${new URL(origin).port}`],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        GSETTINGS_BACKEND: 'memory',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    },
  );
  const failed = new Promise((_, reject) => driver.once('error', reject));
  for (let turn = 0; ; turn++) {
    try {
      await Promise.race([call('GET', `${origin}/status`), failed]);
      break;
    } catch (error) {
      if (turn > 200 || error.code === 'ENOENT') throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return {
    async open(width, height, capabilities = {}) {
      const { sessionId, capabilities: given } = await call('POST', `${origin}/session`, {
        capabilities: { alwaysMatch: capabilities },
      });
      const ask = (method, path, body) =>
        call(method, `${origin}/session/${sessionId}${path}`, body);
      await ask('POST', '/window/rect', { width, height });
      return { ask, capabilities: given, close: () => ask('DELETE', '') };
    },
    stop: () => void driver.kill(),
  };
}
