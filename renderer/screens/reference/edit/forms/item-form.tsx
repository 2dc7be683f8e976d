import type { ComponentType } from 'react';
import type { ItemKind } from '../../../../../shared/model/reference/item.ts';
import { IssuerForm } from './issuer-form.tsx';
import { NoteForm } from './note-form.tsx';
import { NumberListForm } from './number-list-form.tsx';
import { OfficeForm } from './office-form.tsx';
import { OfficialForm } from './official-form.tsx';
import { StampForm } from './stamp-form.tsx';

/** The form of each kind of item. A model has an editor of its own. */
export const ITEM_FORMS: Readonly<Record<Exclude<ItemKind, 'model'>, ComponentType>> = {
  issuer: IssuerForm,
  office: OfficeForm,
  official: OfficialForm,
  stamp: StampForm,
  'number-list': NumberListForm,
  note: NoteForm,
};
