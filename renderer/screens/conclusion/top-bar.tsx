import { Anchor, Button, Group, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { CONCLUSION_STATE_WORDS } from '../../parts/state-words.ts';
import type { ShownVersion } from './bench-props.ts';
import classes from './top-bar.module.css';
import { useConclusionChange } from './use-conclusion-change.ts';
import { Withdraw } from './withdraw.tsx';

const TEXTS = {
  back: { en: 'Case {number}', nl: 'Zaak {number}' },
  version: { en: 'Version', nl: 'Versie' },
  option: { en: 'Version {number}: {state}', nl: 'Versie {number}: {state}' },
  revise: { en: 'Revise', nl: 'Herzien' },
  print: { en: 'Print', nl: 'Afdrukken' },
};

/** Where this is, which version, how it stands, and what can be done with it as a whole. */
export function TopBar(props: ShownVersion & { children?: ReactNode }) {
  const { caseView, document, view, shown, onShow, children } = props;
  const t = useText();
  const all = [...(view.current ? [view.current] : []), ...view.signed];
  const options = all.map(({ version, state }) => ({
    value: String(version),
    label: t(TEXTS.option, { number: version, state: CONCLUSION_STATE_WORDS[state] }),
  }));
  const isSigned = shown?.signedAt != null;
  // A signed page has a title of its own.
  const Name = isSigned ? 'span' : 'h1';
  return (
    <div className={classes.bar}>
      <Anchor
        component={Link}
        href={`/cases/${caseView.id}?document=${document.id}`}
        className={classes.back}
      >
        <IconArrowLeft size={16} aria-hidden />
        {t(TEXTS.back, { number: caseView.number })}
      </Anchor>
      <Name className={classes.name} title={document.fileName}>
        {document.fileName}
      </Name>
      {all.length > 1 && shown ? (
        <NativeSelect
          size="xs"
          aria-label={t(TEXTS.version)}
          data={options}
          value={String(shown.version)}
          onChange={({ currentTarget }) => onShow(Number(currentTarget.value))}
        />
      ) : (
        <span className={classes.state}>{shown && t(CONCLUSION_STATE_WORDS[shown.state])}</span>
      )}
      <Group gap="xs" className={classes.actions}>
        {children}
        {isSigned && !shown.isBlind && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPrinter size={14} />}
            onClick={() => window.print()}
          >
            {t(TEXTS.print)}
          </Button>
        )}
        {shown?.state === 'signed' && view.current === null && <Revise {...props} signed={shown} />}
        {shown !== null && !isSigned && <Withdraw {...props} current={shown} />}
      </Group>
    </div>
  );
}

/** Begins a new version from the signed one, which stays. */
function Revise({ document, signed, onShow }: ShownVersion & { signed: ConclusionVersion }) {
  const t = useText();
  const documentId = document.id;
  const revise = useConclusionChange('conclusion.save', () => onShow(null));
  return (
    <Button
      size="xs"
      loading={revise.isPending}
      onClick={() => revise.mutate({ documentId, draft: signed.draft, seen: null })}
    >
      {t(TEXTS.revise)}
    </Button>
  );
}
