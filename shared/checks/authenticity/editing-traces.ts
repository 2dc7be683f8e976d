import type { Finding } from '../../model/finding.ts';
import { softwareFamily } from '../../rules/metadata/editing-software.ts';
import { pdfTraces } from '../../rules/metadata/pdf-traces.ts';
import {
  exifDateTraces,
  exifSizeTraces,
  softwareTraces,
  xmpTraces,
} from '../../rules/metadata/picture-traces.ts';
import type { Trace } from '../../rules/metadata/trace.ts';
import { defineCheck } from '../check.ts';

/**
 * Traces that editing leaves in what a file says of its own making.
 *
 * A name or a date is at most `minor`: mail programs, messengers, galleries and PDF printers rewrite files
 * honestly. `major` is for a file that tells what was done to it. Metadata that is absent says nothing.
 */
export const editingTraces = defineCheck({
  id: 'editing-traces',
  version: 1,
  aspect: 'authenticity',
  cause: 'file',
  title: { en: 'Traces of editing in the file', nl: 'Bewerkingssporen in het bestand' },
  cannotTell: {
    en: 'It does not tell whether what the page shows was changed: honest programs leave such traces too, and a file without them may have been cleaned.',
    nl: 'Het zegt niet of is gewijzigd wat de pagina laat zien: ook gewone programma’s laten zulke sporen na, en een bestand zonder sporen kan zijn opgeschoond.',
  },
  needs: ['metadata', 'pages'],
  texts: {
    'picture-editor': {
      en: 'The file was saved with {program}, a program that can change pictures. Scans are also cropped or straightened in it; ask why it was used.',
      nl: 'Het bestand is opgeslagen met {program}, een programma waarmee afbeeldingen kunnen worden bewerkt. Scans worden er ook in bijgesneden of rechtgezet; vraag waarom het is gebruikt.',
    },
    design: {
      en: 'The file was made or saved with {program}, a program for design. A scan of a paper document does not need it; ask why it was used.',
      nl: 'Het bestand is gemaakt of opgeslagen met {program}, een ontwerpprogramma. Voor een scan van een papieren document is dat niet nodig; vraag waarom het is gebruikt.',
    },
    'pdf-editor': {
      en: 'The PDF was saved with {program}, a program that can change the content of a PDF.',
      nl: 'De pdf is opgeslagen met {program}, een programma waarmee de inhoud van een pdf kan worden gewijzigd.',
    },
    'pdf-service': {
      en: 'The PDF went through {program}. Such a program is mostly used to join or shrink files, but some can also change their content.',
      nl: 'De pdf is door {program} gegaan. Zo’n programma wordt meestal gebruikt om bestanden samen te voegen of te verkleinen, maar soms kan er ook inhoud mee worden gewijzigd.',
    },
    office: {
      en: 'The scan was put into a document of {program} before it became a PDF. Ask for the scan itself.',
      nl: 'De scan is in een document van {program} geplaatst voordat het een pdf werd. Vraag om de scan zelf.',
    },
    made: {
      en: 'The file says of itself that the picture was made, composed or changed by a computer.',
      nl: 'Het bestand vermeldt zelf dat de afbeelding door een computer is gemaakt, samengesteld of gewijzigd.',
    },
    textLayers: {
      en: 'The picture was saved with text layers (number: {count}): text typed over a picture in an editing program.',
      nl: 'De afbeelding is opgeslagen met tekstlagen (aantal: {count}): tekst die in een bewerkingsprogramma over een afbeelding is getypt.',
    },
    steps: {
      en: 'The history in the file lists steps that change what the picture shows (number: {count}).',
      nl: 'De geschiedenis in het bestand vermeldt stappen die veranderen wat de afbeelding toont (aantal: {count}).',
    },
    log: {
      en: 'The log of the editing program in the file lists a step that puts something into the picture or covers something.',
      nl: 'Het logboek van het bewerkingsprogramma in het bestand vermeldt een stap waarmee iets in de afbeelding is gezet of is afgedekt.',
    },
    ancestors: {
      en: 'The file says that content of other documents was put into this picture (number: {count}).',
      nl: 'Het bestand vermeldt dat inhoud van andere documenten in deze afbeelding is geplaatst (aantal: {count}).',
    },
    takenAfterChange: {
      en: 'By its own dates the picture was taken on {taken}, after its last change on {modified}. A wrongly set clock can also explain this.',
      nl: 'Volgens de eigen datums is de opname gemaakt op {taken}, ná de laatste wijziging op {modified}. Een verkeerd ingestelde klok kan dit ook verklaren.',
    },
    scaled: {
      en: 'The picture measures {found}, and the camera noted {expected}: it was made smaller or larger after it was taken, as mail programs and messengers do.',
      nl: 'De afbeelding meet {found}, en de camera noteerde {expected}: na de opname is zij verkleind of vergroot, zoals mail- en berichtenprogramma’s doen.',
    },
    cropped: {
      en: 'The picture measures {found}, and the camera noted {expected}: it was cropped after it was taken.',
      nl: 'De afbeelding meet {found}, en de camera noteerde {expected}: na de opname is zij bijgesneden.',
    },
    changedLater: {
      en: 'The PDF was made on {created} and changed on {modified}. See whether the file shows what was changed.',
      nl: 'De pdf is gemaakt op {created} en gewijzigd op {modified}. Kijk of het bestand laat zien wat er is gewijzigd.',
    },
    changedBeforeCreation: {
      en: 'By its own dates the PDF was last changed on {modified}, before it was made on {created}.',
      nl: 'Volgens de eigen datums is de pdf voor het laatst gewijzigd op {modified}, vóórdat hij op {created} werd gemaakt.',
    },
    createdTwice: {
      en: 'The PDF gives two creation dates: {found} and {expected}. A program changed one and left the other.',
      nl: 'De pdf geeft twee aanmaakdatums: {found} en {expected}. Een programma heeft de ene gewijzigd en de andere laten staan.',
    },
    modifiedTwice: {
      en: 'The PDF gives two dates of its last change: {found} and {expected}. It was changed by a program that updates only one.',
      nl: 'De pdf geeft twee datums van de laatste wijziging: {found} en {expected}. Hij is gewijzigd door een programma dat er maar één bijwerkt.',
    },
    producedTwice: {
      en: 'The PDF names two programs that made it: {found} and {expected}. It went through more than one program.',
      nl: 'De pdf noemt twee programma’s die hem hebben gemaakt: {found} en {expected}. Hij is door meer dan één programma gegaan.',
    },
  },
  run({ metadata, pages }) {
    const holdsScan = pages.some((page) => page.origin === 'pdf-scan');
    const namesEditor = metadata.software.some(({ name }) => {
      const kind = softwareFamily(name)?.kind;
      return kind === 'picture-editor' || kind === 'design';
    });
    const traces = [
      ...(metadata.xmp ? xmpTraces(metadata.xmp, namesEditor) : []),
      ...softwareTraces(metadata, { holdsScan }),
      ...exifDateTraces(metadata),
      ...exifSizeTraces(metadata),
      ...(metadata.pdf ? pdfTraces(metadata.pdf, metadata.xmp) : []),
    ];
    return traces.map(asFinding);
  },
});

function asFinding(trace: Trace): Finding {
  return { verdict: 'deviation', indicator: 'forged.digital_edit', region: null, ...trace };
}
