import type { Plugin } from 'vite';

export declare const plainDecorate: () => Plugin;
