import type { Turn } from '../../model/page.ts';
import type { Box } from '../../model/region.ts';
import type { ReadLine } from './read-zone.ts';
import { type StripFrame } from './strip.ts';
/** The box on the page around one cell of a line. */
export declare function cellBox({ strip, grid }: ReadLine, cell: number): Box;
/** The box on the page around all lines of a zone. */
export declare function zoneBox(lines: readonly ReadLine[]): Box;
/** The quarter turn that brings print in this direction upright. */
export declare function turnOf({ ux, uy }: StripFrame): Turn;
