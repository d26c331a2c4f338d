/** What is said of builds. */
export const buildErrorStrings = {
  'dockerfile-missing': {
    title: 'There is no Dockerfile where it is looked for',
    means:
      'A build looks for a file called Dockerfile at the top of its folder, unless -f names one.',
    causes: [
      'The command was started in another folder.',
      'The file has another name or spelling, such as dockerfile or Dockerfile.txt.',
    ],
    helps: ['See what is in this folder', 'Name the file'],
  },
  'context-missing': {
    title: 'The folder to build is not there',
    means:
      'The last word of a build is the folder whose files it may use, and there is none of this name.',
    causes: ['The path is misspelt, or the command was started in another folder.'],
    helps: ['See what is in this folder', 'Build the folder you are in'],
  },
  'copy-missing': {
    title: 'A file to copy is not in the build’s folder',
    means:
      'COPY and ADD see only the files of the build’s folder, less what .dockerignore leaves out.',
    causes: [
      'The path counts from the build’s folder, not from the Dockerfile.',
      'The file is listed in .dockerignore.',
      'It lies outside of the folder: ../ leads nowhere.',
    ],
    helps: ['See what is in the folder', 'See what is left out', 'Build from the right folder'],
  },
  'build-step-failed': {
    title: 'A step of the build failed',
    means:
      'The command of a RUN ended with an error. What it printed stands above this line and says why.',
    causes: [
      'The command itself is wrong, or lacks a package or a file.',
      'It could not reach the network.',
      'An old layer from the cache does not fit any more.',
    ],
    helps: ['Build with all output', 'Build without the cache'],
  },
  'dockerfile-invalid': {
    title: 'The Dockerfile cannot be read',
    means: 'A line of the Dockerfile is not what an instruction looks like.',
    causes: [
      'An instruction is misspelt.',
      'A \\ at the end of a line is missing.',
      'The file is empty, or an instruction stands before FROM.',
    ],
    helps: ['Check the Dockerfile without building'],
  },
} as const;
