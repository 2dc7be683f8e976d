import { boxAround } from '../../model/box-around.ts';
import type { Evidence, Finding } from '../../model/finding.ts';
import type { Page } from '../../model/page.ts';
import type { PdfOverlay, ScanPage } from '../../model/pdf-overlays.ts';
import { type RelativeBox, toPageBox } from '../../model/relative-box.ts';
import type { Text } from '../../model/text.ts';
import { isInMargin, type PaintedAct, SCORE_OF_SEVERITY } from '../../rules/pdf-additions.ts';
import { isPaperColour } from '../../rules/pdf-paper-colour.ts';
import { revisionOfAct } from '../../rules/pdf-told-once.ts';
import { defineCheck } from '../check.ts';
import { remark } from '../remark.ts';

/**
 * Lines of text over a full-page picture from which the page is no scan but a page set on a picture: a
 * letter on printed paper, a diploma on its background, a scan of which an OCR program replaced the letters.
 * A forger adds one or a few lines; a filled-in form rarely has more than ten.
 */
const MAX_ADDED_LINES = 12;
/** Part of a text that must lie on a patch to stand on it. */
const ON_PATCH_SHARE = 0.5;
/** Things shown for one page; the others are counted in one finding. */
const MAX_SHOWN = 6;

/**
 * Judges what is painted over a scan in a PDF (see `shared/model/pdf-overlays.ts`).
 *
 * `critical` only for the three together: a patch in the colour of paper or a pasted picture, ink of the scan
 * under it, and new text on it. A stamp, a signature or a number that is put on afterwards covers nothing
 * or brings no text in the place of another; those are `major` at most, and `minor` in the margins.
 *
 * Measured: in a public set of 170 PDFs ten pages are scans; nothing was found on them.
 */
