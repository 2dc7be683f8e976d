import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import classes from './settings-screen.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly description?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ label, description, value, options, onChoose }: Props<T>) {
  const id = useId();
  return (
    <Input.Wrapper label={label} description={description} labelElement="div" labelProps={{ id }}>
      <div className={classes.choice}>
        <SegmentedControl
          mt={6}
          value={value}
          data={[...options]}
          aria-labelledby={id}
          onChange={(chosen) => onChoose(chosen as T)}
        />
      </div>
    </Input.Wrapper>
  );
}
