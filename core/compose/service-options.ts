/**
 * How a value stands in a Compose file: `items` is a list, `pairs` a list of `key=value` that may
 * also be a map, `seconds` a duration that an option counts in seconds. `ports` is a list in which
 * Compose takes a bare number as it is, where the option means TCP.
 */
export type ValueShape =
  | 'text'
  | 'number'
  | 'switch'
  | 'items'
  | 'pairs'
  | 'map'
  | 'seconds'
  | 'ports';

/** An option of `docker run` and the key of a service that says the same. */
export interface SharedOption {
  readonly option: string;
  /** From the service down: `['healthcheck', 'interval']`. */
  readonly key: readonly string[];
  readonly shape: ValueShape;
}

const at = (shape: ValueShape, option: string, ...key: readonly string[]): SharedOption => ({
  option,
  key,
  shape,
});

/**
 * What can be said in both worlds with the same value.
 *
 * The order is that of the keys in a file we write. Source: the Compose specification, "Services
 * top-level elements", beside the help of `docker run`.
 */
export const sharedOptions: readonly SharedOption[] = [
  at('text', '--name', 'container_name'),
  at('text', '--platform', 'platform'),
  at('text', '--pull', 'pull_policy'),
  at('text', '--hostname', 'hostname'),
  at('text', '--domainname', 'domainname'),
  at('text', '--user', 'user'),
  at('items', '--group-add', 'group_add'),
  at('text', '--workdir', 'working_dir'),
  at('switch', '--init', 'init'),
  at('switch', '--interactive', 'stdin_open'),
  at('switch', '--tty', 'tty'),
  at('items', '--env-file', 'env_file'),
  at('pairs', '--env', 'environment'),
  at('ports', '--expose', 'expose'),
  at('items', '--tmpfs', 'tmpfs'),
  at('items', '--dns', 'dns'),
  at('items', '--dns-search', 'dns_search'),
  at('items', '--dns-option', 'dns_opt'),
  at('items', '--link', 'external_links'),
  at('text', '--mac-address', 'mac_address'),
  at('text', '--restart', 'restart'),
  at('text', '--health-interval', 'healthcheck', 'interval'),
  at('text', '--health-timeout', 'healthcheck', 'timeout'),
  at('number', '--health-retries', 'healthcheck', 'retries'),
  at('text', '--health-start-period', 'healthcheck', 'start_period'),
  at('text', '--health-start-interval', 'healthcheck', 'start_interval'),
  at('switch', '--no-healthcheck', 'healthcheck', 'disable'),
  at('text', '--stop-signal', 'stop_signal'),
  at('seconds', '--stop-timeout', 'stop_grace_period'),
  at('text', '--memory', 'mem_limit'),
  at('text', '--memory-reservation', 'mem_reservation'),
  at('text', '--memory-swap', 'memswap_limit'),
  at('number', '--memory-swappiness', 'mem_swappiness'),
  at('number', '--cpus', 'cpus'),
  at('number', '--cpu-shares', 'cpu_shares'),
  at('number', '--cpu-period', 'cpu_period'),
  at('number', '--cpu-quota', 'cpu_quota'),
  at('number', '--cpu-rt-period', 'cpu_rt_period'),
  at('number', '--cpu-rt-runtime', 'cpu_rt_runtime'),
  at('number', '--cpu-count', 'cpu_count'),
  at('number', '--cpu-percent', 'cpu_percent'),
  at('text', '--cpuset-cpus', 'cpuset'),
  at('number', '--pids-limit', 'pids_limit'),
  at('text', '--shm-size', 'shm_size'),
  at('number', '--blkio-weight', 'blkio_config', 'weight'),
  at('switch', '--oom-kill-disable', 'oom_kill_disable'),
  at('number', '--oom-score-adj', 'oom_score_adj'),
  at('switch', '--read-only', 'read_only'),
  at('switch', '--privileged', 'privileged'),
  at('items', '--cap-add', 'cap_add'),
  at('items', '--cap-drop', 'cap_drop'),
  at('items', '--security-opt', 'security_opt'),
  at('items', '--device', 'devices'),
  at('items', '--device-cgroup-rule', 'device_cgroup_rules'),
  at('switch', '--use-api-socket', 'use_api_socket'),
  at('pairs', '--sysctl', 'sysctls'),
  at('text', '--pid', 'pid'),
  at('text', '--ipc', 'ipc'),
  at('text', '--uts', 'uts'),
  at('text', '--userns', 'userns_mode'),
  at('text', '--cgroupns', 'cgroup'),
  at('text', '--cgroup-parent', 'cgroup_parent'),
  at('text', '--runtime', 'runtime'),
  at('text', '--isolation', 'isolation'),
  at('map', '--storage-opt', 'storage_opt'),
  at('text', '--log-driver', 'logging', 'driver'),
  at('map', '--log-opt', 'logging', 'options'),
  at('pairs', '--annotation', 'annotations'),
  at('pairs', '--label', 'labels'),
  at('items', '--label-file', 'label_file'),
];

/** Options of `run` that a service says in a way of its own; see `service-parts.ts`. */
export const ownWay = new Set([
  '--publish',
  '--volume',
  '--mount',
  '--network',
  '--net',
  '--network-alias',
  '--net-alias',
  '--ip',
  '--ip6',
  '--link-local-ip',
  '--entrypoint',
  '--health-cmd',
  '--add-host',
  '--ulimit',
  '--volumes-from',
  '--gpus',
  '--dns-opt',
]);

/** Options that only say how the client behaves, which `compose up` decides for itself. */
export const ofTheClient = new Set(['--detach', '--quiet', '--help', '--disable-content-trust']);
