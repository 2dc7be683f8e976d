import { LoepError } from '../../shared/model/errors.ts';
import type { Language, Text } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { databasePath, readDatabase } from '../db/open.ts';
import { type AuditVerdict, type Misfit, verifyAudit } from '../db/verify-audit.ts';
import { loepHome } from '../files/home.ts';
import { spokenLanguage } from './language.ts';
import { parseOptions } from './options.ts';

const OPTIONS = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;

const BROKEN = 1;

/** `loep audit verify`: says whether the audit log is whole, also while Loep is open. Gives the exit status. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const language = spokenLanguage(values.lang, process.env);
  if (positionals.join(' ') !== 'verify') throw onlyVerify();
  const home = loepHome();
  const db = await readDatabase(databasePath(home));
  if (db === null) throw nothingYet(home);
  try {
    const verdict = await verifyAudit(db);
    process.stdout.write(`${values.json ? JSON.stringify(verdict) : sentence(verdict, language)}\n`);
    return verdict.ok ? 0 : BROKEN;
  } finally {
    await db.destroy();
  }
}

function sentence(verdict: AuditVerdict, language: Language): string {
  if (verdict.ok) {
    return fill(WHOLE, { entries: String(verdict.entries), hash: verdict.lastHash }, language);
  }
  const values = { seq: String(verdict.seq), entries: String(verdict.entries), why: MISFITS[verdict.why] };
  return fill(NOT_WHOLE, values, language);
}

const WHOLE: Text = {
  en: 'The audit log is whole: {entries} entries, the last with hash\n{hash}\nNote this hash elsewhere to prove later that the end of the log is still there.',
  nl: 'Het logboek is ongeschonden: {entries} vermeldingen, de laatste met hash\n{hash}\nNoteer deze hash elders om later te bewijzen dat het einde van het logboek er nog is.',
};

const NOT_WHOLE: Text = {
  en: 'The audit log is not whole: entry {seq} does not fit, after {entries} that do. {why}',
  nl: 'Het logboek is niet ongeschonden: vermelding {seq} past niet, na {entries} die wel passen. {why}',
};

const MISFITS: Readonly<Record<Misfit, Text>> = {
  changed: { en: 'It was changed after it was written.', nl: 'Zij is gewijzigd nadat zij geschreven was.' },
  removed: { en: 'Entries before it were removed.', nl: 'Vermeldingen ervoor zijn verwijderd.' },
  unchained: {
    en: 'It does not follow from the entry before it: one was inserted, moved or rewritten.',
    nl: 'Zij volgt niet uit de vermelding ervoor: er is er een ingevoegd, verplaatst of herschreven.',
  },
};

function onlyVerify(): LoepError {
  return new LoepError('bad-input', {
    en: 'The audit log can be verified: loep audit verify.',
    nl: 'Het logboek kan worden gecontroleerd: loep audit verify.',
  });
}

function nothingYet(home: string): LoepError {
  return new LoepError('not-found', {
    en: `There is no database in the data folder ${home} yet: nothing was done and nothing logged. LOEP_HOME names another folder.`,
    nl: `In de gegevensmap ${home} is nog geen database: er is niets gedaan en niets vastgelegd. LOEP_HOME noemt een andere map.`,
  });
}
