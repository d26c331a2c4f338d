import { mistakeStrings } from './cli-mistakes.ts';
import { lineValueStrings } from './cli-values.ts';

/** What an explanation of a pasted line says of its pieces. */
export const lineStrings = {
  ...mistakeStrings,
  values: lineValueStrings,
  comment: 'A remark for people; the shell skips it.',
  heredoc: 'Text that the command before gets as its input.',
  continuation: 'The command goes on in the next line.',
  prompt: 'The prompt of the terminal it was copied from, not part of the command.',
  operators: {
    pipe: 'Hands what the command before prints to the command after.',
    and: 'Goes on with the next command only if this one succeeded.',
    or: 'Goes on with the next command only if this one failed.',
    next: 'Ends this command; the next one runs whatever happened.',
    background: 'Lets the command before run on in the background.',
    group: 'Takes several commands together.',
    redirection: 'Sends output to a file, takes input from one, or joins two streams.',
  },
  redirectionTarget: 'The file, or the stream, that the redirection leads to.',
  environment: (name: string) => `Sets the variable ${name} for this one command.`,
  prefix: 'Belongs to the program that starts the next one.',
  prefixes: {
    sudo: 'Runs the command as the administrator.',
    doas: 'Runs the command as the administrator.',
    time: 'Measures how long the command takes.',
    nohup: 'Keeps the command running after the terminal is closed.',
    env: 'Sets variables for the command after it.',
    xargs: 'Runs the command with the words that come in from the pipe as its last arguments.',
    watch: 'Runs the command again and again and shows what it prints.',
    timeout: 'Ends the command after a time.',
    winpty: 'Gives the command a console in Git Bash on Windows.',
  } as Readonly<Record<string, string>>,
  programs: {
    grep: 'Keeps the lines that hold a text.',
    awk: 'Picks and rearranges columns of each line.',
    sed: 'Edits each line by a rule.',
    cut: 'Keeps some columns of each line.',
    head: 'Keeps the first lines.',
    tail: 'Keeps the last lines.',
    sort: 'Sorts the lines.',
    uniq: 'Leaves out lines that repeat the one before.',
    wc: 'Counts lines, words or bytes.',
    jq: 'Picks from JSON.',
    tee: 'Writes its input to a file and passes it on.',
    less: 'Shows text page by page.',
    cat: 'Prints files.',
    echo: 'Prints its arguments.',
    cd: 'Changes the working folder.',
    curl: 'Fetches from or sends to a web address.',
    aws: 'The command line of Amazon Web Services.',
    gzip: 'Compresses or unpacks.',
    tar: 'Packs files into one, or takes them out.',
    sleep: 'Waits for a time.',
    pwd: 'Prints the folder one is in.',
    ls: 'Lists what is in a folder.',
    cp: 'Copies files.',
    mv: 'Moves or renames files.',
    rm: 'Removes files.',
    mkdir: 'Makes a folder.',
    chmod: 'Changes who may read, write or execute a file.',
    find: 'Looks for files.',
    true: 'Does nothing, and succeeds.',
    false: 'Does nothing, and fails.',
    sh: 'The shell.',
    bash: 'The shell bash.',
    npm: 'The package manager of Node.',
    node: 'Runs JavaScript.',
    python: 'Runs Python.',
    pip: 'The package manager of Python.',
    git: 'Keeps versions of files.',
    apk: 'The package manager of Alpine.',
    'apt-get': 'The package manager of Debian and Ubuntu.',
    wget: 'Fetches from a web address.',
    ssh: 'Runs commands on another machine.',
    printf: 'Prints its arguments.',
    date: 'Prints the date and the time.',
    id: 'Prints who one is.',
    whoami: 'Prints who one is.',
    for: 'Begins a loop of the shell: once for each word of a list.',
    done: 'Ends a loop of the shell.',
    fi: 'Ends a condition of the shell.',
    export: 'Sets a variable for this shell and what it starts.',
  } as Readonly<Record<string, string>>,
  script: 'The script that the shell runs; its pieces follow.',
  scriptNext: 'Tells the shell to run the next word as a script.',
  otherProgram: (name: string) => `Runs the program ${name}.`,
  otherArgument: (name: string) => `An argument for ${name}.`,
  docker: 'The Docker command line.',
  composeOne: 'Compose version 1, which ended in 2023; today it is “docker compose”.',
  group: (name: string) => `The group of commands for ${name.replace(/^docker /, '')}.`,
  command: (name: string) => `The command ${name}.`,
  unknownCommand: 'A command that this reference does not know.',
  option: (name: string, isSwitch: boolean) =>
    isSwitch ? `Switches ${name.replace(/^--/, '')} on.` : `Sets ${name.replace(/^--/, '')}.`,
  switchedOff: (name: string) => `Switches ${name.replace(/^--/, '')} off.`,
  unknownOption: (written: string, command: string) => `${command} has no option ${written}.`,
  malformed: (written: string) => `“${written}” is no option that the CLI can read.`,
  endOfOptions: 'Ends the options: whatever follows is none, even with a hyphen in front.',
  substitution: (inner: string) =>
    `The shell runs “${inner}” first and puts what it prints in this place.`,
  operand: (role: string, value: string, place: string): string => {
    switch (role) {
      case 'image':
        return lineValueStrings.image(value);
      case 'container':
        return `The container ${value}, by its name or ID.`;
      case 'network':
        return `The network ${value}.`;
      case 'volume':
        return `The volume ${value}.`;
      case 'service':
        return `The service ${value} of the Compose file.`;
      case 'argument':
        return place === 'COMMAND'
          ? 'The program to run in the container; Docker passes on what follows it unread.'
          : 'For the program in the container: Docker passes it on unread.';
      default:
        return operandsByPlace[place] ?? 'An argument of the command.';
    }
  },
} as const;

const operandsByPlace: Readonly<Record<string, string>> = {
  PATH: 'The build context: the folder whose files the build may use.',
  SERVER: 'The registry; Docker Hub when none is given.',
  NEW_NAME: 'The new name of the container.',
  TERM: 'The words to look for.',
  PRIVATE_PORT: 'The port in the container.',
  SRC_PATH: 'What to copy.',
  DEST_PATH: 'Where to copy it.',
  CONTEXT: 'The context: which engine the commands go to.',
  NAME: 'The name of the thing it is about.',
  STACK: 'The stack, by its name.',
  NODE: 'The node of the swarm.',
  SECRET: 'The secret, by its name.',
  CONFIG: 'The config, by its name.',
  PLUGIN: 'The plugin, by its name.',
};
