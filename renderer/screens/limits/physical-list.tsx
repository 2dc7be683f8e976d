import type { LimitsView } from '../../../shared/api/schemas/limits.ts';
import { useText } from '../../host/language.tsx';
import { FEATURE_GROUPS } from '../../parts/feature-groups.ts';
import classes from './limits.module.css';
import { Part } from './part.tsx';

const TEXTS = {
  title: { en: 'What no scan can show', nl: 'Wat geen scan kan tonen' },
  what: {
    en: 'These features are felt, tilted, held against the light or looked at under UV or infrared. A scan shows none of that: a picture of a watermark proves nothing. For these the document itself is needed.',
    nl: 'Deze kenmerken worden gevoeld, gekanteld, tegen het licht gehouden of onder UV of infrarood bekeken. Een scan toont dat niet: een afbeelding van een watermerk bewijst niets. Hiervoor is het document zelf nodig.',
  },
};

/** The features that need the document itself, in their groups. */
export function PhysicalList({ features }: { features: LimitsView['physical'] }) {
  const t = useText();
  const wanted = new Set(features.map(({ id }) => id));
  const groups = FEATURE_GROUPS.map((group) => ({
    ...group,
    features: group.features.filter(({ id }) => wanted.has(id)),
  })).filter((group) => group.features.length > 0);
  return (
    <Part id="physical" title={t(TEXTS.title)} explanation={t(TEXTS.what)}>
      <dl className={classes.groups}>
        {groups.map((group) => (
          <div key={group.id}>
            <dt>{t(group.name)}</dt>
            {group.features.map(({ id, name }) => (
              <dd key={id}>{t(name)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  );
}
