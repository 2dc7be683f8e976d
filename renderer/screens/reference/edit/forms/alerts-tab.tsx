import { Accordion, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Alert, ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { localWords } from '../../../../parts/local-text.ts';
import { freshId } from '../drawing/parts.ts';
import { useField, useForm } from '../fields/form-context.tsx';
import { AlertFields } from './alert-fields.tsx';

const TEXTS = {
  why: {
    en: 'Known forgeries of this document: what gives them away. Scans are compared with the signs.',
    nl: 'Bekende vervalsingen van dit document: waaraan ze te herkennen zijn. Scans worden met de tekenen vergeleken.',
  },
  add: { en: 'Add known forgery', nl: 'Bekende vervalsing toevoegen' },
  remove: { en: 'Remove this forgery', nl: 'Deze vervalsing verwijderen' },
  unnamed: { en: 'New forgery', nl: 'Nieuwe vervalsing' },
};

/** What is known to be false of this document. */
export function AlertsTab() {
  const t = useText();
  const language = useLanguage();
  const { draft, isReadOnly } = useForm();
  const model = draft.content as ReferenceModel;
  const { value, put, id } = useField<readonly Alert[]>(['alerts']);
  const [open, setOpen] = useState<string | null>(value[0]?.id ?? null);
  const add = () => {
    const alert = newAlert(model);
    put([...value, alert]);
    setOpen(alert.id);
  };
  return (
    <section id={id} tabIndex={-1}>
      <Text size="sm" c="var(--loep-dimmed)" mb="sm">
        {t(TEXTS.why)}
      </Text>
      <Accordion variant="contained" value={open} onChange={setOpen}>
        {value.map((alert, at) => (
          <Accordion.Item key={alert.id} value={alert.id}>
            <Accordion.Control icon={<IconAlertTriangle size={16} />}>
              {localWords(alert.title, language) || t(TEXTS.unnamed)}
            </Accordion.Control>
            <Accordion.Panel>
              {open === alert.id && (
                <>
                  <AlertFields path={['alerts', at]} model={model} />
                  {!isReadOnly && (
                    <Button
                      mt="md"
                      size="xs"
                      variant="default"
                      leftSection={<IconTrash size={14} />}
                      onClick={() => put(value.toSpliced(at, 1))}
                    >
                      {t(TEXTS.remove)}
                    </Button>
                  )}
                </>
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {!isReadOnly && value.length < 60 && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={add}>
            {t(TEXTS.add)}
          </Button>
        </Group>
      )}
    </section>
  );
}

function newAlert(model: ReferenceModel): Alert {
  return {
    id: freshId(model, 'alert'),
    title: {},
    description: {},
    indicator: '',
    since: null,
    signs: [],
    images: [],
    tier: 'public',
  };
}
