/** What is said of registries. */
export const registryErrorStrings = {
  'manifest-unknown': {
    title: 'There is no image with this tag',
    means: 'The registry was reached and knows no image of this name with this tag.',
    causes: [
      'The tag is misspelt, or was never made, or was removed.',
      'There is no tag latest, which is taken when none is given.',
    ],
    helps: ['Look for the image on Docker Hub', 'Pull it with another tag'],
  },
  'platform-missing': {
    title: 'The image is not made for this processor',
    means:
      'The image exists, but not for the processor or system of this engine, such as arm64 on a newer Mac.',
    causes: [
      'The image was built for one platform only.',
      '--platform asks for one that the image does not have.',
    ],
    helps: ['See which platforms the image has', 'Pull it for another one, which is emulated'],
  },
  'pull-denied': {
    title: 'The image does not exist, or is private',
    means:
      'The registry does not give this image to you. It says the same for an image that does not exist and for one that needs a login.',
    causes: [
      'The name is misspelt.',
      'The image was only built on another machine, and never pushed.',
      'It is private, and this machine is not logged in.',
    ],
    helps: ['See whether it is here', 'Log in', 'Look for it on Docker Hub'],
  },
  'registry-denied': {
    title: 'The registry refuses this account',
    means:
      'The registry wants a login, or one that may read or write this image. Without an account in front of the name, an image belongs to Docker’s own library.',
    causes: [
      'This machine is not logged in to that registry, or the login has expired.',
      'The name does not begin with an account or registry that you may write to.',
    ],
    helps: ['Log in to the registry', 'Name the image after your account'],
  },
  'login-failed': {
    title: 'The login was refused',
    means: 'The registry does not accept this name and password.',
    causes: [
      'The password is wrong, or the account needs an access token in its place.',
      'The token has expired, or may not do this.',
      'The login was made at another registry.',
    ],
    helps: ['Log in anew', 'Forget the old login'],
  },
  'rate-limit': {
    title: 'Too many pulls',
    means:
      'Docker Hub limits how many images may be pulled in a time, counted by address for those without a login.',
    causes: [
      'Many pulls from this network, perhaps by others behind the same address.',
      'A build server that pulls anew each time.',
    ],
    helps: ['Log in, which counts for yourself and allows more'],
  },
  'tls-timeout': {
    title: 'The registry is too slow to greet',
    means:
      'The connection to the registry was made, but its encryption did not come about in time.',
    causes: [
      'A slow or overloaded network, a proxy or a VPN in between.',
      'The clock or the network of Docker Desktop’s virtual machine is off: start it anew.',
    ],
    helps: ['Try once more', 'See which proxy the engine uses'],
  },
  'certificate-unknown': {
    title: 'The registry’s certificate is not trusted',
    means:
      'The registry showed a certificate that the engine cannot verify, so it does not talk to it.',
    causes: [
      'The registry uses a certificate of its own; the engine needs it in /etc/docker/certs.d.',
      'A company’s proxy opens the connection with its own certificate.',
      'The certificate has expired, is for another name, or this machine’s clock is wrong.',
    ],
    helps: ['See the certificate', 'See the engine’s settings'],
  },
  'registry-http': {
    title: 'The registry does not encrypt',
    means:
      'The engine speaks https to each registry but those on this machine itself, and this one answers plain http.',
    causes: [
      'A test registry without a certificate: name it under insecure-registries in the engine’s settings, and start the engine anew.',
    ],
    helps: ['See which registries are allowed to be insecure'],
  },
  'name-unresolved': {
    title: 'The name of the server is not found',
    means: 'The name could not be turned into an address, so nothing was reached.',
    causes: [
      'No network, or a DNS server that does not answer.',
      'The name is misspelt.',
      'A VPN changed the DNS servers after the engine had started.',
    ],
    helps: ['Ask for the name yourself', 'See which proxy the engine uses'],
  },
  'registry-timeout': {
    title: 'The server does not answer',
    means: 'The address is known, but no answer came from there in time.',
    causes: [
      'No way out of this network, or a firewall in between.',
      'A proxy that the engine does not know of: it has settings of its own.',
      'The server is down.',
    ],
    helps: ['Try once more', 'See which proxy the engine uses'],
  },
} as const;
