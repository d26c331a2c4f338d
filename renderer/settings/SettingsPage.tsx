import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Places } from '../../core/ipc.ts';
import { settingsStrings } from '../../core/strings/settings.ts';
import { api, ask } from '../api.ts';
import { appState } from '../app/state.ts';
import { ClearHistory } from '../history/ClearHistory.tsx';
import { loadHistory, useHistory } from '../history/store.ts';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import { Choices, Field, Switch } from './Field.tsx';
import { FilesField } from './FilesField.tsx';
import { FontSizeField } from './FontSizeField.tsx';
import { PathField } from './PathField.tsx';
import styles from './Settings.module.css';
import { useSetting } from './use-setting.ts';

/** Everything that can be chosen. Each change is kept at once and takes effect at once. */
export function SettingsPage(): ReactElement {
  const strings = settingsStrings;
  const dockerPath = useStore(appState, (now) => now.settings.dockerPath);
  const places = usePlaces(dockerPath);
  const docker = places?.docker;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever came by a key was in a terminal or a card that is gone now; a link keeps the keyboard.
    if (!document.activeElement?.closest('nav, footer')) heading.current?.focus();
  }, []);
  return (
    <div className={styles['scroller']}>
      <div className={styles['column']}>
        <h1 ref={heading} className={styles['title']} tabIndex={-1}>
          {strings.title}
        </h1>
        <p className={styles['intro']}>{strings.intro}</p>
        <Section title={strings.sections.look}>
          <ThemeField />
        </Section>
        <Section title={strings.sections.terminal}>
          <FontSizeField />
          <SwitchField setting="screenReader" />
        </Section>
        <Section title={strings.sections.programs}>
          <PathField setting="shell" usual={places && strings.shell.usual(places.usualShell)} />
          <PathField
            setting="workingFolder"
            usual={places && strings.workingFolder.usual(places.home)}
          />
          <PathField
            setting="dockerPath"
            usual={places && strings.dockerPath.usual(docker?.file)}
            found={docker?.version && strings.dockerPath.version(docker.version)}
          />
        </Section>
        <Section title={strings.sections.safety}>
          <ConfirmField />
        </Section>
        <Section title={strings.sections.history}>
          <HistoryField />
        </Section>
        <Section title={strings.sections.files}>
          <FilesField places={places} />
        </Section>
      </div>
    </div>
  );
}

function Section(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** Asked again when another docker was chosen: the folder and the version are its own. */
function usePlaces(dockerPath: string): Places | undefined {
  const [places, setPlaces] = useState<Places>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another docker, other answers
  useEffect(() => {
    let wanted = true;
    void ask(api().settings.places({})).then((answer) => {
      if (wanted && answer.ok) setPlaces(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [dockerPath]);
  return places;
}

function ThemeField(): ReactElement {
  const { name, about, ...words } = settingsStrings.theme;
  const field = useSetting('theme', name);
  const options = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: words[value],
  }));
  return (
    <Field
      id="theme"
      name={name}
      about={about}
      error={field.error}
      onReset={field.isUsual ? undefined : field.reset}
    >
      <Choices
        id="theme"
        options={options}
        value={field.value}
        onChange={(value) => void field.change(value)}
      />
    </Field>
  );
}

function SwitchField(props: {
  readonly setting: 'screenReader' | 'history';
  readonly children?: ReactNode;
}): ReactElement {
  const { setting } = props;
  const { name, about } = settingsStrings[setting];
  const field = useSetting(setting, name);
  return (
    <Field
      id={setting}
      name={name}
      about={about}
      error={field.error}
      onReset={field.isUsual ? undefined : field.reset}
    >
      <Switch id={setting} on={field.value} onChange={(on) => void field.change(on)} />
      {props.children}
    </Field>
  );
}

/** Whether runs are remembered, and the way to forget them. */
function HistoryField(): ReactElement {
  const runs = useHistory();
  const count = runs?.length ?? 0;
  useEffect(() => void loadHistory(), []);
  return (
    <SwitchField setting="history">
      {count > 0 ? <ClearHistory count={count} /> : null}
      <ForgetValues />
    </SwitchField>
  );
}

/** Values of blanks are typed again in a moment, so nothing is asked. */
function ForgetValues(): ReactElement {
  const [told, setTold] = useState<string>();
  return (
    <>
      <button
        type="button"
        className={buttons['button']}
        onClick={async () => {
          const answer = await ask(api().memory.clear({}));
          setTold(answer.ok ? settingsStrings.history.forgotten : answer.error.message);
        }}
      >
        {settingsStrings.history.forgetValues}
      </button>
      <p className={styles['hint']} role="status">
        {told}
      </p>
    </>
  );
}

function ConfirmField(): ReactElement {
  const { name, about, ...words } = settingsStrings.confirm;
  const field = useSetting('confirm', name);
  return (
    <Field
      id="confirm"
      name={name}
      about={about}
      error={field.error}
      onReset={field.isUsual ? undefined : field.reset}
    >
      <Choices
        id="confirm"
        options={[
          { value: 'removes', label: words.removes },
          { value: 'exposes', label: words.exposes, about: words.exposesAbout },
          { value: 'changes', label: words.changes },
        ]}
        value={field.value}
        onChange={(value) => void field.change(value)}
      />
    </Field>
  );
}
