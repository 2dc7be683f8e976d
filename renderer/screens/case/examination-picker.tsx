import { Button, NativeSelect } from '@mantine/core';
import { useLanguage, useText } from '../../host/language.tsx';
import { examinationName } from './examination-name.ts';
import classes from './examination-picker.module.css';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  choose: { en: 'Examination', nl: 'Onderzoek' },
  compare: { en: 'Difference…', nl: 'Verschil…' },
  back: { en: 'Back to the findings', nl: 'Terug naar de bevindingen' },
};

/** The examinations of a document: choose one, or compare two. */
export function ExaminationPicker({ bench }: { bench: Bench }) {
  const t = useText();
  const language = useLanguage();
  const { document, head, address, go } = bench;
  const { examinations } = document;
  const isComparing = address.compare !== null;
  const other = examinations.find(({ id }) => id !== head?.id);
  return (
    <div className={classes.picker} data-examinations={examinations.length}>
      {!isComparing && (
        <NativeSelect
          className={classes.choice}
          size="xs"
          aria-label={t(TEXTS.choose)}
          value={head?.id ?? ''}
          onChange={({ currentTarget }) =>
            go({
              examination: currentTarget.value === examinations[0]?.id ? null : currentTarget.value,
              finding: null,
            })
          }
          data={examinations.map((each, at) => ({
            value: each.id,
            label: examinationName(each, at === 0, language),
          }))}
        />
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => go({ compare: isComparing ? null : (other?.id ?? null) })}
        data-compare
      >
        {t(isComparing ? TEXTS.back : TEXTS.compare)}
      </Button>
    </div>
  );
}
