import type { Plugin } from 'vite';

export function squeezeTemplates(): Plugin;
