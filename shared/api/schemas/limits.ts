import { z } from 'zod';
import { ATTACKS, CHANNELS } from '../../model/evaluation.ts';
import { DETECTORS } from '../../model/traces.ts';
import { TextSchema } from './basics.ts';

/** So many of so many, with the interval of Wilson at 95 %. */
export const RateView = z.object({
  hits: z.int().min(0),
  of: z.int().min(0),
  rate: z.number(),
  low: z.number(),
  high: z.number(),
});

const DetectorLimits = z.object({
  id: z.enum(DETECTORS),
  title: TextSchema,
  cannotTell: TextSchema,
  /** null for one that was not measured. */
  measured: z
    .object({
      /** Unaltered pages on which it told a deviation. */
      falseAlarms: RateView,
      /** Unaltered pages that it could not judge. */
      notApplied: z.int().min(0),
      /** Altered places of the kinds that it is made to see. */
      ofItsKind: RateView,
      byAttack: z.array(RateView.extend({ attack: z.enum(ATTACKS) })),
      byChannel: z.array(RateView.extend({ channel: z.enum(CHANNELS) })),
    })
    .nullable(),
});

/** Of all altered places, those that were hit. */
const Total = z.object({
  hit: RateView,
  /** Altered places beside these of which physics leaves nothing to see. */
  notAssessable: z.int().min(0),
});

/** What Loep can see and what it cannot, as the last evaluation measured it. */
export const LimitsView = z.object({
  /** The command that it was measured by; null as long as nothing was. */
  command: z.string().nullable(),
  engine: z.string(),
  honest: z.array(z.object({ set: z.string(), deviating: RateView, doubtful: RateView })),
  detectors: z.array(DetectorLimits),
  /** What was aimed at: surely reached, reached on the pages that were tried, or not. */
  aims: z.array(
    z.object({
      name: TextSchema,
      share: z.number(),
      /** The share is the most that may be, and not the least. */
      isAtMost: z.boolean(),
      measured: RateView,
      verdict: z.enum(['reached', 'unsure', 'missed']),
    }),
  ),
  byAttack: z.array(Total.extend({ attack: z.enum(ATTACKS) })),
  byChannel: z.array(Total.extend({ channel: z.enum(CHANNELS) })),
  attacks: z.array(
    z.object({
      attack: z.enum(ATTACKS),
      channel: z.enum(CHANNELS),
      hits: z.int(),
      of: z.int(),
      /** Altered places beside these of which physics leaves nothing to see. */
      notAssessable: z.int(),
    }),
  ),
  /** Features of authenticity that no plain scan settles. */
  physical: z.array(z.object({ id: z.string(), name: TextSchema })),
});

export type RateView = z.output<typeof RateView>;
export type LimitsView = z.output<typeof LimitsView>;
export type DetectorLimits = z.output<typeof DetectorLimits>;