export const pdfOverlays = defineCheck({
  id: 'pdf-overlays',
  version: 2,
  aspect: 'authenticity',
  cause: 'file',
  title: { en: 'Things painted over a scanned page', nl: 'Wat over een gescande pagina is gezet' },
  cannotTell: {
    en: 'It does not tell who put it there or why, and sees only what lies apart in the file: a change that was made in the picture itself leaves nothing to find here.',
    nl: 'Het zegt niet wie het daar heeft gezet of waarom, en ziet alleen wat los in het bestand ligt: een wijziging in de afbeelding zelf is zo niet te vinden.',
  },
  needs: ['overlays', 'pages'],
  uses: ['revisions'],
  texts: {
    replaced: {
      en: 'What the scan shows here is covered with a patch, and new text stands on it. The scan under it is still in the file and can be compared.',
      nl: 'Wat de scan hier laat zien is afgedekt met een vlak, en daarop staat nieuwe tekst. De scan daaronder zit nog in het bestand en kan worden vergeleken.',
    },
    covered: {
      en: 'A patch in the colour of paper covers what the scan shows here. The scan under it is still in the file and can be looked at.',
      nl: 'Een vlak in de kleur van papier bedekt wat de scan hier laat zien. De scan daaronder zit nog in het bestand en kan worden bekeken.',
    },
    blackened: {
      en: 'A coloured or black area covers what the scan shows here, as is done to make something unreadable.',
      nl: 'Een gekleurd of zwart vlak bedekt wat de scan hier laat zien, zoals wordt gedaan om iets onleesbaar te maken.',
    },
    text: {
      en: 'This text is not part of the scan: it was put over it afterwards.',
      nl: 'Deze tekst hoort niet bij de scan: zij is er achteraf overheen gezet.',
    },
    picture: {
      en: 'This picture is not part of the scan: it was put over it afterwards. Electronic stamps and signatures are put on this way; see what it is.',
      nl: 'Deze afbeelding hoort niet bij de scan: zij is er achteraf overheen gezet. Elektronische stempels en handtekeningen worden zo geplaatst; kijk wat het is.',
    },
    drawing: {
      en: 'Something was drawn or marked over the scan here afterwards.',
      nl: 'Hier is achteraf iets over de scan getekend of gemarkeerd.',
    },
    note: {
      en: 'A note, stamp or field of a PDF viewer lies over the scan here. It can be taken away in a viewer.',
      nl: 'Hier ligt een notitie, stempel of veld uit een pdf-programma over de scan. Dat is in zo’n programma weg te halen.',
    },
    noteCovers: {
      en: 'A note, stamp or field of a PDF viewer covers what the scan shows here. It can be taken away in a viewer.',
      nl: 'Een notitie, stempel of veld uit een pdf-programma bedekt wat de scan hier laat zien. Dat is in zo’n programma weg te halen.',
    },
    more: {
      en: '{count} more thing(s) lie over the scan on this page; the weightiest are shown.',
      nl: 'Op deze pagina liggen nog {count} ding(en) over de scan; de belangrijkste zijn aangewezen.',
    },
    composed: {
      en: 'So much text or drawing lies over the full-page picture of this page that it cannot be told what was added later.',
      nl: 'Over de paginagrote afbeelding van deze pagina ligt zo veel tekst of tekening dat niet te zeggen is wat er later aan is toegevoegd.',
    },
    bare: {
      en: 'Nothing was found painted over the scan on any of the pages searched ({count}).',
      nl: 'Op de doorzochte pagina’s ({count}) is niets gevonden dat over de scan heen is gezet.',
    },
    leftOut: {
      en: '{count} page(s) of the file were not searched for things painted over the scan.',
      nl: '{count} pagina(’s) van het bestand zijn niet doorzocht op wat over de scan is gezet.',
    },
  },
  run({ overlays, pages, revisions }) {
    if (overlays.pages.length === 0) return [];
    const scans = overlays.pages.map((scan) => ({ ...scan, acts: paintedActs(scan) }));
    const found = scans.flatMap(({ page: number, acts }) => {
      const page = pages.find((one) => one.page === number);
      const own = acts?.filter((act) => !revisionOfAct(revisions, act)) ?? null;
      return page ? findingsOn(own, page) : [];
    });
    const count = String(overlays.pagesLeftOut);
    if (overlays.pagesLeftOut > 0) return [...found, remark('not-assessable', 'leftOut', { count })];
    if (scans.some(({ acts }) => acts === null || acts.length > 0)) return found;
    return [remark('no-deviation', 'bare', { count: String(overlays.pages.length) })];
  },
});

type Judgement = Omit<PaintedAct, 'page'>;

/** What lies over a page that is a scan and deviates; null for a page of which that cannot be told. */
export function paintedActs({ page, overlays, moreOverlays }: ScanPage): readonly PaintedAct[] | null {
  const lines = overlays.filter(({ kind }) => kind === 'text');
  if (lines.length > MAX_ADDED_LINES || moreOverlays > 0) return null;
  return judgeOverlays(overlays).map((judgement) => ({ ...judgement, page }));
}

function findingsOn(acts: readonly PaintedAct[] | null, page: Page): readonly Finding[] {
  if (acts === null) return [{ ...remark('not-assessable', 'composed'), region: wholePage(page) }];
  const judged = acts.toSorted((a, b) => SCORE_OF_SEVERITY[b.severity] - SCORE_OF_SEVERITY[a.severity]);
  const shown = judged.slice(0, MAX_SHOWN).map(
    ({ text, severity, area, evidence }): Finding => ({
      verdict: 'deviation',
      severity,
      indicator: 'forged.digital_edit',
      score: SCORE_OF_SEVERITY[severity],
      region: { page: page.page, box: toPageBox(area, page) },
      evidence,
      explanation: { text, values: {} },
    }),
  );
  if (judged.length <= MAX_SHOWN) return shown;
  const more: Finding = {
    ...remark('deviation', 'more', { count: String(judged.length - MAX_SHOWN) }),
    severity: 'minor',
    indicator: 'forged.digital_edit',
    score: SCORE_OF_SEVERITY.minor,
    region: wholePage(page),
  };
  return [...shown, more];
}

