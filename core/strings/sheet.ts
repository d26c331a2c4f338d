import { sheetCategories } from '../sheet/model.ts';
import { shown } from './command.ts';

/** What is said about a sheet; the reader is its author. */
export const sheetStrings = {
  tooLong: 'The file is longer than 200,000 characters: divide it into several sheets.',
  tooDeep: 'This line is nested too deeply to be read: take levels of lists or quotes away.',
  paragraphTooLong:
    'This paragraph is longer than 10,000 characters: put an empty line where a thought ends.',
  unreadable: (reason: string): string =>
    `The text cannot be read as Markdown (${reason}): look for very deep nesting.`,
  frontMatterMissing:
    'The sheet does not begin with front matter: write --- on the first line, then id and title, then --- again.',
  frontMatterOpen: 'The front matter is never closed: write --- on a line of its own after it.',
  frontMatterYaml: (reason: string): string => `The front matter is not valid YAML: ${reason}.`,
  frontMatterShape: 'The front matter must be lines of “key: value”.',
  keyUnknown: (key: string, near: string): string =>
    `The front matter has no key ${shown(key)}; the nearest is “${near}”.`,
  idMissing: 'The front matter needs an id, such as id: commands.',
  id: 'The id must be small letters, digits and hyphens, beginning with a letter or digit.',
  titleMissing: 'The front matter needs a title, such as title: Commands.',
  title: 'The title must be a text; put it in quotes when it looks like a number.',
  summary: 'The summary must be a text of one line.',
  category: `The category must be one of ${sheetCategories.join(', ')}.`,
  order: 'The order must be a number, such as 10.',
  keywords: 'The keywords must be a list of texts, such as [ports, publish].',
  html: 'Raw HTML is shown as plain text: write it in Markdown.',
  htmlComment: 'The comment is left out: an app cannot show it, and a code host does not.',
  footnote: 'Footnotes are shown as plain text: write the remark where it belongs.',
  link: (href: string): string =>
    `The link ${shown(href)} is left out: links go to https:, mailto:, #heading or sheet.md#heading.`,
  linkHttp: (href: string): string =>
    `The link ${shown(href)} is left out, because it is not encrypted: write https:.`,
  linkBroken: (slug: string): string =>
    `Nothing in this sheet has the address #${slug}: check the heading's text.`,
  image: (url: string): string =>
    `The picture ${shown(url)} is left out: only diagrams/NAME.svg can be shown, alone in its paragraph.`,
  imageAlt: 'The diagram has no description: write one between the square brackets.',
  fenceLanguage: (language: string): string =>
    `A runnable fence begins “sh run”, this one ${shown(`${language} run`)}: write sh.`,
  attributeForm: (text: string): string =>
    `${shown(text)} is no attribute: write name=value, with double quotes around a value with spaces.`,
  attributeUnknown: (name: string, near: string): string =>
    `A fence has no attribute ${shown(name)}; the nearest is “${near}”.`,
  attributeTwice: (name: string): string => `The attribute “${name}” is there twice: keep one.`,
  commandIdMissing: 'The command needs an id that is unique in the sheet, such as id=run-publish.',
  commandId: (id: string): string =>
    `The id ${shown(id)} must be small letters, digits and hyphens, beginning with a letter or digit.`,
  commandIdTwice: (id: string, line: number): string =>
    `The id “${id}” is taken by the command in line ${line}: use another one.`,
  titleNeeded: (heading: string): string =>
    `Two commands stand under the heading ${shown(heading)}: give this one a title, such as title="…".`,
  titleNone: 'The command has no heading above it: write one, or give it a title.',
  cwd: (value: string): string =>
    `${shown(value)} is no working folder: write cwd=example:NAME, or leave it out for the home folder.`,
  needs: (value: string): string => `${shown(value)} is no need: write engine, compose or aws.`,
  os: (value: string): string => `${shown(value)} is no system: write linux, macos or windows.`,
  exampleFile: (file: string): string =>
    `${shown(file)} is no file of an example: write file=EXAMPLE/PATH, without .. in it.`,
  playbookEmpty: 'The playbook has no command: add one, or take {playbook} away.',
};
