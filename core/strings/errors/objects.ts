/** What is said of images, networks, volumes and mounts. */
export const objectErrorStrings = {
  'image-missing': {
    title: 'There is no such image here',
    means:
      'This engine has no image with this name, tag or ID. Only run, create and pull fetch one.',
    causes: [
      'The tag is missing or another one: without one, latest is meant.',
      'It was never pulled or built on this engine.',
    ],
    helps: ['Show the images that are here', 'Pull it'],
  },
  'image-in-use': {
    title: 'The image is in use',
    means:
      'A container was made from this image, or another image builds on it, so it cannot be removed. A stopped container counts too.',
    causes: ['A container that nobody needs any more is still there.'],
    helps: ['Show the containers that use it', 'Remove such a container', 'Then remove the image'],
  },
  'reference-invalid': {
    title: 'The name of the image cannot be read',
    means:
      'What stands in the image’s place is no name of an image: small letters, digits, dots and hyphens, perhaps a registry in front and a tag after a colon.',
    causes: [
      'A capital letter or a space in the name.',
      'A variable in it was empty, such as $(pwd) in quotes that are missing.',
      'An option with a typographic dash, or a line that was not continued, stands there.',
    ],
    helps: ['Write the image in small letters, after all options', 'Show the images that are here'],
  },
  'network-missing': {
    title: 'There is no such network',
    means: 'The engine has no network with this name.',
    causes: [
      'The name is misspelt. Compose puts the project’s name in front: app_default.',
      'A Compose file calls it external, so that it must be there before.',
    ],
    helps: ['Show all networks', 'Create it'],
  },
  'network-in-use': {
    title: 'The network is in use',
    means: 'Containers are connected to the network, so it cannot be removed.',
    causes: ['Containers, perhaps of another project, still run on it.'],
    helps: ['See who is connected', 'Disconnect one', 'Then remove the network'],
  },
  'address-pool': {
    title: 'No addresses are left for a network',
    means:
      'Each network gets a range of addresses of its own. None is free, or the one asked for overlaps with another.',
    causes: [
      'Networks of many old projects are still there.',
      'The range of --subnet is used by another network, or by a VPN.',
    ],
    helps: ['Show all networks', 'Remove those that no container uses'],
  },
  'volume-missing': {
    title: 'There is no such volume',
    means: 'The engine has no volume with this name.',
    causes: [
      'The name is misspelt. Compose puts the project’s name in front: app_data.',
      'A Compose file calls it external, so that it must be there before.',
    ],
    helps: ['Show all volumes', 'Create it'],
  },
  'volume-in-use': {
    title: 'The volume is in use',
    means: 'A container has the volume mounted, so it is kept. A stopped container counts too.',
    causes: ['A container that nobody needs any more still has it.'],
    helps: ['Show the containers that use it', 'Remove such a container', 'Then remove the volume'],
  },
  'volume-name-invalid': {
    title: 'A path was read as a volume’s name',
    means:
      'What stands before the colon of -v is a volume’s name unless it begins with / or ./, and a name holds no slash.',
    causes: ['The folder was written without ./ in front, or a variable in it was empty.'],
    helps: ['Mount the folder you are in'],
  },
  'mount-source-missing': {
    title: 'The folder to mount is not there',
    means:
      '--mount wants the file or folder of this machine to exist. -v would make an empty folder.',
    causes: [
      'The path is misspelt, or begins elsewhere than you think.',
      'With a remote engine or a virtual machine the path counts there, not here.',
    ],
    helps: ['Make the folder'],
  },
  'mount-kind': {
    title: 'A folder stands where a file should',
    means: 'A file can be mounted onto a file only, and a folder onto a folder.',
    causes: [
      'The file did not exist, and -v made a folder of its name.',
      'The path inside the container ends in a folder, and a file was given.',
    ],
    helps: ['See what stands there'],
  },
  'mount-denied': {
    title: 'The folder is not shared with Docker Desktop',
    means:
      'Docker Desktop runs in a virtual machine that sees only the folders it was given in its settings.',
    causes: ['The folder is outside those under Settings, Resources, File sharing.'],
    helps: ['See which engine is used'],
  },
} as const;
