import type { Source } from '../../../shared/model/reference/basics.ts';

/** Where the knowledge of the starter set comes from: nowhere but here. */
export const SOURCE: Source = {
  title: 'Loep starter set: states, offices and persons that do not exist',
  date: '2026',
  place: 'test/press/reference',
};
