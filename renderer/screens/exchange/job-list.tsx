import { useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import classes from './job-line.module.css';
import { JobLine } from './job-line.tsx';
import { Panel } from './panel.tsx';

const TEXTS = {
  title: { en: 'Made and taken in', nl: 'Gemaakt en opgenomen' },
  what: {
    en: 'Packages stay here until Loep is closed; save those that you want to keep.',
    nl: 'Pakketten blijven hier staan tot Loep wordt gesloten; bewaar wat u wilt houden.',
  },
};

/** What was made and taken in since Loep was opened, and how far what is under way is. */
export function JobList() {
  const t = useText();
  const { data: jobs = [] } = useCall('exchange.jobs', {});
  if (jobs.length === 0) return null;
  return (
    <Panel title={t(TEXTS.title)} what={t(TEXTS.what)}>
      <ul className={classes.jobs}>
        {jobs.map((job) => (
          <JobLine key={`${job.what}:${job.id}`} job={job} />
        ))}
      </ul>
    </Panel>
  );
}
