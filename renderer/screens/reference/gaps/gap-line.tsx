import { Button, Select, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { LONG_TEXT_MAX } from '../../../../shared/api/schemas/basics.ts';
import { GAP_STATES, type Gap } from '../../../../shared/api/schemas/reference/gaps.ts';
import { DOCUMENT_KIND_NAMES } from '../../../../shared/model/reference/document-kinds.ts';
import { counted, useText } from '../../../host/language.tsx';
import { useCall, useChange } from '../../../host/use-call.ts';
import { Age } from '../../../parts/age.tsx';
import linkClasses from '../item/links.module.css';
import { GAP_ORIGIN_WORDS, GAP_STATE_WORDS } from './gap-words.ts';
import classes from './gaps-screen.module.css';

const TEXTS = {
  once: { en: 'once', nl: 'eenmaal' },
  times: { en: '{count} times', nl: '{count} keer' },
  last: { en: 'last', nl: 'laatst' },
  since: { en: 'since', nl: 'sinds' },
  state: { en: 'State of “{wanted}”', nl: 'Stand van “{wanted}”' },
  note: { en: 'Note on “{wanted}”', nl: 'Notitie bij “{wanted}”' },
  noteHere: { en: 'Who asks whom, what is on its way …', nl: 'Wie vraagt wie, wat is onderweg …' },
  case: { en: 'Case {number}', nl: 'Zaak {number}' },
  begin: { en: 'Begin a model', nl: 'Model beginnen' },
};

/** A gap: what is wanted and how often, how far the collecting is, and a note that can be written in place. */
export function GapLine({ gap }: { gap: Gap }) {
  const t = useText();
  const { id, origin, wanted, issuer, documentKind, state, count, firstAt, lastAt, cases } = gap;
  const change = useChange('gap.change');
  return (
    <tr data-gap={id} data-closed={state === 'closed' || undefined}>
      <td>
        <strong className={classes.wanted}>{wanted}</strong>
        <div className={classes.dim}>
          {[issuer, documentKind && t(DOCUMENT_KIND_NAMES[documentKind]), t(GAP_ORIGIN_WORDS[origin])]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {cases.length > 0 && (
          <div className={classes.cases}>
            {cases.map(({ caseId, number, title }) => (
              <Link key={caseId} href={`/cases/${caseId}`} className={linkClasses.link} title={title}>
                {t(TEXTS.case, { number: String(number) })}
              </Link>
            ))}
          </div>
        )}
      </td>
      <td className={classes.times}>
        {t(counted(count, TEXTS.once, TEXTS.times), { count })}
        <div className={classes.dim}>
          {t(TEXTS.since)} <Age at={firstAt} />
          {count > 1 && (
            <>
              , {t(TEXTS.last)} <Age at={lastAt} />
            </>
          )}
        </div>
      </td>
      <td className={classes.collecting}>
        <div className={classes.line}>
          <Select
            size="xs"
            w="10rem"
            aria-label={t(TEXTS.state, { wanted })}
            allowDeselect={false}
            data={GAP_STATES.map((value) => ({ value, label: t(GAP_STATE_WORDS[value]) }))}
            value={state}
            onChange={(next) => {
              const known = GAP_STATES.find((each) => each === next);
              if (known) change.mutate({ id, state: known, note: gap.note });
            }}
          />
          <BeginModel gap={gap} />
        </div>
        <NoteOfGap gap={gap} onNote={(note) => change.mutate({ id, state, note })} />
      </td>
    </tr>
  );
}

/** Leads to a new model of the issuer that is named, when the collection has it. */
function BeginModel({ gap: { issuer, documentKind } }: { gap: Gap }) {
  const t = useText();
  const { data } = useCall('reference.facets', {});
  const known = data?.issuers.find(({ iso }) => issuer !== null && iso === issuer);
  const params = new URLSearchParams({ kind: 'model' });
  if (known) params.set('issuer', known.id);
  if (documentKind) params.set('documentKind', documentKind);
  return (
    <Button component={Link} href={`/reference/new?${params}`} size="xs" variant="default">
      {t(TEXTS.begin)}
    </Button>
  );
}

/** Written in place and kept when one leaves it. */
function NoteOfGap({ gap: { note, wanted }, onNote }: { gap: Gap; onNote: (note: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(note);
  // What was kept elsewhere replaces what is shown.
  useEffect(() => setTyped(note), [note]);
  return (
    <Textarea
      size="xs"
      mt="0.375rem"
      autosize
      minRows={1}
      maxRows={8}
      maxLength={LONG_TEXT_MAX}
      aria-label={t(TEXTS.note, { wanted })}
      placeholder={t(TEXTS.noteHere)}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed.trim() !== note.trim()) onNote(typed.trim());
      }}
    />
  );
}
