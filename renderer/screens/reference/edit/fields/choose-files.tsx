import { Button, type ButtonProps, FileButton } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { ACCEPT } from '../../../../upload/scan-files.ts';
import type { ImageIntake } from './use-image-intake.ts';

/** Opens the system's own dialog for images. */
export function ChooseFiles({
  intake,
  label,
  ...button
}: ButtonProps & { intake: ImageIntake; label: string }) {
  return (
    <FileButton
      multiple
      accept={ACCEPT}
      onChange={(files) => intake.take(files.map((file) => ({ file, path: file.name })))}
    >
      {(props) => (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPhotoPlus size={14} />}
          loading={intake.waiting > 0}
          {...button}
          {...props}
        >
          {label}
        </Button>
      )}
    </FileButton>
  );
}
