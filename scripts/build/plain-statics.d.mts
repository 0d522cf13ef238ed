import type { Plugin } from 'vite';

export declare const plainStatics: () => Plugin;
