import type { Settings } from '../../shared/api/schemas/settings.ts';
import { Settings as SettingsSchema } from '../../shared/api/schemas/settings.ts';
import type { Db } from './open.ts';

/** Settings that were set; the others have their defaults. A value that an older Loep wrote and this one does not know is left out. */
export async function readSettings(db: Db): Promise<Partial<Settings>> {
  const rows = await db.selectFrom('settings').selectAll().execute();
  const kept = rows.map(({ name, value }) => [name, JSON.parse(value)] as const);
  const known = kept.filter(([name, value]) => {
    const shape = Object.hasOwn(SettingsSchema.shape, name)
      ? SettingsSchema.shape[name as keyof Settings]
      : null;
    return shape?.safeParse(value).success;
  });
  return Object.fromEntries(known);
}

/** Keeps settings that were changed; the others stay. */
export async function writeSettings(db: Db, change: Partial<Settings>): Promise<void> {
  for (const [name, value] of Object.entries(change)) {
    const row = { name, value: JSON.stringify(value) };
    await db
      .insertInto('settings')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: row.value }))
      .execute();
  }
}
