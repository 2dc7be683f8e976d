import type {
  ContentCredentials,
  CredentialAction,
  CredentialManifest,
  ReadCredentials,
} from '../../model/content-credentials.ts';
import type { Evidence, Finding, Severity } from '../../model/finding.ts';

import { type FailureKind, failureKind } from '../../rules/credentials/failure-kind.ts';
import { manifestFacts, signerOf } from '../../rules/credentials/manifest-facts.ts';
import { type ComputerMade, computerMade } from '../../rules/metadata/digital-source.ts';
import { conflicting, stated } from '../../rules/metadata/trace.ts';
import { defineCheck } from '../check.ts';
import { remark } from '../remark.ts';

/** Steps that put something into a picture or take something out, by C2PA's list of actions. */
const PUTTING = new Set(['c2pa.placed', 'c2pa.removed', 'c2pa.drawing', 'c2pa.translated']);

/** Steps that change a picture in a way that the list does not tell. */
const EDITING = new Set(['c2pa.edited', 'c2pa.filtered', 'c2pa.enhanced']);

/**
 * What the file says of its origin in a C2PA manifest, against its bytes.
 *
 * `critical` only for a statement that holds and says that a trained model made this very picture: no
 * honest way leads from a sheet of paper to that. A statement that does not hold is `major`, not more: programs that
 * do not know C2PA break it innocently. A file without one gets no word.
 */
