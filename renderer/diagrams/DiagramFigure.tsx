import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { diagramStrings } from '../../core/strings/diagrams.ts';
import buttons from '../ui/button.module.css';
import styles from './DiagramFigure.module.css';
import { DiagramFoot } from './DiagramFoot.tsx';
import { diagramContext, useDiagram } from './diagram-context.ts';
import { useFigureTouch } from './use-figure-touch.ts';
import './parts/shapes.css';
import './parts/touch.css';

interface DiagramFigureProps {
  readonly title: string;
  /** The same in words: a list or a table. */
  readonly text: ReactNode;
  /** Buttons that act on the whole, at the right of the title: a switch, Reset. */
  readonly actions?: ReactNode;
  /** Buttons and fields under the picture. */
  readonly controls?: ReactNode;
  /** One sentence on what the picture shows now or what just happened; it is also read aloud. */
  readonly said?: string;
  /** What is inside the SVG. */
  readonly children: ReactNode;
}

/**
 * The frame of a diagram: its title, the picture, its controls, what is said of it, and its twin in
 * words, which assistive technology always finds and everyone else behind a button.
 */
export function DiagramFigure(props: DiagramFigureProps): ReactElement {
  const { title, said, controls } = props;
  const diagram = useDiagram();
  const [worded, setWorded] = useState(false);
  const ids = { title: useId(), twin: useId(), description: useId() };
  const { figure, stop, pinned, touched, shown, handlers } = useFigureTouch(diagram);
  return (
    <diagramContext.Provider value={{ ...diagram, stop, pinned }}>
      {/* The parts in it are what is pressed; the figure only listens for all of them. */}
      <figure
        ref={figure}
        className={styles['figure']}
        aria-labelledby={ids.title}
        data-diagram={diagram.name}
        {...handlers}
      >
        <div className={styles['head']}>
          <figcaption id={ids.title} className={styles['title']}>
            {title}
          </figcaption>
          {props.actions}
          <button
            type="button"
            className={buttons['quiet']}
            aria-expanded={worded}
            aria-controls={ids.twin}
            onClick={() => setWorded((was) => !was)}
          >
            {diagramStrings.asText}
          </button>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset */}
        <svg
          className="dg"
          viewBox={`0 0 ${diagram.width} ${diagram.height}`}
          role="group"
          aria-labelledby={ids.title}
          aria-describedby={ids.description}
        >
          <desc id={ids.description}>{diagram.description}</desc>
          {props.children}
        </svg>
        {controls === undefined ? null : <div className={styles['controls']}>{controls}</div>}
        {said === undefined ? null : (
          <p className={styles['said']} role="status" data-said="">
            {said}
          </p>
        )}
        <div id={ids.twin} className={worded ? styles['twin'] : 'unseen'}>
          {props.text}
        </div>
        {touched ? <DiagramFoot part={shown} /> : null}
      </figure>
    </diagramContext.Provider>
  );
}
