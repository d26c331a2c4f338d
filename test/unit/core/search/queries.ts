/**
 * What a query tries: a task in people's words, a command, an option, an idea, a slip, or something
 * that the app itself can do.
 */
export type QuerySort = 'task' | 'command' | 'option' | 'idea' | 'slip' | 'action' | 'error';

/** Words as people type them, and what they hope to see first: any one of `right`. */
export interface Query {
  readonly sort: QuerySort;
  readonly words: string;
  /** More than one only where the same thing stands in several places. */
  readonly right: readonly string[];
}

function queries(sort: QuerySort, list: readonly (readonly [string, ...string[]])[]): Query[] {
  return list.map(([words, ...right]) => ({ sort, words, right }));
}

const tasks = queries('task', [
  ['delete image', 'commands/rmi', 'cli:docker rmi'],
  ['remove a container', 'commands/rm', 'cli:docker rm'],
  ['log in to shell', 'commands/exec', 'inside/open-shell'],
  ['free space', 'commands#make-room', 'commands/system-prune', 'cli:docker system prune'],
  ['ports', 'inside#port-binding', 'commands/run-publish', 'inside/publish-port'],
  ['run in background', 'commands/run-named', 'cli:docker run --detach'],
  ['follow logs', 'commands/logs-follow'],
  ['see which containers are running', 'commands/ps', 'cli:docker ps'],
  ['stop a running container', 'commands/stop', 'cli:docker stop', 'inside/stop-container'],
  ['open a shell in a container', 'commands/exec', 'inside/open-shell'],
  ['bash into container', 'commands/exec', 'inside/open-shell', 'cli:docker exec'],
  ['ssh into a running container', 'commands/exec', 'inside/open-shell', 'cli:docker exec'],
  ['copy a file from container to host', 'commands/cp-out', 'cli:docker cp'],
  ['copy file into container', 'commands/cp-in'],
  ['share a folder with the container', 'volumes/run-bind'],
  ['mount current directory', 'volumes/run-bind'],
  ['keep data when container is deleted', 'volumes#keep-the-data'],
  ['backup a volume', 'volumes/backup'],
  ['restore volume from backup', 'volumes/restore'],
  ['build an image from a dockerfile', 'dockerfile/build', 'cli:docker build'],
  ['build without cache', 'dockerfile/build-no-cache', 'layers/build-fresh'],
  ['push image to docker hub', 'registry/hub-push'],
  ['log in to docker hub', 'registry/hub-login'],
  ['push to a private registry', 'registry#push-to-a-private-registry', 'registry/push-push'],
  ['connect a container to a network', 'commands/network-connect', 'networks/join-network'],
  ['set environment variable', 'inside/set-variable', 'cli:docker run --env'],
  ['limit memory of a container', 'vms/run-limited', 'cli:docker run --memory'],
  [
    'restart container automatically',
    'commands/update',
    'cli:docker run --restart',
    'inside/watch-restart',
  ],
  ['start all services', 'compose/compose-up', 'cli:docker compose up'],
  ['remove compose volumes', 'compose/compose-down-volumes'],
  ['delete unused volumes', 'volumes/prune-all', 'volumes/prune', 'cli:docker volume prune'],
  ['remove dangling images', 'commands/image-prune', 'cli:docker image prune'],
  ['delete all stopped containers', 'commands/container-prune', 'cli:docker container prune'],
  ['force remove running container', 'commands/rm-force', 'cli:docker rm --force'],
  [
    'how much disk space does docker use',
    'commands/system-df',
    'why-containers/see-disk-use',
    'cli:docker system df',
  ],
  ['cpu and memory usage', 'commands/stats', 'vms/see-usage', 'cli:docker stats'],
  ['copy image to another server without registry', 'deploying/image-save', 'cli:docker save'],
  [
    'roll back to the old version',
    'deploying#updates-and-the-way-back',
    'deploying/deploy-version',
  ],
  ['pass a secret to a build', 'dockerfile/build-secret', 'dockerfile#secrets-during-a-build'],
  ['list all containers including stopped', 'commands/ps-all', 'cli:docker ps --all'],
  [
    'show container ip address',
    'inside/look-at-network',
    'commands/inspect-field',
    'commands/network-inspect',
  ],
  ['rename a container', 'commands/rename', 'cli:docker rename'],
  ['remove network', 'commands/network-rm', 'cli:docker network rm'],
  ['download an image', 'commands/pull', 'images/pull-image', 'cli:docker pull'],
]);

