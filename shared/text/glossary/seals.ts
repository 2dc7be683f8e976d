import type { Text } from '../../model/text.ts';

/** What makes a document valid, holds it together and lets machines read it. */
export const SEALS: Readonly<Record<string, Text>> = {
  'auth.wet_stamp': {
    en: 'An impression in stamp ink, with uneven pressure, ink that gathers at the edges and sinks in. Words, size and shape belong to an office and a period.',
    nl: 'Een afdruk in stempelinkt, met ongelijke druk en inkt die zich aan de randen ophoopt en intrekt. Tekst, grootte en vorm horen bij een instantie en een periode.',
  },
  'auth.dry_seal': {
    en: 'An image pressed into the paper without ink, to be felt on both sides and seen in oblique light.',
    nl: 'Een zonder inkt in het papier geperst beeld, aan beide kanten voelbaar en te zien in strijklicht.',
  },
  'auth.fiscal_stamp': {
    en: 'A stamp bought to pay the fee, printed with features of its own and made useless by a cancellation over it.',
    nl: 'Een zegel waarmee de leges zijn betaald, met eigen kenmerken gedrukt en door een afstempeling ongeldig gemaakt.',
  },
  'auth.signature': {
    en: 'The hand of the official who issued the document. It can be compared with signatures of that official in that period.',
    nl: 'De handtekening van de ambtenaar die het document heeft afgegeven. Ze is te vergelijken met handtekeningen van die ambtenaar in die periode.',
  },
  'auth.sticker_seal': {
    en: 'A seal of paper or foil stuck over an edge or signature, which tears or leaves a mark when it is taken off.',
    nl: 'Een zegel van papier of folie over een rand of handtekening, dat bij loshalen scheurt of een spoor achterlaat.',
  },
  'auth.qr': {
    en: 'A code with the data of the document, sometimes signed by the issuer. What it says has to agree with what is written.',
    nl: 'Een code met de gegevens van het document, soms door de afgever ondertekend. Wat erin staat moet overeenkomen met wat er geschreven staat.',
  },
  'auth.esign': {
    en: 'A signature by certificate in the file itself. It counts for the file, not for a print or scan of it.',
    nl: 'Een handtekening met certificaat in het bestand zelf. Ze geldt voor het bestand, niet voor een afdruk of scan ervan.',
  },
  'bind.stitching': {
    en: 'Thread that holds the pages together, often in several colours or fluorescent, with a fixed number of stitches.',
    nl: 'Garen dat de bladen bijeenhoudt, vaak meerkleurig of fluorescerend, met een vast aantal steken.',
  },
  'bind.staple_rivet': {
    en: 'Staples, rivets or a ribbon with a seal that hold the sheets together. More holes than fasteners tell that it was opened.',
    nl: 'Nietjes, klinknagels of een lint met zegel die de bladen bijeenhouden. Meer gaatjes dan hechtingen wijst op openen.',
  },
  'bind.page_numbering': {
    en: 'Numbers of pages, or a stamp that lies across two sheets: a page that was put in breaks them.',
    nl: 'Paginanummers, of een stempel over twee bladen heen: een ingevoegd blad doorbreekt ze.',
  },
  'machine.mrz': {
    en: 'Two or three lines in OCR-B with the data and check digits (ICAO Doc 9303). They have to agree with the rest of the page.',
    nl: 'Twee of drie regels in OCR-B met de gegevens en controlecijfers (ICAO Doc 9303). Ze moeten overeenkomen met de rest van de pagina.',
  },
  'machine.barcode1d': {
    en: 'A code of bars, mostly the number of the blank or document.',
    nl: 'Een streepjescode, meestal met het nummer van het blanco of het document.',
  },
  'machine.barcode2d': {
    en: 'A code in two dimensions that can hold all data of the document. What it says has to agree with what is written.',
    nl: 'Een code in twee richtingen die alle gegevens van het document kan bevatten. Wat erin staat moet overeenkomen met wat er geschreven staat.',
  },
  'machine.chip': {
    en: 'A chip with the data and portrait, signed by the issuer. It needs the document itself and a reader.',
    nl: 'Een chip met de gegevens en het portret, ondertekend door de afgever. Daarvoor zijn het document zelf en een lezer nodig.',
  },
};
