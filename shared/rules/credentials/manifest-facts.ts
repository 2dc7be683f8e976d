import type { CredentialAction, CredentialManifest } from '../../model/content-credentials.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Phrase, Text } from '../../model/text.ts';
import { moment, stated } from '../metadata/trace.ts';

/** Steps shown of one statement. */
const MAX_STEPS = 6;

/** Steps of C2PA's list that scans and photographs meet; others are shown by their own names. */
const STEPS: Readonly<Record<string, Text>> = {
  'c2pa.created': { en: 'made', nl: 'gemaakt' },
  'c2pa.opened': { en: 'opened', nl: 'geopend' },
  'c2pa.edited': { en: 'edited', nl: 'bewerkt' },
  'c2pa.placed': { en: 'something put in', nl: 'iets erin geplaatst' },
  'c2pa.removed': { en: 'something taken out', nl: 'iets eruit gehaald' },
  'c2pa.drawing': { en: 'drawn or painted in', nl: 'erin getekend of geschilderd' },
  'c2pa.filtered': { en: 'filtered', nl: 'gefilterd' },
  'c2pa.color_adjustments': { en: 'colours changed', nl: 'kleuren aangepast' },
  'c2pa.adjustedColor': { en: 'colours changed', nl: 'kleuren aangepast' },
  'c2pa.enhanced': { en: 'enhanced', nl: 'verbeterd' },
  'c2pa.cropped': { en: 'cropped', nl: 'bijgesneden' },
  'c2pa.resized': { en: 'made larger or smaller', nl: 'vergroot of verkleind' },
  'c2pa.orientation': { en: 'turned', nl: 'gedraaid' },
  'c2pa.converted': { en: 'converted to another format', nl: 'omgezet naar een ander formaat' },
  'c2pa.transcoded': { en: 'compressed anew', nl: 'opnieuw gecomprimeerd' },
  'c2pa.translated': { en: 'translated', nl: 'vertaald' },
  'c2pa.published': { en: 'published', nl: 'gepubliceerd' },
};

/** Who signed by the certificate's own word, or that it gives no name. */
export function signerOf({ signer: { name, organisation } }: CredentialManifest): Phrase {
  if (name && organisation && name !== organisation) return `${name} (${organisation})`;
  return name ?? organisation ?? { en: 'somebody without a name', nl: 'iemand zonder naam' };
}

/** What a statement says of its making, as far as it says so, for the table under a finding. */
export function manifestFacts(
  manifest: CredentialManifest,
  actions: readonly CredentialAction[] = manifest.actions,
): readonly Evidence[] {
  const { signedAt, programs, title } = manifest;
  const facts = [
    stated({ en: 'Signed by, as stated', nl: 'Ondertekend door, volgens opgave' }, signerOf(manifest)),
  ];
  if (signedAt)
    facts.push(stated({ en: 'Moment of signing', nl: 'Moment van ondertekening' }, moment(signedAt)));
  for (const program of programs) facts.push(stated({ en: 'Program', nl: 'Programma' }, program));
  if (title) facts.push(stated({ en: 'Name given to the file', nl: 'Naam die het bestand kreeg' }, title));
  for (const action of actions.slice(0, MAX_STEPS))
    facts.push(stated({ en: 'Step', nl: 'Stap' }, stepWords(action)));
  return facts;
}

function stepWords({ action, when, program, digitalSource }: CredentialAction): Text {
  const step = Object.hasOwn(STEPS, action) ? STEPS[action]! : { en: action, nl: action };
  const rest = [when && moment(when), program, digitalSource].filter(Boolean);
  return { en: [step.en, ...rest].join(', '), nl: [step.nl, ...rest].join(', ') };
}
