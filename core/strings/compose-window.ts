/** The dialogs that say a line as a Compose file and the other way round. */
export const composeWindowStrings = {
  asService: 'As a Compose service',
  asServiceHint: 'The same container in a Compose file',
  serviceTitle: 'As a Compose service',
  serviceIntro: 'Save it as compose.yaml and start it with docker compose up -d.',
  asRun: 'As docker run',
  runTitle: 'As docker run',
  runIntro: 'One line for each service that makes the same container without Compose.',
  noService: 'This line makes no container that a Compose file could describe.',
  nothingLost: 'Nothing is lost: both say the same.',
  lost: (count: number): string =>
    count === 1 ? 'One thing is lost or differs' : `${count} things are lost or differ`,
  /** The name that Compose looks for. */
  file: 'compose.yaml',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
} as const;
