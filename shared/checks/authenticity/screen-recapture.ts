import { decimal } from '../../text/decimal.ts';
import { detectorCheck } from '../detector-check.ts';

/** The grid of a screen over a whole picture. */
export const screenRecapture = detectorCheck({
  id: 'screen-recapture',
  version: 1,
  cause: 'grain',
  title: { en: 'Photograph of a screen', nl: 'Foto van een beeldscherm' },
  cannotTell: {
    en: 'It does not tell whether the document that was shown is in order, and people do send such pictures in good faith. A sheet printed from edge to edge in dots or in fine straight lines, as graph paper is, may give the same. A fine or blurred screen leaves no grid: nothing found does not mean that paper was photographed.',
    nl: 'Het zegt niet of het getoonde document in orde is, en zulke foto’s worden ook te goeder trouw gestuurd. Een blad dat van rand tot rand in punten of in fijne rechte lijnen is gedrukt, zoals millimeterpapier, kan hetzelfde geven. Een fijn of onscherp scherm laat geen raster na: niets gevonden betekent niet dat papier is gefotografeerd.',
  },
  indicator: 'counterfeit.technique_wrong',
  texts: {
    grid: {
      en: 'One fine, regular grid runs over the whole picture, over the document as well as beside it. Paper has no such grid and screens have; this may be a photograph of a screen and not of the document itself.',
      nl: 'Over het hele beeld loopt één fijn, regelmatig raster, over het document en ook ernaast. Papier heeft zo’n raster niet en beeldschermen wel; dit kan een foto van een beeldscherm zijn en niet van het document zelf.',
    },
    fringes: {
      en: 'Regular fringes of colour run over the whole picture, over the document as well as beside it. A camera makes them of the grid of a screen and not of paper; this may be a photograph of a screen and not of the document itself.',
      nl: 'Over het hele beeld lopen regelmatige kleurbanden, over het document en ook ernaast. Een camera maakt die van het raster van een beeldscherm en niet van papier; dit kan een foto van een beeldscherm zijn en niet van het document zelf.',
    },
  },
  say({ measures }) {
    const pitch = decimal(measures.pitch!, 1);
    const times = Math.round(measures.times!);
    return {
      text: measures.inColour ? 'fringes' : 'grid',
      values: {},
      evidence: [
        {
          label: measures.inColour
            ? { en: 'fringes of colour', nl: 'kleurbanden' }
            : { en: 'lines of the grid', nl: 'lijnen van het raster' },
          found: { en: `one in ${pitch.en} pixels`, nl: `één per ${pitch.nl} pixels` },
          expected: { en: 'none', nl: 'geen' },
          source: {
            en: `${measures.on} parts on the document and ${measures.beside} beside it, most of which show it`,
            nl: `${measures.on} delen op het document en ${measures.beside} ernaast, waarvan de meeste dit tonen`,
          },
        },
        {
          label: {
            en: 'how much stronger than what is usual at that fineness',
            nl: 'hoeveel sterker dan gewoon is bij die fijnheid',
          },
          found: { en: `${times} times`, nl: `${times} maal` },
          expected: { en: 'less than 8 times', nl: 'minder dan 8 maal' },
          source: null,
        },
      ],
    };
  },
});
