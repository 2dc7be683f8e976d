// Starts the measured application as `npm start` does.
import { runOnOwnNode } from '../../electron/own-node.mjs';

await runOnOwnNode(new URL('./run-queue.ts', import.meta.url));
