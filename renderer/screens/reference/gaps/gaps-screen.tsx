import { useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { SHORT_LINE_MAX } from '../../../../shared/api/schemas/basics.ts';
import { GAP_STATES } from '../../../../shared/api/schemas/reference/gaps.ts';
import { counted, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { SearchBox } from '../../../parts/search-box.tsx';
import { SpokenHeading } from '../../../parts/spoken-heading.tsx';
import { useScreenKeys } from '../../../parts/use-screen-keys.ts';
import { SearchFailed, Searching } from '../browse/browse-states.tsx';
import { MoreRows } from '../item/more-rows.tsx';
import { ReferenceBar } from '../shell/reference-bar.tsx';
import { AddGap } from './add-gap.tsx';
import { GapLine } from './gap-line.tsx';
import { GAP_STATE_WORDS } from './gap-words.ts';
import classes from './gaps-screen.module.css';

const TEXTS = {
  heading: { en: 'Collecting list', nl: 'Verzamellijst' },
  what: {
    en: 'What was looked up and not found, and what examinations could not judge for lack of a reference.',
    nl: 'Wat is opgezocht en niet gevonden, en wat onderzoeken bij gebrek aan een referentie niet konden beoordelen.',
  },
  search: { en: 'Search the list', nl: 'De lijst doorzoeken' },
  where: { en: 'What is wanted, or a note', nl: 'Wat ontbreekt, of een notitie' },
  states: { en: 'State', nl: 'Stand' },
  none: { en: 'Nothing is missing that anybody asked for.', nl: 'Er ontbreekt niets waar iemand om vroeg.' },
  noneHere: { en: 'Nothing on the list fits this.', nl: 'Niets op de lijst past hierbij.' },
  one: { en: '1 on the list', nl: '1 op de lijst' },
  many: { en: '{count} on the list', nl: '{count} op de lijst' },
  wanted: { en: 'Wanted', nl: 'Gezocht' },
  times: { en: 'How often', nl: 'Hoe vaak' },
  state: { en: 'State and note', nl: 'Stand en notitie' },
};

/** Gaps fetched at once, and the most that are (schema `GapQuery`). */
const STEP = 100;
const MOST = 200;

/** The register of gaps, as a list for who collects. */
export function GapsScreen() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const words = (params.get('q') ?? '').slice(0, SHORT_LINE_MAX);
  const asked = (params.get('state') ?? '').split('.');
  const states = GAP_STATES.filter((state) => asked.includes(state));
  const show = (change: { q?: string; state?: string }, replace = false) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace },
    );
  const [limit, setLimit] = useState(STEP);
  const { data, error, refetch } = useCall(
    'gap.list',
    { search: words.trim(), states: [...states], limit },
    { keepPrevious: true },
  );
  const search = useRef<HTMLInputElement>(null);
  useScreenKeys({ '/': () => search.current?.select() });
  const isNarrowed = words !== '' || states.length > 0;
  return (
    <div className={classes.gaps}>
      <SpokenHeading>{t(TEXTS.heading)}</SpokenHeading>
      <ReferenceBar />
      <div className={classes.scroll}>
        <p className={classes.what}>{t(TEXTS.what)}</p>
        <div className={classes.tools}>
          <div className={classes.search}>
            <SearchBox
              label={TEXTS.search}
              where={TEXTS.where}
              search={words}
              inputRef={search}
              onSearch={(q) => show({ q }, true)}
              onLeave={() => search.current?.blur()}
            />
          </div>
          <fieldset className={classes.states} aria-label={t(TEXTS.states)}>
            {GAP_STATES.map((state) => (
              <button
                key={state}
                type="button"
                className={classes.chip}
                aria-pressed={states.includes(state)}
                onClick={() =>
                  show({
                    state: (states.includes(state)
                      ? states.filter((each) => each !== state)
                      : [...states, state]
                    ).join('.'),
                  })
                }
              >
                {t(GAP_STATE_WORDS[state])}
              </button>
            ))}
          </fieldset>
          <span className={classes.count} role="status">
            {data && t(counted(data.total, TEXTS.one, TEXTS.many), { count: data.total })}
          </span>
        </div>
        {!data && (error ? <SearchFailed error={error} onRetry={() => void refetch()} /> : <Searching />)}
        {data?.total === 0 && <p className={classes.none}>{t(isNarrowed ? TEXTS.noneHere : TEXTS.none)}</p>}
        {data && data.total > 0 && (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t(TEXTS.wanted)}</th>
                <th scope="col">{t(TEXTS.times)}</th>
                <th scope="col">{t(TEXTS.state)}</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((gap) => (
                <GapLine key={gap.id} gap={gap} />
              ))}
            </tbody>
          </table>
        )}
        {data && (
          <MoreRows
            shown={data.rows.length}
            total={Math.min(data.total, MOST)}
            onMore={() => setLimit(Math.min(MOST, limit + STEP))}
          />
        )}
        <div className={classes.add}>
          <AddGap key={data?.total ?? 0} wanted="" issuer={null} documentKind={null} />
        </div>
      </div>
    </div>
  );
}
