import type { MrzFormat } from '../mrz.ts';
import type { Box, Region } from '../region.ts';
import type { BoxMm } from './basics.ts';
import type { NumberList } from './issuing.ts';
import type { ReferenceModel } from './reference-model.ts';

/** A word on the face of a specimen, in mm: what a scan is laid over the model by. */
export interface FaceWord {
  readonly text: string;
  readonly box: BoxMm;
  /** Printed on every document of the edition; false for what was filled in on the specimen. */
  readonly isFixed: boolean;
}

/** What is kept of a face of a published model so that scans of it are recognised. */
export interface FaceIndex {
  readonly model: string;
  readonly version: number;
  readonly face: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Issuer as it stands in a machine-readable zone, and the zone's format; null where the model has none. */
  readonly icao: string | null;
  readonly mrz: MrzFormat | null;
  readonly fingerprint: Fingerprint;
  readonly words: readonly FaceWord[];
}

/** A face as a small picture: 64 bits of its low frequencies, and its colours on a grid. */
export interface Fingerprint {
  /** 64 bits of the discrete cosine transform of the lightness, as 16 hexadecimals. */
  readonly bits: string;
  /** 8 × 8 cells of CIE L*, a*, b*, a byte each, row by row: 192 bytes. */
  readonly colours: Uint8Array;
}

/** Corners of a quadrangle: top left, top right, bottom right, bottom left of the document as it is read. */
export type Corners = readonly [Point, Point, Point, Point];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the document lies on a page, and what it looks like from afar. */
export interface SheetReading {
  readonly page: number;
  readonly corners: Corners;
  readonly by: 'edges' | 'whole-image';
  /** One a way of turning it that cannot be ruled out. */
  readonly fingerprints: readonly Fingerprint[];
}

/** A face that a page may be of. `score` runs 0..1 and only orders. */
export interface FaceCandidate {
  readonly model: string;
  readonly face: number;
  readonly score: number;
}

/** What a page was recognised as. No model is an answer, never a forced one. */
export interface PageMatch {
  readonly page: number;
  /** The face whose geometry was verified; null when none was. */
  readonly found: { readonly model: string; readonly face: number } | null;
  /** The most alike faces, best first, verified or not. */
  readonly candidates: readonly FaceCandidate[];
}

/** A projective map as nine numbers, row by row: (x, y, 1) to (u·w, v·w, w). */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** How a page lies over the model: the map from mm of the face to pixels of the page, and how sure it is. */
export interface Registration {
  readonly page: number;
  readonly model: string;
  readonly face: number;
  readonly toPage: Homography;
  /** Pixels of the page a mm of the face, at its centre. */
  readonly pxPerMm: number;
  /** How far places that belong together lie apart after laying over, root mean square, mm. */
  readonly errorMm: number;
  readonly by: 'words' | 'image';
  /** Places that agree, and among how many. */
  readonly inliers: number;
  readonly pairs: number;
  /** Expected number of so good an agreement by chance over all models tried, as its decimal logarithm. */
  readonly log10Nfa: number;
}

/** A published model as the checks receive it, with what of the collection belongs to it. */
export interface MatchedModel {
  readonly id: string;
  readonly version: number;
  /** What it is called in a citation: issuer, title, edition. */
  readonly name: { readonly en: string; readonly nl: string };
  readonly content: ReferenceModel;
  /** Other published editions of this kind of this issuer. */
  readonly otherEditions: readonly {
    readonly id: string;
    readonly edition: string;
    readonly inUse: ReferenceModel['inUse'];
  }[];
  readonly numberLists: readonly NumberList[];
}

/** Where the genuine thing can be looked at beside a finding. */
export interface ReferenceCitation {
  readonly model: string;
  readonly version: number;
  /** Zone, feature or alert of the model; null when the model as a whole is meant. */
  readonly part: string | null;
  /** Image of the specimen or alert with the place in px, all of it when null; null when there is none to show. */
  readonly image: { readonly sha256: string; readonly page: number; readonly box: Box | null } | null;
}

/** A measured likeness beside how alike specimens are among themselves. */
export interface Likeness {
  /** -1..1, normalised correlation with the specimen that is most alike. */
  readonly value: number;
  /** The same between the specimens, and on how many pairs it stands; null with fewer than two specimens. */
  readonly usual: { readonly mean: number; readonly deviation: number; readonly pairs: number } | null;
  /** Specimen that it was compared with. */
  readonly specimen: string;
}

