// `npm start`: the desktop window where it can be had, else the browser.
import { runOnOwnNode } from './own-node.mjs';

await runOnOwnNode(new URL('./start.ts', import.meta.url));
