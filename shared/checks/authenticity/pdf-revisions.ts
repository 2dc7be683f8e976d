import type { Evidence, Finding } from '../../model/finding.ts';
import type { Page } from '../../model/page.ts';
import type { PdfOverlays } from '../../model/pdf-overlays.ts';
import type { PdfAreaChange, PdfChange, PdfRevision, PdfRevisions } from '../../model/pdf-revisions.ts';
import { toPageBox } from '../../model/relative-box.ts';
import type { Phrase, Text } from '../../model/text.ts';
import { isInMargin, type PaintedAct, SCORE_OF_SEVERITY } from '../../rules/pdf-additions.ts';
import { isWholePage, revisionOfAct } from '../../rules/pdf-told-once.ts';
import { longDate } from '../../text/long-date.ts';
import { defineCheck } from '../check.ts';
import { remark } from '../remark.ts';
import { joinActs, type RevisionJudgement } from '../revision-acts.ts';
import { coveringActs } from './pdf-covered-text.ts';
import { paintedActs } from './pdf-overlays.ts';

/**
 * Places shown for one revision; the others are counted in one finding. A page that was set anew differs in
 * dozens of places that all say the same.
 */
const MAX_PLACES = 6;
/**
 * Compares how the pages look in each revision that a PDF holds (see `shared/model/pdf-revisions.ts`).
 *
 * `critical` only where something that could be seen on a page was changed or covered in the page itself:
 * signing, filling in a form and making notes are done with fields and annotations, which leave the page as
 * it was, and stamping adds to it. What may be honest work is `major` at most.
 *
 * Measured: two files of a public test set of PDFs (170 files, no other has revisions) hold a revision that
 * changes the page; both were found in the right place, and nothing was found in the others.
 */
