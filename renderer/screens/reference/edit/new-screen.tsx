import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { DOCUMENT_KINDS } from '../../../../shared/model/reference/document-kinds.ts';
import { ITEM_KINDS, type ItemContent, type ItemKind } from '../../../../shared/model/reference/item.ts';
import { useText } from '../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../parts/button-words.ts';
import { ITEM_KIND_WORDS } from '../../../parts/reference-words.ts';
import { ChooseKind } from './choose-kind.tsx';
import { type FirstFacts, noFacts } from './content/new-content.ts';
import { type FoundSpecimen, withSpecimens } from './drawing/specimens.ts';
import { BeginDialog } from './fields/begin-dialog.tsx';
import { Beginning } from './fields/beginning.ts';
import { FirstFactsForm } from './fields/first-facts-form.tsx';
import { StillNeeded } from './fields/still-needed.tsx';
import { useBegin } from './fields/use-begin.ts';
import classes from './item-editor.module.css';
import { ModelBeginnings } from './model-beginnings.tsx';

const TEXTS = {
  title: { en: 'New: {kind}', nl: 'Nieuw: {kind}' },
  lead: {
    en: 'This little begins a draft; it is saved by itself from then on.',
    nl: 'Met dit weinige begint een concept; daarna wordt het vanzelf bewaard.',
  },
  begin: { en: 'Begin', nl: 'Beginnen' },
};

/** Begins an item of the kind that the address names. */
export function NewScreen() {
  const [params] = useSearchParams();
  const kind = ITEM_KINDS.find((each) => each === params.get('kind'));
  if (!kind) return <ChooseKind />;
  return (
    <Beginning.Provider value={BeginDialog}>
      <NewItem key={kind} kind={kind} params={params} />
    </Beginning.Provider>
  );
}

function NewItem({ kind, params }: { kind: ItemKind; params: URLSearchParams }) {
  const t = useText();
  const [, navigate] = useLocation();
  const [facts, setFacts] = useState<FirstFacts>(() => factsOf(kind, params));
  const [specimens, setSpecimens] = useState<readonly FoundSpecimen[]>([]);
  const [isBusy, setBusy] = useState(false);
  const finish = (content: ItemContent) =>
    content.kind === 'model' ? withSpecimens(content, specimens, 1) : withKinds(content, facts);
  const { lacking, wrongCode, isPending, begin } = useBegin(
    facts,
    ({ id }) => navigate(`/reference/items/${id}/edit`, { replace: true }),
    finish,
  );
  const title = t(TEXTS.title, { kind: t(ITEM_KIND_WORDS[kind]) });
  useDocumentTitle(`${title} – Loep`);
  return (
    <form
      className={classes.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) begin();
      }}
    >
      <Title order={1} size="h3">
        {title}
      </Title>
      <Text c="var(--loep-dimmed)">{t(TEXTS.lead)}</Text>
      <Stack gap="lg">
        {kind === 'model' && (
          <ModelBeginnings
            facts={facts}
            onChange={setFacts}
            specimens={specimens}
            onSpecimens={setSpecimens}
            onBusy={setBusy}
          />
        )}
        <FirstFactsForm facts={facts} onChange={setFacts} />
      </Stack>
      <Group justify="flex-end">
        <StillNeeded lacking={lacking} wrongCode={wrongCode} isWaiting={isBusy} />
        <Anchor component={Link} href="/reference">
          {t(BUTTON_WORDS.cancel)}
        </Anchor>
        <Button
          type="submit"
          disabled={lacking.length > 0 || wrongCode !== null}
          loading={isPending || isBusy}
        >
          {t(TEXTS.begin)}
        </Button>
      </Group>
    </form>
  );
}

/** What the address knows already: the issuer or the office, and the kind of document. */
function factsOf(kind: ItemKind, params: URLSearchParams): FirstFacts {
  const documentKind = DOCUMENT_KINDS.find((each) => each === params.get('documentKind')) ?? 'other';
  return { ...noFacts(kind), owner: params.get('issuer') ?? params.get('office'), documentKind };
}

/** A note or a list that was begun from a model is about documents of its kind. */
function withKinds(content: ItemContent, { documentKind }: FirstFacts): ItemContent {
  const isAboutKinds = content.kind === 'note' || content.kind === 'number-list';
  return isAboutKinds && documentKind !== 'other' ? { ...content, kinds: [documentKind] } : content;
}