const commands = queries('command', [
  ['docker', 'cli:docker run', 'commands'],
  ['docker run', 'cli:docker run', 'commands/run'],
  ['docker ps', 'cli:docker ps', 'commands/ps'],
  ['ps', 'cli:docker ps', 'commands/ps'],
  ['rmi', 'cli:docker rmi', 'commands/rmi'],
  ['exec', 'cli:docker exec', 'commands/exec'],
  ['docker compose up', 'cli:docker compose up', 'compose/compose-up'],
  ['compose down', 'cli:docker compose down', 'compose/compose-down'],
  ['docker-compose up', 'cli:docker compose up', 'compose/compose-up'],
  ['docker container ls', 'cli:docker ps', 'commands/ps'],
  ['docker image rm', 'cli:docker rmi', 'commands/rmi'],
  ['docker images', 'cli:docker images', 'commands/images'],
  ['logs', 'cli:docker logs', 'commands/logs'],
  ['inspect', 'cli:docker inspect', 'commands/inspect'],
  ['docker build', 'cli:docker build', 'cli:docker buildx build', 'dockerfile/build'],
  ['swarm init', 'cli:docker swarm init'],
  ['stack deploy', 'cli:docker stack deploy'],
  ['service create', 'cli:docker service create'],
  ['docker login', 'cli:docker login'],
  ['manifest inspect', 'cli:docker manifest inspect'],
  ['context use', 'cli:docker context use', 'deploying/context-use'],
  ['plugin install', 'cli:docker plugin install'],
  ['volume create', 'cli:docker volume create'],
  ['docker network rm', 'cli:docker network rm', 'commands/network-rm'],
  ['docker cp', 'cli:docker cp'],
  ['docker save', 'cli:docker save', 'deploying/image-save'],
  ['commit', 'cli:docker commit'],
  ['docker diff', 'cli:docker diff', 'layers/see-changes'],
  ['system prune', 'cli:docker system prune', 'commands/system-prune'],
  ['buildx bake', 'cli:docker buildx bake', 'cli:docker bake'],
  ['compose watch', 'cli:docker compose watch'],
]);

const options = queries('option', [
  ['--publish', 'cli:docker run --publish'],
  ['-p', 'cli:docker run --publish'],
  ['docker run -p', 'cli:docker run --publish'],
  ['--rm', 'cli:docker run --rm'],
  ['run --restart', 'cli:docker run --restart'],
  ['--network-alias', 'cli:docker run --network-alias'],
  ['docker run --mount', 'cli:docker run --mount'],
  ['--no-cache', 'cli:docker build --no-cache', 'cli:docker buildx build --no-cache'],
  ['compose up -d', 'cli:docker compose up --detach', 'compose/compose-up'],
  ['--env-file', 'cli:docker run --env-file'],
  ['logs --tail', 'cli:docker logs --tail'],
  ['--privileged', 'cli:docker run --privileged'],
  ['ps -a', 'cli:docker ps --all', 'commands/ps-all'],
  ['rm -f', 'cli:docker rm --force', 'commands/rm-force'],
  [
    'build --target',
    'cli:docker build --target',
    'cli:docker buildx build --target',
    'dockerfile/build-target',
  ],
  ['compose down -v', 'cli:docker compose down --volumes', 'compose/compose-down-volumes'],
  ['exec -u', 'cli:docker exec --user'],
]);

const ideas = queries('idea', [
  ['volumes', 'volumes'],
  ['compose', 'compose'],
  ['dockerfile', 'dockerfile'],
  ['layers', 'layers'],
  ['port binding', 'inside#port-binding'],
  ['bind mount', 'volumes/run-bind', 'volumes#four-kinds-of-place'],
  ['life cycle', 'inside#life-cycle'],
  ['virtual machine', 'vms'],
  ['private registry', 'registry'],
  ['aws ecr', 'registry#aws-ecr'],
  ['what is a container', 'why-containers#what-a-container-is'],
  ['copy-on-write', 'layers#copy-on-write'],
  ['multi-stage', 'dockerfile#several-stages', 'dockerfile/build-stages'],
  ['tag and digest', 'images#names-tags-and-digests', 'registry#versions-and-digests'],
  ['depends_on', 'compose', 'compose#the-file'],
]);

