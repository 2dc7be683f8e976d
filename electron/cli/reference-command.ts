import { LoepError } from '../../shared/model/errors.ts';
import { asLoepError } from '../db/store-errors.ts';
import { referenceArguments } from './reference-arguments.ts';
import { referenceExport } from './reference-export.ts';
import { referenceImport } from './reference-import.ts';
import { withReferenceTools } from './reference-tools.ts';

/** A package that was refused, or nothing to export. */
const REFUSED = 1;

/** `loep reference export|import`: packages of reference material. Gives the exit status. */
export async function referenceCommand(args: readonly string[]): Promise<number> {
  const given = referenceArguments(args);
  return withReferenceTools(given.language, async (tools) => {
    try {
      return given.verb === 'export'
        ? await referenceExport(tools, given)
        : await referenceImport(tools, given);
    } catch (thrown) {
      // The command was understood: what is wrong is in the package or in the data folder.
      const error = asLoepError(thrown);
      if (!(error instanceof LoepError) || error.code === 'cancelled') throw error;
      process.stderr.write(`${error.text[given.language]}\n`);
      return REFUSED;
    }
  });
}
