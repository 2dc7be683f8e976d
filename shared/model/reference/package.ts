import { z } from 'zod';
import { ItemId, Sha256Digest, TIERS } from './basics.ts';
import { ITEM_KINDS } from './item.ts';
import { PackagedFaces } from './packaged-faces.ts';

/** The form of packages that this version writes and reads. */
export const PACKAGE_SCHEMA = 'loep.reference/1';

/** Most files that one package holds. */
export const PACKAGE_FILES_MAX = 200_000;

/** Largest package, bytes. */
export const PACKAGE_BYTES_MAX = 2_000_000_000;

/** Longest title and longest names of persons and files, in UTF-16 units. */
const TITLE_MAX = 200;

/** Kinds of image that a package carries, by their first bytes. */
const PACKAGE_IMAGE_TYPES = ['jpeg', 'png', 'tiff', 'webp', 'pdf', 'heif'] as const;

const Title = z.string().trim().min(1).max(TITLE_MAX);

/** One item: `items/<id>.json` holds its content as canonical JSON. */
export const PackagedItem = z.strictObject({
  id: ItemId,
  kind: z.enum(ITEM_KINDS),
  tier: z.enum(TIERS),
  file: z.string().max(60),
  /** Of the file. */
  sha256: Sha256Digest,
  /** SHA-256 of { content, tier } as canonical JSON, of the whole version, also where parts of it were left out. */
  digest: Sha256Digest,
  /** Its number where it was exported. */
  version: z.int().positive(),
  /** Digests of the versions that were published before it, oldest first. */
  history: z.array(Sha256Digest).max(10_000),
  author: z.string().max(TITLE_MAX),
  validatedBy: z.string().max(TITLE_MAX).nullable(),
  publishedAt: z.iso.datetime(),
  /** Last day on which this item may be used where it was exported; null for ever. */
  expires: z.iso.date().nullable(),
  /** Parts above the tier of the package were left out. */
  isPartial: z.boolean(),
});

/** One image: `images/<sha256>` is the file itself. */
export const PackagedImage = z.strictObject({
  sha256: Sha256Digest,
  file: z.string().max(80),
  sizeBytes: z.int().positive(),
  type: z.enum(PACKAGE_IMAGE_TYPES),
  /** What the file was called when it was taken in. */
  name: Title,
  pages: z
    .array(
      z.strictObject({
        page: z.int().positive(),
        widthPx: z.int().positive().max(100_000),
        heightPx: z.int().positive().max(100_000),
        dpi: z.number().positive().max(100_000),
        dpiSource: z.enum(['file', 'estimated']),
      }),
    )
    .min(1)
    .max(2_000),
});

/** `manifest.json` of a reference package: what it holds and who signed it. Everything hangs on its SHA-256s. */
export const PackageManifest = z.strictObject({
  schema: z.literal(PACKAGE_SCHEMA),
  id: z.uuid(),
  title: Title,
  createdAt: z.iso.datetime(),
  /** Highest tier in it. */
  tier: z.enum(TIERS),
  /** Last day on which it may be imported and used; null for ever. */
  expires: z.iso.date().nullable(),
  /** The public key is the 32 bytes of Ed25519 in base64. */
  signer: z.strictObject({ name: Title, publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/) }),
  items: z.array(PackagedItem).max(PACKAGE_FILES_MAX),
  images: z.array(PackagedImage).max(PACKAGE_FILES_MAX),
  /** Of the models that were whole and recognisable where they were exported. */
  faces: z.array(PackagedFaces).max(PACKAGE_FILES_MAX),
});

export type PackagedItem = z.output<typeof PackagedItem>;
export type PackagedImage = z.output<typeof PackagedImage>;
export type PackageManifest = z.output<typeof PackageManifest>;
