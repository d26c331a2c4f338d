import type { WordBlock } from './model.ts';

const trust = 'Skips checking or making signatures, a feature that Docker has given up.';

const kubernetes = 'Was for Kubernetes, which the CLI no longer deals with.';

/** Images, registries, and the CLI itself. */
export const imageOptions: readonly WordBlock[] = [
  {
    commands: ['docker'],
    options: {
      '--config': "The folder with the CLI's settings, logins and contexts.",
      '--context': 'Talks to the engine of this context, whichever is current or in DOCKER_HOST.',
      '--debug': 'Prints what the CLI itself does, for finding faults.',
      '--host': "The engine's address: a unix socket, ssh://…, tcp://… or a named pipe.",
      '--log-level': 'How much the CLI says about itself, from debug (all) to fatal (least).',
      '--tls': 'Encrypts the connection without checking whom it reaches.',
      '--tlscacert': "The authority by which the engine's certificate must be signed.",
      '--tlscert': 'The certificate by which the engine knows the CLI.',
      '--tlskey': "The private key of the CLI's certificate.",
      '--tlsverify': 'Encrypts the connection and checks whom it reaches.',
      '--version': "Prints the CLI's version.",
    },
  },
  {
    commands: ['docker images'],
    options: {
      '--all': 'Shows also the images that are left out otherwise, such as untagged ones.',
      '--digests': "Adds each image's digest, which names its exact content.",
      '--tree': 'Shows each image with its variants for several systems; experimental.',
    },
  },
  {
    commands: ['docker history'],
    options: { '--human': 'Prints sizes and dates so that people can read them.' },
  },
  {
    commands: ['docker pull'],
    options: {
      '--all-tags': 'Fetches every tag of the repository.',
      '--platform': 'Fetches the variant for this system, such as linux/arm64.',
      '--quiet': "Prints nothing but the image's name at the end.",
    },
  },
  {
    commands: ['docker push'],
    options: {
      '--all-tags': 'Sends every local tag of the repository.',
      '--quiet': 'Sends without printing progress.',
    },
  },
  {
    commands: ['docker rmi'],
    options: {
      '--force': 'Removes the image even if it has several tags, or stopped containers use it.',
      '--no-prune': 'Leaves untagged parents of the image in place.',
    },
  },
  {
    commands: ['docker save'],
    options: { '--output': 'Writes into this file, not to standard output.' },
  },
  {
    commands: ['docker load'],
    options: {
      '--input': 'Reads this file, not standard input.',
      '--quiet': 'Loads without printing progress.',
    },
  },
  {
    commands: ['docker import'],
    options: { '--platform': 'The system that the image is noted to be for.' },
  },
  {
    commands: [
      'docker build',
      'docker buildx dap build',
      'docker buildx debug build',
      'docker create',
      'docker plugin install',
      'docker plugin push',
      'docker plugin upgrade',
      'docker pull',
      'docker push',
      'docker run',
    ],
    options: { '--disable-content-trust': trust },
  },
  {
    commands: ['docker login'],
    options: {
      '--email': 'Once the address of the account; registries do not ask for it.',
      '--password': "The password or token, which then stands in your shell's history.",
      '--password-stdin':
        'Reads the password or token from standard input, so that no history keeps it.',
      '--username': 'The name to log in by.',
    },
  },
  {
    commands: ['docker search'],
    options: {
      '--automated': 'Once showed automated builds only; the registry has none.',
      '--limit': 'The most results to print.',
      '--stars': 'Older form of --filter stars=….',
    },
  },
  {
    commands: ['docker tag'],
    options: { '--force': 'Once moved a tag that was in use; now that happens anyway.' },
  },
  {
    commands: ['docker context create', 'docker context update'],
    options: {
      '--default-stack-orchestrator': kubernetes,
      '--kubernetes': kubernetes,
      '--description': 'A note that lists of contexts show.',
      '--docker': 'How to reach the engine: host=ssh://user@machine.',
    },
  },
  {
    commands: ['docker context export', 'docker version', 'docker stack deploy'],
    options: { '--kubeconfig': kubernetes },
  },
  {
    commands: ['docker context create'],
    options: { '--from': 'Copies the settings of this context.' },
  },
  {
    commands: ['docker context rm'],
    options: { '--force': 'Removes the context even if it is the current one.' },
  },
];
