/**
 * Confidence (0..1, of the least sure character) from which a printed number is taken to stand there as read.
 *
 * Measured on 3,131 labelled nine-digit numbers in six faces, printed small to normal and scanned at 300 to
 * 115 dpi with noise, blur, tilt and JPEG: 22 were misread, the surest of them with 0.93; of the 2,633 read
 * with 0.94 or more none was. The scale ends at 0.97.
 */
export const SURE_READING = 0.94;
