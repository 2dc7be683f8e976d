import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Numbers of the objects that each page of a PDF is made of, from page 1; what it inherits is included. */
export type PageObjects = readonly ReadonlySet<number>[];

/** Objects followed in all; a file with more is compared page by page instead. */
const MAX_VISITS = 400_000;
/** Pages whose objects are followed. */
const MAX_PAGES = 500;

/**
 * Finds which objects each page is made of, so that pages that a revision left alone need not be drawn.
 *
 * @returns null when the file is too odd or too large for this: then every page counts as changed
 */
export async function readPageObjects(bytes: Uint8Array): Promise<PageObjects | null> {
  try {
    const document = await PDFDocument.load(new Uint8Array(bytes), {
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
    // Layers that are shown or hidden bear on every page.
    const layers = document.catalog.get(PDFName.of('OCProperties'));
    const budget = { visits: MAX_VISITS };
    return document
      .getPages()
      .slice(0, MAX_PAGES)
      .map((page) => {
        const found = new Set([page.ref.objectNumber]);
        collect(document, [page.node, layers], found, budget);
        return found;
      });
  } catch {
    // Only a saving of time is lost: without an answer every page is drawn and compared.
    return null;
  }
}

function collect(
  document: PDFDocument,
  roots: readonly (PDFObject | undefined)[],
  found: Set<number>,
  budget: { visits: number },
): void {
  const queue = [...roots];
  while (queue.length > 0) {
    const object = queue.pop();
    budget.visits--;
    if (budget.visits < 0) throw new RangeError('more objects than are followed');
    if (object instanceof PDFRef) {
      if (found.has(object.objectNumber)) continue;
      found.add(object.objectNumber);
      queue.push(document.context.lookup(object));
    } else if (object instanceof PDFArray) {
      queue.push(...object.asArray());
    } else if (object instanceof PDFDict || object instanceof PDFStream) {
      queue.push(...entriesOf(object instanceof PDFStream ? object.dict : object));
    }
  }
}

/** What a dictionary leads to, without going sideways: not to the other pages of the same parent. */
function entriesOf(dictionary: PDFDict): readonly PDFObject[] {
  return dictionary
    .entries()
    .filter(
      ([name]) => name !== PDFName.of('Kids') && name !== PDFName.of('P') && name !== PDFName.of('Dest'),
    )
    .map(([, value]) => value);
}