function judgeOverlays(overlays: readonly PdfOverlay[]): Judgement[] {
  const texts = overlays.filter(
    ({ kind, annotation }) => kind === 'text' || (kind === 'annotation' && annotation === 'FreeText'),
  );
  const onPatch = new Set<PdfOverlay>();
  const judged: Judgement[] = [];
  for (const overlay of overlays.filter(({ kind }) => kind === 'fill' || kind === 'image')) {
    const standing = texts.filter((text) => overlay.opaque && standsOn(text.area, overlay.area));
    const judgement = judgePatch(overlay, standing);
    if (judgement === null) continue;
    judged.push(judgement);
    if (judgement.text === 'replaced') for (const text of standing) onPatch.add(text);
  }
  for (const overlay of overlays) {
    if (onPatch.has(overlay)) continue;
    if (overlay.kind === 'text') judged.push(judgeText(overlay));
    if (overlay.kind === 'annotation') judged.push(judgeAnnotation(overlay));
  }
  return judged;
}

/** Null for a patch that covers nothing and only is the ground of a text: the text itself is told. */
function judgePatch(patch: PdfOverlay, texts: readonly PdfOverlay[]): Judgement | null {
  const { area, kind } = patch;
  const passesForPaper = kind === 'image' || isPaperColour(patch.colour);
  const inMargin = isInMargin(area);
  if (patch.hidesInk && passesForPaper && texts.length > 0) {
    const all = texts.map((text) => text.area).reduce(boxAround, area);
    const severity = inMargin ? 'major' : 'critical';
    return { text: 'replaced', severity, area: all, evidence: texts.flatMap(textEvidence) };
  }
  if (kind === 'image') {
    return { text: 'picture', severity: inMargin ? 'minor' : 'major', area, evidence: [] };
  }
  const colour = colourEvidence(patch);
  if (!patch.opaque) return { text: 'drawing', severity: 'minor', area, evidence: colour };
  if (!patch.hidesInk)
    return texts.length > 0 ? null : { text: 'drawing', severity: 'minor', area, evidence: colour };
  if (!passesForPaper) return { text: 'blackened', severity: 'minor', area, evidence: colour };
  return { text: 'covered', severity: inMargin ? 'minor' : 'major', area, evidence: colour };
}

function judgeText(overlay: PdfOverlay): Judgement {
  const severity = isInMargin(overlay.area) ? 'minor' : 'major';
  return { text: 'text', severity, area: overlay.area, evidence: textEvidence(overlay) };
}

/** Redaction says openly that something was taken away; fields belong to a form. */
function judgeAnnotation(overlay: PdfOverlay): Judgement {
  const isOpen = overlay.annotation === 'Redact' || overlay.annotation === 'Widget';
  const covers = overlay.hidesInk && !isOpen;
  return {
    text: overlay.hidesInk ? 'noteCovers' : 'note',
    severity: covers ? 'major' : 'minor',
    area: overlay.area,
    evidence: textEvidence(overlay),
  };
}

function standsOn(text: RelativeBox, patch: RelativeBox): boolean {
  const width = Math.min(text.x + text.width, patch.x + patch.width) - Math.max(text.x, patch.x);
  const height = Math.min(text.y + text.height, patch.y + patch.height) - Math.max(text.y, patch.y);
  return width > 0 && height > 0 && width * height >= text.width * text.height * ON_PATCH_SHARE;
}

function textEvidence({ text }: PdfOverlay): readonly Evidence[] {
  if (text === null) return [];
  const label: Text = { en: 'Text put over the scan', nl: 'Tekst over de scan' };
  return [{ label, found: text, expected: null, source: null }];
}

function colourEvidence({ colour }: PdfOverlay): readonly Evidence[] {
  if (colour === null) return [];
  return [{ label: { en: 'Colour', nl: 'Kleur' }, found: colour, expected: null, source: null }];
}

function wholePage({ page, widthPx, heightPx }: Page): Finding['region'] {
  return { page, box: { x: 0, y: 0, width: widthPx, height: heightPx } };
}
