import { NativeSelect, Skeleton, Stack } from '@mantine/core';
import type {
  ExaminationDifference,
  ExaminationHead,
  FindingView,
} from '../../../shared/api/schemas/examination.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { outcomeText } from '../../parts/outcome-words.ts';
import classes from './difference.module.css';
import { examinationName } from './examination-name.ts';
import { toneWords } from './finding-words.ts';
import { PanelFailed } from './panel-failed.tsx';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  title: { en: 'Difference between two examinations', nl: 'Verschil tussen twee onderzoeken' },
  older: { en: 'Earlier', nl: 'Eerder' },
  newer: { en: 'Later', nl: 'Later' },
  same: { en: 'Nothing differs.', nl: 'Er is geen verschil.' },
  outcomes: {
    en: 'The outcome was “{older}” and is “{newer}”.',
    nl: 'De uitkomst was “{older}” en is “{newer}”.',
  },
  noFindings: { en: 'The findings are the same.', nl: 'De bevindingen zijn gelijk.' },
  onlyOlder: { en: 'Only in the earlier', nl: 'Alleen in het eerdere' },
  onlyNewer: { en: 'Only in the later', nl: 'Alleen in het latere' },
  checks: { en: 'Checks that changed', nl: 'Controles die zijn veranderd' },
  added: { en: 'new, version {version}', nl: 'nieuw, versie {version}' },
  dropped: { en: 'left out, was version {version}', nl: 'weggelaten, was versie {version}' },
  rose: { en: 'version {older} → {newer}', nl: 'versie {older} → {newer}' },
};

/** Two examinations of one document side by side: what only one of them found. */
export function Difference({ bench }: { bench: Bench }) {
  const t = useText();
  const { older, newer } = inTime(bench);
  const { data, error, isPending, refetch } = useCall(
    'examination.compare',
    { older: older?.id ?? '', newer: newer?.id ?? '' },
    { enabled: older !== null && newer !== null },
  );
  return (
    <section className={classes.difference} aria-labelledby="difference" data-difference>
      <h2 id="difference" className={classes.title}>
        {t(TEXTS.title)}
      </h2>
      {older && newer && <TwoChoices bench={bench} older={older} newer={newer} />}
      {isPending && <Skeleton height="6rem" />}
      {data === undefined && error && <PanelFailed error={error} onRetry={() => void refetch()} />}
      {data && <Differing difference={data} />}
    </section>
  );
}

/** The two that are compared, in the order of time; the document lists its examinations newest first. */
function inTime({ document, head, address }: Bench): {
  older: ExaminationHead | null;
  newer: ExaminationHead | null;
} {
  const { examinations } = document;
  const other = examinations.find(({ id }) => id === address.compare && id !== head?.id);
  if (head === null || other === undefined) return { older: null, newer: null };
  return examinations.indexOf(head) < examinations.indexOf(other)
    ? { older: other, newer: head }
    : { older: head, newer: other };
}

function TwoChoices(props: { bench: Bench; older: ExaminationHead; newer: ExaminationHead }) {
  const { bench, older, newer } = props;
  const t = useText();
  const language = useLanguage();
  const { examinations } = bench.document;
  const named = (list: readonly ExaminationHead[]) =>
    list.map((each) => ({
      value: each.id,
      label: examinationName(each, each === examinations[0], language),
    }));
  const choose = (compare: string, examination: string) =>
    bench.go({ compare, examination: examination === examinations[0]?.id ? null : examination });
  return (
    <Stack gap="xs" mb="md">
      <NativeSelect
        size="xs"
        label={t(TEXTS.older)}
        value={older.id}
        data={named(examinations.slice(examinations.indexOf(newer) + 1))}
        onChange={({ currentTarget }) => choose(currentTarget.value, newer.id)}
      />
      <NativeSelect
        size="xs"
        label={t(TEXTS.newer)}
        value={newer.id}
        data={named(examinations.slice(0, examinations.indexOf(older)))}
        onChange={({ currentTarget }) => choose(older.id, currentTarget.value)}
      />
    </Stack>
  );
}

function Differing({ difference }: { difference: ExaminationDifference }) {
  const t = useText();
  const { isSame, older, newer, onlyOlder, onlyNewer, checks } = difference;
  if (isSame) {
    return (
      <p role="status" className={classes.line} data-same>
        {t(TEXTS.same)}
      </p>
    );
  }
  return (
    <Stack gap="md">
      {outcomeText(older).en !== outcomeText(newer).en && (
        <p className={classes.line}>
          {t(TEXTS.outcomes, { older: outcomeText(older), newer: outcomeText(newer) })}
        </p>
      )}
      {onlyOlder.length + onlyNewer.length === 0 && <p className={classes.line}>{t(TEXTS.noFindings)}</p>}
      <OnlyIn id="older" title={t(TEXTS.onlyOlder)} findings={onlyOlder} />
      <OnlyIn id="newer" title={t(TEXTS.onlyNewer)} findings={onlyNewer} />
      {checks.length > 0 && (
        <section data-changed-checks={checks.length}>
          <h3 className={classes.title}>
            {t(TEXTS.checks)} <span className={classes.aside}>{checks.length}</span>
          </h3>
          <ul className={classes.list}>
            {checks.map((check) => (
              <li key={check.check}>
                {t(check.title)} <Versions check={check} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

function Versions({ check }: { check: ExaminationDifference['checks'][number] }) {
  const t = useText();
  const { olderVersion: older, newerVersion: newer } = check;
  const said = () => {
    if (older === null) return t(TEXTS.added, { version: String(newer) });
    if (newer === null) return t(TEXTS.dropped, { version: String(older) });
    return t(TEXTS.rose, { older: String(older), newer: String(newer) });
  };
  return <span className={classes.aside}>{said()}</span>;
}

function OnlyIn({ id, title, findings }: { id: string; title: string; findings: readonly FindingView[] }) {
  const t = useText();
  if (findings.length === 0) return null;
  return (
    <section data-only-in={id}>
      <h3 className={classes.title}>
        {title} <span className={classes.aside}>{findings.length}</span>
      </h3>
      <ul className={classes.list}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <span className={classes.aside}>
              {t(finding.title)}, {t(toneWords(finding))}
            </span>
            <br />
            {t(finding.explanation)}
          </li>
        ))}
      </ul>
    </section>
  );
}
