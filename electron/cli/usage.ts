import type { Language } from '../../shared/model/text.ts';
import { READING_LANGUAGES } from '../../shared/model/words.ts';

const ENGLISH = `Loep examines scans of documents and shows where they deviate. An examiner concludes.

  loep check [options] FILE...     examine scans (JPEG, PNG, TIFF, WebP, PDF)
  loep eval [options] DIR          measure the engine on DIR/labels.json
  loep serve [options]             open the application for a browser on this machine
  loep audit verify [options]      say whether the audit log is whole
  loep backup FOLDER               copy database, key and originals to a new folder, also while Loep is open
  loep reference export [options] FILE.loepref   write published reference material to a signed package
  loep reference import [options] FILE.loepref   say who signed a package and what it would do, then take it in
  loep --help | --version

Options of check
  --json             one JSON object a file, one a line, and nothing else on standard output
  --text             add the words of every page
  --pages N-M        examine these pages only (also N, N-)
  --languages L,...  languages to read, instead of finding them: ${READING_LANGUAGES.join(' ')}
  --reference SET    compare with the material of this package alone (FILE.loepref), or with none
  --lang en|nl       language of the answers (else by locale)

Options of eval
  --json             one JSON object
  --reference SET    as above
  --lang en|nl       language of the answers

Options of serve
  --port N           listen here (else 4680 or the next that is free; 0 for any)
  --open             open the browser as well
  --lang en|nl       language of the answers, and of screens until it is set there

Options of audit verify
  --json             one JSON object: ok, entries, lastHash; or ok, entries, seq, why
  --lang en|nl       language of the answers

Options of reference export
  --tier T           highest tier that goes along: public (the default), partner, restricted
  --expires DATE     last day on which the package may be used, as 2027-12-31
  --issuer CODE      only this issuer, by ISO 3166 code; may be repeated, as --kind and --item
  --kind K           only this kind of document, such as passport or birth-extract
  --item ID          this item with what it hangs on
  --title T          what the package is called (else as the file)
  --json             one JSON object: file, id, title, tier, expires, items, sizeBytes, signer, fingerprint

Options of reference import
  --dry-run          say what it would do, and do nothing
  --trust FINGERPRINT  trust the key that it was signed with, from here on; compare it by another way first
  --replace all|ID   also take items in conflict: all of them, or this one; may be repeated
  --json             one JSON object: what the package holds and would do, and imported, which is null when it was not

Exit status: 0 every file was examined, whatever was found; 1 a file was refused, the audit log is
not whole, an original could not be backed up, or a package was refused or not trusted; 2 the command was not understood; 130 cancelled. All commands use
the data folder LOEP_HOME, else the user's usual place for application data; models for reading are unpacked there
once. Nothing ever leaves this machine.
`;

const DUTCH = `Loep onderzoekt scans van documenten en laat zien waar ze afwijken. De onderzoeker concludeert.

  loep check [opties] BESTAND...   onderzoek scans (JPEG, PNG, TIFF, WebP, pdf)
  loep eval [opties] MAP           meet de motor aan MAP/labels.json
  loep serve [opties]              open de toepassing voor een browser op deze machine
  loep audit verify [opties]       zeg of het logboek ongeschonden is
  loep backup MAP                  kopieer database, sleutel en originelen naar een nieuwe map, ook terwijl Loep open is
  loep reference export [opties] BESTAND.loepref   schrijf gepubliceerd referentiemateriaal naar een ondertekend pakket
  loep reference import [opties] BESTAND.loepref   zeg wie een pakket ondertekende en wat het zou doen; neem het dan over
  loep --help | --version

Opties van check
  --json             één JSON-object per bestand, één per regel, en niets anders op de standaarduitvoer
  --text             voeg de woorden van elke pagina toe
  --pages N-M        onderzoek alleen deze pagina's (ook N, N-)
  --languages T,...  te lezen talen, in plaats van ze te zoeken: ${READING_LANGUAGES.join(' ')}
  --reference SET    vergelijk alleen met het materiaal van dit pakket (BESTAND.loepref), of met niets (none)
  --lang en|nl       taal van de antwoorden (anders volgens de landinstelling)

Opties van eval
  --json             één JSON-object
  --reference SET    als hierboven
  --lang en|nl       taal van de antwoorden

Opties van serve
  --port N           luister hier (anders 4680 of de volgende die vrij is; 0 voor een willekeurige)
  --open             open ook de browser
  --lang en|nl       taal van de antwoorden, en van de schermen tot zij daar is ingesteld

Opties van audit verify
  --json             één JSON-object: ok, entries, lastHash; of ok, entries, seq, why
  --lang en|nl       taal van de antwoorden

Opties van reference export
  --tier N           hoogste niveau dat meegaat: public (de standaard), partner, restricted
  --expires DATUM    laatste dag waarop het pakket mag worden gebruikt, zoals 2027-12-31
  --issuer CODE      alleen deze afgever, volgens ISO 3166; mag worden herhaald, net als --kind en --item
  --kind S           alleen deze soort document, zoals passport of birth-extract
  --item ID          dit onderdeel met alles waar het aan hangt
  --title T          hoe het pakket heet (anders als het bestand)
  --json             één JSON-object: file, id, title, tier, expires, items, sizeBytes, signer, fingerprint

Opties van reference import
  --dry-run          zeg wat het zou doen, en doe niets
  --trust VINGERAFDRUK  vertrouw voortaan de sleutel waarmee het is ondertekend; vergelijk hem eerst langs een andere weg
  --replace all|ID   neem ook onderdelen in conflict over: alle, of dit ene; mag worden herhaald
  --json             één JSON-object: wat het pakket bevat en zou doen, en imported, dat null is als het niet is overgenomen

Afsluitcode: 0 elk bestand is onderzocht, wat er ook is gevonden; 1 een bestand is geweigerd, het logboek is
geschonden, van een origineel kon geen back-up worden gemaakt, of een pakket is geweigerd of niet vertrouwd; 2 de opdracht is niet begrepen; 130 afgebroken.
Alle opdrachten gebruiken de gegevensmap LOEP_HOME, anders de gebruikelijke plaats voor toepassingsgegevens;
leesmodellen worden daar eenmaal uitgepakt. Er verlaat nooit iets deze machine.
`;

/** The whole help of the command line. */
export const USAGE: Readonly<Record<Language, string>> = { en: ENGLISH, nl: DUTCH };
