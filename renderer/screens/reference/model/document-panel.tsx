import { Table } from '@mantine/core';
import { DOCUMENT_KIND_NAMES } from '../../../../shared/model/reference/document-kinds.ts';
import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { languageName } from '../../../parts/language-names.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import { periodWords } from '../../../parts/partial-date.ts';
import { Facts, Nothing, Section } from '../item/section.tsx';
import { useZoneName } from './part-label.ts';
import type { ModelBench } from './use-model-bench.ts';

const TEXTS = {
  what: { en: 'The document', nl: 'Het document' },
  kind: { en: 'Kind', nl: 'Soort' },
  title: { en: 'Title', nl: 'Titel' },
  edition: { en: 'Edition', nl: 'Uitgave' },
  inUse: { en: 'Issued', nl: 'Afgegeven' },
  size: { en: 'Size', nl: 'Formaat' },
  materials: { en: 'Materials', nl: 'Materiaal' },
  printing: { en: 'Printing', nl: 'Druk' },
  mrz: { en: 'Machine-readable zone', nl: 'Machineleesbare zone' },
  numbering: { en: 'Numbering', nl: 'Nummering' },
  rules: { en: 'Rules', nl: 'Regels' },
  mask: { en: 'Written as', nl: 'Geschreven als' },
  where: { en: 'Stands in', nl: 'Staat in' },
  none: { en: 'Nothing is known of the numbers.', nl: 'Over de nummers is niets bekend.' },
  from: { en: 'From', nl: 'Van' },
  to: { en: 'To', nl: 'Tot en met' },
  issued: { en: 'Issued', nl: 'Afgegeven' },
  source: { en: 'Source', nl: 'Bron' },
};

/** Size, paper, print, and how it is numbered. */
export function DocumentPanel({ bench: { model } }: { bench: ModelBench }) {
  const t = useText();
  const language = useLanguage();
  const mm = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <>
      <Section title={TEXTS.what}>
        <Facts
          facts={[
            [TEXTS.kind, t(DOCUMENT_KIND_NAMES[model.documentKind])],
            [TEXTS.title, titlesOf(model, language)],
            [TEXTS.edition, model.edition],
            [TEXTS.inUse, periodWords(model.inUse, language)],
            [
              TEXTS.size,
              model.faces.map((face, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a face is known by its number
                <div key={at}>
                  {mm(face.widthMm)} × {mm(face.heightMm)} mm
                  {model.faces.length > 1 && (
                    <>
                      {' · '}
                      <LocalWords text={face.name} />
                    </>
                  )}
                </div>
              )),
            ],
            [TEXTS.materials, model.materials && <LocalWords text={model.materials} />],
            [TEXTS.printing, model.printing && <LocalWords text={model.printing} />],
            [TEXTS.mrz, model.mrz],
          ]}
        />
      </Section>
      <NumberingPart model={model} />
    </>
  );
}

/** The title as it stands in each language of the document. */
function titlesOf({ title }: ReferenceModel, language: ReturnType<typeof useLanguage>) {
  return Object.entries(title).map(([code, words]) => (
    <div key={code}>
      <span lang={code} dir="auto">
        {words}
      </span>{' '}
      <span style={{ color: 'var(--loep-dimmed)' }}>({languageName(code, language)})</span>
    </div>
  ));
}

function NumberingPart({ model }: { model: ReferenceModel }) {
  const t = useText();
  const language = useLanguage();
  const zoneName = useZoneName();
  const { rules, mask, zone: zoneId, series } = model.numbering;
  const zone = model.zones.find(({ id }) => id === zoneId);
  const isKnown = rules !== null || mask !== null || series.length > 0;
  return (
    <Section title={TEXTS.numbering}>
      {!isKnown && <Nothing words={TEXTS.none} />}
      <Facts
        facts={[
          [TEXTS.rules, rules && <LocalWords text={rules} />],
          [TEXTS.mask, mask && <code>{mask}</code>],
          [TEXTS.where, zone && zoneName(zone)],
        ]}
      />
      {series.length > 0 && (
        <Table fz="sm" verticalSpacing="0.25rem" horizontalSpacing="0.375rem">
          <Table.Thead>
            <Table.Tr>
              {[TEXTS.from, TEXTS.to, TEXTS.issued, TEXTS.source].map((head) => (
                <Table.Th key={head.en}>{t(head)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {series.map(({ from, to, issued, source }) => (
              <Table.Tr key={`${from}/${to}`}>
                <Table.Td>{from}</Table.Td>
                <Table.Td>{to}</Table.Td>
                <Table.Td>{periodWords(issued, language)}</Table.Td>
                <Table.Td>{source}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}
