import { expect, test } from 'vitest';
import { printable } from '../../../electron/cli/printable.ts';

test('nothing that steers a terminal comes through', () => {
  expect(printable('a\u001b[31mred\u0007\u009b2J\r\nb\u202egpj.exe')).toBe('a [31mred  2J  b gpj.exe');
  expect(printable('Ève, شهادة, Київ')).toBe('Ève, شهادة, Київ');
});
