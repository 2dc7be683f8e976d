import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { initSync, WasmReader } from '@contentauth/c2pa-wasm';
import type { CredentialsAnswer, CredentialsTask } from '../content-credentials.ts';

/** Nothing from the internet, no list of trusted signers, and no more unpacked than a manifest can honestly take. */
const SETTINGS = {
  verify: {
    remote_manifest_fetch: false,
    ocsp_fetch: false,
    verify_trust: false,
    verify_timestamp_trust: false,
  },
  core: {
    decode_identity_assertions: false,
    allowed_network_hosts: [],
    allow_redirects: false,
    max_decompressed_manifest_size_in_mb: 16,
  },
};

// Whatever the settings come to mean: the library has this one way to the network, and here it is gone.
Reflect.deleteProperty(globalThis, 'fetch');

const module = await readFile(createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm'));
initSync({ module });

const tell = (answer: CredentialsAnswer) => parentPort!.postMessage(answer);
// A file that the library stumbles over ends it from within a promise of its own, which nobody can catch.
process.on('uncaughtException', (error) => tell({ complaint: error.message }));

const { bytes, format } = workerData as CredentialsTask;
try {
  const reader = await WasmReader.fromBytes(format, bytes, JSON.stringify(SETTINGS));
  tell({ store: reader.json() });
} catch (complaint) {
  // The library's own words where there is no manifest or a broken one: the caller tells which.
  tell({ complaint: complaint instanceof Error ? complaint.message : String(complaint) });
}
