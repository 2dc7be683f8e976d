import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/rules/text-layout/fold.ts';

describe('fold', () => {
  it.each([
    ['Né(e) à', 'NE(E) A'],
    ['Eheschließung', 'EHESCHLIESSUNG'],
    ['doğum İstanbul ılık', 'DOGUM ISTANBUL ILIK'],
    ['małżeństwa', 'MALZENSTWA'],
    ['nașterii', 'NASTERII'],
    ['ꜰöð', 'ꜰOD'],
    ['١٩٨٠ ۱۹۸۰', '1980 1980'],
    ['أبريل', 'ابريل'],
    ['کد ملی', 'كد ملي'],
    ['1980–2000', '1980-2000'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
