import { NativeSelect } from '@mantine/core';
import type { SizeMm } from '../../../../../shared/model/reference/basics.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { FACE_SIZES, sizeText, standardSizeOf } from './face-sizes.ts';

const TEXTS = {
  label: { en: 'Size', nl: 'Formaat' },
  own: { en: 'A size of its own', nl: 'Eigen formaat' },
  ownSize: { en: 'A size of its own, {size} mm', nl: 'Eigen formaat, {size} mm' },
  option: { en: '{name}, {width} × {height} mm', nl: '{name}, {width} × {height} mm' },
};

/** Chooses the size of a face among the usual ones. */
export function SizeSelect(props: { value: SizeMm; onChange: (size: SizeMm) => void; isReadOnly?: boolean }) {
  const { value, onChange, isReadOnly } = props;
  const t = useText();
  const language = useLanguage();
  const isOwn = standardSizeOf(value) === null;
  return (
    <NativeSelect
      label={t(TEXTS.label)}
      disabled={isReadOnly ?? false}
      value={standardSizeOf(value) ?? ''}
      data={[
        { value: '', label: isOwn ? t(TEXTS.ownSize, { size: sizeText(value, language) }) : t(TEXTS.own) },
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
