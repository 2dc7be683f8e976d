import { Group } from '@mantine/core';
import type { Source } from '../../../../../shared/model/reference/basics.ts';
import { useText } from '../../../../host/language.tsx';
import { ListField } from './list-field.tsx';
import { TextField } from './text-field.tsx';

const TEXTS = {
  label: { en: 'Sources', nl: 'Bronnen' },
  name: { en: 'Source', nl: 'Bron' },
  why: {
    en: 'Where this knowledge comes from; cited with every comparison that uses it.',
    nl: 'Waar deze kennis vandaan komt; wordt genoemd bij elke vergelijking die erop steunt.',
  },
  add: { en: 'Add source', nl: 'Bron toevoegen' },
  title: { en: 'Title', nl: 'Titel' },
  date: { en: 'Date', nl: 'Datum' },
  example: { en: '1998 or 1998-05-31', nl: '1998 of 1998-05-31' },
  place: { en: 'Where it is kept', nl: 'Waar te vinden' },
};

/** Where the knowledge in an item comes from. */
export function SourcesField() {
  const t = useText();
  return (
    <ListField<Source>
      path={['sources']}
      label={t(TEXTS.label)}
      name={t(TEXTS.name)}
      description={t(TEXTS.why)}
      add={t(TEXTS.add)}
      max={50}
      newEntry={() => ({ title: '', date: null, place: '' })}
      render={(path) => (
        <>
          <TextField path={[...path, 'title']} label={t(TEXTS.title)} isRequired />
          <Group grow preventGrowOverflow={false}>
            <TextField
              path={[...path, 'date']}
              label={t(TEXTS.date)}
              placeholder={t(TEXTS.example)}
              isNullable
              maxLength={10}
            />
            <TextField path={[...path, 'place']} label={t(TEXTS.place)} />
          </Group>
        </>
      )}
    />
  );
}
