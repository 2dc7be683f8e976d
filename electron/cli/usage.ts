import type { Language } from '../../shared/model/text.ts';
import { READING_LANGUAGES } from '../../shared/model/words.ts';

const ENGLISH = `Loep examines scans of documents and shows where they deviate. An examiner concludes.

  loep check [options] FILE...     examine scans (JPEG, PNG, TIFF, WebP, PDF)
  loep eval [options] DIR          measure the engine on DIR/labels.json
  loep serve [options]             open the application for a browser on this machine
  loep --help | --version

Options of check
  --json             one JSON object a file, one a line, and nothing else on standard output
  --text             add the words of every page
  --pages N-M        examine these pages only (also N, N-)
  --languages L,...  languages to read, instead of finding them: ${READING_LANGUAGES.join(' ')}
  --lang en|nl       language of the answers (else by locale)

Options of eval
  --json             one JSON object
  --lang en|nl       language of the answers

Options of serve
  --port N           listen here (else 4680 or the next that is free; 0 for any)
  --open             open the browser as well
  --lang en|nl       language of the answers, and of screens until it is set there

Exit status: 0 every file was examined, whatever was found; 1 a file was refused; 2 the command was not
understood; 130 cancelled. Models for reading are unpacked once into LOEP_HOME, else into the user's usual
place for application data. Nothing ever leaves this machine.
`;

const DUTCH = `Loep onderzoekt scans van documenten en laat zien waar ze afwijken. De onderzoeker concludeert.

  loep check [opties] BESTAND...   onderzoek scans (JPEG, PNG, TIFF, WebP, pdf)
  loep eval [opties] MAP           meet de motor aan MAP/labels.json
  loep serve [opties]              open de toepassing voor een browser op deze machine
  loep --help | --version

Opties van check
  --json             één JSON-object per bestand, één per regel, en niets anders op de standaarduitvoer
  --text             voeg de woorden van elke pagina toe
  --pages N-M        onderzoek alleen deze pagina's (ook N, N-)
  --languages T,...  te lezen talen, in plaats van ze te zoeken: ${READING_LANGUAGES.join(' ')}
  --lang en|nl       taal van de antwoorden (anders volgens de landinstelling)

Opties van eval
  --json             één JSON-object
  --lang en|nl       taal van de antwoorden

Opties van serve
  --port N           luister hier (anders 4680 of de volgende die vrij is; 0 voor een willekeurige)
  --open             open ook de browser
  --lang en|nl       taal van de antwoorden, en van de schermen tot zij daar is ingesteld

Afsluitcode: 0 elk bestand is onderzocht, wat er ook is gevonden; 1 een bestand is geweigerd; 2 de opdracht
is niet begrepen; 130 afgebroken. Leesmodellen worden eenmaal uitgepakt in LOEP_HOME, anders op de gebruikelijke
plaats voor toepassingsgegevens. Er verlaat nooit iets deze machine.
`;

/** The whole help of the command line. */
export const USAGE: Readonly<Record<Language, string>> = { en: ENGLISH, nl: DUTCH };