export const contentCredentials = defineCheck({
  id: 'content-credentials',
  version: 1,
  aspect: 'authenticity',
  cause: 'file',
  title: { en: 'Statement of origin in the file (C2PA)', nl: 'Herkomstverklaring in het bestand (C2PA)' },
  cannotTell: {
    en: 'It does not tell who made the statement, since Loep keeps no list of signers to trust and asks nobody on the internet, nor whether what it says is true. Most files have no such statement, and that means nothing.',
    nl: 'Het zegt niet wie de verklaring heeft gedaan, want Loep houdt geen lijst bij van ondertekenaars die te vertrouwen zijn en vraagt niets na op internet, en ook niet of klopt wat erin staat. De meeste bestanden hebben zo’n verklaring niet, en dat betekent niets.',
  },
  needs: ['credentials'],
  texts: {
    bytes: {
      en: 'The file holds a signed statement of its origin that no longer fits its bytes: something in the file changed after the statement was made. What, it does not say: a program that does not know such statements breaks them without intent when it saves the file again, and so does a transfer that cuts the file short.',
      nl: 'Het bestand bevat een ondertekende herkomstverklaring die niet meer bij de bytes past: nadat de verklaring was gedaan is er iets in het bestand veranderd. Wat, zegt zij niet: een programma dat zulke verklaringen niet kent maakt ze zonder opzet onbruikbaar als het het bestand opnieuw opslaat, en dat doet ook een overdracht die het bestand afkapt.',
    },
    statement: {
      en: 'The statement of origin in the file does not hold in itself: its signature or its hashes do not fit what it says. It was changed after it was signed, or it is damaged.',
      nl: 'De herkomstverklaring in het bestand klopt in zichzelf niet: de handtekening of de hashes passen niet bij wat erin staat. Zij is na de ondertekening gewijzigd, of zij is beschadigd.',
    },
    generated: {
      en: 'By its own signed statement of origin this picture was made by a trained model (generative AI). A scan or photograph of a document is not; ask for the document itself.',
      nl: 'Volgens zijn eigen ondertekende herkomstverklaring is deze afbeelding gemaakt door een getraind model (generatieve AI). Een scan of foto van een document is dat niet; vraag om het document zelf.',
    },
    partlyGenerated: {
      en: 'By its own statement of origin parts of this picture were made by a trained model (generative AI). Some programs that make scans clearer say this too; ask what was done.',
      nl: 'Volgens zijn eigen herkomstverklaring zijn delen van deze afbeelding gemaakt door een getraind model (generatieve AI). Ook sommige programma’s die scans verduidelijken vermelden dit; vraag wat er is gedaan.',
    },
    generatedUnproved: {
      en: 'A statement of origin in the file says that this picture was made by a trained model (generative AI). The statement itself does not hold, or its signature could not be judged.',
      nl: 'Een herkomstverklaring in het bestand zegt dat deze afbeelding is gemaakt door een getraind model (generatieve AI). De verklaring zelf klopt niet, of de handtekening kon niet worden beoordeeld.',
    },
    generatedEarlier: {
      en: 'By a statement of origin that came along, a picture that this file was made from was made or changed by a trained model (generative AI).',
      nl: 'Volgens een herkomstverklaring die is meegekomen, is een afbeelding waaruit dit bestand is ontstaan gemaakt of gewijzigd door een getraind model (generatieve AI).',
    },
    composed: {
      en: 'By its statement of origin this picture was put together by a computer from several parts.',
      nl: 'Volgens de herkomstverklaring is deze afbeelding door een computer uit meer delen samengesteld.',
    },
    put: {
      en: 'By its statement of origin something was put into the picture or taken out of it (number of steps: {count}).',
      nl: 'Volgens de herkomstverklaring is er iets in de afbeelding gezet of eruit gehaald (aantal stappen: {count}).',
    },
    edited: {
      en: 'By its statement of origin the picture was edited (number of steps: {count}). Scans are also straightened or made clearer; ask what was done.',
      nl: 'Volgens de herkomstverklaring is de afbeelding bewerkt (aantal stappen: {count}). Scans worden ook rechtgezet of verduidelijkt; vraag wat er is gedaan.',
    },
    earlierBroken: {
      en: 'A file that this one was made from had a statement of origin too, which did not hold: it or its bytes had been changed by then.',
      nl: 'Een bestand waaruit dit bestand is ontstaan had ook een herkomstverklaring, en die klopte niet: zijzelf of de bytes waren toen al veranderd.',
    },
    holds: {
      en: 'The file holds a signed statement of its origin that fits its bytes: what it covers did not change since it was signed. Its signer calls itself {signer}; nobody has vouched for that.',
      nl: 'Het bestand bevat een ondertekende herkomstverklaring die bij de bytes past: wat zij dekt is sinds de ondertekening niet veranderd. De ondertekenaar noemt zich {signer}; niemand staat daarvoor in.',
    },
    signer: {
      en: 'The file holds a statement of its origin whose signature could not be judged. What it says counts no more than other metadata.',
      nl: 'Het bestand bevat een herkomstverklaring waarvan de handtekening niet kon worden beoordeeld. Wat erin staat telt niet zwaarder dan andere metagegevens.',
    },
    unbound: {
      en: 'The file holds a signed statement of its origin that is tied to no bytes of it, so it does not tell whether the file changed since.',
      nl: 'Het bestand bevat een ondertekende herkomstverklaring die aan geen bytes ervan is gebonden; zij zegt dus niet of het bestand sindsdien is veranderd.',
    },
    remote: {
      en: 'The file refers to a statement of its origin on the internet, at {address}. Loep does not go there, so it was not read.',
      nl: 'Het bestand verwijst naar een herkomstverklaring op internet, op {address}. Loep gaat daar niet heen, dus die is niet gelezen.',
    },
    unread: {
      en: 'The file holds a statement of its origin that could not be read: it is damaged, or of a form that is not known here.',
      nl: 'Het bestand bevat een herkomstverklaring die niet kon worden gelezen: zij is beschadigd, of heeft een vorm die hier niet bekend is.',
    },
    tooLarge: {
      en: 'The file holds a statement of its origin, but is too large for its bytes to be compared with it.',
      nl: 'Het bestand bevat een herkomstverklaring, maar is te groot om de bytes ermee te vergelijken.',
    },
  },
  run({ credentials }) {
    return findingsOf(credentials);
  },
});

function findingsOf(credentials: ContentCredentials): readonly Finding[] {
  switch (credentials.kind) {
    case 'none':
      return [];
    case 'read':
      return [...validity(credentials), ...saidOfOrigin(credentials), ...earlierStatements(credentials)];
    case 'remote':
      return [remark('not-assessable', 'remote', { address: credentials.address })];
    case 'unread': {
      const why = stated({ en: 'What the reader says', nl: 'Wat de lezer meldt' }, credentials.why);
      return [remark('not-assessable', 'unread', {}, credentials.why === '' ? [] : [why])];
    }
    case 'too-large':
      return [remark('not-assessable', 'tooLarge')];
  }
}

