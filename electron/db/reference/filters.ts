import { type RawBuilder, sql } from 'kysely';
import type { ReferenceQuery } from '../../../shared/api/schemas/reference/search.ts';
import type { DocumentKind } from '../../../shared/model/reference/document-kinds.ts';
import type { ItemKind, VersionState } from '../../../shared/model/reference/item.ts';

/** An item of these is neither in use nor in work. */
export const PAST_STATES: readonly VersionState[] = ['superseded', 'withdrawn'];

type Filters = Partial<Omit<ReferenceQuery, 'search' | 'offset' | 'limit'>>;

/** A condition on the columns of `reference_items_by_place`. What is past is found when its state is asked for. */
export function filtersOf(query: Filters): RawBuilder<boolean> {
  const { kinds = [], states = [], issuer, documentKinds = [], year, feature, office } = query;
  const each = [
    sql`is_listed = 1`,
    // A draft on top of what is in use is found as a draft too.
    states.length > 0
      ? sql`(state IN (${sql.join(states)}) OR newest_state IN (${sql.join(states)}))`
      : sql`state NOT IN (${sql.join<VersionState>(PAST_STATES)})`,
    ...(kinds.length > 0 ? [sql`kind IN (${sql.join<ItemKind>(kinds)})`] : []),
    // An issuer is of itself.
    ...(issuer ? [ofIssuer(issuer)] : []),
    ...(documentKinds.length > 0 ? [sql`document_kind IN (${sql.join<DocumentKind>(documentKinds)})`] : []),
    ...(year ? [inUseIn(year)] : []),
    ...(feature ? [sql`number IN (SELECT item FROM reference_features WHERE feature = ${feature})`] : []),
    ...(office ? [sql`number IN (SELECT item FROM reference_offices WHERE office = ${office})`] : []),
  ];
  return sql`${sql.join(each, sql` AND `)}`;
}

function ofIssuer(issuer: string): RawBuilder<boolean> {
  const itself = sql`SELECT number FROM reference_items WHERE id = ${issuer}`;
  return sql`(issuer_id = ${issuer} OR number = (${itself}))`;
}

/** Where it is not known when a period begins or ends, every year may be in it; of neither it is no answer. */
function inUseIn(year: number): RawBuilder<boolean> {
  return sql`(from_year IS NOT NULL OR to_year IS NOT NULL)
    AND ifnull(from_year, 0) <= ${year} AND ifnull(to_year, 9999) >= ${year}`;
}
