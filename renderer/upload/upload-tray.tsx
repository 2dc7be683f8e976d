import { ActionIcon, Button, Progress, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { SHUT_OUT } from '../host/call.ts';
import { useConnection } from '../host/connection.ts';
import { counted, useText } from '../host/language.tsx';
import { BUTTON_WORDS } from '../parts/button-words.ts';
import { useAsTray } from './tray-height.ts';
import { UploadList } from './upload-list.tsx';
import { summaryOf, type UploadSummary } from './upload-summary.ts';
import classes from './upload-tray.module.css';
import { uploadQueue, useUploads } from './uploads.ts';

const TEXTS = {
  uploads: { en: 'Files being taken in', nl: 'Bestanden die worden opgenomen' },
  sending: { en: '{done} of {total} received', nl: '{done} van {total} ontvangen' },
  received: { en: '{total} files received', nl: '{total} bestanden ontvangen' },
  receivedOne: { en: '1 file received', nl: '1 bestand ontvangen' },
  failed: { en: '{failed} of {total} not received', nl: '{failed} van {total} niet ontvangen' },
  cancelled: { en: 'Cancelled', nl: 'Geannuleerd' },
  pausing: {
    en: 'No connection. Trying again by itself; nothing is lost.',
    nl: 'Geen verbinding. Er wordt vanzelf opnieuw geprobeerd; er gaat niets verloren.',
  },
  show: { en: 'Show the files', nl: 'Toon de bestanden' },
  hide: { en: 'Hide the files', nl: 'Verberg de bestanden' },
  cancelAll: { en: 'Cancel all', nl: 'Alles annuleren' },
  now: { en: 'Try now', nl: 'Nu proberen' },
};

/** How long a tray in which all went well stays, ms. */
const STAYS_MS = 10_000;

/** What is being sent, out of the way in a corner: a line that says how far it is, and the files when asked for. */
export function UploadTray() {
  const t = useText();
  const uploads = useUploads();
  const connection = useConnection();
  const summary = summaryOf(uploads);
  const [isOpen, setIsOpen] = useState(false);
  const [tray, setTray] = useState<HTMLElement | null>(null);
  useAsTray(tray);
  useLeaveWarning(summary.underWay > 0);
  useHurryWhenConnected();
  const isOver = uploads.length > 0 && summary.underWay === 0;
  useLeaving(isOver && summary.failed === 0 && !isOpen);
  useEffect(() => {
    if (summary.failed > 0) setIsOpen(true);
  }, [summary.failed]);
  if (uploads.length === 0) return null;
  const cases = new Set(uploads.flatMap(({ state }) => (state.kind === 'done' ? [state.caseId] : [])));
  const [onlyCase] = cases.size === 1 ? cases : [];
  return (
    <section ref={setTray} className={classes.tray} aria-label={t(TEXTS.uploads)}>
      <div className={classes.bar}>
        {summary.failed > 0 && <IconAlertTriangle className={classes.warning} size="1.125rem" aria-hidden />}
        <strong className={classes.title}>{titleOf(summary, t)}</strong>
        {isOver && onlyCase && (
          <Link href={`/cases/${onlyCase}`} className={classes.link}>
            {t(BUTTON_WORDS.openCase)}
          </Link>
        )}
        <IconButton
          label={t(isOpen ? TEXTS.hide : TEXTS.show)}
          onClick={() => setIsOpen(!isOpen)}
          isOpen={isOpen}
        >
          {isOpen ? <IconChevronDown size="1.125rem" /> : <IconChevronUp size="1.125rem" />}
        </IconButton>
        {isOver && (
          <IconButton label={t(BUTTON_WORDS.close)} onClick={uploadQueue.clear}>
            <IconX size="1.125rem" />
          </IconButton>
        )}
      </div>
      {!isOver && (
        <Progress value={summary.fraction * 100} size="sm" radius={0} aria-label={t(TEXTS.uploads)} />
      )}
      {summary.isPausing && (
        <p className={classes.pausing} role="status">
          {t(connection === 'shut-out' ? SHUT_OUT : TEXTS.pausing)}
        </p>
      )}
      {isOpen && <UploadList uploads={uploads} />}
      {(isOpen || summary.isPausing) && <Actions summary={summary} />}
      <Announcement summary={summary} />
    </section>
  );
}

function Actions({ summary: { underWay, failed, isPausing } }: { summary: UploadSummary }) {
  const t = useText();
  if (underWay + failed === 0) return null;
  return (
    <div className={classes.actions}>
      {isPausing && (
        <Button size="xs" variant="default" onClick={uploadQueue.hurry}>
          {t(TEXTS.now)}
        </Button>
      )}
      {failed > 0 && (
        <Button size="xs" variant="default" onClick={uploadQueue.retryAll}>
          {t(BUTTON_WORDS.retry)}
        </Button>
      )}
      {underWay > 0 && (
        <Button size="xs" variant="default" onClick={uploadQueue.cancelAll}>
          {t(TEXTS.cancelAll)}
        </Button>
      )}
    </div>
  );
}

/** Says how it ended, once; each file on its way would be noise. */
function Announcement({ summary }: { summary: UploadSummary }) {
  const t = useText();
  return <VisuallyHidden role="status">{summary.underWay === 0 ? titleOf(summary, t) : ''}</VisuallyHidden>;
}

function IconButton(props: {
  label: string;
  isOpen?: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={props.label}
        aria-expanded={props.isOpen}
        onClick={props.onClick}
      >
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}

function titleOf({ total, done, failed, underWay }: UploadSummary, t: ReturnType<typeof useText>): string {
  if (underWay > 0) return t(TEXTS.sending, { done, total });
  if (failed > 0) return t(TEXTS.failed, { failed, total });
  if (total === 0) return t(TEXTS.cancelled);
  return t(counted(total, TEXTS.receivedOne, TEXTS.received), { total });
}

/** The browser asks before a page is left that is still sending. */
function useLeaveWarning(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSending]);
}

function useHurryWhenConnected(): void {
  const isConnected = useConnection() === 'open';
  useEffect(() => {
    if (isConnected) uploadQueue.hurry();
  }, [isConnected]);
}

function useLeaving(mayLeave: boolean): void {
  useEffect(() => {
    if (!mayLeave) return;
    const timer = setTimeout(uploadQueue.clear, STAYS_MS);
    return () => clearTimeout(timer);
  }, [mayLeave]);
}
