/**
 * Which options of a command take a value; every other option is a switch.
 *
 * Enough of Docker's grammar to tell options from operands for what a line does: `s=long` gives a
 * short form. Source: the option tables of the docker CLI (2026-08), and its hidden older
 * spellings (`--net`, `--net-alias`, `--dns-opt`, `stop --time`).
 */
const container =
  'add-host annotation a=attach blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime c=cpu-shares cpus cpuset-cpus cpuset-mems detach-keys device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-option dns-search domainname entrypoint e=env env-file expose gpus group-add health-cmd health-interval health-retries health-start-interval health-start-period health-timeout h=hostname io-maxbandwidth io-maxiops ip ip6 ipc isolation l=label label-file link link-local-ip log-driver log-opt mac-address m=memory memory-reservation memory-swap memory-swappiness mount name net net-alias network network-alias oom-score-adj pid pids-limit platform p=publish pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit u=user userns uts v=volume volume-driver volumes-from w=workdir';

export const valueOptions: Readonly<Record<string, string>> = {
  '': 'config c=context H=host l=log-level tlscacert tlscert tlskey',
  run: container,
  create: container,
  exec: 'detach-keys e=env env-file u=user w=workdir',
  attach: 'detach-keys',
  build:
    'add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent f=file iidfile label metadata-file network no-cache-filter o=output platform policy progress provenance resource sbom secret shm-size ssh t=tag target ulimit',
  commit: 'a=author c=change m=message',
  events: 'f=filter format since until',
  images: 'f=filter format',
  inspect: 'f=format type',
  info: 'f=format',
  kill: 's=signal',
  load: 'i=input platform',
  login: 'p=password u=username',
  logs: 'since n=tail until',
  ps: 'f=filter format n=last',
  pull: 'platform',
  push: 'platform',
  restart: 's=signal t=timeout time',
  rmi: 'platform',
  save: 'o=output platform',
  search: 'f=filter format limit',
  start: 'checkpoint checkpoint-dir detach-keys',
  stats: 'format',
  stop: 's=signal t=timeout time',
  version: 'f=format',
  'network create':
    'aux-address config-from d=driver gateway ip-range ipam-driver ipam-opt label o=opt scope subnet',
  'network connect': 'alias driver-opt gw-priority ip ip6 link link-local-ip',
  'network inspect': 'f=format',
  'network ls': 'f=filter format',
  'network prune': 'filter',
  'volume create':
    'availability d=driver group label limit-bytes o=opt required-bytes scope secret sharing topology-preferred topology-required type',
  'volume inspect': 'f=format',
  'volume ls': 'f=filter format',
  'volume prune': 'filter',
  'container prune': 'filter',
  'image prune': 'filter',
  'builder prune': 'filter keep-storage',
  'system prune': 'filter',
  'system df': 'format',
  'compose exec': 'e=env index u=user w=workdir',
  'compose run':
    'cap-add cap-drop entrypoint e=env env-from-file l=label name p=publish pull u=user v=volume w=workdir',
  'compose logs': 'index since n=tail until',
  'compose up': 'attach exit-code-from no-attach pull scale t=timeout wait-timeout',
  'compose down': 'rmi t=timeout',
  'compose ps': 'filter format status',
  compose: 'ansi env-file f=file parallel profile progress project-directory p=project-name',
};

/** Other names of the commands above, by the name the table uses. */
export const commandAliases: Readonly<Record<string, string>> = {
  'container run': 'run',
  'container create': 'create',
  'container exec': 'exec',
  'container attach': 'attach',
  'container commit': 'commit',
  'container kill': 'kill',
  'container logs': 'logs',
  'container ls': 'ps',
  'container list': 'ps',
  'container ps': 'ps',
  'container restart': 'restart',
  'container rm': 'rm',
  'container remove': 'rm',
  'container start': 'start',
  'container stats': 'stats',
  'container stop': 'stop',
  'image build': 'build',
  'builder build': 'build',
  'buildx build': 'build',
  'image ls': 'images',
  'image list': 'images',
  'image load': 'load',
  'image pull': 'pull',
  'image push': 'push',
  'image rm': 'rmi',
  'image remove': 'rmi',
  'image save': 'save',
  'image tag': 'tag',
  'network list': 'network ls',
  'network remove': 'network rm',
  'volume list': 'volume ls',
  'volume remove': 'volume rm',
  'system events': 'events',
  'system info': 'info',
};

/** First words that need a second to name a command. */
export const commandGroups: ReadonlySet<string> = new Set([
  'builder',
  'buildx',
  'checkpoint',
  'compose',
  'config',
  'container',
  'context',
  'image',
  'manifest',
  'network',
  'node',
  'plugin',
  'secret',
  'service',
  'stack',
  'swarm',
  'system',
  'trust',
  'volume',
]);
