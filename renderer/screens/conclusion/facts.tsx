import type { CaseView } from '../../../shared/api/schemas/case.ts';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { signedMoment } from '../../parts/moments.ts';
import classes from './facts.module.css';

const TEXTS = {
  case: { en: 'Case', nl: 'Zaak' },
  file: { en: 'File', nl: 'Bestand' },
  hash: { en: 'SHA-256 of the file', nl: 'SHA-256 van het bestand' },
  examination: { en: 'Examination', nl: 'Onderzoek' },
  examined: { en: '{at}, Loep {engine}', nl: '{at}, Loep {engine}' },
  digest: { en: 'SHA-256 of its result', nl: 'SHA-256 van het resultaat' },
  version: { en: 'Version', nl: 'Versie' },
  signed: { en: 'Signed', nl: 'Ondertekend' },
};

/** What the conclusion is about: which file, examined with what, and which version this is. */
export function Facts({
  caseView,
  document,
  version,
}: {
  caseView: CaseView;
  document: DocumentView;
  version: ConclusionVersion;
}) {
  const t = useText();
  const language = useLanguage();
  const examination = document.examinations.find(({ id }) => id === version.examinationId);
  const facts = [
    [TEXTS.case, `${caseView.number} · ${caseView.title}`],
    [TEXTS.file, document.fileName],
    [TEXTS.hash, document.sha256, 'sum'],
    ...(examination
      ? [
          [
            TEXTS.examination,
            t(TEXTS.examined, { at: signedMoment(examination.at, language), engine: examination.engine }),
          ] as const,
          [TEXTS.digest, examination.digest, 'sum'] as const,
        ]
      : []),
    [TEXTS.version, String(version.version)],
    ...(version.signedAt ? [[TEXTS.signed, signedMoment(version.signedAt, language)] as const] : []),
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value, kind]) => (
        <div key={name.en} className={classes.fact}>
          <dt>{t(name)}</dt>
          <dd data-kind={kind}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
