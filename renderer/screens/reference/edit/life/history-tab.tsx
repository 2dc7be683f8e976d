import { Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { VersionHead } from '../../../../../shared/api/schemas/reference/item.ts';
import { textOfError } from '../../../../../shared/text/fault.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { showTrouble } from '../../../../host/notices.tsx';
import { useCall } from '../../../../host/use-call.ts';
import { shortMoment } from '../../../../parts/moments.ts';
import { StateMark } from '../../../../parts/reference-marks.tsx';
import { differenceLines } from '../../compare/difference-values.ts';
import { useForm } from '../fields/form-context.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { useLife } from './use-life.ts';

const TEXTS = {
  version: { en: 'Version', nl: 'Versie' },
  state: { en: 'State', nl: 'Stand' },
  by: { en: 'Written by', nl: 'Geschreven door' },
  when: { en: 'Last changed', nl: 'Laatst gewijzigd' },
  validated: { en: 'Validated by', nl: 'Gevalideerd door' },
  note: { en: 'Note', nl: 'Opmerking' },
  look: { en: 'Look', nl: 'Bekijken' },
  lookAt: { en: 'Look at version {version}', nl: 'Versie {version} bekijken' },
  restore: { en: 'Restore', nl: 'Terugzetten' },
  restoreVersion: { en: 'Restore version {version}', nl: 'Versie {version} terugzetten' },
  restoreWhy: {
    en: 'Restoring begins a new draft with what that version said; nothing is removed.',
    nl: 'Terugzetten begint een nieuw concept met wat die versie zei; er wordt niets verwijderd.',
  },
  notKept: {
    en: 'What you wrote last is not saved yet. Choose first what goes on with it; then restore.',
    nl: 'Wat u het laatst schreef is nog niet bewaard. Kies eerst waarmee het verdergaat; zet daarna terug.',
  },
  compare: { en: 'Compare', nl: 'Vergelijken' },
  with: { en: 'with', nl: 'met' },
  same: { en: 'These versions say the same.', nl: 'Deze versies zeggen hetzelfde.' },
  option: { en: 'Version {version}, {author}', nl: 'Versie {version}, {author}' },
};

/** Every version there was: who wrote it, how they differ, and the way back. */
export function HistoryTab() {
  const t = useText();
  const { view } = useForm();
  const [newest, before] = view.versions;
  const [pair, setPair] = useState({
    left: before?.version ?? newest?.version ?? 1,
    right: newest?.version ?? 1,
  });
  return (
    <Stack gap="md">
      <Table.ScrollContainer minWidth={640}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(['version', 'state', 'by', 'when', 'validated', 'note'] as const).map((key) => (
                <Table.Th key={key}>{t(TEXTS[key])}</Table.Th>
              ))}
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.versions.map((head) => (
              <VersionRow key={head.version} head={head} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="var(--loep-dimmed)">
        {t(TEXTS.restoreWhy)}
      </Text>
      {view.versions.length > 1 && <Comparison pair={pair} onPair={setPair} />}
    </Stack>
  );
}

function VersionRow({ head }: { head: VersionHead }) {
  const t = useText();
  const language = useLanguage();
  const editing = useForm();
  const { id, shown } = editing.view;
  const { version, state, author, changedAt, validatedBy, note } = head;
  const restore = useLife('reference.edit', editing);
  return (
    <Table.Tr>
      <Table.Td>{version}</Table.Td>
      <Table.Td>
        <StateMark state={state} />
      </Table.Td>
      <Table.Td>{author}</Table.Td>
      <Table.Td>{shortMoment(changedAt, language)}</Table.Td>
      <Table.Td>{validatedBy ?? '–'}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{t(note)}</Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <Button
            component={Link}
            href={`/reference/items/${id}?version=${version}`}
            size="compact-xs"
            variant="default"
            aria-label={t(TEXTS.lookAt, { version })}
          >
            {t(TEXTS.look)}
          </Button>
          {version !== shown.version && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t(TEXTS.restoreVersion, { version })}
              loading={restore.isPending}
              onClick={() => {
                // What is being written is kept first: it stays in the history too.
                void editing.flush().then((isKept) => {
                  if (isKept) restore.mutate({ id, version, aside: true });
                  else showTrouble({ id: 'restore', message: t(TEXTS.notKept) });
                });
              }}
            >
              {t(TEXTS.restore)}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

interface Pair {
  readonly left: number;
  readonly right: number;
}

function Comparison({ pair, onPair }: { pair: Pair; onPair: (pair: Pair) => void }) {
  const t = useText();
  const language = useLanguage();
  const { view } = useForm();
  const { data, error } = useCall('reference.compare', {
    left: { id: view.id, version: pair.left },
    right: { id: view.id, version: pair.right },
  });
  const options = view.versions.map(({ version, author }) => ({
    value: String(version),
    label: t(TEXTS.option, { version, author }),
  }));
  const choose = (side: keyof Pair) => (
    <NativeSelect
      size="xs"
      aria-label={`${t(TEXTS.compare)}: ${t(side === 'left' ? TEXTS.version : TEXTS.with)}`}
      data={options}
      value={String(pair[side])}
      onChange={({ currentTarget }) => onPair({ ...pair, [side]: Number(currentTarget.value) })}
    />
  );
  return (
    <section aria-label={t(TEXTS.compare)}>
      <Group gap="xs" mb="xs">
        <Text size="sm" fw={600}>
          {t(TEXTS.compare)}
        </Text>
        {choose('left')}
        <Text size="sm">{t(TEXTS.with)}</Text>
        {choose('right')}
      </Group>
      {error && !data && <Text role="alert">{t(textOfError(error))}</Text>}
      {data && data.entries.length === 0 && <Text size="sm">{t(TEXTS.same)}</Text>}
      {data && data.entries.length > 0 && (
        <DifferenceTable
          left={`${t(TEXTS.version)} ${pair.left}`}
          right={`${t(TEXTS.version)} ${pair.right}`}
          lines={differenceLines(data, language)}
        />
      )}
    </section>
  );
}
