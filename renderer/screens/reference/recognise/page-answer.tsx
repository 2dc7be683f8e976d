import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { RecognitionAnswer } from '../../../../shared/api/schemas/reference/images.ts';
import { useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { AddGap } from '../gaps/add-gap.tsx';
import classes from './recognise-dialog.module.css';

const TEXTS = {
  found: {
    en: 'Recognised: the scan lies over this model.',
    nl: 'Herkend: de scan past over dit model.',
  },
  none: {
    en: 'No reference: the scan lies over none of the models that are in use.',
    nl: 'Geen referentie: de scan past over geen van de modellen die in gebruik zijn.',
  },
  alike: {
    en: 'Most alike at first sight; none of them fits.',
    nl: 'Op het eerste gezicht het meest gelijkend; geen daarvan past.',
  },
  side: { en: 'side {face}', nl: 'zijde {face}' },
  open: { en: 'Open the model', nl: 'Model openen' },
  specimen: { en: 'Specimen of {name}', nl: 'Exemplaar van {name}' },
};

type Page = RecognitionAnswer['pages'][number];
type Candidate = Page['candidates'][number];

/** What a page of the scan was recognised as, with the candidates beside it. */
export function PageAnswer(props: { page: Page; fileName: string; onClose: () => void }) {
  const { page, fileName, onClose } = props;
  const t = useText();
  const { found, candidates } = page;
  const isFound = (each: Candidate) => each.id === found?.id && each.face === found.face;
  const [chosenAt, setChosenAt] = useState(Math.max(0, candidates.findIndex(isFound)));
  const chosen = candidates[chosenAt];
  return (
    <>
      <p className={classes.verdict}>
        {found ? (
          <IconCircleCheck size="1.125rem" aria-hidden />
        ) : (
          <IconHelpCircle size="1.125rem" aria-hidden />
        )}
        {t(found ? TEXTS.found : TEXTS.none)}
      </p>
      {!found && candidates.length > 0 && (
        <Text size="sm" c="var(--loep-dimmed)">
          {t(TEXTS.alike)}
        </Text>
      )}
      <ul className={classes.candidates}>
        {candidates.map((each, at) => (
          <li key={`${each.id}/${each.face}`}>
            <button
              type="button"
              className={classes.candidate}
              aria-pressed={at === chosenAt}
              onClick={() => setChosenAt(at)}
            >
              {isFound(each) && <IconCircleCheck size="0.875rem" aria-hidden />}
              <span>
                {each.issuer && (
                  <>
                    <LocalWords text={each.issuer} />
                    {': '}
                  </>
                )}
                <LocalWords text={each.name} />
              </span>
              <span className={classes.edition}>
                {each.edition}
                {each.face > 1 && ` · ${t(TEXTS.side, { face: each.face })}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {chosen && <CandidatePicture candidate={chosen} />}
      {chosen && (
        <Group gap="xs">
          <Button component={Link} href={`/reference/items/${chosen.id}`} size="xs" onClick={onClose}>
            {t(TEXTS.open)}
          </Button>
        </Group>
      )}
      {!found && <AddGap wanted={withoutEnding(fileName)} issuer={null} documentKind={null} />}
    </>
  );
}

/** The first specimen of the face that the candidate is. */
function CandidatePicture({ candidate }: { candidate: Candidate }) {
  const t = useText();
  const { data } = useCall('reference.open', { id: candidate.id });
  const content = data?.content;
  const specimens = content?.kind === 'model' ? content.specimens : [];
  const specimen = specimens.find(({ face }) => face === candidate.face) ?? specimens[0];
  return (
    <div className={classes.specimen}>
      {specimen && (
        <ReferencePicture
          image={specimen.image}
          size="preview"
          alt={t(TEXTS.specimen, { name: candidate.edition })}
        />
      )}
    </div>
  );
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,5}$/iu, '');
}
