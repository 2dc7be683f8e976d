import { Link } from 'wouter';
import type { Note } from '../../../../shared/model/reference/issuing.ts';
import type { Text } from '../../../../shared/model/text.ts';
import { useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import linkClasses from './links.module.css';
import classes from './note-text.module.css';
import { Prose } from './section.tsx';

const PARTS: readonly (readonly [
  keyof Note & ('issuing' | 'supporting' | 'lateRegistration' | 'remarks'),
  Text,
])[] = [
  ['issuing', { en: 'Who issues it, how and when', nl: 'Wie het afgeeft, hoe en wanneer' }],
  ['supporting', { en: 'Supporting documents that usually exist', nl: 'Brondocumenten die er meestal zijn' }],
  ['lateRegistration', { en: 'Late registration', nl: 'Late inschrijving' }],
  ['remarks', { en: 'Remarks', nl: 'Opmerkingen' }],
];

/** A tactical note in full, under its title that leads to its page. */
export function NoteText({ id }: { id: string }) {
  const { data } = useCall('reference.open', { id });
  if (data?.content.kind !== 'note') return null;
  return (
    <div className={classes.note}>
      <Link href={`/reference/items/${id}`} className={linkClasses.link}>
        <LocalWords text={data.content.title} />
      </Link>
      <NoteParts note={data.content} />
    </div>
  );
}

/** What a note says, part by part. */
export function NoteParts({ note }: { note: Note }) {
  const t = useText();
  return PARTS.map(([part, name]) => {
    const words = note[part];
    return words === null ? null : (
      <div key={part} className={classes.part}>
        <h3 className={classes.heading}>{t(name)}</h3>
        <Prose>
          <LocalWords text={words} />
        </Prose>
      </div>
    );
  });
}
