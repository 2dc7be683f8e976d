import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../../../host/language.tsx';
import classes from './reference-bar.module.css';

const TEXTS = {
  sections: { en: 'Parts of the reference database', nl: 'Delen van de referentiedatabank' },
  elsewhere: { en: 'Go to …', nl: 'Ga naar …' },
};

/** The screens of the reference database, as they stand in its bar. */
const SECTIONS = [
  { href: '/reference', name: { en: 'Search', nl: 'Zoeken' } },
  { href: '/reference/gallery', name: { en: 'Stamps and signatures', nl: 'Stempels en handtekeningen' } },
  { href: '/reference/gaps', name: { en: 'Collecting list', nl: 'Verzamellijst' } },
  { href: '/reference/glossary', name: { en: 'Glossary', nl: 'Woordenlijst' } },
  { href: '/reference/exchange', name: { en: 'Packages', nl: 'Pakketten' } },
] as const;

/** Leads from one part of the reference database to another; what a screen offers besides stands at the right. */
export function ReferenceBar({ children }: { children?: ReactNode }) {
  const t = useText();
  const [location, navigate] = useLocation();
  const isHere = (href: string) =>
    location === href || (href !== '/reference' && location.startsWith(`${href}/`));
  return (
    <div className={classes.bar}>
      <nav className={classes.sections} aria-label={t(TEXTS.sections)}>
        {SECTIONS.map(({ href, name }) => (
          <Link
            key={href}
            href={href}
            className={classes.section}
            aria-current={isHere(href) ? 'page' : undefined}
          >
            {t(name)}
          </Link>
        ))}
      </nav>
      <NativeSelect
        className={classes.choice}
        size="xs"
        aria-label={t(TEXTS.sections)}
        value={SECTIONS.find(({ href }) => isHere(href))?.href ?? ''}
        data={[
          ...(SECTIONS.some(({ href }) => isHere(href)) ? [] : [{ value: '', label: t(TEXTS.elsewhere) }]),
          ...SECTIONS.map(({ href, name }) => ({ value: href, label: t(name) })),
        ]}
        onChange={({ currentTarget }) => currentTarget.value !== '' && navigate(currentTarget.value)}
      />
      <div className={classes.besides}>{children}</div>
    </div>
  );
}
