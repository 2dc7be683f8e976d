/** What a program is for, as far as it matters to a scan of a document. */
export type SoftwareKind =
  /** Changes single pixels, letters or parts of a picture. */
  | 'picture-editor'
  /** Draws and lays out pages; a scan has no business there. */
  | 'design'
  /** Changes text and pictures inside a PDF. */
  | 'pdf-editor'
  /** Joins, shrinks and converts PDFs; some also edit. */
  | 'pdf-service'
  /** Writes letters; a scan can have been put into one. */
  | 'office';

export interface SoftwareFamily {
  /** One name for every edition of the program. */
  readonly family: string;
  readonly kind: SoftwareKind;
}

interface Rule extends SoftwareFamily {
  readonly pattern: RegExp;
}

function rule(kind: SoftwareKind, family: string, pattern: RegExp): Rule {
  return { kind, family, pattern };
}

/**
 * Names by which programs sign what they save. Left out on purpose: software of scanners, phones and
 * cameras, viewers and galleries (Windows Photos, Apple Photos, Picasa, ACDSee), raw developers
 * (Lightroom, Camera Raw), libraries and converters (ImageMagick, GD, Ghostscript), and Acrobat, which
 * signs honest scans as well as edits. `Photoshop Lightroom` and `Photoshop Elements Organizer` are not
 * Photoshop.
 */
const RULES: readonly Rule[] = [
  rule(
    'picture-editor',
    'Adobe Photoshop',
    /\bphotoshop\b(?! lightroom| camera raw|.*organizer)|\bsave for web\b/i,
  ),
  rule('picture-editor', 'GIMP', /\bgimp\b/i),
  rule('picture-editor', 'Affinity Photo', /\baffinity photo\b/i),
  rule('picture-editor', 'Pixelmator', /\bpixelmator\b/i),
  rule('picture-editor', 'Paint.NET', /\bpaint\.net\b/i),
  rule('picture-editor', 'Microsoft Paint', /^(microsoft )?paint( \d[\d.]*)?$|\bmspaint\b/i),
  rule('picture-editor', 'PicsArt', /\bpics ?art\b/i),
  rule('picture-editor', 'Snapseed', /\bsnapseed\b/i),
  rule('picture-editor', 'Photopea', /\bphotopea\b/i),
  rule('picture-editor', 'Pixlr', /\bpixlr\b/i),
  rule('picture-editor', 'Fotor', /\bfotor\b/i),
  rule('picture-editor', 'BeFunky', /\bbefunky\b/i),
  rule('picture-editor', 'PhotoScape', /\bphotoscape\b/i),
  rule('picture-editor', 'Corel PaintShop', /\bpaint ?shop\b/i),
  rule('picture-editor', 'Corel PHOTO-PAINT', /\bphoto-paint\b/i),
  rule('picture-editor', 'Adobe Fireworks', /\bfireworks\b/i),
  rule('picture-editor', 'Krita', /\bkrita\b/i),
  rule('picture-editor', 'Acorn', /^acorn( version)? \d/i),
  rule('picture-editor', 'Meitu', /\bmeitu\b/i),
  rule('picture-editor', 'YouCam', /\byoucam\b/i),
  rule('picture-editor', 'Facetune', /\bfacetune\b/i),
  rule('picture-editor', 'AirBrush', /\bairbrush\b/i),
  rule('picture-editor', 'PhotoDirector', /\bphotodirector\b/i),
  rule('picture-editor', 'PhotoImpact', /\bphotoimpact\b/i),
  rule('design', 'Canva', /\bcanva\b/i),
  rule('design', 'Adobe Illustrator', /\badobe illustrator\b/i),
  rule('design', 'Adobe Express', /\badobe express\b|\badobe spark\b/i),
  rule('design', 'Affinity Designer', /\baffinity (designer|publisher)\b/i),
  rule('design', 'CorelDRAW', /\bcorel ?draw\b/i),
  rule('design', 'Inkscape', /\binkscape\b/i),
  rule('design', 'Figma', /\bfigma\b/i),
  rule('pdf-editor', 'Sejda', /\bsejda\b/i),
  rule('pdf-editor', 'Foxit PDF Editor', /\bfoxit (advanced )?(pdf editor|phantom(pdf)?)\b/i),
  rule('pdf-editor', 'PDFescape', /\bpdfescape\b/i),
  rule('pdf-editor', 'PDF-XChange Editor', /\bpdf-xchange editor\b/i),
  rule('pdf-editor', 'PDFelement', /\bpdf ?element\b|\bwondershare pdf\b/i),
  rule('pdf-editor', 'DocHub', /\bdochub\b/i),
  rule('pdf-editor', 'pdfFiller', /\bpdffiller\b/i),
  rule('pdf-editor', 'Infix PDF Editor', /\binfix\b/i),
  rule('pdf-editor', 'Master PDF Editor', /\bmaster pdf editor\b/i),
  rule('pdf-editor', 'Movavi PDF', /\bmovavi pdf\b/i),
  rule('pdf-service', 'iLovePDF', /\bilovepdf\b/i),
  rule('pdf-service', 'Smallpdf', /\bsmallpdf\b/i),
  rule('pdf-service', 'PDF24', /\bpdf24\b/i),
  rule('pdf-service', 'Nitro PDF', /\bnitro (pdf|pro)\b/i),
  rule('pdf-service', 'Soda PDF', /\bsoda pdf\b/i),
  rule('office', 'Microsoft Word', /\bmicrosoft(®)? (office )?word\b/i),
  rule('office', 'Microsoft PowerPoint', /\bmicrosoft(®)? (office )?powerpoint\b/i),
  rule('office', 'LibreOffice', /\b(libre|open)office\b/i),
  rule('office', 'Google Docs', /\bgoogle docs\b/i),
  rule('office', 'WPS Office', /\bwps (office|writer)\b|^wps /i),
  rule('office', 'Apple Pages', /^pages$/i),
];

/** Longest name that is looked at. */
const MAX_NAME_CHARS = 300;

/** The family that a program's name belongs to; null for everything that changes no content. */
export function softwareFamily(name: string): SoftwareFamily | null {
  const text = name.slice(0, MAX_NAME_CHARS);
  const found = RULES.find(({ pattern }) => pattern.test(text));
  return found ? { family: found.family, kind: found.kind } : null;
}
