import { Anchor } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { MatchView } from '../../../shared/api/schemas/examination.ts';
import type { Gap } from '../../../shared/model/examination.ts';
import { RECOGNISED_AS } from '../../../shared/text/recognised-as.ts';
import { useText } from '../../host/language.tsx';
import classes from './match-lines.module.css';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  none: {
    en: 'No reference: this is none of the documents in the reference database.',
    nl: 'Geen referentie: dit is geen van de documenten in de referentiedatabank.',
  },
  poor: {
    en: 'The scan is too poor to tell which document of the reference database it is, if any.',
    nl: 'De scan is te slecht om te zeggen welk document uit de referentiedatabank het is, als het er een is.',
  },
  near: { en: 'Most alike, but not the same:', nl: 'Lijkt het meest op, maar is het niet:' },
};

/** Candidates that are named where nothing was recognised; more would be no help. */
const NEAR_SHOWN = 2;
/** Below this a face has little more in common with the page than any other. */
const NEAR_SCORE = 0.35;

/** The gap that an examination names when nothing can be said of which document it is. */
const TOO_POOR: Gap = 'reference-not-told';

/** What the document was recognised as, or that there is no reference for it. */
export function MatchLines({ bench }: { bench: Bench }) {
  const matches = bench.examination?.matches ?? [];
  if (matches.length === 0) return null;
  const found = matches.filter(({ model }) => model !== null);
  return (
    <div className={classes.lines} data-match={found.length > 0 ? 'found' : 'none'}>
      <IconBooks size="1rem" aria-hidden className={classes.icon} />
      <div>
        {found.map((match) => (
          <Found key={match.page} match={match} isOne={matches.length === 1} />
        ))}
        {found.length === 0 && (
          <NotFound
            matches={matches}
            isTooPoor={bench.examination?.gaps.some(({ id }) => id === TOO_POOR) ?? false}
          />
        )}
      </div>
    </div>
  );
}

function NotFound({ matches, isTooPoor }: { matches: readonly MatchView[]; isTooPoor: boolean }) {
  const t = useText();
  if (isTooPoor) return t(TEXTS.poor);
  return (
    <>
      {t(TEXTS.none)} <Near matches={matches} />
    </>
  );
}

function Found({ match, isOne }: { match: MatchView; isOne: boolean }) {
  const t = useText();
  const { model, registration, page } = match;
  if (!model) return null;
  return (
    <p className={classes.line}>
      {isOne ? t(RECOGNISED_AS.found) : t(RECOGNISED_AS.foundOnPage, { page })}{' '}
      <Anchor component={Link} size="sm" href={`/reference/items/${model.id}?version=${model.version}`}>
        {t(model.name)}
      </Anchor>
      {registration && (
        <span className={classes.grounds}>
          {t(RECOGNISED_AS[registration.by], {
            inliers: registration.inliers,
            pairs: registration.pairs,
          })}
        </span>
      )}
    </p>
  );
}

function Near({ matches }: { matches: readonly MatchView[] }) {
  const t = useText();
  const near = matches
    .flatMap(({ candidates }) => candidates)
    .filter(({ score }) => score >= NEAR_SCORE)
    .slice(0, NEAR_SHOWN);
  if (near.length === 0) return null;
  return (
    <span className={classes.grounds}>
      {t(TEXTS.near)}{' '}
      {near.map(({ id, face, name }, at) => (
        <span key={`${id}:${face}`}>
          {at > 0 && ', '}
          <Anchor component={Link} size="xs" href={`/reference/items/${id}`}>
            {t(name)}
          </Anchor>
        </span>
      ))}
    </span>
  );
}
