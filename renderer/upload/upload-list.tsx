import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useText } from '../host/language.tsx';
import { UploadLine } from './upload-line.tsx';
import classes from './upload-list.module.css';
import type { Upload } from './upload-queue.ts';
import { inOrderOfCare } from './upload-summary.ts';

const FILES = { en: 'Files', nl: 'Bestanden' };

/** Height of a line before it was measured, px. */
const LINE_PX = 36;

/** The files of the tray; only those in sight are drawn. Each line has something to press, so the keyboard gets there. */
export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  const t = useText();
  const scroll = useRef<HTMLDivElement>(null);
  const shown = inOrderOfCare(uploads);
  const lines = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    getItemKey: (index) => shown[index]!.id,
    estimateSize: () => LINE_PX,
    overscan: 6,
  });
  return (
    <div ref={scroll} className={classes.scroll}>
      <ul className={classes.lines} style={{ height: lines.getTotalSize() }} aria-label={t(FILES)}>
        {lines.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={lines.measureElement}
            data-index={index}
            aria-setsize={shown.length}
            aria-posinset={index + 1}
            className={classes.line}
            style={{ transform: `translateY(${start}px)` }}
          >
            <UploadLine upload={shown[index]!} />
          </li>
        ))}
      </ul>
    </div>
  );
}
