import { describe, expect, it } from 'vitest';
import { readCaseAddress, writeCaseAddress } from '../../../../renderer/screens/case/use-case-address.ts';

const read = (search: string) => readCaseAddress(new URLSearchParams(search));
const write = (search: string, change: Parameters<typeof writeCaseAddress>[1]) =>
  writeCaseAddress(new URLSearchParams(search), change).toString();

describe('the address of a case', () => {
  it('says what is looked at', () => {
    expect(read('document=d1&page=3&finding=f1&section=text&examination=e1&compare=e0')).toEqual({
      document: 'd1',
      page: 3,
      finding: 'f1',
      section: 'text',
      examination: 'e1',
      compare: 'e0',
    });
  });

  it.each(['page=0', 'page=-1', 'page=1.5', 'page=x', 'page=1e99', 'section=__proto__', ''])(
    'passes by what means nothing: %s',
    (search) => {
      expect(read(search)).toEqual({
        document: null,
        page: 1,
        finding: null,
        section: 'findings',
        examination: null,
        compare: null,
      });
    },
  );

  it('leaves out what is as usual', () => {
    expect(write('page=3&finding=f1&section=text', { page: 1, section: 'findings' })).toBe('finding=f1');
    expect(write('finding=f1', { finding: null })).toBe('');
  });

  it('keeps what does not change, and what is not its own', () => {
    expect(write('document=d1&other=1', { page: 2 })).toBe('document=d1&other=1&page=2');
  });
});
