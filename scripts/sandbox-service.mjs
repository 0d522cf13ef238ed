import { spawn } from 'node:child_process';

/** Starts the sandbox payment service from its sources, on a free port. */
export async function startSandbox() {
  const service = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let output = '';
    service.stdout.on('data', (data) => {
      output += data;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (address) resolve(address[0]);
    });
    service.once('exit', () => reject(new Error('the service did not start')));
  });
  const stop = () => service.kill();
  process.once('exit', stop); // also after an error
  return { url, stop };
}

/** Creates a payment session of 118.01 US dollars and returns its id. */
export async function openSession(serviceUrl) {
  const answer = await fetch(`${serviceUrl}/checkouts`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_sandbox', 'content-type': 'application/json' },
    body: JSON.stringify({
      currency: 'USD',
      email: 'shopper@example.com',
      billTo: {
        name: 'Jo Shopper',
        email: 'shopper@example.com',
        address: {
          line1: '1 Main St',
          city: 'Minneapolis',
          state: 'MN',
          postalCode: '55401',
          country: 'US',
        },
      },
      items: [{ productDetails: { id: 'lamp', name: 'Lamp' }, price: 118.01, quantity: 1 }],
    }),
  });
  const { payment } = await answer.json();
  return payment.session.id;
}
