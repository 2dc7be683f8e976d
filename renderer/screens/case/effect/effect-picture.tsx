import type { DocumentView } from '../../../../shared/api/schemas/document.ts';
import type { EffectView } from '../../../../shared/api/schemas/effect.ts';
import type { Region } from '../../../../shared/model/region.ts';
import { useText } from '../../../host/language.tsx';
import classes from './effect.module.css';
import { EffectDots } from './effect-dots.tsx';
import { EffectExpected } from './effect-expected.tsx';
import { EffectMap } from './effect-map.tsx';
import { EffectPair } from './effect-pair.tsx';
import { EffectSpectrum } from './effect-spectrum.tsx';
import { EffectStates } from './effect-states.tsx';

interface EffectPictureProps {
  readonly effect: EffectView;
  readonly document: DocumentView;
  /** The place of the finding. */
  readonly region: Region;
}

/** Draws what was measured, with words under it that say how to look at it. */
export function EffectPicture({ effect, document, region }: EffectPictureProps) {
  const t = useText();
  return (
    <>
      <Drawn effect={effect} document={document} region={region} />
      <p className={classes.caption}>{t(effect.caption)}</p>
    </>
  );
}

function Drawn({ effect, document, region }: EffectPictureProps) {
  switch (effect.kind) {
    case 'map':
      return <EffectMap effect={effect} documentId={document.id} region={region} />;
    case 'dots':
      return <EffectDots effect={effect} />;
    case 'pair':
      return <EffectPair effect={effect} documentId={document.id} page={region.page} />;
    case 'spectrum':
      return <EffectSpectrum effect={effect} documentId={document.id} page={region.page} />;
    case 'expected':
      return <EffectExpected effect={effect} documentId={document.id} page={region.page} />;
    case 'states':
      return <EffectStates effect={effect} />;
  }
}
