import { NativeSelect } from '@mantine/core';
import type { SizeMm } from '../../../../../shared/model/reference/basics.ts';
import { useText } from '../../../../host/language.tsx';
import { FACE_SIZES, standardSizeOf } from './face-sizes.ts';

const TEXTS = {
  label: { en: 'Size', nl: 'Formaat' },
  own: { en: 'A size of its own', nl: 'Eigen formaat' },
  option: { en: '{name}, {width} × {height} mm', nl: '{name}, {width} × {height} mm' },
};

/** Chooses the size of a face among the usual ones. */
export function SizeSelect(props: { value: SizeMm; onChange: (size: SizeMm) => void; isReadOnly?: boolean }) {
  const { value, onChange, isReadOnly } = props;
  const t = useText();
  return (
    <NativeSelect
      label={t(TEXTS.label)}
      disabled={isReadOnly ?? false}
      value={standardSizeOf(value) ?? ''}
      data={[
        { value: '', label: t(TEXTS.own) },
        ...FACE_SIZES.map(({ value: standard, name, widthMm, heightMm }) => ({
          value: standard,
          label: t(TEXTS.option, { name, width: widthMm, height: heightMm }),
        })),
      ]}
      onChange={({ currentTarget }) => {
        const found = FACE_SIZES.find((size) => size.value === currentTarget.value);
        if (found) onChange({ widthMm: found.widthMm, heightMm: found.heightMm });
      }}
    />
  );
}
