import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { AliasOptions } from 'vite';
import { moduleManifest } from './scripts/build/module-manifest.ts';
import { buildTargets } from './scripts/build/targets.ts';

// electron-vite asks the installed Electron what it can do and would write ESM for a new one; one
// build has to run on the oldest runtime that we support as well.
process.env['ELECTRON_MAJOR_VER'] ??= buildTargets.electronMajor;

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Packages that dockerode names for what we leave to Docker's own CLI (SSH endpoints, BuildKit
 * sessions) and that are native or reach for native ones: a machine without a compiler has none.
 */
const absentNative: AliasOptions = [
  {
    find: /^(ssh2|cpu-features|protobufjs|@grpc\/.+)$/,
    replacement: join(root, 'scripts/build/absent-native.cjs'),
  },
];

export default defineConfig({
  main: {
    resolve: { alias: absentNative },
    plugins: [moduleManifest(root, 'main')],
    build: {
      outDir: 'out/main',
      target: buildTargets.node,
      // Only `dependencies` stay outside the bundle, and that is node-pty alone.
      externalizeDeps: true,
      rolldownOptions: {
        input: { main: join(root, 'electron/main.ts') },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          // Half the bytes to read at each start; names stay, for what is written into the log.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  },
  preload: {
    plugins: [moduleManifest(root, 'preload')],
    build: {
      outDir: 'out/preload',
      target: buildTargets.node,
      // A sandboxed preload can require nothing but a part of electron, so all else goes in.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: join(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), moduleManifest(root, 'renderer')],
    css: { transformer: 'lightningcss' },
    build: {
      outDir: 'out/renderer',
      target: buildTargets.chrome,
      cssTarget: buildTargets.chrome,
      cssMinify: 'lightningcss',
      minify: true,
      // The content security policy has no `data:`: every asset is a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(root, 'renderer/index.html'),
        output: {
          // What the first paint needs is one file: each further one is a request to main, which
          // has its own start to do at that time.
          codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
        },
      },
    },
  },
});