export const pdfRevisions = defineCheck({
  id: 'pdf-revisions',
  version: 2,
  aspect: 'authenticity',
  cause: 'file',
  title: { en: 'Earlier revisions inside the PDF', nl: 'Eerdere versies in de pdf' },
  cannotTell: {
    en: 'It does not tell who saved the file or why, and sees only revisions that are still in it: a file that was saved anew as a whole has lost its earlier ones.',
    nl: 'Het zegt niet wie het bestand heeft opgeslagen of waarom, en ziet alleen versies die er nog in zitten: een bestand dat in zijn geheel opnieuw is opgeslagen is de eerdere kwijt.',
  },
  needs: ['revisions', 'pages'],
  uses: ['overlays'],
  texts: {
    changed: {
      en: 'In the revision {when} (number {revision} of {count}) what stood here was changed or covered, after the file was first completed. The earlier revision is still in the file and can be compared.',
      nl: 'In de versie {when} (nummer {revision} van {count}) is gewijzigd of afgedekt wat hier stond, nadat het bestand voor het eerst was voltooid. De eerdere versie zit nog in het bestand en kan worden vergeleken.',
    },
    replaced: {
      en: 'In the revision {when} (number {revision} of {count}) what stood here was covered and something else was set on it, after the file was first completed. Both are still in the file: the earlier revision, and what lies under the cover.',
      nl: 'In de versie {when} (nummer {revision} van {count}) is afgedekt wat hier stond en is er iets anders op gezet, nadat het bestand voor het eerst was voltooid. Beide zitten nog in het bestand: de eerdere versie, en wat onder de afdekking ligt.',
    },
    added: {
      en: 'In the revision {when} (number {revision} of {count}) something was added here that the file did not show when it was first completed. Stamps and numbers are also added this way; see what it is.',
      nl: 'In de versie {when} (nummer {revision} van {count}) is hier iets toegevoegd dat het bestand niet liet zien toen het voor het eerst was voltooid. Stempels en nummers worden ook zo toegevoegd; kijk wat het is.',
    },
    redrawn: {
      en: 'In the revision {when} (number {revision} of {count}) nearly the whole page was replaced. That happens when a page is scanned again or cleaned up, and also when another page is put in its place; compare it with the earlier revision.',
      nl: 'In de versie {when} (nummer {revision} van {count}) is bijna de hele pagina vervangen. Dat gebeurt als een pagina opnieuw wordt gescand of wordt opgeschoond, maar ook als er een andere pagina voor in de plaats komt; vergelijk haar met de eerdere versie.',
    },
    begun: {
      en: 'The page was empty at first and got its content in the revision {when} (number {revision} of {count}).',
      nl: 'De pagina was eerst leeg en kreeg haar inhoud in de versie {when} (nummer {revision} van {count}).',
    },
    annotated: {
      en: 'In the revision {when} (number {revision} of {count}) a note, stamp or drawing was laid over the page here. The page under it was not changed.',
      nl: 'In de versie {when} (nummer {revision} van {count}) is hier een notitie, stempel of tekening over de pagina gelegd. De pagina daaronder is niet gewijzigd.',
    },
    covered: {
      en: 'In the revision {when} (number {revision} of {count}) a note, stamp or drawing was laid over the page here, and what stood here can no longer be seen, or not as it was.',
      nl: 'In de versie {when} (nummer {revision} van {count}) is hier een notitie, stempel of tekening over de pagina gelegd, en wat hier stond is niet meer te zien, of niet meer zoals het was.',
    },
    filled: {
      en: 'In the revision {when} (number {revision} of {count}) a field of a form was filled in or changed here.',
      nl: 'In de versie {when} (nummer {revision} van {count}) is hier een veld van een formulier ingevuld of gewijzigd.',
    },
    pageAdded: {
      en: 'This page was added in the revision {when} (number {revision} of {count}).',
      nl: 'Deze pagina is toegevoegd in de versie {when} (nummer {revision} van {count}).',
    },
    pageRemoved: {
      en: 'In the revision {when} (number {revision} of {count}) a page was taken out that the file had before. It is still in the file and can be looked at.',
      nl: 'In de versie {when} (nummer {revision} van {count}) is een pagina weggehaald die het bestand eerder had. Die zit nog in het bestand en kan worden bekeken.',
    },
    reshaped: {
      en: 'In the revision {when} (number {revision} of {count}) the page got another size, for instance because it was cropped. What changed on it was not compared.',
      nl: 'In de versie {when} (nummer {revision} van {count}) kreeg de pagina een ander formaat, bijvoorbeeld doordat zij is bijgesneden. Wat er op de pagina veranderde is niet vergeleken.',
    },
    more: {
      en: 'In the revision {when} (number {revision} of {count}) {places} more place(s) changed; the largest ones are shown.',
      nl: 'In de versie {when} (nummer {revision} van {count}) zijn nog {places} plaats(en) veranderd; de grootste zijn aangewezen.',
    },
    alike: {
      en: 'The file was saved {count} times. No page looks otherwise than in the first revision, apart from any electronic signature.',
      nl: 'Het bestand is {count} keer opgeslagen. Geen pagina ziet er anders uit dan in de eerste versie, afgezien van een eventuele elektronische handtekening.',
    },
    unread: {
      en: 'Revision {revision} of {count} inside the file could not be opened, so what changed there was not compared.',
      nl: 'Versie {revision} van {count} in het bestand kon niet worden geopend, dus wat daarin veranderde is niet vergeleken.',
    },
    leftOut: {
      en: 'The file holds more than was compared: {revisions} revision(s) and {pages} page(s) were left out.',
      nl: 'Het bestand bevat meer dan is vergeleken: {revisions} versie(s) en {pages} pagina(’s) zijn overgeslagen.',
    },
  },
  run({ revisions, pages, overlays }) {
    const acts = overlays ? actsOf(overlays) : [];
    const deviations = revisions.revisions.flatMap((revision) => {
      const own = acts.filter((act) => revisionOfAct(revisions, act) === revision);
      return judge(revision, own, revisions, pages);
    });
    const gaps = [...unread(revisions), ...leftOut(revisions)];
    if (deviations.length > 0 || gaps.length > 0) return [...deviations, ...gaps];
    const compared = revisions.revisions.slice(1).every(({ comparedPages }) => comparedPages > 0);
    return compared ? [remark('no-deviation', 'alike', { count: String(revisions.revisionCount) })] : [];
  },
});

function actsOf({ pages, drawn }: PdfOverlays): readonly PaintedAct[] {
  return [...pages.flatMap((scan) => paintedActs(scan) ?? []), ...drawn.flatMap(coveringActs)];
}

