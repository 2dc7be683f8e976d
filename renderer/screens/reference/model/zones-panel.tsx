import type { Zone } from '../../../../shared/model/reference/zones.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { languageName } from '../../../parts/language-names.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import { TYPEFACE_WORDS, ZONE_KIND_WORDS } from '../../../parts/reference-words.ts';
import { Facts, Nothing } from '../item/section.tsx';
import { numberedZones } from './face-marks.ts';
import { useZoneName } from './part-label.ts';
import classes from './part-row.module.css';
import { PartRow } from './part-row.tsx';
import type { ModelBench } from './use-model-bench.ts';

const TEXTS = {
  none: { en: 'No zones are drawn yet.', nl: 'Er zijn nog geen zones getekend.' },
  mask: { en: 'Written as', nl: 'Geschreven als' },
  language: { en: 'Language', nl: 'Taal' },
  typeface: { en: 'Typeface', nl: 'Letter' },
  bold: { en: 'bold', nl: 'vet' },
  format: { en: 'Format', nl: 'Formaat' },
  place: { en: 'Place', nl: 'Plaats' },
  face: { en: 'On', nl: 'Op' },
  at: {
    en: '{x} mm from the left, {y} mm from the top; {width} × {height} mm',
    nl: '{x} mm van links, {y} mm van boven; {width} × {height} mm',
  },
};

/** What stands where on the document. */
export function ZonesPanel({ bench }: { bench: ModelBench }) {
  const t = useText();
  const zoneName = useZoneName();
  const { model, part, select } = bench;
  if (model.zones.length === 0) return <Nothing words={TEXTS.none} />;
  return (
    <ol className={classes.list}>
      {numberedZones(model).map((numbered) => {
        if (numbered.is !== 'zone') return null;
        const { number, part: zone } = numbered;
        const isSelected = zone.id === part;
        return (
          <PartRow
            key={zone.id}
            id={zone.id}
            is="zone"
            number={number}
            isSelected={isSelected}
            onSelect={() => select(isSelected ? null : zone.id)}
            head={
              <>
                <span className={classes.name}>{zoneName(zone)}</span>
                {(zone.kind === 'fixed-text' || zone.kind === 'field') && (
                  <span className={classes.dim}>{t(ZONE_KIND_WORDS[zone.kind])}</span>
                )}
              </>
            }
          >
            {isSelected && <ZoneBody bench={bench} zone={zone} />}
          </PartRow>
        );
      })}
    </ol>
  );
}

function ZoneBody({ bench, zone }: { bench: ModelBench; zone: Zone }) {
  const t = useText();
  const language = useLanguage();
  const spoken = 'language' in zone ? zone.language : null;
  const face = bench.model.faces[zone.face - 1];
  const [x, y, width, height] = [zone.box.x, zone.box.y, zone.box.width, zone.box.height].map((mm) =>
    mm.toLocaleString(language, { maximumFractionDigits: 1 }),
  );
  return (
    <div className={classes.body}>
      <Facts
        facts={[
          [TEXTS.mask, zone.kind === 'field' && zone.mask ? <code key="mask">{zone.mask}</code> : null],
          [TEXTS.language, spoken && languageName(spoken, language)],
          [TEXTS.typeface, zone.kind === 'fixed-text' ? typefaceOf(zone, t) : null],
          [TEXTS.format, zone.kind === 'code' ? zone.format : null],
          [
            TEXTS.face,
            bench.model.faces.length > 1 && face ? <LocalWords key="face" text={face.name} /> : null,
          ],
          [TEXTS.place, t(TEXTS.at, { x: x!, y: y!, width: width!, height: height! })],
        ]}
      />
    </div>
  );
}

function typefaceOf(
  { typeface, isBold }: Extract<Zone, { kind: 'fixed-text' }>,
  t: ReturnType<typeof useText>,
): string {
  const parts = [typeface && t(TYPEFACE_WORDS[typeface]), isBold && t(TEXTS.bold)];
  return parts.filter(Boolean).join(', ');
}
