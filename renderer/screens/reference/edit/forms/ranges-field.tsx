import { Alert, Button, Group, Pagination, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { useField } from '../fields/form-context.tsx';
import { type NumberRange, pastedRanges } from './pasted-ranges.ts';
import { RangeLine } from './range-line.tsx';
import { BAD_LINE_WORDS } from './range-words.ts';

const TEXTS = {
  label: { en: 'Numbers ({count} ranges)', nl: 'Nummers ({count} reeksen)' },
  paste: { en: 'Paste numbers', nl: 'Nummers plakken' },
  how: {
    en: 'A range a line: first number; last number; lost, stolen or withdrawn; since; source. All but the first may be left out.',
    nl: 'Een reeks per regel: eerste nummer; laatste nummer; verloren, gestolen of ingetrokken; sinds; bron. Alles na het eerste mag weg.',
  },
  example: { en: 'A 1204001; A 1204500; stolen; 2019-03', nl: 'A 1204001; A 1204500; gestolen; 2019-03' },
  add: { en: 'Add {count} ranges', nl: '{count} reeksen toevoegen' },
  bad: {
    en: '{count} lines are not understood and stay in the field:',
    nl: '{count} regels worden niet begrepen en blijven in het veld staan:',
  },
  line: { en: 'Line {line}, “{text}”: {why}', nl: 'Regel {line}, ‘{text}’: {why}' },
  pages: { en: 'Parts of the list', nl: 'Delen van de lijst' },
};

/** Most that the content may hold, and how many are shown at a time. */
const RANGES_MAX = 20_000;
const SHOWN = 25;
const BAD_SHOWN = 6;

/** Ranges of numbers: pasted by the thousand, mended one by one. */
export function RangesField({ renderRange }: { renderRange: (path: Path) => ReactNode }) {
  const t = useText();
  const { value, put, isReadOnly, error, id } = useField<readonly NumberRange[]>(['ranges']);
  const [page, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(value.length / SHOWN));
  const first = (Math.min(page, pages) - 1) * SHOWN;
  return (
    <section id={id} tabIndex={-1} aria-label={t(TEXTS.label, { count: value.length })}>
      <Text component="h3" size="sm" fw={600} mb="xs">
        {t(TEXTS.label, { count: value.length })}
      </Text>
      {error && (
        <Text size="sm" c="var(--loep-doubtful)">
          {error}
        </Text>
      )}
      {!isReadOnly && <PasteRanges onAdd={(added) => put([...value, ...added].slice(0, RANGES_MAX))} />}
      {value.slice(first, first + SHOWN).map((_, at) => (
        <RangeLine
          key={String(first + at)}
          number={first + at + 1}
          onRemove={isReadOnly || value.length === 1 ? null : () => put(value.toSpliced(first + at, 1))}
        >
          {renderRange(['ranges', first + at])}
        </RangeLine>
      ))}
      {pages > 1 && (
        <Pagination
          size="sm"
          mt="xs"
          total={pages}
          value={Math.min(page, pages)}
          onChange={setPage}
          aria-label={t(TEXTS.pages)}
        />
      )}
    </section>
  );
}

function PasteRanges({ onAdd }: { onAdd: (ranges: readonly NumberRange[]) => void }) {
  const t = useText();
  const [text, setText] = useState('');
  const { ranges, bad } = pastedRanges(text, { why: 'stolen', since: null, source: '' });
  return (
    <>
      <Textarea
        label={t(TEXTS.paste)}
        description={t(TEXTS.how)}
        placeholder={t(TEXTS.example)}
        autosize
        minRows={2}
        maxRows={10}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {bad.length > 0 && (
        <Alert color="orange" mt="xs" role="status">
          <Text size="sm">{t(TEXTS.bad, { count: bad.length })}</Text>
          {bad.slice(0, BAD_SHOWN).map((each) => (
            <Text key={each.line} size="sm">
              {t(TEXTS.line, {
                line: each.line,
                text: each.text.slice(0, 60),
                why: BAD_LINE_WORDS[each.why],
              })}
            </Text>
          ))}
        </Alert>
      )}
      <Group my="xs">
        <Button
          size="xs"
          variant="default"
          disabled={ranges.length === 0}
          onClick={() => {
            onAdd(ranges);
            setText(bad.map((each) => each.text).join('\n'));
          }}
        >
          {t(TEXTS.add, { count: ranges.length })}
        </Button>
      </Group>
    </>
  );
}
