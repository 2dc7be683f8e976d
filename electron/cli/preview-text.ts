import type { ImportLine, PackagePreview } from '../../shared/api/schemas/reference/exchange.ts';
import type { LocalText } from '../../shared/model/reference/basics.ts';
import type { Language, Text } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { fingerprintGroups } from '../../shared/text/fingerprint-groups.ts';
import { IMPORT_EFFECT_NAMES } from '../../shared/text/import-effects.ts';
import { printable } from './printable.ts';

/** Lines of each effect that are printed; more are counted. */
const LINES = 20;

/** Who signed a package, what it holds and what an import would do, as lines of text. */
export function previewText(preview: PackagePreview, language: Language): string {
  const { title, signer, counts, lines } = preview;
  const head = fill(
    HEAD,
    {
      ...{ title: printable(title), name: printable(signer.name), tier: preview.tier },
      ...{ fingerprint: fingerprintGroups(signer.fingerprint) },
      ...{ trust: signer.isTrusted ? TRUSTED : NOT_TRUSTED, at: preview.createdAt.slice(0, 10) },
      ...{ until: untilWords(preview.expires), images: String(preview.images) },
    },
    language,
  );
  const effects = (['conflict', 'changed', 'new', 'older', 'same'] as const).filter(
    (effect) => counts[effect] > 0,
  );
  const parts = effects.map((effect) => {
    const shown = effect === 'same' ? [] : lines.filter((line) => line.effect === effect).slice(0, LINES);
    const more = counts[effect] - shown.length;
    const rest = more > 0 && shown.length > 0 ? [fill(MORE, { more: String(more) }, language)] : [];
    const heading = `${IMPORT_EFFECT_NAMES[effect][language]}: ${counts[effect]}`;
    return [heading, ...shown.map((line) => lineText(line, language)), ...rest].join('\n');
  });
  return `${[head, ...parts].join('\n')}\n`;
}

function lineText({ kind, name, id, effect, draft }: ImportLine, language: Language): string {
  const line = `  ${kind}  ${printable(nameIn(name, language))}  ${id}`;
  const isTaken = effect === 'new' || effect === 'changed' || effect === 'conflict';
  if (draft === null || !isTaken) return line;
  const values = { author: printable(draft.author), version: String(draft.version) };
  return `${line}\n${fill(DRAFT, values, language)}`;
}

function nameIn(name: LocalText, language: Language): string {
  return name[language] ?? name.en ?? Object.values(name)[0]!;
}

const HEAD: Text = {
  en: '"{title}" of {at}, up to tier {tier}, {until}, with {images} images\nsigned by {name} with the key\n{fingerprint}\n{trust}',
  nl: '"{title}" van {at}, tot en met niveau {tier}, {until}, met {images} afbeeldingen\nondertekend door {name} met de sleutel\n{fingerprint}\n{trust}',
};

function untilWords(day: string | null): Text {
  if (day === null) return { en: 'without an end date', nl: 'zonder einddatum' };
  return { en: `to be used until ${day}`, nl: `te gebruiken tot en met ${day}` };
}

const TRUSTED: Text = { en: 'This key is trusted.', nl: 'Deze sleutel wordt vertrouwd.' };
const NOT_TRUSTED: Text = { en: 'This key is NOT trusted.', nl: 'Deze sleutel wordt NIET vertrouwd.' };
const DRAFT: Text = {
  en: '    {author} has a draft of it here (version {version}): it stays in the history, to be laid on top or discarded',
  nl: '    {author} heeft hier een concept ervan (versie {version}): het blijft in de geschiedenis, om erbovenop te leggen of weg te gooien',
};
const MORE: Text = { en: '  and {more} more', nl: '  en nog {more}' };

/** How an import ends, or why it is not begun. */
export const IMPORT_TEXTS = {
  imported: {
    en: 'Imported: {items} items were taken in.',
    nl: 'Geïmporteerd: {items} onderdelen zijn overgenomen.',
  },
  dryRun: { en: 'Nothing was imported (--dry-run).', nl: 'Er is niets geïmporteerd (--dry-run).' },
  unknownKey: {
    en: 'Nothing was imported. Compare the fingerprint with the sender by another way, by telephone for instance; then import with --trust FINGERPRINT.',
    nl: 'Er is niets geïmporteerd. Vergelijk de vingerafdruk langs een andere weg met de afzender, bijvoorbeeld telefonisch; importeer dan met --trust VINGERAFDRUK.',
  },
  expired: {
    en: 'Nothing was imported: the package may no longer be used. Ask its sender for a newer one.',
    nl: 'Er is niets geïmporteerd: het pakket mag niet meer worden gebruikt. Vraag de afzender om een nieuwer pakket.',
  },
} as const satisfies Record<string, Text>;
