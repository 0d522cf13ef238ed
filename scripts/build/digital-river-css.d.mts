import type { Plugin } from 'vite';

export function digitalRiverCss(): Plugin;
