import { useEffect, useState } from 'react';
import type { MachineFacts, PathState, PortProtocol, PortState } from '../../core/blanks/facts.ts';
import type { FilledBlank } from '../../core/blanks/warnings.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { api, ask } from '../api.ts';
import type { BlankHelp } from './load-blank-help.ts';

/** How long typing must rest before main is asked, milliseconds. */
const restMs = 120;

const nothing: MachineFacts = { ports: new Map(), paths: new Map() };

interface Asked {
  readonly blanks: readonly FilledBlank[];
  readonly help: BlankHelp | undefined;
  readonly objects: EngineObjects | undefined;
  readonly example: string | undefined;
}

/** What main knows of the ports and paths in a card, asked again when the engine changed. */
export function useMachineFacts({ blanks, help, objects, example }: Asked): MachineFacts {
  const [facts, setFacts] = useState(nothing);
  const wanted = help === undefined ? [] : questionsOf(blanks, help, objects);
  const key = JSON.stringify(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the questions as a text, and each list of the engine is a reason to ask again
  useEffect(() => {
    if (wanted.length === 0) {
      return undefined;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const found = await answersTo(wanted, example, help);
      if (current) {
        setFacts(found);
      }
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, example, objects]);
  return facts;
}

type Question =
  | { readonly type: 'path'; readonly path: string }
  | {
      readonly type: 'ports';
      readonly ports: readonly number[];
      readonly protocol: PortProtocol;
      readonly address: string;
    };

function questionsOf(
  blanks: readonly FilledBlank[],
  { core }: BlankHelp,
  objects: EngineObjects | undefined,
): readonly Question[] {
  return blanks.flatMap((blank): readonly Question[] => {
    const { use, value } = blank;
    if (use.type === 'path') {
      return use.missing === 'written' ? [] : [{ type: 'path', path: value }];
    }
    if (use.type !== 'host-port' || use.protocol === 'other') {
      return [];
    }
    const held = new Set(core.portHolders(objects ?? { containers: [] }, use.protocol).keys());
    const meant = core.portsOf(value);
    const next = core.freePorts((meant.at(-1) ?? 0) + 1, held, core.portsAhead);
    const ports = [...meant.filter((port) => !held.has(port)), ...next];
    return [{ type: 'ports', ports, protocol: use.protocol, address: core.addressOf(blank, use) }];
  });
}

async function answersTo(
  questions: readonly Question[],
  example: string | undefined,
  help: BlankHelp | undefined,
): Promise<MachineFacts> {
  const ports = new Map<string, PortState>();
  const paths = new Map<string, PathState>();
  await Promise.all(
    questions.map(async (question) => {
      if (question.type === 'path') {
        const answer = await ask(api().files.check(pathArgs(question.path, example)));
        paths.set(question.path, answer.ok ? answer.value : 'unknown');
        return;
      }
      const { protocol, address } = question;
      const answer = await ask(
        api().ports.check({ ports: [...question.ports], protocol, address }),
      );
      question.ports.forEach((port, at) => {
        const state = answer.ok ? answer.value[at] : undefined;
        if (state !== undefined && help !== undefined) {
          ports.set(help.core.portKey(port, protocol, address), state);
        }
      });
    }),
  );
  return { ports, paths };
}

/** A path as main wants it: with the example only where there is one. */
export function pathArgs(
  path: string,
  example: string | undefined,
): { readonly path: string; readonly example?: string } {
  return example === undefined ? { path } : { path, example };
}
