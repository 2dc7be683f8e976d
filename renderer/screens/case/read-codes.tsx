import { Button, Group } from '@mantine/core';
import type { ExaminationView } from '../../../shared/api/schemas/examination.ts';
import type { Box } from '../../../shared/model/region.ts';
import { zoneReading } from '../../../shared/text/zones.ts';
import { useText } from '../../host/language.tsx';
import { Copy } from '../../parts/copy.tsx';
import classes from './text-panel.module.css';

const TEXTS = {
  zones: { en: 'Machine-readable zones', nl: 'Machineleesbare zones' },
  codes: { en: 'Barcodes', nl: 'Streepjescodes' },
  zone: { en: '{format}, page {page}: {state}', nl: '{format}, pagina {page}: {state}' },
  code: { en: '{format}, page {page}', nl: '{format}, pagina {page}' },
  show: { en: 'Show on the page', nl: 'Tonen op de pagina' },
};

type Show = (page: number, box: Box) => void;

/** Machine-readable zones and barcodes as they were read, to copy. */
export function ReadCodes({ examination, onShow }: { examination: ExaminationView; onShow: Show }) {
  const t = useText();
  const { zones, codes } = examination;
  return (
    <>
      {zones.length > 0 && (
        <section aria-labelledby="read-zones" data-zones>
          <h2 id="read-zones" className={classes.title}>
            {t(TEXTS.zones)}
          </h2>
          {zones.map((zone) => (
            <Read
              key={`${zone.page}:${zone.box.x}:${zone.box.y}`}
              name={t(TEXTS.zone, {
                format: zone.format,
                page: zone.page,
                state: zoneReading({ readable: zone.lines.length > 0, verified: zone.verified }),
              })}
              text={zone.lines.join('\n')}
              className={classes.zone}
              onShow={() => onShow(zone.page, zone.box)}
            />
          ))}
        </section>
      )}
      {codes.length > 0 && (
        <section aria-labelledby="read-codes" data-codes>
          <h2 id="read-codes" className={classes.title}>
            {t(TEXTS.codes)}
          </h2>
          {codes.map((code) => (
            <Read
              key={`${code.page}:${code.box.x}:${code.box.y}`}
              name={t(TEXTS.code, { format: code.format, page: code.page })}
              text={code.text}
              className={classes.code}
              onShow={() => onShow(code.page, code.box)}
            />
          ))}
        </section>
      )}
    </>
  );
}

function Read(props: { name: string; text: string; className: string | undefined; onShow: () => void }) {
  const { name, text, className, onShow } = props;
  const t = useText();
  return (
    <div className={classes.read}>
      <p className={classes.aside}>{name}</p>
      {text !== '' && (
        <pre className={className} dir="ltr">
          {text}
        </pre>
      )}
      <Group gap="xs">
        {text !== '' && <Copy value={text} />}
        <Button size="compact-sm" variant="default" onClick={onShow}>
          {t(TEXTS.show)}
        </Button>
      </Group>
    </div>
  );
}
