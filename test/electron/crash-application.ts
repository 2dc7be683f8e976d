import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../electron/app.ts';
import { openServices } from '../../electron/open-services.ts';

// The application on a data folder of its own, to be killed. Says the port that it answers on, then when it has
// examined a document; leaves in peace when it is told to and nothing waits.
const [home] = process.argv.slice(2) as [string];
const services = await openServices({
  home,
  door: 'browser',
  systemLanguage: 'en',
  withDemonstration: false,
});
const examinations = () => services.db.selectFrom('examinations').select('id').execute();
const before = (await examinations()).length;
const silence = services.events.listen(async ({ name }) => {
  if (name !== 'case.changed' || (await examinations()).length === before) return;
  silence();
  process.stdout.write('examined\n');
});
const app = createApp(services, { caller: { role: 'examiner' }, screens: home, onBug: services.onBug });
const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.stdin.once('data', async () => {
  await services.queue.idle();
  silence();
  server.closeAllConnections();
  server.close();
  await services.close();
  process.stdin.destroy();
});
