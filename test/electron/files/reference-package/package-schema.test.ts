import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  BoxMm,
  ImageRef,
  ItemId,
  Line,
  LocalText,
  NumberMask,
  PartId,
  PartialDate,
  Period,
  Sha256Digest,
  SizeMm,
  Source,
} from '../../../../shared/model/reference/basics.ts';
import {
  Issuer,
  Note,
  NumberList,
  Office,
  Official,
  Stamp,
} from '../../../../shared/model/reference/issuing.ts';
import { ItemContent } from '../../../../shared/model/reference/item.ts';
import { PackagedImage, PackagedItem, PackageManifest } from '../../../../shared/model/reference/package.ts';
import { FacesFile, PackagedFaces } from '../../../../shared/model/reference/packaged-faces.ts';
import {
  Alert,
  AlertSign,
  Face,
  ModelFeature,
  Numbering,
  ReferenceModel,
  Specimen,
} from '../../../../shared/model/reference/reference-model.ts';
import { Zone } from '../../../../shared/model/reference/zones.ts';

const PARTS = {
  ...{ PackageManifest, PackagedItem, PackagedImage, PackagedFaces, FacesFile, ItemContent },
  ...{ Issuer, Office, Official, Stamp, ReferenceModel, NumberList, Note },
  ...{ Face, Zone, ModelFeature, Specimen, Alert, AlertSign, Numbering },
  ...{ LocalText, Line, ImageRef, Source, Period, PartialDate, SizeMm, BoxMm, NumberMask },
  ...{ ItemId, PartId, Sha256Digest },
};

// Run vitest with --update after a change of the schemas that is meant.
test('the JSON Schema of packages is that of the schemas that read them', async () => {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(PARTS)) metadata.add(schema as z.ZodType, { id });
  const file = z.union([PackageManifest, ItemContent, FacesFile]);
  const { $schema, ...rest } = z.toJSONSchema(file, { metadata, io: 'input', target: 'draft-2020-12' });
  const schema = {
    $schema,
    title: 'Loep reference package (.loepref), loep.reference/1',
    description:
      'manifest.json is a PackageManifest, each items/<id>.json is an ItemContent, each faces/<id>.json a FacesFile.',
    ...rest,
  };
  const path = join(import.meta.dirname, '../../../../assets/reference/loepref.schema.json');
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path);
});
