/** An inch is 25.4 mm by definition (1959); resolutions are per inch, documents are measured in mm. */
export const MM_PER_INCH = 25.4;
