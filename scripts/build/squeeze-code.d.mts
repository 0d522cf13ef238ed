import type { Plugin } from 'vite';

export const squeezeCode: () => Plugin;