function judge(
  revision: PdfRevision,
  acts: readonly PaintedAct[],
  all: PdfRevisions,
  pages: readonly Page[],
): readonly Finding[] {
  const judged = joinActs(
    revision.changes.map(weigh).filter((one) => one !== null),
    acts,
  ).toSorted((a, b) => SCORE_OF_SEVERITY[b.severity] - SCORE_OF_SEVERITY[a.severity]);
  const values = {
    when: whenOf(revision),
    revision: String(revision.number),
    count: String(all.revisionCount),
  };
  const findings = judged.slice(0, MAX_PLACES).map(
    ({ change, text, severity, acts: joined }): Finding => ({
      verdict: 'deviation',
      severity,
      indicator: 'forged.digital_edit',
      score: SCORE_OF_SEVERITY[severity],
      region: regionOf(change, pages),
      evidence: [...joined.flatMap(({ evidence }) => evidence), ...evidenceOf(revision, all)],
      explanation: { text, values },
    }),
  );
  const more = judged.length - findings.length;
  if (more === 0) return findings;
  const places = { ...values, places: String(more) };
  return [
    ...findings,
    {
      ...remark('deviation', 'more', places),
      severity: 'minor',
      indicator: 'forged.digital_edit',
      score: SCORE_OF_SEVERITY.minor,
    },
  ];
}

/** Null for an electronic signature: it marks the document without changing it. */
function weigh(change: PdfChange): RevisionJudgement | null {
  switch (change.kind) {
    case 'signature':
      return null;
    case 'page-added':
      return { change, text: 'pageAdded', severity: 'minor' };
    case 'page-removed':
      return { change, text: 'pageRemoved', severity: 'major' };
    case 'page-reshaped':
      return { change, text: 'reshaped', severity: 'major' };
    case 'form-field':
      return { change, text: 'filled', severity: 'minor' };
    case 'annotation':
      return change.inkLost
        ? { change, text: 'covered', severity: 'major' }
        : { change, text: 'annotated', severity: 'minor' };
    case 'content':
      return { change, ...weighContent(change) };
  }
}

function weighContent(change: PdfAreaChange): Omit<RevisionJudgement, 'change'> {
  const { area, inkLost, pageWasBlank } = change;
  if (pageWasBlank) return { text: 'begun', severity: 'minor' };
  if (isWholePage(change)) return { text: 'redrawn', severity: 'major' };
  if (inkLost) return { text: 'changed', severity: 'critical' };
  return { text: 'added', severity: isInMargin(area) ? 'minor' : 'major' };
}

function regionOf(change: PdfChange, pages: readonly Page[]): Finding['region'] {
  const page = pages.find((one) => one.page === change.page);
  if (!page) return null;
  const area = 'area' in change ? change.area : { x: 0, y: 0, width: 1, height: 1 };
  return { page: page.page, box: toPageBox(area, page) };
}

function whenOf({ modified }: PdfRevision): Text {
  const date = modified === null ? null : longDate(modified);
  return date
    ? { en: `of ${date.en}`, nl: `van ${date.nl}` }
    : { en: 'without a date of its own', nl: 'zonder eigen datum' };
}

function evidenceOf(revision: PdfRevision, all: PdfRevisions): readonly Evidence[] {
  const { revisionCount } = all;
  const facts: Evidence[] = [
    fact(
      { en: 'Revision', nl: 'Versie' },
      {
        en: `${revision.number} of ${revisionCount}`,
        nl: `${revision.number} van ${revisionCount}`,
      },
    ),
  ];
  if (revision.modified !== null) {
    facts.push(fact({ en: 'Date in the revision', nl: 'Datum in de versie' }, revision.modified));
  }
  if (revision.producer !== null) {
    facts.push(fact({ en: 'Program in the revision', nl: 'Programma in de versie' }, revision.producer));
  }
  const signed = all.revisions.find((one) => one.signed && one.number < revision.number);
  if (signed) {
    facts.push(
      fact(
        { en: 'Electronic signature', nl: 'Elektronische handtekening' },
        {
          en: `in revision ${signed.number}, before this one; it does not cover what came later`,
          nl: `in versie ${signed.number}, vóór deze; wat later kwam valt er niet onder`,
        },
      ),
    );
  }
  return facts;
}

function fact(label: Text, found: Phrase): Evidence {
  return { label, found, expected: null, source: null };
}

function unread({ revisions, revisionCount }: PdfRevisions): readonly Finding[] {
  return revisions
    .filter(({ readable }) => !readable)
    .map(({ number }) =>
      remark('not-assessable', 'unread', { revision: String(number), count: String(revisionCount) }),
    );
}

function leftOut({ revisions, revisionCount, pagesLeftOut }: PdfRevisions): readonly Finding[] {
  const skipped = revisionCount - revisions.length;
  if (skipped === 0 && pagesLeftOut === 0) return [];
  return [remark('not-assessable', 'leftOut', { revisions: String(skipped), pages: String(pagesLeftOut) })];
}
