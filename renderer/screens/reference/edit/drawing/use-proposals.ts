import { useState } from 'react';
import type { Given } from '../../../../../shared/api/contract.ts';
import type { ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../../../../shared/model/reference/zones.ts';
import { useCall } from '../../../../host/use-call.ts';
import { openProposals } from './open-proposals.ts';
import type { ReadWord } from './snapping.ts';

type FaceOnImage = Given<'reference.propose'>['specimens'][number];

/** Most specimens that are laid over each other. */
const SPECIMENS_MAX = 6;

/** Zones that were proposed for the face in hand, and the words that were read on it. */
export interface ProposalsInHand {
  readonly zones: readonly Zone[];
  readonly words: readonly ReadWord[];
  readonly selected: Zone | null;
  readonly canAsk: boolean;
  readonly isReading: boolean;
  /** Read, and everything was answered. */
  readonly isDone: boolean;
  readonly error: Error | null;
  readonly ask: () => void;
  /** Reads the words, to draw over them, without proposing anything. */
  readonly read: () => void;
  readonly select: (id: string | null) => void;
  readonly reject: (zones: readonly Zone[]) => void;
}

/** Proposals are asked for; they come from reading the specimens of the face. */
export function useProposals(model: ReferenceModel, face: number): ProposalsInHand {
  const [asked, setAsked] = useState<ReadonlyMap<number, readonly FaceOnImage[]>>(new Map());
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const [rejected, setRejected] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(null);
  const specimens = specimensOn(model, face);
  const wanted = asked.get(face) ?? [];
  const { data, error, isFetching, refetch } = useCall(
    'reference.propose',
    { specimens: [...wanted] },
    { enabled: wanted.length > 0 },
  );
  const key = (zone: Zone) => `${face}/${zone.id}`;
  const isShown = shown.has(face);
  const open = openProposals((isShown && data?.zones) || [], model, face).filter(
    (zone) => !rejected.has(key(zone)),
  );
  return {
    zones: open,
    words: data?.words ?? [],
    selected: open.find(({ id }) => id === selected) ?? null,
    canAsk: specimens.length > 0,
    isReading: isFetching && isShown,
    isDone: isShown && data !== undefined && !isFetching && open.length === 0,
    error: isShown && !data ? error : null,
    ask: () => {
      setRejected(new Set());
      if (error) void refetch();
      setShown((before) => new Set([...before, face]));
      setAsked((before) => new Map(before).set(face, specimens));
    },
    read: () => {
      if (specimens.length > 0 && !asked.has(face)) {
        setAsked((before) => new Map(before).set(face, specimens));
      }
    },
    select: setSelected,
    reject: (zones) => setRejected((before) => new Set([...before, ...zones.map(key)])),
  };
}

function specimensOn({ specimens, faces }: ReferenceModel, face: number): readonly FaceOnImage[] {
  const size = faces[face - 1];
  if (!size) return [];
  const { widthMm, heightMm } = size;
  return specimens
    .filter((specimen) => specimen.face === face && specimen.image.light === 'VIS')
    .slice(0, SPECIMENS_MAX)
    .map(({ image: { sha256, page }, corners }) => ({ sha256, page, corners, widthMm, heightMm }));
}
