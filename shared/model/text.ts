/** A sentence or a name in every language the screens speak. */
export interface Text {
  readonly en: string;
  readonly nl: string;
}

/** A language of the screens. */
export type Language = keyof Text;

/** Something to print: a value as it stands (a number read from the scan), or words to translate. */
export type Phrase = string | Text;
