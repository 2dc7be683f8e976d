#!/usr/bin/env node
import { runOnOwnNode } from './own-node.mjs';

await runOnOwnNode(new URL('./cli.ts', import.meta.url));
