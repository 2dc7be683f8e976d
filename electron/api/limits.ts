import type { LimitsView, RateView } from '../../shared/api/schemas/limits.ts';
import { CHECKS } from '../../shared/checks/index.ts';
import { CHANNELS, type DetectorRecord, type MeasuredEvaluation } from '../../shared/model/evaluation.ts';
import { FEATURES } from '../../shared/model/taxonomy.ts';
import { DETECTORS } from '../../shared/model/traces.ts';
import { aimsOf } from '../../shared/rules/evaluation/aims.ts';
import { rateOf } from '../../shared/rules/evaluation/rates.ts';
import { seersOf } from '../../shared/rules/evaluation/sight.ts';
import { totalsBy } from '../../shared/rules/evaluation/totals.ts';
import { physicalFeatures } from '../../shared/rules/physical-features.ts';

/** What Loep can see and what it cannot, from what an evaluation measured. */
export function limitsOf({ command, engine, honest, detectors, attacks }: MeasuredEvaluation): LimitsView {
  return {
    command,
    engine,
    honest: honest.map(({ set, pages, deviating, doubtful }) => ({
      set,
      deviating: rateOf(deviating, pages),
      doubtful: rateOf(doubtful, pages),
    })),
    detectors: DETECTORS.flatMap((id) => {
      const check = CHECKS.find((each) => each.id === id);
      if (!check) return [];
      const record = detectors.find(({ detector }) => detector === id);
      const measured = record && {
        falseAlarms: rateOf(record.falseAlarms.hits, record.falseAlarms.of),
        notApplied: record.notApplied,
        ofItsKind: ofItsKind(record),
        byAttack: record.byAttack.map(({ attack, hits, of }) => ({ attack, ...rateOf(hits, of) })),
        byChannel: record.byChannel.map(({ channel, hits, of }) => ({ channel, ...rateOf(hits, of) })),
      };
      return [{ id, title: check.title, cannotTell: check.cannotTell, measured: measured ?? null }];
    }),
    aims: aimsOf({ honest, attacks }),
    byAttack: totalsBy(attacks, 'attack').map(({ of: attack, hits, tried, notAssessable }) => ({
      attack,
      hit: rateOf(hits, tried),
      notAssessable,
    })),
    byChannel: CHANNELS.flatMap((channel) =>
      totalsBy(attacks, 'channel')
        .filter(({ of }) => of === channel)
        .map(({ hits, tried, notAssessable }) => ({ channel, hit: rateOf(hits, tried), notAssessable })),
    ),
    attacks: attacks.map(({ attack, channel, hits, of, notAssessable }) => ({
      ...{ attack, channel, hits, of, notAssessable },
    })),
    physical: unsettled(),
  };
}

/** The altered places of the kinds that a detector is made to see, on pages that it applied to, and what it hit. */
function ofItsKind({ detector, byAttack }: DetectorRecord): RateView {
  const own = byAttack.filter(({ attack }) => seersOf(attack).includes(detector));
  const total = (key: 'hits' | 'of') => own.reduce((sum, each) => sum + each[key], 0);
  return rateOf(total('hits'), total('of'));
}

/** The features that a plain scan cannot show, and those whose picture proves nothing, in the order of the glossary. */
function unsettled(): LimitsView['physical'] {
  const kinds = ['card', 'passport-page', 'paper'] as const;
  const unproven = new Set(kinds.flatMap((kind) => physicalFeatures(kind).map(({ id }) => id)));
  return FEATURES.filter(({ id, scan }) => scan === 'no' || unproven.has(id)).map(({ id, name }) => ({
    id,
    name,
  }));
}