/** Whether signature, statement and bytes fit each other. */
function validity(credentials: ReadCredentials): readonly Finding[] {
  const { active, signed, failures } = credentials;
  const codes = (...kinds: readonly FailureKind[]) =>
    failures.filter((code) => kinds.includes(failureKind(code)));
  const [bytes, statement] = [codes('bytes'), codes('statement')];
  const facts = manifestFacts(active);
  const findings: Finding[] = [];
  if (bytes.length > 0) findings.push(deviation('major', 0.7, 'bytes', [mismatch(bytes), ...facts]));
  if (statement.length > 0)
    findings.push(deviation('major', 0.6, 'statement', [broken(statement), ...facts]));
  if (findings.length > 0) return findings;
  const rest = codes('signer', 'form').map(byCode);
  if (holds(credentials))
    return [remark('no-deviation', 'holds', { signer: signerOf(active) }, [...facts, ...rest])];
  const why = codes('signer').length > 0 || !signed ? 'signer' : 'unbound';
  return [remark('not-assessable', why, {}, [...rest, ...facts])];
}

/** Signed, and fitting the bytes; a fault of form changes nothing about that. */
function holds({ signed, bound, failures }: ReadCredentials): boolean {
  return signed && bound && failures.every((code) => failureKind(code) === 'form');
}

/** What the statement says of how this very picture came about. */
function saidOfOrigin(credentials: ReadCredentials): readonly Finding[] {
  const { active } = credentials;
  const findings: Finding[] = [];
  const generated = madeBy(active, 'by-model');
  if (generated.length > 0) {
    const facts = manifestFacts(active, generated);
    if (holds(credentials)) findings.push(deviation('critical', 0.95, 'generated', facts));
    else findings.push(deviation('major', 0.85, 'generatedUnproved', facts));
  }
  const partly = madeBy(active, 'partly-by-model');
  if (partly.length > 0)
    findings.push(deviation('major', 0.8, 'partlyGenerated', manifestFacts(active, partly)));
  const composed = madeBy(active, 'composed');
  if (composed.length > 0)
    findings.push(deviation('major', 0.6, 'composed', manifestFacts(active, composed)));
  const put = active.actions.filter(({ action }) => PUTTING.has(action));
  if (put.length > 0) findings.push(counted('major', 0.6, 'put', active, put));
  const edited = active.actions.filter(({ action }) => EDITING.has(action));
  if (edited.length > 0) findings.push(counted('minor', 0.3, 'edited', active, edited));
  return findings;
}

/** What came along of the files that this one was made from. */
function earlierStatements({ earlier, earlierFailures }: ReadCredentials): readonly Finding[] {
  const findings: Finding[] = [];
  const made = earlier.find((manifest) => madeByModel(manifest).length > 0);
  if (made)
    findings.push(deviation('major', 0.8, 'generatedEarlier', manifestFacts(made, madeByModel(made))));
  const failed = earlierFailures.filter((code) => ['bytes', 'statement'].includes(failureKind(code)));
  if (failed.length > 0) findings.push(deviation('minor', 0.4, 'earlierBroken', failed.map(byCode)));
  return findings;
}

function madeByModel(manifest: CredentialManifest): readonly CredentialAction[] {
  return [...madeBy(manifest, 'by-model'), ...madeBy(manifest, 'partly-by-model')];
}

function madeBy({ actions }: CredentialManifest, how: ComputerMade): readonly CredentialAction[] {
  return actions.filter(({ digitalSource }) => digitalSource !== null && computerMade(digitalSource) === how);
}

function mismatch(codes: readonly string[]): Evidence {
  return conflicting(
    { en: 'Bytes of the file', nl: 'Bytes van het bestand' },
    { en: 'other than those that were signed for', nl: 'andere dan waarvoor is getekend' },
    { en: 'those that were signed for', nl: 'die waarvoor is getekend' },
    codes.join(', '),
  );
}

function broken(codes: readonly string[]): Evidence {
  return conflicting(
    { en: 'Signature and hashes of the statement', nl: 'Handtekening en hashes van de verklaring' },
    { en: 'do not fit what it says', nl: 'passen niet bij wat erin staat' },
    { en: 'fit what it says', nl: 'passen bij wat erin staat' },
    codes.join(', '),
  );
}

function byCode(code: string): Evidence {
  return stated({ en: 'What does not hold, by C2PA', nl: 'Wat niet klopt, volgens C2PA' }, code);
}

function counted(
  severity: Severity,
  score: number,
  text: string,
  manifest: CredentialManifest,
  actions: readonly CredentialAction[],
): Finding {
  const count = String(actions.length);
  return {
    ...deviation(severity, score, text, manifestFacts(manifest, actions)),
    explanation: { text, values: { count } },
  };
}

function deviation(severity: Severity, score: number, text: string, evidence: readonly Evidence[]): Finding {
  return {
    verdict: 'deviation',
    severity,
    indicator: 'forged.digital_edit',
    score,
    region: null,
    evidence,
    explanation: { text, values: {} },
  };
}
