import type { LineProblemCode } from '../cli/line/problem.ts';

/** A mistake in general, as its help page says it. */
export interface MistakeTopic {
  readonly title: string;
  /** What goes wrong and why, in one to three sentences. */
  readonly text: string;
  /** A text that has the mistake. */
  readonly example: string;
}

/** What is said of each mistake when there is no line at hand. */
export const mistakeTopics: Readonly<Record<LineProblemCode, MistakeTopic>> = {
  'empty-line': {
    title: 'Nothing to explain',
    text: 'The text is empty, or holds spaces only.',
    example: ' ',
  },
  'no-docker': {
    title: 'No docker command in the text',
    text: 'Lines that begin with docker are explained, also behind sudo, after a pipe or inside $(…). Other programs are only named.',
    example: 'ls -l',
  },
  'compose-file': {
    title: 'A Compose file in place of a command',
    text: 'The text describes services, and is meant to be a file: compose.yaml. docker compose up in its folder starts what it describes.',
    example: 'services:\n  web:\n    image: nginx\n',
  },
  'compose-version': {
    title: 'version: in a Compose file',
    text: 'The version at the top of a Compose file has had no meaning since 2020: Compose reads every file by the newest rules and warns of the line.',
    example: 'version: "3.8"\nservices:\n  web:\n    image: nginx\n',
  },
  dockerfile: {
    title: 'A Dockerfile in place of a command',
    text: 'The text says how an image is built, and is meant to be a file: Dockerfile. docker build in its folder builds the image.',
    example: 'FROM nginx\nCOPY . /usr/share/nginx/html\n',
  },
  unclosed: {
    title: 'A quote or bracket that is never closed',
    text: 'The shell waits for the closing sign and takes all that follows as part of one word. It shows > and waits for more.',
    example: 'docker run -e "NAME=value nginx',
  },
  'quote-curly': {
    title: 'Curly quotes from a document',
    text: 'Word processors, chats and notes turn straight quotes into curly ones. No shell reads these as quotes, so they become part of the value.',
    example: 'docker run -e NAME=“two words” nginx',
  },
  'dash-long': {
    title: 'A long dash in place of hyphens',
    text: 'Word processors, chats and notes turn two hyphens into one long dash. Docker then takes the option for the name of an image.',
    example: 'docker run —name web nginx',
  },
  'option-unknown': {
    title: 'An option that the command does not have',
    text: 'Docker refuses the whole line when one option of it is unknown. Most often it is misspelt, or belongs to another command.',
    example: 'docker run --naem web nginx',
  },
  'option-of-group': {
    title: 'An option of the group after the command',
    text: 'Some options belong to docker or to docker compose itself, such as -f with the Compose file. They stand before the command: docker compose -f dev.yaml up.',
    example: 'docker compose up -d -f dev.yaml',
  },
  'option-malformed': {
    title: 'Too many hyphens',
    text: 'An option begins with one hyphen and a letter, or two hyphens and a name. With three, Docker cannot read it.',
    example: 'docker run ---name web nginx',
  },
  'option-deprecated': {
    title: 'An option that is going away',
    text: 'It still works, and a later version will refuse it. Its successor works today.',
    example: 'docker stop --time 5 web',
  },
  'option-removed': {
    title: 'An option that is gone',
    text: 'Older notes still have it; today’s Docker refuses the line.',
    example: 'docker ps --since web',
  },
  'option-after-image': {
    title: 'An option after the image',
    text: 'With docker run, all that follows the image goes to the program in the container. An option there does nothing for Docker: the port is not published, the name not given.',
    example: 'docker run nginx -p 8080:80',
  },
  'option-after-container': {
    title: 'An option after the container',
    text: 'With docker exec, all that follows the container is the command to run in it. Options such as -it stand before the container’s name.',
    example: 'docker exec web -it bash',
  },
  'value-missing': {
    title: 'An option without its value',
    text: 'The option needs a value after it, and the line ends.',
    example: 'docker run --name',
  },
  'value-invalid': {
    title: 'A value that cannot be read',
    text: 'The option wants a number, a size such as 512m, or a time with its unit such as 30s.',
    example: 'docker run -m lots nginx',
  },
  'switch-value': {
    title: 'A switch with a wrong value',
    text: 'A switch is on when it is named. It can be switched off with =false, and nothing else may stand there.',
    example: 'docker run --rm=yes nginx',
  },
  'command-unknown': {
    title: 'A command that Docker does not have',
    text: 'The word after docker is no command. Most often it is misspelt; it may also be a plugin that is not known here.',
    example: 'docker rnu nginx',
  },
  'command-deprecated': {
    title: 'A command that is going away',
    text: 'It still works, and a later version will not have it.',
    example: 'docker trust inspect nginx',
  },
  'plugin-unknown': {
    title: 'A plugin with options of its own',
    text: 'The command belongs to a plugin, such as those of Docker Desktop, whose options this reference does not hold.',
    example: 'docker scout cves nginx',
  },
  'operand-missing': {
    title: 'An incomplete command',
    text: 'The command needs the name of an image, a container or something else that the line does not give.',
    example: 'docker run -d',
  },
  'image-invalid': {
    title: 'A name that no image can have',
    text: 'Names of images are written in small letters, with digits, dots, hyphens and slashes; after a colon comes the tag.',
    example: 'docker run Nginx',
  },
  'compose-v1': {
    title: 'docker-compose with a hyphen',
    text: 'Version 1 of Compose was a program of its own and ended in 2023. Today Compose is a plugin of docker: docker compose, with a space.',
    example: 'docker-compose up -d',
  },
  'login-password': {
    title: 'A password on the line',
    text: 'What stands on a line is kept in the shell’s history and can be seen by every program while it runs. Docker asks for the password, or reads it from --password-stdin.',
    example: 'docker login -u me -p secret',
  },
  'link-deprecated': {
    title: '--link between containers',
    text: 'Links are from before there were networks. On a network of your own, containers know each other by name, in both directions.',
    example: 'docker run --link db:db web',
  },
  'network-twice': {
    title: 'The same network twice',
    text: 'A container joins a network once; Docker refuses the line.',
    example: 'docker run --network app --network app nginx',
  },
  'network-clash': {
    title: 'Networks that exclude each other',
    text: 'host, none and bridge stand alone: a container with one of them joins no other network when it is made.',
    example: 'docker run --network app --network host nginx',
  },
  'port-invalid': {
    title: 'A port mapping that cannot be read',
    text: 'A mapping is written with this machine’s port first, then the container’s: 8080:80. An address may stand in front, /udp behind.',
    example: 'docker run -p web:80 nginx',
  },
  'port-open': {
    title: 'A port open to the whole network',
    text: 'Without an address a published port is open on all addresses of this machine, and Docker opens it past the rules of most firewalls. 127.0.0.1: in front keeps it here.',
    example: 'docker run -p 8080:80 nginx',
  },
  'mount-invalid': {
    title: 'A mount that cannot be read',
    text: '-v wants a path of this machine or a volume’s name, a colon, and an absolute path in the container. --mount wants type, source and target.',
    example: 'docker run -v :/data nginx',
  },
  'volume-name': {
    title: 'A path that is read as a volume’s name',
    text: 'What stands before the colon of -v is a volume’s name unless it begins with / or ./, and a name holds no slash.',
    example: 'docker run -v src/app:/app node',
  },
  'volume-relative': {
    title: 'A path that depends on the folder',
    text: 'A relative path counts from the folder in which the line is run. In another folder, Docker mounts something else, or an empty folder that it makes.',
    example: 'docker run -v ./src:/app node',
  },
  'volume-anonymous': {
    title: 'A volume without a name',
    text: 'Each run makes a new volume, and the data of the last one is not found again. A name in front keeps it.',
    example: 'docker run -v /data redis',
  },
  'host-path-missing': {
    title: 'A path that is not there',
    text: '-v makes an empty folder, owned by root, where the path does not exist; --mount refuses the line.',
    example: 'docker run -v /no/such/folder:/data nginx',
  },
  'engine-socket': {
    title: 'The engine’s socket in a container',
    text: 'Who can write to the socket can start any container with any right, and so controls the machine as root.',
    example: 'docker run -v /var/run/docker.sock:/var/run/docker.sock alpine',
  },
  privileged: {
    title: '--privileged',
    text: 'It switches off nearly all that separates the container from the machine. One device or one capability is almost always enough.',
    example: 'docker run --privileged alpine',
  },
  'removes-all': {
    title: 'Removing every container',
    text: 'docker ps -aq lists all containers of all projects. With rm -f they are killed and removed, whatever runs in them.',
    example: 'docker rm -f $(docker ps -aq)',
  },
  'stops-all': {
    title: 'Reaching every running container',
    text: 'docker ps -q lists the running containers of all projects, not of one.',
    example: 'docker stop $(docker ps -q)',
  },
  'prune-scope': {
    title: 'What prune really removes',
    text: 'Each prune has its own rule: unnamed or all images, unnamed or all volumes. None can be taken back.',
    example: 'docker system prune -af --volumes',
  },
  'push-latest': {
    title: 'latest pushed by accident',
    text: 'An image without a tag is pushed as latest, and everyone who pulls without a tag gets it from then on. A tag with a version says which one is meant.',
    example: 'docker push me/app',
  },
};
