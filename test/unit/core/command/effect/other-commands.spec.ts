import { describe, expect, it } from 'vitest';
import type { DangerLevel } from '../../../../../core/command/model.ts';
import { levelOf, of } from './assess-line.ts';

describe('the sentence of what changes, opens or only looks', () => {
  const table: readonly (readonly [string, DangerLevel, string])[] = [
    ['docker ps -a', 'safe', 'Changes nothing.'],
    ['docker container ls', 'safe', 'Changes nothing.'],
    ['docker logs -f web', 'safe', 'Changes nothing and runs until you stop it.'],
    ['docker --version', 'safe', 'Shows help.'],
    ['docker', 'safe', 'Shows help.'],
    ['docker buildx history inspect x', 'safe', 'Changes nothing.'],
    ['docker --context prod ps', 'safe', 'Changes nothing and goes to the engine prod.'],
    [
      'docker -H ssh://me@prod stop web',
      'changes',
      'Stops web and goes to the engine ssh://me@prod.',
    ],
    ['docker pull redis', 'changes', 'Downloads redis.'],
    ['docker pull -a redis', 'changes', 'Downloads every tag of redis.'],
    ['docker push me/app:1', 'changes', 'Publishes me/app:1 at its registry.'],
    ['docker tag a b', 'changes', 'Gives a the name b too.'],
    ['docker stop web db', 'changes', 'Stops web and db.'],
    ['docker kill web', 'changes', 'Ends web at once.'],
    ['docker kill -s SIGHUP web', 'changes', 'Sends HUP to web.'],
    ['docker kill --signal=9 web', 'changes', 'Ends web at once.'],
    ['docker unpause web', 'changes', 'Lets web go on.'],
    ['docker rename a b', 'changes', 'Gives the container a the name b.'],
    ['docker update --restart no web', 'changes', 'Changes when web starts again.'],
    ['docker update -m 1g web', 'changes', 'Changes the limits of web.'],
    ['docker exec web ls', 'changes', 'Runs ls inside web.'],
    [
      'docker exec --privileged web ls',
      'exposes',
      'Runs ls inside web and gives it full control of this machine.',
    ],
    ['docker exec web ls --privileged', 'changes', 'Runs ls inside web.'],
    [
      'docker attach --no-stdin --sig-proxy=false web',
      'safe',
      'Changes nothing and runs until you stop it.',
    ],
    ['docker cp web:/a b', 'changes', 'Copies web:/a to b on this machine.'],
    ['docker cp a web:/b', 'changes', 'Copies a into the container at web:/b.'],
    ['docker cp C:\\a web:/b', 'changes', 'Copies C:\\a into the container at web:/b.'],
    ['docker cp web:/a C:\\b', 'changes', 'Copies web:/a to C:\\b on this machine.'],
    ['docker cp web:/a -', 'safe', 'Changes nothing.'],
    ['docker cp web:/a ./b:c', 'changes', 'Copies web:/a to ./b:c on this machine.'],
    ['docker export web', 'safe', 'Changes nothing.'],
    ['docker export -o web.tar web', 'changes', 'Writes the files of web to web.tar.'],
    ['docker save redis', 'safe', 'Changes nothing.'],
    ['docker save -o a.tar redis', 'changes', 'Writes redis to a.tar.'],
    ['docker load -i a.tar', 'changes', 'Takes images out of a.tar.'],
    ['docker import a.tar mine', 'changes', 'Makes the image mine of the files in a.tar.'],
    ['docker commit web mine', 'changes', 'Makes the image mine of web and pauses it meanwhile.'],
    ['docker commit --pause=false web mine', 'changes', 'Makes the image mine of web.'],
    ['docker login -u me --password-stdin', 'changes', 'Stores a login for Docker Hub.'],
    [
      'docker login -u me -p secret',
      'exposes',
      'Stores a login for Docker Hub and shows the password to other programs.',
    ],
    ['docker login -u me -p -', 'changes', 'Stores a login for Docker Hub.'],
    ['docker logout ghcr.io', 'changes', 'Forgets the login for ghcr.io.'],

    ['docker build -t a -t b .', 'changes', 'Builds the image a and b and sends . to the builder.'],
    ['docker build --check .', 'safe', 'Checks the build and makes nothing.'],
    ['docker build --check=false .', 'changes', 'Builds an image and sends . to the builder.'],
    ['docker build --call=outline .', 'safe', 'Checks the build and makes nothing.'],
    ['docker build --call=build .', 'changes', 'Builds an image and sends . to the builder.'],
    [
      'docker build --push -t a .',
      'changes',
      'Builds the image a, sends . to the builder and publishes it at its registry.',
    ],
    [
      'docker build -o out .',
      'changes',
      'Builds an image, sends . to the builder and writes files to out.',
    ],
    [
      'docker build -o type=tar,dest=a.tar .',
      'changes',
      'Builds an image, sends . to the builder and writes the file a.tar.',
    ],
    [
      'docker build --allow security.insecure .',
      'exposes',
      'Builds an image, sends . to the builder and lets its steps have security.insecure.',
    ],
    [
      'docker build --network host .',
      'exposes',
      'Builds an image, sends . to the builder and lets its steps use this machine’s own network.',
    ],
    ['docker build --network none .', 'changes', 'Builds an image and sends . to the builder.'],
    [
      'docker build --ssh default .',
      'exposes',
      'Builds an image, sends . to the builder and hands its steps your SSH keys.',
    ],
    ['docker buildx bake app', 'changes', 'Builds app.'],
    ['docker buildx bake --print app', 'safe', 'Checks the build and makes nothing.'],
    ['docker buildx inspect', 'safe', 'Changes nothing.'],
    ['docker buildx inspect --bootstrap mine', 'changes', 'Starts mine.'],
    [
      'docker buildx create --name mine --use',
      'changes',
      'Creates the builder mine and makes mine the builder of the next builds.',
    ],
    [
      'docker buildx create --name mine --leave',
      'removes',
      'Takes a machine out of the builder mine.',
    ],
    ['docker buildx imagetools create -t a b c', 'changes', 'Makes a of others at its registry.'],
    ['docker buildx imagetools create --dry-run -t a b', 'safe', 'Only shows what it would do.'],
    [
      'docker buildx history trace --addr 127.0.0.1:8000',
      'safe',
      'Changes nothing, shows the record in a page at 127.0.0.1:8000 and runs until you stop it.',
    ],
    [
      'docker buildx history trace --addr 0.0.0.0:8000',
      'exposes',
      'Shows the record in a page at 0.0.0.0:8000.',
    ],

    ['docker network connect app web', 'changes', 'Connects web to app.'],
    ['docker network disconnect app web', 'changes', 'Takes web off app.'],
    ['docker volume create', 'changes', 'Creates a volume with a name made up.'],
    [
      'docker volume create -o device=/srv -o o=bind data',
      'changes',
      'Creates the volume data and keeps its data in /srv.',
    ],
    [
      'docker volume update --availability drain data',
      'changes',
      'Changes where the cluster volume data can be used.',
    ],
    ['docker context use prod', 'changes', 'Makes prod the engine that commands go to.'],
    [
      'docker context create x --docker host=ssh://a',
      'changes',
      'Creates the context x and points it to ssh://a.',
    ],
    ['docker context export x', 'changes', 'Writes the context x and its keys to x.dockercontext.'],
    ['docker context export x -', 'safe', 'Changes nothing.'],
    [
      'docker plugin disable -f x',
      'changes',
      'Switches the plugin x off and does so even while it is used.',
    ],

    [
      'docker swarm init',
      'exposes',
      'Makes this machine the manager of a new swarm and listens for other machines on 0.0.0.0:2377.',
    ],
    [
      'docker swarm init --listen-addr 127.0.0.1',
      'changes',
      'Makes this machine the manager of a new swarm and listens for other machines on 127.0.0.1.',
    ],
    [
      'docker swarm init --force-new-cluster',
      'removes',
      'Makes this machine the manager of a new swarm, listens for other machines on 0.0.0.0:2377 and makes this machine the only manager of its swarm.',
    ],
    ['docker swarm join-token worker', 'safe', 'Shows the token for a new worker.'],
    [
      'docker swarm join-token --rotate worker',
      'changes',
      'Makes a new token for a worker and ends the old one.',
    ],
    ['docker swarm ca --rotate', 'changes', 'Gives every machine of the swarm a new certificate.'],
    [
      'docker node update --availability drain n1',
      'changes',
      'Changes the settings of n1 and moves the services’ containers away from n1.',
    ],
    [
      'docker service create --name web --replicas 3 nginx',
      'changes',
      'Creates the service web, runs nginx on the machines of the swarm and starts 3 containers of it.',
    ],
    [
      'docker service scale web=3',
      'changes',
      'Starts or ends containers until there are 3 of web.',
    ],
    [
      'docker service scale web=0 db=2',
      'removes',
      'Starts or ends containers until there are 2 of db and ends the containers of web.',
    ],
    [
      'docker service update --image nginx:2 web',
      'changes',
      'Changes the service web and moves it to nginx:2.',
    ],
    [
      'docker stack deploy -c compose.yaml app',
      'changes',
      'Creates or changes the services of the stack app as compose.yaml says.',
    ],
    [
      'docker stack deploy --prune -c compose.yaml app',
      'removes',
      'Creates or changes the services of the stack app as compose.yaml says and removes services that the file no longer names.',
    ],
    ['docker secret create key -', 'changes', 'Stores its input as the secret key.'],
    [
      'docker manifest push --purge x',
      'removes',
      'Publishes x at its registry and removes the list of images x from this machine.',
    ],
  ];

  it.each(table)('%s', (line, level, sentence) => {
    expect([levelOf(line), of(line).effect.sentence]).toEqual([level, sentence]);
  });
});
