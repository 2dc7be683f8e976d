import { createRequire } from 'node:module';

type OpenCv = typeof import('@techstark/opencv-js');

let opened: Promise<{ readonly cv: OpenCv }> | undefined;

/**
 * OpenCV, loaded on first use and kept for the thread: 13 MB that most pages do without.
 *
 * The module comes inside an object, never by itself: it has a `then` of its own, and awaiting it never ends.
 */
export function openCv(): Promise<{ readonly cv: OpenCv }> {
  opened ??= new Promise((resolve) => {
    const cv: OpenCv = createRequire(import.meta.url)('@techstark/opencv-js');
    cv.onRuntimeInitialized = () => resolve({ cv });
  });
  return opened;
}
