import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import { specimenName } from '../../../../shared/text/specimen-name.ts';
import { useLanguage } from '../../../host/language.tsx';
import { featureOf } from '../../../parts/feature-groups.ts';
import { localWords } from '../../../parts/local-text.ts';
import type { ModelPicture } from './pictures.ts';

/** What a picture of a model is called: the specimen and where it comes from, the feature, or the known forgery. */
export function usePictureName(model: ReferenceModel): (picture: ModelPicture) => string {
  const language = useLanguage();
  return ({ of, part, image }) => {
    const caption = image.caption && localWords(image.caption, language);
    if (of === 'specimen') {
      const at = model.specimens.findIndex(({ id }) => id === part);
      const name = specimenName(at)[language];
      const origin = model.specimens[at]?.origin;
      return [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, caption ?? origin]
        .filter(Boolean)
        .join(' · ');
    }
    if (of === 'feature') {
      const feature = model.features.find(({ id }) => id === part);
      const name = feature && (featureOf(feature.feature)?.name[language] ?? feature.feature);
      return [name, caption].filter(Boolean).join(' · ');
    }
    const alert = model.alerts.find(({ id }) => id === part);
    return [alert && localWords(alert.title, language), caption].filter(Boolean).join(' · ');
  };
}
