import type { OptionType, ValueMeaning } from '../../core/cli/grammar.ts';

/** Options by what their value is. An option that is in no line here ends the build. */
const byMeaning: Partial<Record<ValueMeaning, string>> = {
  address:
    'addr advertise-addr aux-address data-path-addr default-addr-pool dns dns-add dns-rm gateway ip ip-range ip6 link-local-ip listen-addr mac-address subnet',
  builder: 'builder',
  container: 'link volumes-from',
  context: 'context',
  device:
    'blkio-weight-device device device-read-bps device-read-iops device-write-bps device-write-iops',
  env: 'build-arg env env-add env-rm',
  file: 'buildkitd-config bundle-file ca-cert ca-key cidfile compose-file env-file env-from-file file filename iidfile input key kubeconfig label-file metadata-file tlscacert tlscert tlskey',
  filter: 'filter',
  folder: 'checkpoint-dir config dir project-dir project-directory templates workdir',
  host: 'add-host domainname host host-add host-rm hostname insecure-registry',
  image: 'from image transformation tag',
  label:
    'annotation container-label container-label-add container-label-rm label label-add label-rm labels',
  mount: 'mount mount-add',
  name: 'alias checkpoint config-from name net-alias network-alias project-name username',
  network: 'net network network-add network-rm',
  path: 'mount-rm output tmpfs',
  platform: 'platform',
  'port-mapping': 'expose publish publish-add publish-rm',
  service: 'exit-code-from no-attach scale',
  signal: 'signal stop-signal',
  template: 'format',
  user: 'group-add group-rm user',
  'volume-mapping': 'volume volumes',
  text: `allow arch args attach attest author build-context buildkitd-flags cache-from cache-to call cap-add
    cap-drop cgroup-parent change compare config-add config-rm constraint constraint-add
    constraint-rm before cpuset-cpus cpuset-mems credential-spec default-stack-orchestrator description detach-keys
    device-cgroup-rule dns-opt dns-option dns-option-add dns-option-rm dns-search dns-search-add
    dns-search-rm docker driver driver-opt email entrypoint external-ca fields generic-resource
    generic-resource-add generic-resource-rm gpus group hash health-cmd invoke ipam-driver ipam-opt
    ipc kubernetes list log-driver log-level log-opt message namespace no-cache-filter node oci-version opt orchestrator os os-features
    os-version password pid placement-pref placement-pref-add placement-pref-rm policy print profile
    provenance resource restart run runtime sbom secret secret-add secret-rm security-opt set since
    ssh storage-opt sysctl sysctl-add sysctl-rm tail target template-driver token
    topology-preferred topology-required type ulimit ulimit-add ulimit-rm until userns uts var
    variant volume-driver`,
  choice: `ansi availability cgroupns endpoint-mode isolation mode on progress
    protocol pull resolve-image restart-condition rmi role rollback-failure-action rollback-order
    scope sharing status update-failure-action update-order`,
};

/** Where the same name means something else, by command and option. */
const exceptions: Readonly<Record<string, ValueMeaning>> = {
  'docker buildx create --config': 'file',
  'docker buildx create --name': 'builder',
  'docker buildx create --node': 'name',
  'docker buildx imagetools create --tag': 'image',
  'docker compose bridge convert --output': 'folder',
  'docker compose config --format': 'choice',
  'docker compose images --format': 'choice',
  'docker compose ls --format': 'choice',
  'docker compose create --pull': 'text',
  'docker compose run --pull': 'text',
  'docker compose up --attach': 'service',
  'docker compose up --pull': 'text',
  'docker compose version --format': 'choice',
  'docker compose alpha generate --format': 'choice',
  'docker context create --from': 'context',
  'docker inspect --type': 'choice',
  'docker network create --scope': 'choice',
  'docker service create --config': 'text',
  'docker volume create --group': 'text',
  'docker volume create --type': 'choice',
};

const meanings = new Map<string, ValueMeaning>(
  Object.entries(byMeaning).flatMap(([meaning, names]) =>
    names
      .split(/\s+/)
      .map((name): [string, ValueMeaning] => [`--${name}`, meaning as ValueMeaning]),
  ),
);

/**
 * What the value of an option is; nothing when nobody has said it yet.
 *
 * A number, size or duration needs no word here, and a switch has no value: it counts as a choice
 * of true and false.
 */
export function meaningOf(
  command: string,
  option: string,
  type: OptionType,
): ValueMeaning | undefined {
  const exception = exceptions[`${command} ${option}`];
  if (exception) return exception;
  if (type === 'switch') return 'choice';
  if (type === 'number' || type === 'bytes' || type === 'duration') return type;
  return meanings.get(option);
}

/** The exceptions, so that a test can tell that each is for an option that exists. */
export const meaningExceptions: readonly string[] = Object.keys(exceptions);
