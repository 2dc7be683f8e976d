import { registerHooks } from 'node:module';

// Loaded before electron/main.ts: where that asks for Electron, it gets what stands in for it.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
