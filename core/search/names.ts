import type { KeptDocument } from './fields.ts';
import type { Interpretation } from './interpret.ts';
import { isOption, program, splitWords, stem } from './words.ts';

/** What a name that was typed is worth, by target; 1 is as much as the best match of words. */
export type NameBonus = ReadonlyMap<string, number>;

/** All names of chapters, commands and options, to find what was typed as a name. */
export interface NameBook {
  add(target: string, document: KeptDocument): void;
  bonuses(query: Interpretation): NameBonus;
}

interface Named {
  readonly target: string;
  readonly name: string;
  readonly weight: number;
}

type Titled = Required<Pick<KeptDocument, 'kind' | 'title' | 'names' | 'weight'>> & {
  readonly target: string;
};

type Bonuses = Map<string, number>;

/** So few letters tell nothing but how a name begins. */
const fewLetters = 2;

export function createNameBook(): NameBook {
  const commands = new Map<string, Named & { readonly own: string }>();
  const options = new Map<string, Named[]>();
  const titles = new Map<string, Named[]>();
  const chapters: Named[] = [];
  const give = (bonuses: Bonuses, target: string, bonus: number): void => {
    bonuses.set(target, Math.max(bonuses.get(target) ?? 0, bonus));
  };

  /** `run --pub`, `rm -f`, `run -it redis`: the command, and each option of it that was typed. */
  function ofLine(query: Interpretation, bonuses: Bonuses): void {
    const { nameWords } = query;
    for (let length = Math.min(4, nameWords.length); length > 0; length -= 1) {
      const command = commands.get(nameWords.slice(0, length).join(' '));
      if (!command) continue;
      const rest = nameWords.slice(length);
      if (rest.length === 0) give(bonuses, command.target, exactBonus(query, command));
      else if (rest.some(isOption)) {
        give(bonuses, command.target, 0.2);
        for (const word of rest.filter(isOption)) ofOption(word, command.own, bonuses);
      } else if (query.startsWithDocker) give(bonuses, command.target, 0.3);
      return;
    }
    if (nameWords.length > 0 && nameWords.every(isOption)) {
      for (const word of nameWords) ofOption(word, undefined, bonuses);
    }
  }

  function ofOption(word: string, command: string | undefined, bonuses: Bonuses): void {
    const isOf = ({ name }: Named): boolean => command === undefined || name === command;
    for (const each of options.get(word)?.filter(isOf) ?? []) {
      give(bonuses, each.target, (command === undefined ? 0.5 : 1) + each.weight);
    }
    if (/^-[A-Za-z]{2,}$/.test(word)) {
      for (const letter of word.slice(1)) {
        for (const each of options.get(`-${letter}`)?.filter(isOf) ?? []) {
          give(bonuses, each.target, 0.3 * each.weight);
        }
      }
    }
    if (!word.startsWith('--')) return;
    const share = command === undefined ? 0.7 : 1.6;
    for (const [token, named] of options) {
      if (!token.startsWith(word)) continue;
      for (const each of named) if (isOf(each)) give(bonuses, each.target, share * each.weight);
    }
  }

  /** `docker r`, `compose u`: what it may become; the bare `docker` may become any of them. */
  function ofBeginning(query: Interpretation, bonuses: Bonuses): void {
    const words = query.nameWords.join(' ');
    const isProgram = words.length > 1 && program.startsWith(words);
    const typed = isProgram ? '' : words;
    if (typed === '' && !query.startsWithDocker && !isProgram) return;
    const isShort = typed.length <= fewLetters;
    const share = query.startsWithDocker ? 3 : isShort || query.nameWords.length > 1 ? 0.9 : 0.3;
    for (const each of commands.values()) {
      if (each.name.startsWith(typed)) give(bonuses, each.target, share * each.weight);
    }
  }

  function ofTitle(query: Interpretation, bonuses: Bonuses): void {
    const key = bagOf(query.nameWords.join(' '));
    if (key === '') return;
    for (const each of titles.get(key) ?? []) give(bonuses, each.target, 0.8 * each.weight);
    const [only] = query.nameWords;
    if (query.nameWords.length !== 1 || only === undefined || only.length < 3) return;
    for (const each of chapters) {
      if (each.name.startsWith(only)) give(bonuses, each.target, 0.5 * each.weight);
    }
  }

  /** The whole title, or the id; a chapter's keywords say only that it is about that, too. */
  function addTitled({ target, kind, title, names, weight }: Titled): void {
    const [own = '', ...keywords] = names;
    const isChapter = kind === 'chapter';
    for (const key of new Set([title, own].map(bagOf))) {
      put(titles, key, { target, name: own, weight: isChapter ? 1.2 : weight });
    }
    for (const keyword of keywords) {
      put(titles, bagOf(keyword), { target, name: own, weight: 0.2 });
    }
    if (isChapter) chapters.push({ target, name: own, weight: 1 });
  }

  return {
    add(target, { kind, title, names = [], weight }) {
      const [own = ''] = names;
      switch (kind) {
        case 'command':
          for (const name of names)
            if (name !== '') commands.set(name, { target, name, own, weight });
          break;
        case 'option':
          for (const name of names) {
            const at = name.lastIndexOf(' ');
            put(options, name.slice(at + 1), {
              target,
              name: name.slice(0, Math.max(at, 0)),
              weight,
            });
          }
          break;
        default:
          addTitled({ target, kind, title, names, weight });
      }
    },
    bonuses(query) {
      const bonuses: Bonuses = new Map();
      ofLine(query, bonuses);
      ofBeginning(query, bonuses);
      ofTitle(query, bonuses);
      return bonuses;
    },
  };
}

/** After `docker` a whole name is that command; alone it may be a word of people as well. */
function exactBonus({ startsWithDocker }: Interpretation, { weight }: Named): number {
  return startsWithDocker ? 4 : 0.6 + 0.5 * weight;
}

/** The same for “what is a container” and “What a container is”. */
function bagOf(text: string): string {
  return splitWords(text).map(stem).sort().join(' ');
}

function put(map: Map<string, Named[]>, key: string, named: Named): void {
  const list = map.get(key);
  if (list) list.push(named);
  else map.set(key, [named]);
}
