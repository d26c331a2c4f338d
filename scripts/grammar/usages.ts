/**
 * Usage lines that the references do not give, as the CLI prints them; and those of commands whose
 * name here is not the one that the CLI prints.
 */
export const usages: Readonly<Record<string, string>> = {
  'docker build': 'docker build [OPTIONS] PATH | URL | -',
  'docker builder prune': 'docker builder prune [OPTIONS]',
  'docker buildx': 'docker buildx [OPTIONS] COMMAND',
  'docker buildx dap': 'docker buildx dap [OPTIONS] COMMAND',
  'docker buildx dap build': 'docker buildx dap build [OPTIONS] PATH | URL | -',
  'docker buildx debug': 'docker buildx debug [OPTIONS] COMMAND',
  'docker buildx debug build': 'docker buildx debug build [OPTIONS] PATH | URL | -',
  'docker buildx history': 'docker buildx history [OPTIONS] COMMAND',
  'docker buildx history export': 'docker buildx history export [OPTIONS] [REF...]',
  'docker buildx history import': 'docker buildx history import [OPTIONS] -',
  'docker buildx history inspect': 'docker buildx history inspect [OPTIONS] [REF]',
  'docker buildx history inspect attachment':
    'docker buildx history inspect attachment [OPTIONS] [REF [DIGEST]]',
  'docker buildx history logs': 'docker buildx history logs [OPTIONS] [REF]',
  'docker buildx history ls': 'docker buildx history ls [OPTIONS]',
  'docker buildx history open': 'docker buildx history open [OPTIONS] [REF]',
  'docker buildx history rm': 'docker buildx history rm [OPTIONS] [REF...]',
  'docker buildx history trace': 'docker buildx history trace [OPTIONS] [REF]',
  'docker buildx policy': 'docker buildx policy [OPTIONS] COMMAND',
  'docker buildx policy eval': 'docker buildx policy eval [OPTIONS] SOURCE',
  'docker buildx policy json-schema': 'docker buildx policy json-schema [OPTIONS]',
  'docker buildx policy test': 'docker buildx policy test [OPTIONS] PATH',
  'docker checkpoint': 'docker checkpoint COMMAND',
  'docker checkpoint create': 'docker checkpoint create [OPTIONS] CONTAINER CHECKPOINT',
  'docker checkpoint ls': 'docker checkpoint ls [OPTIONS] CONTAINER',
  'docker checkpoint rm': 'docker checkpoint rm [OPTIONS] CONTAINER CHECKPOINT',
  'docker compose': 'docker compose [OPTIONS] COMMAND',
  'docker compose alpha': 'docker compose alpha [OPTIONS] COMMAND',
  'docker compose bridge': 'docker compose bridge [OPTIONS] COMMAND',
  'docker compose bridge transformations':
    'docker compose bridge transformations [OPTIONS] COMMAND',
  'docker volume update': 'docker volume update [OPTIONS] [VOLUME]',
};
