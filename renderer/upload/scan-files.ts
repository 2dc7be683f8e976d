import { SHORT_LINE_MAX } from '../../shared/api/schemas/basics.ts';
import { MAX_FILE_BYTES, TOO_LARGE } from '../../shared/model/largest-file.ts';
import type { Text } from '../../shared/model/text.ts';

/** A file that was dropped, pasted or chosen, with where it stood below what was dropped. */
export interface GivenFile {
  readonly file: File;
  /** Folders and name, with `/` between them. */
  readonly path: string;
}

/** A file that is not sent, and why. */
export interface NotTaken {
  readonly path: string;
  readonly why: Text;
}

/** What a file chooser offers; what else is dropped is judged by `whyNotTaken`, and at last by its first bytes. */
export const ACCEPT = '.jpg,.jpeg,.png,.tif,.tiff,.webp,.pdf,.heic,.heif';

const KINDS: readonly { readonly endings: string; readonly why: Text }[] = [
  {
    endings:
      'doc docx docm odt rtf txt md pages tex xls xlsx xlsm ods csv ppt pptx odp json xml yaml yml log',
    why: {
      en: 'A text or office file. Save it as PDF, or scan the document.',
      nl: 'Een tekst- of kantoorbestand. Bewaar het als PDF, of scan het document.',
    },
  },
  {
    endings: 'html htm mht url webloc lnk eml msg mbox',
    why: {
      en: 'A web page, link or message. Save what it holds as a file of its own.',
      nl: 'Een webpagina, snelkoppeling of bericht. Bewaar wat erin zit als eigen bestand.',
    },
  },
  {
    endings: 'zip rar 7z gz tgz bz2 xz tar iso cab',
    why: {
      en: 'A packed file. Unpack it and drop what is inside.',
      nl: 'Een ingepakt bestand. Pak het uit en sleep de inhoud hierheen.',
    },
  },
  {
    endings: 'exe msi dll bat cmd ps1 sh com scr vbs js mjs ts jar app apk dmg deb rpm sys db sqlite',
    why: { en: 'A program or a file of a program.', nl: 'Een programma of een bestand daarvan.' },
  },
  {
    endings: 'mp3 wav flac ogg m4a mp4 m4v mov avi mkv webm wmv mpg mpeg',
    why: { en: 'Sound or moving pictures.', nl: 'Geluid of bewegend beeld.' },
  },
  {
    endings: 'gif bmp svg psd ai eps ico xcf djvu jp2 jxl avif raw cr2 nef arw dng',
    why: {
      en: 'Loep does not open this kind of picture. Save it as PNG, TIFF or PDF.',
      nl: 'Dit soort afbeelding opent Loep niet. Bewaar het als PNG, TIFF of PDF.',
    },
  },
];

const WHY_BY_ENDING: ReadonlyMap<string, Text> = new Map(
  KINDS.flatMap(({ endings, why }) => endings.split(' ').map((ending) => [ending, why] as const)),
);

const SYSTEM_NAMES = new Set(['.ds_store', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', '__macosx']);

/** True for what a system or an office program leaves in a folder and nobody means to bring in. */
export function isSystemFile(path: string): boolean {
  const steps = stepsOf(path).map((step) => step.toLowerCase());
  if (steps.some((step) => SYSTEM_NAMES.has(step) || step.startsWith('~$') || step.startsWith('._')))
    return true;
  return steps.length > 1 && steps.some((step) => step.startsWith('.'));
}

/** Why a file is not sent: clearly no scan by its name, or too large; null when it may be one. */
export function whyNotTaken({ path, file }: GivenFile): Text | null {
  const name = stepsOf(path).at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  const whyByEnding = dot < 0 ? undefined : WHY_BY_ENDING.get(name.slice(dot + 1).toLowerCase());
  return whyByEnding ?? (file.size > MAX_FILE_BYTES ? TOO_LARGE : null);
}

/** Takes apart what was given: what is sent, in the order of the folders, and what is not, with the reason. */
export function sortOut(given: readonly GivenFile[]): {
  readonly taken: readonly GivenFile[];
  readonly notTaken: readonly NotTaken[];
} {
  const order = new Intl.Collator(undefined, { numeric: true });
  const meant = given
    .filter(({ path }) => !isSystemFile(path))
    .sort((one, other) => order.compare(one.path, other.path));
  return {
    taken: meant.filter((each) => whyNotTaken(each) === null),
    notTaken: meant.flatMap((each) => {
      const why = whyNotTaken(each);
      return why === null ? [] : [{ path: stepsOf(each.path).join('/'), why }];
    }),
  };
}

/** What a case of these files may be called: their common folder, else the first file without its ending. */
export function suggestedTitle(files: readonly GivenFile[]): string {
  const folders = files.map(({ path }) => stepsOf(path).slice(0, -1));
  const [first = []] = folders;
  const differs = first.findIndex((step, place) => folders.some((steps) => steps[place] !== step));
  const common = differs < 0 ? first : first.slice(0, differs);
  const title = common.at(-1) ?? (files[0]?.file.name ?? '').replace(/\.[^.]{1,5}$/, '');
  return title.trim().slice(0, SHORT_LINE_MAX);
}

function stepsOf(path: string): readonly string[] {
  return path.split('/').filter((step) => step !== '' && step !== '.');
}
