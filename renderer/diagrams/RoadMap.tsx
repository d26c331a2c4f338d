import type { ReactElement } from 'react';
import { roadMapWords as words } from '../../core/strings/diagrams.ts';
import { routeHash } from '../app/route.ts';
import { DiagramFigure } from './DiagramFigure.tsx';
import { useDiagram } from './diagram-context.ts';
import type { Point } from './parts/geometry.ts';
import { Part } from './parts/Part.tsx';
import { Lines, Text } from './parts/Text.tsx';
import { TwinTable } from './parts/Twin.tsx';
import { usePartLit } from './use-touch.ts';

/** The road runs to the right, back to the left, and to the right again. */
const road = 'M40 64H576a52 52 0 0 1 0 104H62a52 52 0 0 0 0 104H352';

/** Where the stops of each stretch are on it. */
const stretches: readonly { readonly y: number; readonly from: number; readonly step: number }[] = [
  { y: 64, from: 100, step: 79 },
  { y: 168, from: 532, step: -132 },
  { y: 272, from: 136, step: 132 },
];

/** The thirteen chapters as stops of one road; each stop leads to its chapter. */
export function RoadMap(): ReactElement {
  return (
    <DiagramFigure title={words.title} text={<TwinTable {...words.twin()} />}>
      <path d={road} className="dg-kerb" />
      <path d={road} className="dg-road" />
      <Part id="start">
        <Flag x={40} y={64} />
        <Text x={36} y={16} size="small" tone="ok">
          {words.start}
        </Text>
      </Part>
      {words.stretches.map(({ name, chapters }, at) => (
        <Stretch key={name} name={name} chapters={chapters} at={at} />
      ))}
      <Flag x={352} y={272} />
      <Text x={376} y={276} size="small" tone="ok">
        {words.end}
      </Text>
    </DiagramFigure>
  );
}

interface Chapter {
  readonly id: string;
  /** Its title in one line or two. */
  readonly lines: readonly string[];
}

interface StretchProps {
  readonly name: string;
  readonly chapters: readonly Chapter[];
  readonly at: number;
}

function Stretch({ name, chapters, at }: StretchProps): ReactElement {
  const { y = 0, from = 0, step = 0 } = stretches[at] ?? {};
  const before = words.stretches.slice(0, at).reduce((sum, it) => sum + it.chapters.length, 0);
  return (
    <>
      <Text x={from} y={y - 22} anchor="middle" strong tone="soft">
        {name}
      </Text>
      {chapters.map((chapter, order) => (
        <Stop
          key={chapter.id}
          chapter={chapter}
          number={before + order + 1}
          at={{ x: from + step * order, y }}
        />
      ))}
    </>
  );
}

interface StopProps {
  readonly chapter: Chapter;
  readonly number: number;
  readonly at: Point;
}

/** A stop: its number on the road, its name below, a link as a whole. The open one is filled. */
function Stop({ chapter, number, at }: StopProps): ReactElement {
  const { sheet, stop } = useDiagram();
  const lit = usePartLit(sheet, chapter.id);
  const here = sheet === chapter.id;
  return (
    <a
      href={routeHash({ sheet: chapter.id })}
      data-part={chapter.id}
      data-lit={lit ? '' : undefined}
      data-stop=""
      tabIndex={stop === chapter.id ? 0 : -1}
      aria-current={here ? 'page' : undefined}
    >
      <rect x={at.x - 38} y={at.y - 16} width={76} height={62} className="dg-hit" data-area="" />
      <circle
        cx={at.x}
        cy={at.y}
        r={12}
        className="dg-shape"
        data-tone="accent"
        data-fill={here ? 'full' : 'raise'}
      />
      <Text
        x={at.x}
        y={at.y + 4.2}
        anchor="middle"
        size="small"
        strong
        tone={here ? 'on' : 'accent'}
      >
        {String(number)}
      </Text>
      <Lines
        x={at.x}
        y={at.y + 29}
        anchor="middle"
        size="small"
        leading={14}
        lines={chapter.lines}
      />
    </a>
  );
}

/** A flag on the road: where it begins, and where it ends. */
function Flag({ x, y }: Point): ReactElement {
  return (
    <>
      <circle cx={x} cy={y} r={4} className="dg-mark" data-tone="ok" />
      <path d={`M${x} ${y}v-32`} className="dg-line" data-tone="ok" />
      <path
        d={`M${x} ${y - 32}h20l-5 6.5 5 6.5h-20z`}
        className="dg-shape"
        data-tone="ok"
        data-fill="soft"
      />
    </>
  );
}
