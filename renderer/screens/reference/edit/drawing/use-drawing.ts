import { useState } from 'react';
import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import type { ReferenceModel, Specimen } from '../../../../../shared/model/reference/reference-model.ts';
import { useForm } from '../fields/form-context.tsx';
import { type PartRef, partOf } from './parts.ts';
import type { Tool } from './tools.ts';
import { type ProposalsInHand, useProposals } from './use-proposals.ts';

/** What is looked at and held while a model is drawn; nothing of it is part of the model. */
export interface Drawing {
  readonly model: ReferenceModel;
  /** Face that is worked on, from 1. */
  readonly face: number;
  readonly specimen: Specimen | null;
  readonly tool: Tool;
  readonly selected: PartRef | null;
  /** The corners of the face are being set. */
  readonly isCorners: boolean;
  readonly proposals: ProposalsInHand;
  /** The place to bring into view; a new object moves again. */
  readonly focus: { readonly box: BoxMm } | null;
  readonly setTool: (tool: Tool) => void;
  /** `isShown` brings it into view too. */
  readonly select: (part: PartRef | null, isShown?: boolean) => void;
  readonly showFace: (face: number) => void;
  readonly showSpecimen: (id: string) => void;
  readonly setCorners: (isCorners: boolean) => void;
  readonly change: (change: (model: ReferenceModel) => ReferenceModel) => void;
}

export function useDrawing(): Drawing {
  const { draft, change } = useForm();
  // The editor of a model is opened on nothing else.
  const model = draft.content as ReferenceModel;
  const [face, setFace] = useState(model.specimens[0]?.face ?? 1);
  const [shown, setShown] = useState<string | null>(model.specimens[0]?.id ?? null);
  const [tool, setTool] = useState<Tool>('select');
  const [selected, setSelected] = useState<PartRef | null>(null);
  const [isCorners, setCorners] = useState(false);
  const [focus, setFocus] = useState<Drawing['focus']>(null);
  const onFace = model.specimens.filter((specimen) => specimen.face === face);
  const specimen = onFace.find(({ id }) => id === shown) ?? onFace[0] ?? null;
  const proposals = useProposals(model, face);

  const select: Drawing['select'] = (part, isShown = false) => {
    setSelected(part);
    proposals.select(null);
    const found = part && partOf(model, part);
    if (found && isShown) {
      setFace(found.face);
      setFocus(found.box && { box: found.box });
      setCorners(false);
    }
  };
  return {
    model,
    face,
    specimen,
    tool,
    selected: selected && partOf(model, selected) ? selected : null,
    isCorners: isCorners && specimen !== null,
    proposals,
    focus,
    setTool: (next) => {
      setTool(next);
      setCorners(false);
      if (next === 'fixed-text' || next === 'field') proposals.read();
    },
    select,
    showFace: (next) => {
      setFace(next);
      setSelected(null);
    },
    showSpecimen: (id) => {
      const wanted = model.specimens.find((each) => each.id === id);
      if (!wanted) return;
      setFace(wanted.face);
      setShown(id);
    },
    setCorners: (next) => {
      setCorners(next);
      setTool('select');
      if (next) setSelected(null);
    },
    change: (make) => change((content) => make(content as ReferenceModel)),
  };
}
