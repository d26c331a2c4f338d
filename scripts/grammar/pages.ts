/** Top-level names whose page on Docker's documentation site is the one of the long form. */
const longForms: Readonly<Record<string, string>> = {
  'docker build': 'docker buildx build',
  'docker builder prune': 'docker buildx prune',
  'docker events': 'docker system events',
  'docker history': 'docker image history',
  'docker images': 'docker image ls',
  'docker import': 'docker image import',
  'docker info': 'docker system info',
  'docker load': 'docker image load',
  'docker ps': 'docker container ls',
  'docker pull': 'docker image pull',
  'docker push': 'docker image push',
  'docker rmi': 'docker image rm',
  'docker save': 'docker image save',
  'docker tag': 'docker image tag',
};

/** Commands that stand at the top and belong to no kind of object. */
const topLevel: ReadonlySet<string> = new Set([
  'docker inspect',
  'docker login',
  'docker logout',
  'docker search',
  'docker version',
]);

/** The page about a command on Docker's documentation site, as a path. */
export function pageOf(name: string, isGroup: boolean): string {
  const words = name.split(' ');
  const top = words.length === 2 && !isGroup && !topLevel.has(name);
  const page = longForms[name] ?? (top ? `docker container ${words[1]}` : name);
  return `reference/cli/${page.replaceAll(' ', '/')}/`;
}
