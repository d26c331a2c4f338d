import type { ReactElement } from 'react';
import type { Block } from '../../core/sheet/model.ts';
import { composeWindowStrings as strings } from '../../core/strings/compose-window.ts';
import { ConvertButton } from '../compose/ConvertButton.tsx';

/** What can be done with a file of an example, beside reading it; our YAML files are Compose files. */
export function ExampleTools({
  block,
}: {
  readonly block: Extract<Block, { readonly type: 'example' }>;
}): ReactElement | null {
  return /\.ya?ml$/.test(block.file) ? (
    <ConvertButton
      title={strings.runTitle}
      intro={strings.runIntro}
      convert={async () => (await import('../compose/convert.ts')).composeAsRuns(block.text)}
    >
      {strings.asRun}
    </ConvertButton>
  ) : null;
}
