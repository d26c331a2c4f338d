import type { WordBlock } from './model.ts';

const builds = ['docker build', 'docker buildx dap build', 'docker buildx debug build'];
const withBake = [...builds, 'docker buildx bake'];
const noEffect = 'Taken for the sake of older scripts; BuildKit does nothing with it.';

/** How an image is built. */
export const buildOptions: readonly WordBlock[] = [
  {
    commands: builds,
    options: {
      '--add-host': 'Adds name:address to /etc/hosts while RUN steps work.',
      '--annotation': "Adds an annotation, key=value, to the image's manifest.",
      '--attest': 'Attaches a statement about the build: type=sbom or type=provenance.',
      '--build-arg': 'Gives a value to a variable that the Dockerfile declares with ARG.',
      '--build-context':
        'Names one more folder, image or repository that the Dockerfile can copy from.',
      '--cache-from': 'Takes results of earlier builds from here, such as from a registry.',
      '--cache-to': "Keeps the results of this build's steps here, for later builds.",
      '--cgroup-parent': 'The control group below which RUN steps work.',
      '--file': 'The Dockerfile to read, where it is not called Dockerfile in the context folder.',
      '--iidfile': "Writes the image's ID into this file.",
      '--label': 'Puts a label, name=value, on the image.',
      '--network': 'The network that RUN steps see: default, host or none.',
      '--no-cache-filter': 'Works the named stages out anew and takes the rest from the cache.',
      '--output': 'Where the result goes: a folder, a tar file, the engine or a registry.',
      '--platform': 'The systems to build for, such as linux/amd64,linux/arm64.',
      '--quiet': "Prints nothing but the image's ID at the end.",
      '--resource': 'Limits what each RUN step may use, such as memory=2g.',
      '--secret':
        'Lets RUN steps read a secret while they work, without it ending up in the image.',
      '--shm-size': 'Size of /dev/shm while RUN steps work.',
      '--ssh': 'Lets RUN steps use your SSH agent, or a key of yours.',
      '--tag': 'A name, and tag, for the image; it can have several.',
      '--target': 'The stage of the Dockerfile to stop at.',
      '--ulimit': 'A limit for processes of RUN steps, soft and hard: nofile=1024:4096.',
      '--print': 'Older form of --call.',
      '--compress': noEffect,
      '--cpu-period': noEffect,
      '--cpu-quota': noEffect,
      '--cpu-shares': noEffect,
      '--cpuset-cpus': noEffect,
      '--cpuset-mems': noEffect,
      '--force-rm': noEffect,
      '--isolation': noEffect,
      '--memory': noEffect,
      '--memory-swap': noEffect,
      '--rm': noEffect,
      '--security-opt': noEffect,
      '--squash': noEffect,
    },
  },
  {
    commands: ['docker build'],
    options: {
      '--stream': 'Used to send only the needed part of the context, as BuildKit always does.',
    },
  },
  {
    commands: withBake,
    options: {
      '--allow': 'Grants the build a right that it asks for, such as network.host.',
      '--call': 'What to do: build, or only check it or list its targets or arguments.',
      '--check': 'Looks the Dockerfile through for mistakes and builds nothing.',
      '--load': "Puts the result among the engine's images.",
      '--metadata-file': 'Writes facts about the result, such as its digest, into a JSON file.',
      '--no-cache': 'Does every step anew, whatever is in the cache.',
      '--policy': 'Rules that say which sources the build may use.',
      '--progress': 'How progress is shown; plain prints all output of the steps as text.',
      '--provenance': 'Attaches a record of how the image was built.',
      '--pull': 'Asks for newer versions of the base images even where they are at hand.',
      '--push': 'Sends the result to its registry.',
      '--sbom': 'Attaches a list of the software in the image.',
    },
  },
  {
    commands: ['docker buildx bake'],
    options: {
      '--file': 'The file that describes the targets; several are put together.',
      '--list': 'Lists the targets, or the variables, and builds nothing.',
      '--list-targets': 'Older form of --list=targets.',
      '--list-variables': 'Older form of --list=variables.',
      '--print': 'Prints the targets as they would be built, as JSON, and builds nothing.',
      '--set': 'Changes a setting of a target for this build: target.key=value.',
      '--var': 'Gives a variable of the file a value, name=value.',
    },
  },
  {
    commands: ['docker builder prune'],
    options: {
      '--all': "Removes all unused cache, Docker's own parts of it included.",
      '--filter': 'Removes only matching cache, such as until=24h.',
      '--force': 'Removes without asking first.',
      '--keep-storage': 'Older form of --reserved-space.',
      '--max-used-space': 'How much cache may stay at most.',
      '--min-free-space': 'Removes until this much of the disk is free.',
      '--reserved-space': 'How much cache may stay whatever happens.',
      '--timeout': 'How long to wait for the builder to answer.',
      '--verbose': 'Says more about each piece of cache.',
    },
  },
];
