/** What the controls of the viewer are called. */
export const VIEW_TEXTS = {
  toolbar: { en: 'View of the page', nl: 'Weergave van de pagina' },
  'zoom-in': { en: 'Zoom in', nl: 'Inzoomen' },
  'zoom-out': { en: 'Zoom out', nl: 'Uitzoomen' },
  'fit-page': { en: 'Whole page', nl: 'Hele pagina' },
  'fit-width': { en: 'Width of the page', nl: 'Paginabreedte' },
  'actual-size': { en: 'Pixel by pixel, 100 %', nl: 'Pixel voor pixel, 100 %' },
  now: { en: 'now {percent} %', nl: 'nu {percent} %' },
  turn: { en: 'Turn the view a quarter', nl: 'Weergave een kwartslag draaien' },
  map: { en: 'Overview of the page', nl: 'Overzicht van de pagina' },
  text: { en: 'Text as read, to select and copy', nl: 'Gelezen tekst, om te selecteren en te kopiëren' },
  opening: { en: 'Opening the page…', nl: 'De pagina wordt geopend…' },
  failed: { en: 'This page cannot be shown', nl: 'Deze pagina kan niet worden getoond' },
  retry: { en: 'Try again', nl: 'Opnieuw proberen' },
  unsharp: {
    en: 'Part of this page could not be fetched and is shown less sharp.',
    nl: 'Een deel van deze pagina kon niet worden opgehaald en is minder scherp.',
  },
} as const;
