import type { Aspect } from './aspect.ts';
import type { Text } from './text.ts';

/** A security feature of the field's glossary. `scan` says whether a plain scan can show it. */
export interface Feature {
  readonly id: string;
  readonly name: Text;
  readonly scan: 'yes' | 'partly' | 'no';
  readonly lights: readonly string[];
}

/** The features of authenticity that a document may carry (heads of the PRADO glossary). */
export const FEATURES = [
  {
    id: 'substrate.paper',
    name: { en: 'Paper substrate (UV-dull security paper vs office paper)', nl: 'Papier (UV-dof)' },
    scan: 'partly',
    lights: ['VIS', 'UV365'],
  },
  {
    id: 'substrate.polymer',
    name: { en: 'Polycarbonate / synthetic card', nl: 'Polycarbonaat' },
    scan: 'partly',
    lights: ['VIS', 'OBL'],
  },
  {
    id: 'substrate.hybrid',
    name: { en: 'Hybrid paper-polymer', nl: 'Hybride' },
    scan: 'partly',
    lights: ['VIS', 'TRANS'],
  },
  {
    id: 'substrate.watermark.cylinder',
    name: { en: 'Cylinder-mould (multi-tone) watermark', nl: 'Watermerk, rondzeef' },
    scan: 'no',
    lights: ['TRANS'],
  },
  {
    id: 'substrate.watermark.dandy',
    name: { en: 'Dandy-roll / line watermark', nl: 'Watermerk, egoutteur' },
    scan: 'no',
    lights: ['TRANS'],
  },
  {
    id: 'substrate.watermark.electrotype',
    name: { en: 'Electrotype watermark', nl: 'Electrotype-watermerk' },
    scan: 'no',
    lights: ['TRANS'],
  },
  {
    id: 'substrate.watermark.imitation',
    name: { en: 'Printed/imitation watermark (fraud sign)', nl: 'Nagebootst watermerk' },
    scan: 'partly',
    lights: ['VIS', 'TRANS', 'UV365'],
  },
  {
    id: 'substrate.thread',
    name: { en: 'Security thread (embedded / windowed / fluorescent)', nl: 'Veiligheidsdraad' },
    scan: 'partly',
    lights: ['VIS', 'TRANS', 'UV365'],
  },
  {
    id: 'substrate.fibres.visible',
    name: { en: 'Visible coloured fibres', nl: 'Zichtbare vezels' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'substrate.fibres.uv',
    name: { en: 'Fluorescent fibres', nl: 'Fluorescerende vezels' },
    scan: 'no',
    lights: ['UV365'],
  },
  {
    id: 'substrate.planchettes',
    name: { en: 'Planchettes / hi-lites', nl: 'Planchetten' },
    scan: 'partly',
    lights: ['VIS', 'UV365'],
  },
  {
    id: 'substrate.chemical',
    name: { en: 'Chemically sensitised paper', nl: 'Chemisch gereageerd papier' },
    scan: 'partly',
    lights: ['VIS', 'UV365'],
  },
  {
    id: 'substrate.window',
    name: { en: 'Transparent window', nl: 'Venster' },
    scan: 'partly',
    lights: ['VIS', 'TRANS'],
  },
  {
    id: 'print.offset',
    name: { en: 'Offset (wet/dry) printing', nl: 'Offsetdruk' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'print.rainbow',
    name: { en: 'Rainbow (iris) printing', nl: 'Irisdruk' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'print.intaglio',
    name: { en: 'Intaglio (raised ink)', nl: 'Plaatdruk (intaglio)' },
    scan: 'partly',
    lights: ['OBL', 'VIS'],
  },
  {
    id: 'print.letterpress',
    name: { en: 'Letterpress (ink squeeze, embossed back)', nl: 'Hoogdruk' },
    scan: 'yes',
    lights: ['VIS', 'OBL'],
  },
  {
    id: 'print.screen',
    name: { en: 'Screen printing / serigraphy', nl: 'Zeefdruk' },
    scan: 'partly',
    lights: ['VIS'],
  },
  { id: 'print.inkjet', name: { en: 'Ink-jet', nl: 'Inkjet' }, scan: 'yes', lights: ['VIS'] },
  {
    id: 'print.laser_toner',
    name: { en: 'Electrophotography (toner)', nl: 'Tonerdruk' },
    scan: 'yes',
    lights: ['VIS', 'OBL'],
  },
  {
    id: 'print.thermal_transfer',
    name: { en: 'Thermal / dye-sublimation transfer', nl: 'Thermotransfer/sublimatie' },
    scan: 'yes',
    lights: ['VIS'],
  },
  { id: 'print.dotmatrix', name: { en: 'Dot matrix', nl: 'Matrixprinter' }, scan: 'yes', lights: ['VIS'] },
  { id: 'print.typewriter', name: { en: 'Typewriter', nl: 'Schrijfmachine' }, scan: 'yes', lights: ['VIS'] },
  {
    id: 'print.handwritten',
    name: { en: 'Handwriting (ink type)', nl: 'Handschrift' },
    scan: 'yes',
    lights: ['VIS', 'IR'],
  },
  {
    id: 'background.guilloche',
    name: { en: 'Guilloche / fine-line pattern', nl: 'Guilloche' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'background.relief',
    name: { en: 'Relief (medallion) pattern', nl: 'Reliëfpatroon' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'background.anticopy',
    name: { en: 'Anti-scan / anti-copy pattern', nl: 'Anti-kopieerpatroon' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'background.microprint',
    name: { en: 'Micro-/mini-text', nl: 'Microtekst' },
    scan: 'partly',
    lights: ['VIS'],
  },
  {
    id: 'background.deliberate_error',
    name: { en: 'Intentional error in microtext', nl: 'Bewuste fout' },
    scan: 'partly',
    lights: ['VIS'],
  },
  {
    id: 'background.seethrough',
    name: { en: 'See-through register', nl: 'Doorzichtregister' },
    scan: 'partly',
    lights: ['TRANS', 'VIS'],
  },
  { id: 'background.latent', name: { en: 'Latent image', nl: 'Latent beeld' }, scan: 'no', lights: ['OBL'] },
  {
    id: 'background.blackprint',
    name: { en: 'Pre-printed form text / form (edition) number', nl: 'Voordruk / modelnummer' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'ink.uv',
    name: { en: 'UV-fluorescent ink (mono/bi-/tri-chrome)', nl: 'UV-fluorescerende inkt' },
    scan: 'no',
    lights: ['UV365', 'UV254'],
  },
  {
    id: 'ink.ir',
    name: { en: 'IR-absorbing / IR-transparent (drop-out)', nl: 'IR-inkt' },
    scan: 'no',
    lights: ['IR'],
  },
  {
    id: 'ink.antistokes',
    name: { en: 'Anti-Stokes (IR upconverting)', nl: 'Anti-Stokes' },
    scan: 'no',
    lights: ['IR980'],
  },
  {
    id: 'ink.metameric',
    name: { en: 'Metameric ink pair', nl: 'Metamere inkten' },
    scan: 'partly',
    lights: ['VIS', 'IR'],
  },
  {
    id: 'ink.reactive',
    name: { en: 'Chemically reactive / solvent-sensitive / bleeding', nl: 'Reactieve/uitlopende inkt' },
    scan: 'partly',
    lights: ['VIS'],
  },
  {
    id: 'ink.penetrating',
    name: { en: 'Penetrating numbering ink', nl: 'Doordringende nummerinkt' },
    scan: 'partly',
    lights: ['VIS(back)'],
  },
  {
    id: 'ink.thermochromic',
    name: { en: 'Thermochromic / photochromic', nl: 'Thermo-/fotochroom' },
    scan: 'no',
    lights: ['special'],
  },
  {
    id: 'ink.magnetic',
    name: { en: 'Magnetic ink', nl: 'Magnetische inkt' },
    scan: 'no',
    lights: ['special'],
  },
  { id: 'ovd.ovi', name: { en: 'Optically variable ink', nl: 'OVI' }, scan: 'partly', lights: ['OBL'] },
  {
    id: 'ovd.iridescent',
    name: { en: 'Iridescent / pearlescent ink', nl: 'Iriserende inkt' },
    scan: 'partly',
    lights: ['OBL'],
  },
  {
    id: 'ovd.hologram',
    name: { en: 'Hologram / Kinegram / DOVID', nl: 'Hologram/DOVID' },
    scan: 'partly',
    lights: ['OBL', 'COAX'],
  },
  {
    id: 'ovd.cli_mli',
    name: { en: 'CLI / MLI lenticular laser image', nl: 'CLI/MLI' },
    scan: 'no',
    lights: ['OBL'],
  },
  {
    id: 'ovd.retroreflective',
    name: { en: 'Retro-reflective laminate', nl: 'Retroreflecterend' },
    scan: 'no',
    lights: ['COAX'],
  },
  {
    id: 'ovd.foil',
    name: { en: 'Metallised / de-metallised foil', nl: 'Metaalfolie' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'laminate.overlay',
    name: { en: 'Security laminate / overlay', nl: 'Laminaat' },
    scan: 'partly',
    lights: ['OBL', 'UV365'],
  },
  {
    id: 'laminate.embossing',
    name: { en: 'Embossing in laminate', nl: 'Reliëf in laminaat' },
    scan: 'no',
    lights: ['OBL'],
  },
  {
    id: 'pers.laser_engraving',
    name: { en: 'Laser engraving (flat / tactile)', nl: 'Lasergravure' },
    scan: 'partly',
    lights: ['VIS', 'OBL'],
  },
  {
    id: 'pers.laser_perforation',
    name: { en: 'Laser perforation', nl: 'Laserperforatie' },
    scan: 'partly',
    lights: ['TRANS', 'VIS'],
  },
  {
    id: 'pers.needle_perforation',
    name: { en: 'Needle (mechanical) perforation', nl: 'Naaldperforatie' },
    scan: 'partly',
    lights: ['TRANS', 'VIS'],
  },
  {
    id: 'pers.imageperf',
    name: { en: 'Image perforation (portrait)', nl: 'ImagePerf' },
    scan: 'no',
    lights: ['TRANS'],
  },
  {
    id: 'pers.inkjet',
    name: { en: 'Ink-jet personalisation', nl: 'Inkjet-personalisatie' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'pers.handwritten',
    name: { en: 'Handwritten entries', nl: 'Handgeschreven invulling' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'pers.typed',
    name: { en: 'Typed/printed entries', nl: 'Getypte invulling' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'photo.integrated',
    name: { en: 'Digitally integrated portrait', nl: 'Geintegreerde foto' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'photo.glued',
    name: { en: 'Glued/stapled photo (+ bridging stamp)', nl: 'Geplakte foto' },
    scan: 'yes',
    lights: ['VIS', 'UV365'],
  },
  {
    id: 'photo.secondary',
    name: { en: 'Secondary / ghost / UV portrait', nl: 'Tweede portret' },
    scan: 'partly',
    lights: ['VIS', 'UV365'],
  },
  {
    id: 'photo.ipi',
    name: { en: 'Invisible personal information (IPI)', nl: 'IPI' },
    scan: 'partly',
    lights: ['decoder'],
  },
  {
    id: 'auth.wet_stamp',
    name: { en: 'Wet-ink stamp/seal', nl: 'Natte stempel' },
    scan: 'yes',
    lights: ['VIS', 'IR'],
  },
  {
    id: 'auth.dry_seal',
    name: { en: 'Dry embossing seal', nl: 'Droogstempel' },
    scan: 'no',
    lights: ['OBL'],
  },
  {
    id: 'auth.fiscal_stamp',
    name: { en: 'Fiscal/revenue stamp', nl: 'Leges-/fiscaal zegel' },
    scan: 'yes',
    lights: ['VIS', 'UV365'],
  },
  {
    id: 'auth.signature',
    name: { en: "Official's signature", nl: 'Handtekening ambtenaar' },
    scan: 'yes',
    lights: ['VIS', 'IR'],
  },
  {
    id: 'auth.sticker_seal',
    name: { en: 'Holographic/paper sticker seal', nl: 'Zegelsticker' },
    scan: 'yes',
    lights: ['VIS', 'OBL'],
  },
  {
    id: 'auth.qr',
    name: { en: 'Visible digital seal / QR / 2D barcode', nl: 'QR / digitaal zegel' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'auth.esign',
    name: { en: 'Electronic signature (PAdES) on born-digital extract', nl: 'Elektronische handtekening' },
    scan: 'no',
    lights: ['file'],
  },
  {
    id: 'bind.stitching',
    name: { en: 'Stitching / thread', nl: 'Naaigaren' },
    scan: 'partly',
    lights: ['VIS', 'UV365'],
  },
  {
    id: 'bind.staple_rivet',
    name: { en: 'Stapling, riveting, ribbon', nl: 'Niet/klinknagel/lint' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'bind.page_numbering',
    name: { en: 'Page numbering / page stamp across folds', nl: 'Paginanummering' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'number.serial_blank',
    name: { en: 'Blank (form) serial number', nl: 'Blanconummer' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'number.act',
    name: { en: 'Act / register / volume / folio number', nl: 'Aktenummer' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'number.personal',
    name: { en: 'Personal/national number', nl: 'Persoonsnummer' },
    scan: 'yes',
    lights: ['VIS'],
  },
  {
    id: 'number.checkdigit',
    name: { en: 'Check digit', nl: 'Controlecijfer' },
    scan: 'yes',
    lights: ['VIS'],
  },
  { id: 'machine.mrz', name: { en: 'Machine readable zone', nl: 'MRZ' }, scan: 'yes', lights: ['VIS', 'IR'] },
  { id: 'machine.barcode1d', name: { en: '1D barcode', nl: 'Streepjescode' }, scan: 'yes', lights: ['VIS'] },
  {
    id: 'machine.barcode2d',
    name: { en: '2D barcode (PDF417/QR/DataMatrix/Aztec)', nl: '2D-code' },
    scan: 'yes',
    lights: ['VIS'],
  },
  { id: 'machine.chip', name: { en: 'Contact(less) chip / LDS', nl: 'Chip' }, scan: 'no', lights: ['NFC'] },
] as const satisfies readonly Feature[];

/** Signs of fraud, each tied to the aspect of the conclusion that it bears on. */
const INDICATORS = {
  'counterfeit.substrate_wrong': {
    name: {
      en: 'Other paper or plastic than expected (e.g. office paper, bright under UV)',
      nl: 'Andere drager dan verwacht (bijv. kantoorpapier dat oplicht onder uv)',
    },
    aspect: 'authenticity',
  },
  'counterfeit.technique_wrong': {
    name: {
      en: 'Other printing technique than expected (e.g. ink-jet or toner instead of offset or intaglio)',
      nl: 'Andere druktechniek dan verwacht (bijv. inkjet of toner in plaats van offset of plaatdruk)',
    },
    aspect: 'authenticity',
  },
  'counterfeit.screened_background': {
    name: {
      en: 'Screened background where line art is expected',
      nl: 'Gerasterde achtergrond waar lijnwerk wordt verwacht',
    },
    aspect: 'authenticity',
  },
  'counterfeit.feature_missing': {
    name: { en: 'Expected security feature absent', nl: 'Verwacht echtheidskenmerk ontbreekt' },
    aspect: 'authenticity',
  },
  'counterfeit.feature_imitated': {
    name: {
      en: 'Feature imitated (printed watermark, printed fibres, flat hologram)',
      nl: 'Kenmerk nagebootst (gedrukt watermerk, gedrukte vezels, vlak hologram)',
    },
    aspect: 'authenticity',
  },
  'counterfeit.preprint_error': {
    name: {
      en: 'Spelling, typeface or layout error in pre-printed text',
      nl: 'Fout in spelling, lettertype of opmaak van voorgedrukte tekst',
    },
    aspect: 'authenticity',
  },
  'counterfeit.model_unknown': {
    name: {
      en: 'Model not in the reference set and not plausible for place and date',
      nl: 'Model niet in de referentieverzameling en niet aannemelijk voor plaats en datum',
    },
    aspect: 'authenticity',
  },
  'counterfeit.blank_number_known': {
    name: {
      en: 'Number of the blank on a list of stolen blanks or known counterfeits',
      nl: 'Blanconummer op een lijst van gestolen blanco’s of bekende namaak',
    },
    aspect: 'authenticity',
  },
  'pseudo.issuer': {
    name: { en: 'Issuer not a recognised authority', nl: 'Afgever is geen erkende autoriteit' },
    aspect: 'authenticity',
  },
  'forged.erasure_mechanical': {
    name: { en: 'Mechanical erasure', nl: 'Mechanische rasuur' },
    aspect: 'authenticity',
  },
  'forged.erasure_chemical': {
    name: { en: 'Chemical erasure', nl: 'Chemische rasuur' },
    aspect: 'authenticity',
  },
  'forged.overwrite': {
    name: {
      en: 'Overwriting, added characters or strokes',
      nl: 'Overschrijving, toegevoegde tekens of halen',
    },
    aspect: 'authenticity',
  },
  'forged.different_ink': {
    name: {
      en: 'Different ink or typeface within one entry',
      nl: 'Andere inkt of ander lettertype binnen één invulling',
    },
    aspect: 'authenticity',
  },
  'forged.photo_substitution': {
    name: { en: 'Photo substitution', nl: 'Fotowissel' },
    aspect: 'authenticity',
  },
  'forged.page_substitution': {
    name: { en: 'Page or leaf substitution', nl: 'Pagina- of bladwissel' },
    aspect: 'authenticity',
  },
  'forged.laminate': {
    name: { en: 'Laminate lifted or laminated again', nl: 'Laminaat losgemaakt of opnieuw gelamineerd' },
    aspect: 'authenticity',
  },
  'forged.digital_edit': {
    name: {
      en: 'Traces of digital editing in picture or PDF',
      nl: 'Sporen van digitale bewerking in afbeelding of pdf',
    },
    aspect: 'authenticity',
  },
  'forged.copied_stamp_signature': {
    name: { en: 'Stamp or signature reproduced', nl: 'Stempel of handtekening gereproduceerd' },
    aspect: 'authenticity',
  },
  'makeup.office_incompetent': {
    name: {
      en: 'Office not competent for event, place or date',
      nl: 'Instantie niet bevoegd voor feit, plaats of datum',
    },
    aspect: 'make-up',
  },
  'makeup.form_version_date': {
    name: {
      en: 'Version of the form not in use on the date of drawing up',
      nl: 'Formulierversie niet in gebruik op de datum van opmaak',
    },
    aspect: 'make-up',
  },
  'makeup.official_unknown': {
    name: {
      en: 'Official not known or not in office on the date',
      nl: 'Ambtenaar onbekend of niet in functie op de datum',
    },
    aspect: 'make-up',
  },
  'makeup.stamp_mismatch': {
    name: {
      en: 'Stamp differs from the reference of this office and period',
      nl: 'Stempel wijkt af van de referentie van deze instantie en periode',
    },
    aspect: 'make-up',
  },
  'makeup.signature_mismatch': {
    name: {
      en: 'Signature differs from the reference specimen of this official',
      nl: 'Handtekening wijkt af van het referentiespecimen van deze ambtenaar',
    },
    aspect: 'make-up',
  },
  'makeup.mandatory_entry_missing': {
    name: { en: 'Mandatory entry or part missing', nl: 'Verplichte vermelding of verplicht deel ontbreekt' },
    aspect: 'make-up',
  },
  'makeup.number_out_of_series': {
    name: {
      en: 'Number does not fit the dated reference series',
      nl: 'Nummer past niet in de gedateerde referentiereeks',
    },
    aspect: 'make-up',
  },
  'makeup.procedure': {
    name: {
      en: 'Not in the prescribed language, form or manner',
      nl: 'Niet in de voorgeschreven taal, vorm of wijze',
    },
    aspect: 'make-up',
  },
  'issue.procedure': {
    name: {
      en: 'Not issued according to the known procedure',
      nl: 'Niet afgegeven volgens de bekende procedure',
    },
    aspect: 'issuance',
  },
  'issue.date': {
    name: { en: 'Date of issue not possible', nl: 'Datum van afgifte niet mogelijk' },
    aspect: 'issuance',
  },
  'issue.chain': {
    name: {
      en: 'Chain of legalisation or apostille missing, broken or not possible',
      nl: 'Legalisatie- of apostilleketen ontbreekt, is verbroken of is niet mogelijk',
    },
    aspect: 'issuance',
  },
  'issue.holder': {
    name: {
      en: 'Document not issued to, or not about, the person who presents it',
      nl: 'Document niet afgegeven aan of niet betreffende de aanbieder',
    },
    aspect: 'issuance',
  },
  'issue.supporting': {
    name: { en: 'Source document deviates', nl: 'Brondocument wijkt af' },
    aspect: 'issuance',
  },
  'content.date_order': {
    name: { en: 'Dates contradict each other', nl: 'Datums spreken elkaar tegen' },
    aspect: 'content',
  },
  'content.calendar': {
    name: { en: 'Conversion of the calendar wrong', nl: 'Omrekening van de kalender onjuist' },
    aspect: 'content',
  },
  'content.checkdigit': {
    name: {
      en: 'Check digit, or birth date or sex in a number, contradicts the entries',
      nl: 'Controlecijfer, of geboortedatum of geslacht in een nummer, is in strijd met de vermeldingen',
    },
    aspect: 'content',
  },
  'content.age': {
    name: {
      en: 'Ages not plausible (parents, spouses)',
      nl: 'Leeftijden niet aannemelijk (ouders, echtgenoten)',
    },
    aspect: 'content',
  },
  'content.place': {
    name: {
      en: 'Name of place or country did not exist at the date',
      nl: 'Plaats- of landsnaam bestond niet op de datum',
    },
    aspect: 'content',
  },
  'content.name': {
    name: {
      en: 'Name differs between scripts, documents or the machine-readable zone',
      nl: 'Naam verschilt tussen schriften, documenten of de machineleesbare zone',
    },
    aspect: 'content',
  },
  'content.register': {
    name: {
      en: 'Contradicted by a register or a reply to verification',
      nl: 'Tegengesproken door een register of een verificatieantwoord',
    },
    aspect: 'content',
  },
  'content.internal': {
    name: { en: 'Entries contradict each other', nl: 'Vermeldingen spreken elkaar tegen' },
    aspect: 'content',
  },
} as const satisfies Record<string, { readonly name: Text; readonly aspect: Aspect }>;

export type IndicatorId = keyof typeof INDICATORS;

/** What the field calls a sign of fraud. */
export function indicatorName(id: IndicatorId): Text {
  return INDICATORS[id].name;
}

/** All of them, to choose from. */
export const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];

/** Whether an id that came from outside is a sign of the list. */
export function isIndicator(id: string): id is IndicatorId {
  return Object.hasOwn(INDICATORS, id);
}
