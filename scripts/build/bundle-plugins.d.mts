import type { Plugin } from 'vite';

export function bundlePlugins(): Plugin[];