const slips = queries('slip', [
  ['dokcer run', 'cli:docker run', 'commands/run'],
  ['volme create', 'cli:docker volume create'],
  ['comopse up', 'cli:docker compose up', 'compose/compose-up'],
  ['insepct', 'cli:docker inspect', 'commands/inspect'],
  ['delte image', 'commands/rmi', 'cli:docker rmi'],
  ['prun', 'cli:docker system prune', 'commands/system-prune'],
  ['docker r', 'cli:docker run', 'commands/run'],
  ['netwo', 'networks'],
  ['regis', 'registry'],
  ['docker exce', 'cli:docker exec', 'commands/exec'],
  ['conatiner logs', 'cli:docker logs', 'commands/logs'],
  ['backup volum', 'volumes/backup'],
  ['enviroment variable', 'inside/set-variable', 'cli:docker run --env'],
]);

/** Written before the search was tuned; none is ever taken out because it fails. */
export const allQueries: readonly Query[] = [...tasks, ...commands, ...options, ...ideas, ...slips];

/** What only the running app can be asked for. */
export const actionQueries: readonly Query[] = queries('action', [
  ['dark mode', 'action:theme-dark'],
  ['dark theme', 'action:theme-dark'],
  ['night', 'action:theme-dark'],
  ['switch to light', 'action:theme-light'],
  ['theme', 'action:theme-dark', 'action:theme-light', 'action:theme-system'],
  ['settings', 'action:show-settings'],
  ['preferences', 'action:show-settings'],
  ['history of runs', 'action:show-history'],
  ['past commands', 'action:show-history'],
  ['explain', 'action:explain-something'],
  ['explain a command', 'action:explain-something'],
  ['reconnect', 'action:reconnect-engine'],
  ['connect to the engine', 'action:reconnect-engine'],
  ['show engine', 'action:show-engine'],
  ['new shell', 'action:new-shell'],
  ['hide terminal', 'action:collapse-terminal'],
  ['collapse terminal', 'action:collapse-terminal'],
  ['maximise terminal', 'action:maximise-terminal'],
  ['full screen terminal', 'action:maximise-terminal'],
  ['go to terminal', 'action:go-to-terminal'],
  ['close ended runs', 'action:close-ended-runs'],
  ['clear finished tabs', 'action:close-ended-runs'],
  ['larger font', 'action:larger-terminal-text'],
  ['smaller text', 'action:smaller-terminal-text'],
  ['reference of commands', 'action:show-reference'],
  ['list of chapters', 'action:go-to-chapters'],
]);

/** Messages as they are printed, in whole or in part, and mistakes by what people call them. */
export const errorQueries: readonly Query[] = queries('error', [
  ['port is already allocated', 'error:port-taken'],
  ['Bind for 0.0.0.0:3000 failed: port is already allocated', 'error:port-taken'],
  [
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:3000 failed: port is already allocated.',
    'error:port-taken',
  ],
  ['address already in use', 'error:port-in-use'],
  ['no such container', 'error:container-missing'],
  ['Error response from daemon: No such container: web', 'error:container-missing'],
  ['cannot connect to the docker daemon', 'error:daemon-unreachable'],
  ['Is the docker daemon running?', 'error:daemon-unreachable'],
  ['permission denied while trying to connect', 'error:socket-permission'],
  ['manifest unknown', 'error:manifest-unknown'],
  ['pull access denied', 'error:pull-denied'],
  ['name is already in use by container', 'error:name-taken'],
  ['no space left on device', 'error:disk-full'],
  ['exec format error', 'error:exec-format'],
  ['invalid reference format', 'error:reference-invalid'],
  ["unknown shorthand flag: 'f' in -f", 'error:compose-plugin-missing'],
  ['docker-compose: command not found', 'error:compose-v1-missing'],
  ['the input device is not a TTY', 'error:not-a-tty'],
  ['exit code 137', 'error:exit-137'],
  ['exited with code 127', 'error:exit-127'],
  ['137', 'error:exit-137'],
  ['oom', 'error:out-of-memory', 'error:exit-137'],
  ['long dash', 'mistake:dash-long'],
  ['curly quotes', 'mistake:quote-curly'],
  ['option after image', 'mistake:option-after-image'],
  ['docker socket', 'mistake:engine-socket'],
]);