/** One word read in a field. */
export interface FieldWord {
  readonly text: string;
  /** 0..1, that of the least sure character. */
  readonly confidence: number;
  readonly region: Region;
}

/** One word read on a fixed text, and its pixels against the specimens' at the same place. */
export interface FixedWord extends FieldWord {
  /** Of that stretch of the word, as wide as it is high, that stays furthest behind; null when not comparable. */
  readonly likeness: Likeness | null;
}

/** What a registered page shows at the places of its model. Measured by a reader, judged by checks. */
export interface FaceComparison {
  readonly page: number;
  readonly model: string;
  readonly face: number;
  /** Size of the sheet by its edges and the file's own resolution, mm; null when either is unknown, or on a photo. */
  readonly sheet: { readonly widthMm: number; readonly heightMm: number; readonly region: Region } | null;
  /**
   * Width and height of the print against the model, by the file's own resolution, 1 is equal; null when the file
   * does not state one, or the page is a photo.
   */
  readonly printScale: { readonly across: number; readonly down: number } | null;
  readonly fixedTexts: readonly {
    readonly zone: string;
    /** What was read there; empty when nothing. */
    readonly text: string;
    /** 0..1, that of the least sure character */
    readonly confidence: number;
    readonly words: readonly FixedWord[];
    /** How far its letters lie from where the specimens have them, mm; null when it was not found there. */
    readonly shiftMm: { readonly x: number; readonly y: number } | null;
    readonly region: Region;
    /** Ink there against the specimens', 1 is equal; null when not comparable. */
    readonly inkRatio: number | null;
    /** Height of the letters and width of the text against the specimens, 1 is equal; null when not measured. */
    readonly heightRatio: number | null;
    readonly widthRatio: number | null;
    /** How much the pixels agree in shape with the specimens' after alignment; null when not comparable. */
    readonly likeness: Likeness | null;
  }[];
  readonly fields: readonly {
    readonly zone: string;
    readonly text: string;
    /** 0..1, that of the least sure character */
    readonly confidence: number;
    readonly words: readonly FieldWord[];
    readonly region: Region;
    /** How far what was clearly read reaches beyond the sides of the zone, and its middle above or below, mm; null when nothing was. */
    readonly beyondMm: {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    } | null;
  }[];
  /**
   * Ink in the zones that are filled in, signed, stamped or hold a photograph, as a share of the place, beyond the
   * print that specimens have in common there. Empty with fewer than two specimens.
   */
  readonly ink: readonly {
    readonly zone: string;
    readonly region: Region;
    readonly share: number;
    /** That of the specimen with the least. */
    readonly usual: { readonly least: number; readonly specimens: number };
    /** What specimens show on blank paper: none, but for what laying over leaves. */
    readonly noise: number;
  }[];
  /** Features that a scan shows and that have a place. */
  readonly features: readonly {
    readonly feature: string;
    readonly region: Region;
    readonly likeness: Likeness | null;
  }[];
  /** Cells of the face with print of their own and no variable field in them. */
  readonly background: readonly {
    readonly region: Region;
    readonly cell: BoxMm;
    readonly likeness: Likeness;
  }[];
  /** Colour of the paper as the scan has it, lamp and all; null when there is no colour to compare. */
  readonly paper: {
    readonly deltaE: number;
    readonly usual: { readonly mean: number; readonly deviation: number; readonly pairs: number } | null;
    readonly specimen: string;
  } | null;
  /**
   * Colour of paper and print against the specimen that is nearest, after both are brought to one white. CIE76 with
   * lightness at half its weight. Empty when the page or the specimens have no colour to compare.
   */
  readonly colours: readonly {
    readonly region: Region;
    readonly cell: BoxMm;
    readonly deltaE: number;
    readonly usual: { readonly mean: number; readonly deviation: number; readonly pairs: number } | null;
    readonly specimen: string;
  }[];
  readonly alerts: readonly {
    readonly alert: string;
    readonly sign: number;
    readonly region: Region;
    /** Likeness with the image of the alert, and with the specimen that is most alike at the same place. */
    readonly withAlert: number;
    readonly withSpecimens: number;
  }[];
}
