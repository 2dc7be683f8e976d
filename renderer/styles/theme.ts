import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** A quiet petrol: far from the red, amber and green that say something about a document. */
const PETROL: MantineColorsTuple = [
  '#e8f5f5',
  '#d5e8e9',
  '#aad0d2',
  '#7bb6b9',
  '#559fa4',
  '#3b9196',
  '#1f7378',
  '#155e63',
  '#0b5257',
  '#00464b',
];

/** Type, colours and sizes of the controls. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol: PETROL },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  defaultRadius: 'sm',
  autoContrast: true,
  cursorType: 'pointer',
});
