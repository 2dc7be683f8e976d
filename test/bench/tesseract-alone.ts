import { readFile } from 'node:fs/promises';
import tesseract from 'tesseract.js';
import { unpackModels } from '../../electron/readers/text/tesseract-models.ts';

/**
 * Wall time in ms of tesseract.js by itself on one image file, warm: what the engine is measured against.
 *
 * The same model (English, `best_int`), automatic segmentation, words with boxes; nothing of Loep around it.
 */
export async function tesseractAlone(file: string): Promise<number> {
  const langPath = await unpackModels(['eng'], 'best_int');
  const worker = await tesseract.createWorker('eng', tesseract.OEM.LSTM_ONLY, {
    langPath,
    gzip: false,
    cacheMethod: 'none',
  });
  try {
    await worker.setParameters({ tessedit_pageseg_mode: tesseract.PSM.AUTO });
    const image = await readFile(file);
    const read = () => worker.recognize(image, {}, { text: false, blocks: true });
    await read();
    const start = performance.now();
    await read();
    return performance.now() - start;
  } finally {
    await worker.terminate();
  }
}
