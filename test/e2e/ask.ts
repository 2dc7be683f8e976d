import type { Page } from 'playwright-core';
import { callAddress } from '../../shared/api/addresses.ts';
import type { CallName, Given, Output } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';

/** Makes a call of the contract from the page itself, through its door. Throws what the application refuses. */
export async function ask<N extends CallName>(page: Page, name: N, input: Given<N>): Promise<Output<N>> {
  const reply = (await page.evaluate(
    async ({ address, body }) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, { method: 'POST', headers, body });
      return response.json();
    },
    { address: callAddress(name), body: JSON.stringify(input) },
  )) as Reply<Output<N>>;
  if (reply.ok) return reply.value;
  throw new Error(`${name}: ${reply.code} ${reply.text.en}`);
}
