import type { ReactElement } from 'react';

/** Colours that mean something; `plain` is the ink of text, `on` that on a full accent. */
export type Tone = 'plain' | 'soft' | 'faint' | 'accent' | 'ok' | 'warn' | 'bad' | 'on';

export interface TextProps {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly children: string;
  readonly tone?: Tone;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
  /** For what is typed: commands, names, numbers of ports. */
  readonly mono?: boolean;
  readonly size?: 'small' | 'normal' | 'title';
}

/** One line of text in a picture. */
export function Text(props: TextProps): ReactElement {
  const { tone = 'plain', anchor = 'start', size = 'normal' } = props;
  return (
    <text
      x={props.x}
      y={props.y}
      className="dg-text"
      data-tone={tone === 'plain' ? undefined : tone}
      data-strong={props.strong ? '' : undefined}
      data-mono={props.mono ? '' : undefined}
      data-size={size === 'normal' ? undefined : size}
      textAnchor={anchor === 'start' ? undefined : anchor}
    >
      {props.children}
    </text>
  );
}

interface LinesProps extends Omit<TextProps, 'children'> {
  readonly lines: readonly string[];
  /** From one base line to the next. */
  readonly leading?: number;
}

/** Several lines of text, one below the other. */
export function Lines({ lines, leading = 17, ...text }: LinesProps): ReactElement {
  return (
    <>
      {lines.map((line, at) => (
        <Text key={line} {...text} y={text.y + at * leading}>
          {line}
        </Text>
      ))}
    </>
  );
}
