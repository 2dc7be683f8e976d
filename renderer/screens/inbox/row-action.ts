/** What can be done with the row of a case. */
export type RowAction = 'open' | 'documents' | 'rename' | 'remove';
