import type { Configuration } from './connect.js';

/**
 * The `<script type="module">` tags that load a module: in module scripts `document.currentScript` is null.
 * @param moduleUrl The module's `import.meta.url`.
 */
export const scriptsOf = (moduleUrl: string): readonly HTMLScriptElement[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].filter(
    ({ src }) => src === moduleUrl,
  );

/**
 * What a script tag says about the service: `data-key`, `data-service-url`, and where wanted `data-frames-url`,
 * `data-redirect-hosts` (with blanks between), `data-locale`, `data-remote-icons`. `undefined` for a tag that says nothing.
 */
export function readScriptConfiguration({ dataset }: HTMLElement): Configuration | undefined {
  const { key, serviceUrl, framesUrl, redirectHosts, locale, remoteIcons } = dataset;
  if (key === undefined && serviceUrl === undefined) return undefined;
  return {
    key: key ?? '',
    serviceUrl: serviceUrl ?? '',
    ...(framesUrl !== undefined && { framesUrl }),
    ...(redirectHosts !== undefined && {
      redirectHosts: redirectHosts.split(/\s+/).filter(Boolean),
    }),
    ...(locale !== undefined && { locale }),
    ...(remoteIcons !== undefined && { remoteIcons: remoteIcons !== 'false' }),
  };
}

/**
 * The configuration on a module's own script tag. Tags that say different things say nothing (`DR-CFG-006`): one of them
 * may have been put there by somebody who can write HTML, but cannot run scripts.
 */
export function ownScriptConfiguration(moduleUrl: string): Configuration | undefined {
  const [first, ...others] = scriptsOf(moduleUrl).map(readScriptConfiguration);
  const same = JSON.stringify(first);
  if (others.every((other) => JSON.stringify(other) === same)) return first;
  console.warn('dr-elements DR-CFG-006 script');
  return undefined;
}
