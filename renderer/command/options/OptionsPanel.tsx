import {
  type KeyboardEvent,
  type ReactElement,
  startTransition,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { searchOptions } from '../../../core/command/options/search-options.ts';
import type { Problem } from '../../../core/result.ts';
import { optionStrings as strings } from '../../../core/strings/options.ts';
import { useInstalled } from '../../reference/use-installed.ts';
import buttons from '../../ui/button.module.css';
import { Icon } from '../../ui/Icon.tsx';
import type { LineTools } from './make-tools.ts';
import { OptionRow } from './OptionRow.tsx';
import styles from './OptionsPanel.module.css';
import { panelId } from './panel-id.ts';
import { onPanelKey } from './panel-keys.ts';
import { arrange, firstRows } from './panel-sections.ts';
import type { LineChange } from './use-line-change.ts';

interface OptionsPanelProps {
  readonly change: LineChange;
  readonly tools: LineTools;
  readonly problems: readonly Problem[];
  readonly onEdit: (label: string, value: string) => void;
}

/**
 * All options of a card's command: those in its line first, then the common ones, then the rest.
 *
 * The order stays as it was when the panel opened, so that nothing jumps away from under a press.
 */
export function OptionsPanel(props: OptionsPanelProps): ReactElement {
  const { change, tools, problems, onEdit } = props;
  const { template, form } = change;
  const panel = useRef<HTMLElement>(null);
  const latest = useRef(change);
  useLayoutEffect(() => {
    latest.current = change;
  }, [change]);
  const title = useId();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const groups = useMemo(() => tools.list(template, form.options), [tools, template, form.options]);
  const [onAtFirst] = useState(
    () =>
      new Set(
        groups.flatMap(({ of, options }) =>
          options.flatMap(({ option, uses }) =>
            uses.length > 0 ? [`${of.name} ${option.name}`] : [],
          ),
        ),
      ),
  );
  const shown = useShownRows();
  const sections = useMemo(
    () => firstRows(arrange(searchOptions(groups, wanted), onAtFirst, wanted.trim() !== ''), shown),
    [groups, wanted, onAtFirst, shown],
  );
  const command = groups[0]?.of.name ?? '';
  const installed = useInstalled(command === '' ? 'docker' : command);
  const lacks = installed.state === 'known' ? installed.value.lacks : [];
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = (): void => {
    const card = panel.current?.closest('article');
    change.setOpen(false);
    card?.querySelector<HTMLElement>('[data-card-item="options"]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void =>
    onPanelKey(event, { close, typed, clear: () => setTyped('') });
  const count = groups[0]?.options.filter(({ option }) => !option.hidden).length ?? 0;
  const nothing = sections.every(({ rows }) => rows.length === 0);
  const stop = firstRow(sections);
  return (
    <section
      ref={panel}
      id={panelId(change.key)}
      className={styles['panel']}
      aria-labelledby={title}
      onKeyDown={onKeyDown}
    >
      <div className={styles['head']}>
        <h4 id={title} className={styles['title']}>
          {strings.title(command)}
        </h4>
        <input
          type="search"
          className={styles['search']}
          aria-label={strings.search}
          placeholder={strings.searchHint(count)}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button
          type="button"
          className={buttons['icon']}
          aria-label={strings.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className={styles['list']}>
        {groups.length === 0 ? <p className={styles['none']}>{strings.noCommand}</p> : null}
        {groups.length > 0 && nothing ? (
          <p className={styles['none']}>{strings.nothing(wanted.trim())}</p>
        ) : null}
        {sections.map(({ title: heading, rows }) =>
          rows.length === 0 ? null : (
            <ul key={heading} className={styles['rows']} aria-label={heading}>
              <li className={styles['heading']} role="presentation" aria-hidden="true">
                {heading}
              </li>
              {rows.map((listed) => (
                <OptionRow
                  key={`${listed.of.name} ${listed.option.name}`}
                  listed={listed}
                  change={change}
                  latest={latest}
                  problems={problems}
                  lacking={
                    installed.state === 'known' && lacks.includes(listed.option.name)
                      ? installed.value.version
                      : undefined
                  }
                  isStop={listed === stop}
                  onEdit={onEdit}
                />
              ))}
            </ul>
          ),
        )}
      </div>
    </section>
  );
}

/** More than are in sight when the panel opens. */
const atOnce = 20;

/** How many rows there are: the first ones with the press, all of them a moment later. */
function useShownRows(): number {
  const [shown, setShown] = useState(atOnce);
  useEffect(() => {
    // After the paint, or the transition would take the same frame as the first rows.
    const timer = setTimeout(() => startTransition(() => setShown(Infinity)), 30);
    return () => clearTimeout(timer);
  }, []);
  return shown;
}

/** The row that Tab comes to; arrows go on from there. */
function firstRow(sections: ReturnType<typeof arrange>): unknown {
  return sections.find(({ rows }) => rows.length > 0)?.rows[0];
}
