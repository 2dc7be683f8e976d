import { describe, expect, it } from 'vitest';
import { historyWords } from '../../../../renderer/screens/case/history-words.ts';
import { printActor, printSize } from '../../../../renderer/screens/case/print-values.ts';
import { fill } from '../../../../shared/text/fill.ts';

const entry = (action: string, details: Record<string, string | boolean>) => ({
  seq: 1,
  at: '2026-01-02T03:04:05.000Z',
  by: 'A. Jansen',
  action,
  details,
});
const said = (action: string, details: Record<string, string | boolean> = {}) => {
  const { text, values } = historyWords(entry(action, details), {
    findings: [{ check: 'word-tilt', title: { en: 'Tilted words', nl: 'Scheve woorden' } }],
    examinations: [
      { id: 'with-three', outcome: 'no-deviation-found', deviationCount: 3, unjudged: ['no-reference'] },
      { id: 'in-part', outcome: 'no-deviation-found', deviationCount: 0, unjudged: ['no-reference'] },
    ],
  });
  return fill(text, values, 'nl');
};

describe('historyWords', () => {
  it('says what happened, with outcomes and answers in words', () => {
    expect(said('examination.done', { outcome: 'doubtful' })).toBe('Onderzocht: Twijfelgeval');
    expect(said('finding.reviewed', { check: 'word-tilt', answer: 'dismissed' })).toBe(
      'Bevinding “Scheve woorden”: verworpen',
    );
    expect(said('finding.reviewed', { check: 'word-size', answer: 'confirmed' })).toBe(
      'Bevinding “word-size”: bevestigd',
    );
  });

  it('does not say that nothing was found where there were deviations', () => {
    const details = { outcome: 'no-deviation-found', examinationId: 'with-three' };
    expect(said('examination.done', details)).toBe('Onderzocht: 3 afwijkingen, geen twijfelgeval');
    expect(said('examination.done', { ...details, examinationId: 'in-part' })).toBe(
      'Onderzocht: Geen afwijking gevonden in wat te beoordelen was',
    );
    expect(said('examination.done', { ...details, examinationId: 'another' })).toBe(
      'Onderzocht: Geen afwijking gevonden',
    );
  });

  it('says of an answer that is withheld that there is one, and nothing more', () => {
    expect(said('finding.reviewed', { check: 'word-tilt', isWithheld: true })).toBe(
      'Bevinding “Scheve woorden” beantwoord; het antwoord wordt achtergehouden',
    );
    expect(said('conclusion.shown', { name: 'Bram', reading: '2', isWithheld: true })).toContain(
      'getoond aan Bram',
    );
  });

  it('says an action that it does not know by its name, whatever that is', () => {
    expect(said('scan.turned')).toBe('scan.turned');
    expect(said('constructor')).toBe('constructor');
    expect(said('examination.done', { outcome: 'toString' })).toBe('Onderzocht: toString');
  });
});

describe('values in words', () => {
  it('prints sizes and people', () => {
    expect(printSize(0, 'en')).toBe('0 bytes');
    expect(printSize(1_234_567, 'nl').replace(/\s/u, ' ')).toBe('1,2 MB');
    expect(printActor('examiner', 'nl')).toBe('onderzoeker');
    expect(printActor('__proto__', 'nl')).toBe('__proto__');
  });
});
